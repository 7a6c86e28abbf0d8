"""Compare words that differ by a letter or two from what the decree has elsewhere.

Why: a misspelt word is not found by who searches for it, and a program that compares texts takes it
for another word.

A word counts as misspelt if the same phrase stands elsewhere in the decree with a word that differs
by at most two letters (by one where only the ending differs), and more often so. Whatever stands
beside it, a rare word is told if a usual one becomes it by a plain slip: a letter doubled, lost or
changed with the next one; and so is a word that is torn into two, one of which stands nowhere else,
or two words that run together and stand side by side elsewhere. No dictionary is asked: official
texts are full of names and terms. Names in quotation marks are looked at if they are no titles that
other checks compare.

PASS: "normative legal acts" wherever the phrase stands.
FAIL: "normative leagl acts" in one regulation, "normative legal acts" in the others; "norma tive".
LAWYER: reads the word as it stands elsewhere, and corrects it when the act is next amended.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding, Mend
from generator.checks.phrases.contests import Kind
from generator.checks.phrases.odd_wordings import odd_wordings
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "spelling-likely"
SEVERITY = Severity.WARNING

_MESSAGES = {
    Kind.SPELLING: "a word is spelt here otherwise than in the same phrase elsewhere",
    Kind.SLIP: "a word is spelt here otherwise than wherever else it stands",
    Kind.TORN: "what is one word elsewhere is two words here",
    Kind.JOINED: "what is two words elsewhere is one word here",
}
_HINT = "read the word as it stands elsewhere, and correct it when the act is next amended"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every word that is likely another one, misspelt."""
    for odd in reading.once(odd_wordings):
        if odd.kind in _MESSAGES:
            message = f"{_MESSAGES[odd.kind]} (so in {odd.few}, otherwise in {odd.many})"
            mend = Mend(odd.mend) if odd.mend else None
            yield Finding(ID, odd.here, message, _HINT, (odd.there,), SEVERITY, mend)
