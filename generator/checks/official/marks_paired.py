"""Check that brackets and quotation marks are paired, and that no other mark stands twice.

Why: where a bracket or a quotation ends nowhere, a reader cannot tell what belongs to it: to a time
limit, to the title of an act.

The bracket behind a number, as in "3)", is a pair to none.

PASS: "registers the papers (30 minutes);" and "subparagraphs 3) and 7)".
FAIL: "registers the papers (30 minutes;" or "registers the papers,, and".
LAWYER: reads the missing mark where the other regulations have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.checks.finding import Finding, Spot
from generator.checks.phrases.vicinity import vicinity
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "marks-paired"
SEVERITY = Severity.WARNING

_MARK = re.compile(r"(?P<number>(?<![^\s(])\w{1,3}\))|[()\[\]«»„“”]")
_ANY = re.compile(r"[()\[\]«»„“”\"]")
_CLOSING = {")": "(", "]": "[", "»": "«", "”": "“„", "“": "„"}
# The mark stands first in the pattern, and then what is before it: so it is quickly looked for.
_TWICE = re.compile(r"[,;:.](?:(?<!\.) ?[,;:.]|(?<=\.)(?<!\.\.)\.(?!\.))")
_NESTED = 3
"""How deep brackets stand in brackets at most, where nothing is looked at closely."""

_UNPAIRED = "a bracket or quotation mark has no other to it"
_HINTS = {
    _UNPAIRED: "read the missing mark where the other regulations have it",
    "one mark follows another": "read the one that the sentence asks for",
}


class _Fault(NamedTuple):
    start: int
    end: int
    message: str


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every mark that lacks another, or has one too many."""
    for text, spots in reading.spots_of.items():
        told = dict.fromkeys(
            (vicinity(text, start, end), message) for start, end, message in _faults(text)
        )
        # Of several marks in the same words one tells the matter.
        for words, message in told:
            for spot in spots:
                at = Spot(spot.file, spot.way, words)
                yield Finding(ID, at, message, _HINTS[message], severity=SEVERITY)


@lru_cache(maxsize=4096)
def _faults(text: str) -> tuple[_Fault, ...]:
    lonely = () if _paired(text) else (*_unpaired(text), *_odd_quote(text))
    faults = [_Fault(at, at + 1, _UNPAIRED) for at in lonely]
    faults += (_Fault(*found.span(), "one mark follows another") for found in _TWICE.finditer(text))
    return tuple(sorted(faults))


def _paired(text: str) -> bool:
    """Whether all marks have another at first sight, as in nearly every text."""
    marks = "".join(_ANY.findall(text))
    for _ in range(_NESTED if marks else 0):
        marks = marks.replace("()", "").replace('""', "")
    return not marks


def _unpaired(text: str) -> Iterator[int]:
    """Where marks stand that open nothing that is closed, or close nothing that is open."""
    still_open: list[tuple[str, int]] = []
    for found in _MARK.finditer(text):
        mark, at = found.group()[-1], found.end() - 1
        opening = _CLOSING.get(mark, "")
        if still_open and opening and still_open[-1][0] in opening:
            still_open.pop()
        elif not opening or mark == "“":
            still_open.append((mark, at))
        elif not found["number"]:
            yield at
    yield from (at for _, at in still_open)


def _odd_quote(text: str) -> Iterator[int]:
    """Where the last of straight quotation marks stands, if their number is odd."""
    if text.count('"') % 2:
        yield text.rindex('"')
