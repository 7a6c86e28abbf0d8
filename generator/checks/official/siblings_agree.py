"""Compare the same phrase wherever the decree and its regulations use it.

Why: regulations of one decree are written after one form; where one of them leaves a word out, has
another one, another ending or another order, a reader looks for a difference that is not meant, or
does not see one that is.

A phrase is known by the words beside it; where a text is, but for one word, what at least three
regulations have in the same place, by the whole of the text. Numbers, titles of acts and
definitions are compared by other checks; the names of authorities in quotation marks are compared
here. Not told are words that only few regulations add, and a word that a regulation has throughout
in place of the usual one: these are its own matter. Where two places alone have a phrase, the later
one is told, if the endings or the order of its words differ.

PASS: "the papers of the recipient or of his representative" in all regulations.
FAIL: "the papers of the recipient" in one of them, which names the representative elsewhere; it is
a note where no name of a participant and no defined term is concerned.
LAWYER: reads the phrase as the other regulations have it, and asks for the same words everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding, Mend
from generator.checks.phrases.contests import Kind
from generator.checks.phrases.odd_wordings import OddWording, odd_wordings
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "siblings-agree"
SEVERITY = Severity.WARNING

_MESSAGES = {
    Kind.MISSING: "words are missing here that the same phrase has elsewhere",
    Kind.WORDS: "the same phrase has other words here than elsewhere",
    Kind.ENDING: "the same phrase has another ending here than elsewhere",
    Kind.ORDER: "the same phrase has another order of words here than elsewhere",
    Kind.OPENING: "the provision opens here with other words than in other regulations",
}
_HINT = "read the phrase as the others have it, and ask for the same words everywhere"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every phrase that few regulations word otherwise than most."""
    for odd in reading.once(odd_wordings):
        if odd.kind in _MESSAGES:
            severity = SEVERITY if odd.named else Severity.NOTE
            mend = Mend(odd.mend, yields=True) if odd.mend else None
            yield Finding(ID, odd.here, _message(odd), _HINT, (odd.there,), severity, mend)


def _message(odd: OddWording) -> str:
    counts = "each stands in one place" if odd.even else f"so in {odd.few}, otherwise in {odd.many}"
    return f"{_MESSAGES[odd.kind]} ({counts})"
