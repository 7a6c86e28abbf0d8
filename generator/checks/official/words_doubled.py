"""Check that no word stands twice, one behind the other.

Why: the second one is left over from copying, or stands in place of another word that is lost.

Words that a language doubles on purpose are written with a hyphen, and are one word here.

PASS: "the clerk registers the papers".
FAIL: "the clerk registers registers the papers".
LAWYER: reads the word once, and looks whether another one is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.checks.finding import Finding, Spot
from generator.checks.phrases.vicinity import vicinity
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "words-doubled"
SEVERITY = Severity.WARNING

_DOUBLED = re.compile(r"(?<![\w-])([^\W\d_]{2,}(?:-[^\W\d_]+)*) \1(?![\w-])", re.IGNORECASE)
_BEFORE_WORDS = re.compile(r"[(\[\"«„“]")
_HINT = "read the word once, and look whether another one is lost"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every word that stands twice."""
    for text, spots in reading.spots_of.items():
        for start, end in _doubled(text):
            words = vicinity(text, start, end)
            for spot in spots:
                at = Spot(spot.file, spot.way, words)
                yield Finding(ID, at, "a word stands twice", _HINT, severity=SEVERITY)


@lru_cache(maxsize=4096)
def _doubled(text: str) -> tuple[tuple[int, int], ...]:
    # Nearly no text has a word that begins as the one before it: a quick look tells.
    words = _BEFORE_WORDS.sub("", text.lower()).split()
    if not any(map(str.startswith, words[1:], words)):
        return ()
    return tuple(found.span() for found in _DOUBLED.finditer(text))
