"""Name the English words that carry no content; the form of the others tells nothing of them."""

from __future__ import annotations

from generator.languages.grammar import Grammar

__all__ = ["ENGLISH_GRAMMAR"]

_EITHER = frozenset({"or", "either"})
_BOTH = frozenset({"and"})
_LITTLE = frozenset.union(_EITHER, _BOTH) | frozenset(
    """
    a an the this that these those its his her their it he she they them him
    but nor also both then there
    of to in on at by for from with within into onto over under about as than
    is are was were be been has have had does do
    who which whom whose what when where while if all any each every
    """.split()  # noqa: SIM905 - so many words read better in lines
)


def _acts(_: str) -> bool:
    """A plural looks like a verb: "reports"."""
    return False


def _receives(_: str) -> bool:
    """A name has one form for whoever gives and whoever gets."""
    return True


ENGLISH_GRAMMAR = Grammar(
    little=_LITTLE, either=_EITHER, both=_BOTH, acts=_acts, receives=_receives
)
"""The grammar of English, as far as comparing needs it."""
