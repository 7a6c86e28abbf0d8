"""Compare words that differ by a letter or two where the same phrase is used elsewhere.

Why: a misspelt word is not found by who searches for it, and a program that compares texts takes it
for another word.

A word counts as misspelt if the same phrase stands elsewhere in the decree with a word that differs
by at most two letters (by one where only the ending differs), and more often so. No dictionary is
asked: official texts are full of names and terms.

PASS: "normative legal acts" wherever the phrase stands.
FAIL: "normative leagl acts" in one regulation, "normative legal acts" in the others.
LAWYER: reads the word as it stands elsewhere, and corrects it when the act is next amended.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding
from generator.checks.phrases.contests import Kind
from generator.checks.phrases.odd_wordings import odd_wordings
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "spelling-likely"
SEVERITY = Severity.WARNING

_HINT = "read the word as it stands elsewhere, and correct it when the act is next amended"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every word that is likely another one, misspelt."""
    for odd in reading.once(odd_wordings):
        if odd.kind is Kind.SPELLING:
            message = (
                "a word is spelt here otherwise than in the same phrase elsewhere "
                f"(so in {odd.few}, otherwise in {odd.many})"
            )
            yield Finding(ID, odd.here, message, _HINT, (odd.there,), SEVERITY)
