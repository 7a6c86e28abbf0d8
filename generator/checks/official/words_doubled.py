"""Check that no word stands twice, one behind the other, and no unnumbered text.

Why: the second one is left over from copying, or stands in place of another word that is lost.

Words that a language doubles on purpose are written with a hyphen, and are one word here.

A numbered item that stands twice is another item by its number; other checks compare it.

PASS: "the clerk registers the papers".
FAIL: "the clerk registers registers the papers"; the same unnumbered sentence twice.
LAWYER: reads the word once, and looks whether another one is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, repeat

from generator.checks.facts.sieve import Sieve
from generator.checks.finding import ActFile, Finding, Mend, Spot
from generator.checks.phrases.vicinity import vicinity
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "words-doubled"
SEVERITY = Severity.WARNING

_DOUBLED = re.compile(r"(?<![\w-])([^\W\d_]{2,}(?:-[^\W\d_]+)*) \1(?![\w-])", re.IGNORECASE)
_BEFORE_WORDS = '(["«„“'
_TEXT_HINT = "read the text once, and look whether another one is lost"
_HINT = "read the word once, and look whether another one is lost"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every word, and every unnumbered text, that stands twice."""
    files: tuple[ActFile, ...] = (reading.folder.decree, *reading.regulations)
    for file in files:
        yield from _repeated(file)
    for text in _SIEVE.caught(reading.spots_of):
        for start, end in _doubled(text):
            words, twice = vicinity(text, start, end), text[start:end]
            mend = Mend(words.replace(twice, twice[: len(twice) // 2]))
            for spot in reading.spots_of[text]:
                at = Spot(spot.file, spot.way, words)
                yield Finding(ID, at, "a word stands twice", _HINT, severity=SEVERITY, mend=mend)


def _repeated(file: ActFile) -> Iterator[Finding]:
    """The unnumbered texts that stand right behind their like."""
    for placed in file.record.provisions():
        parts = placed.provision.parts
        if len(parts) <= 1 or len({part.text for part in parts}) == len(parts):
            continue
        for at, (before, here) in enumerate(pairwise(parts)):
            if here.number is None and here.text == before.text and not here.parts:
                way = (*placed.path, "parts")
                spot = Spot(file, (*way, at + 1, "text"), here.text)
                others = (Spot(file, (*way, at, "text"), before.text),)
                yield Finding(ID, spot, "a text stands twice", _TEXT_HINT, others, SEVERITY)


def _doubled(text: str) -> tuple[tuple[int, int], ...]:
    # Nearly no text has a word that begins as the one before it: a quick look tells.
    words = list(map(str.lstrip, text.lower().split(), repeat(_BEFORE_WORDS)))
    if not any(map(str.startswith, words[1:], words)):
        return ()
    return tuple(found.span() for found in _DOUBLED.finditer(text))


_SIEVE = Sieve(_doubled, digits=False)
