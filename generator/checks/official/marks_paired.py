"""Check that brackets and quotation marks are paired, and that no other mark stands twice.

Why: where a bracket or a quotation ends nowhere, a reader cannot tell what belongs to it: to a time
limit, to the title of an act.

The bracket behind a number, as in "3)", is a pair to none. One that is closed by a mark of another
kind is one fault.

PASS: "registers the papers (30 minutes);" and "subparagraphs 3) and 7)".
FAIL: "registers the papers (30 minutes;", "[30 minutes);" or "registers the papers,, and".
LAWYER: reads the missing mark where the other regulations have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.facts.mark_pairs import Lonely, lonely_marks
from generator.checks.facts.sieve import Sieve
from generator.checks.finding import Finding, Mend, Spot
from generator.checks.phrases.vicinity import vicinity
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "marks-paired"
SEVERITY = Severity.WARNING

_TWICE = re.compile(r"[,;:.](?:(?<!\.) ?[,;:.]|(?<=\.)(?<!\.\.)\.(?!\.))")
_OPENING = {")": "(", "]": "["}
_UNPAIRED = "a bracket or quotation mark has no other to it"
_UNLIKE = "a bracket or quotation mark has one of another kind to it"
_HINTS = {
    _UNLIKE: "read two of one kind, as the other regulations have them",
    _UNPAIRED: "read the missing mark where the other regulations have it",
    "one mark follows another": "read the one that the sentence asks for",
}


class _Fault(NamedTuple):
    words: str
    message: str
    other: str = ""
    """The words around the mark that stands in place of the missing one."""
    mend: str = ""
    """The words with that mark put right."""


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every mark that lacks another, or has one too many."""
    for text in _SIEVE.caught(reading.spots_of):
        for words, message, other, mend in _faults(text):
            for spot in reading.spots_of[text]:
                at = Spot(spot.file, spot.way, words)
                others = (Spot(spot.file, spot.way, other),) if other else ()
                right = Mend(mend) if mend else None
                yield Finding(ID, at, message, _HINTS[message], others, SEVERITY, right)


def _faults(text: str) -> tuple[_Fault, ...]:
    """What is wrong with the marks of a text, in printed order."""
    found = [(one.at, _lonely(text, one)) for one in lonely_marks(text)]
    for twice in _TWICE.finditer(text):
        words = vicinity(text, *twice.span())
        found.append((twice.start(), _Fault(words, "one mark follows another")))
    if not found:
        return ()
    # Of several marks in the same words one tells the matter.
    told: dict[tuple[str, str], _Fault] = {}
    for _, one in sorted(found):
        told.setdefault((one.words, one.message), one)
    return tuple(told.values())


_SIEVE = Sieve(_faults, digits=False)


def _lonely(text: str, one: Lonely) -> _Fault:
    words = vicinity(text, one.at, one.at + 1)
    if one.other is None:
        return _Fault(words, _UNPAIRED)
    mark, there = text[one.at], text[one.other]
    # Of two brackets the one may be wrong or the other; read alike they are paired.
    right = words.replace(mark, _OPENING.get(there, there))
    return _Fault(words, _UNLIKE, vicinity(text, one.other, one.other + 1), right)
