"""Compare words that differ in one letter that looks like another of the alphabet.

Why: a reader does not see the difference, but whoever searches for the word does not find it, and
a comparison with other texts takes it for another word.

The rare word is told if the usual one stands beside the same word somewhere in the decree; if it
has five letters or more, beside any word, unless its ending alone differs. Titles of acts and names
of services in quotation marks are compared by other checks.

PASS: "bill" wherever the word stands.
FAIL: "biil" in one place beside the same words as "bill" elsewhere; "certlficate" anywhere.
LAWYER: reads the letter that is meant, and has it replaced in the electronic text.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding, Mend
from generator.checks.phrases.look_alikes import LookAlike, look_alikes
from generator.checks.phrases.mends import usual_words
from generator.checks.phrases.phrases import Phrases, phrases_of
from generator.checks.phrases.tokens import Gap
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "letters-alike"
SEVERITY = Severity.WARNING

_MESSAGE = "a letter of the word looks like the one that it has elsewhere, and is another"
_HINT = "read the letter that looks like it, and have it replaced in the electronic text"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every place of a rare word that is a usual one with a letter that looks alike."""
    phrases = reading.once(phrases_of)
    for found in reading.once(look_alikes):
        if phrases:
            yield from _told(phrases, found)


def _told(phrases: Phrases, found: LookAlike) -> Iterator[Finding]:
    usual = _with_neighbours(phrases, found.there)
    others = (phrases.quoted(usual, phrases.spots_of(usual)[0]),)
    right = Gap(found.there, found.there + 1)
    for place in found.here:
        rare = _with_neighbours(phrases, place)
        for spot in phrases.spots_of(rare):
            at = phrases.quoted(rare, spot)
            words = usual_words(phrases, rare, Gap(place, place + 1), spot, right)
            mend = Mend(words) if words else None
            yield Finding(ID, at, _MESSAGE, _HINT, others, SEVERITY, mend)


def _with_neighbours(phrases: Phrases, place: int) -> Gap:
    return phrases.widened(Gap(place, place + 1), 1)
