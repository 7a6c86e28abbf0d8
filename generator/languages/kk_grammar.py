"""Tell the parts that Kazakh words have in a sentence by their form, and which name nothing."""

from __future__ import annotations

import re

from generator.languages.grammar import Grammar

__all__ = ["KAZAKH_GRAMMAR"]

_EITHER = frozenset({"не", "немесе", "я", "яки", "болмаса", "әлде"})
_BOTH = frozenset({"және", "әрі"})
_LITTLE = frozenset.union(_EITHER, _BOTH) | frozenset(
    """
    мен пен бен менен да де та те ал бірақ сондай-ақ яғни
    бұл бұны осы осындай сол сондай ол олар оның оны оған олардың оларды оларға өз өзі өзінің
    үшін туралы бойынша арқылы дейін кейін соң бұрын бері сәйкес қатысты қарай жөнінде ретінде
    бұдан одан содан
    кезде кезінде жағдайда жағдайларда болған болып болатын тиісті келесі барлық әр әрбір
    """.split()  # noqa: SIM905 - so many words read better in lines
)

# The third person of the present: «қарайды», «береді», «қояды».
_ACTS = re.compile(r"[аәеийя]д[ыі]\Z")
# The dative, with and without the possessive before it: «ұйымға», «басшысына».
_RECEIVES = re.compile(r"(?:[ғқ]а|[гк]е|[ыі]н[ае])\Z")


def _acts(word: str) -> bool:
    """Whether a word says what somebody does.

    >>> _acts("ұсынады"), _acts("ұсыну")
    (True, False)
    """
    return bool(_ACTS.search(word))


def _receives(word: str) -> bool:
    """Whether a word stands in the case of whom something is given to.

    >>> _receives("басшысына"), _receives("басшысының")
    (True, False)
    """
    return bool(_RECEIVES.search(word))


KAZAKH_GRAMMAR = Grammar(little=_LITTLE, either=_EITHER, both=_BOTH, acts=_acts, receives=_receives)
"""The grammar of Kazakh, as far as comparing needs it."""
