"""Compare hyphens that stand for dashes with the dashes that stand in the same place elsewhere.

Why: a hyphen between spaces is a dash that somebody could not type; a reader takes no harm, but a
program that looks for the one passes over the other.

One finding tells of all hyphens of a decree, in the place of the first. A hyphen counts if a dash
stands somewhere in the decree beside the same word before it, or the same word or a number behind
it; an act that knows no dashes is left alone.

PASS: "(hereinafter – the provider)" and "(hereinafter – the portal)".
FAIL: "(hereinafter – the provider)" and "(hereinafter - the portal)".
LAWYER: leaves it: nothing follows from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.checks.facts.sieve import Sieve
from generator.checks.finding import Finding, Spot
from generator.checks.phrases.vicinity import vicinity
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "dashes-alike"
SEVERITY = Severity.NOTE

# The mark stands first in the pattern, and then what is before it: so it is quickly looked for.
_BETWEEN = re.compile(r"[-–—−](?<= .)(?= )")
_WORD = re.compile(r"\w+(?:-\w+)*")
_HYPHEN = "-"
_REACH = 80
"""How many characters away the words beside a dash are looked for."""

_HINT = "leave it, and write a dash when the act is next amended"


class _Dash(NamedTuple):
    """A dash or hyphen between spaces."""

    at: int
    mark: str
    before: str
    behind: str
    """The words beside it, in lower case; "0" for any number."""


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield the first hyphen in place of a dash, with all others."""
    in_text = {text: _dashes(text) for text in _SIEVE.caught(reading.spots_of)}
    held = (spot for spot in reading.texts if spot.words in in_text)
    found = [(spot, dash) for spot in held for dash in in_text[spot.words]]
    dashes = [(spot, dash) for spot, dash in found if dash.mark != _HYPHEN]
    before, behind = {dash.before for _, dash in dashes}, {dash.behind for _, dash in dashes}
    hyphens = [
        (spot, dash)
        for spot, dash in found
        if dash.mark == _HYPHEN and (dash.before in before or dash.behind in behind)
    ]
    if hyphens:
        first, *others = (_quoted(spot, dash.at) for spot, dash in (*hyphens, dashes[0]))
        yield Finding(ID, first, _message(len(hyphens)), _HINT, tuple(others), SEVERITY)


def _message(count: int) -> str:
    more = count - 1
    elsewhere = f" and in {more} other place{'s' if more > 1 else ''}" if more else ""
    return f"a hyphen stands for a dash here{elsewhere}"


def _quoted(spot: Spot, at: int) -> Spot:
    words = vicinity(spot.words, at, at + 1)
    return Spot(spot.file, spot.way, words.rstrip(".,;:"))


@lru_cache(maxsize=4096)
def _dashes(text: str) -> tuple[_Dash, ...]:
    return tuple([_dash(text, found.start()) for found in _BETWEEN.finditer(text)])


_SIEVE = Sieve(_dashes, digits=False)


def _dash(text: str, at: int) -> _Dash:
    before = _WORD.findall(text, max(0, at - _REACH), at)
    behind = _WORD.search(text, at + 1, at + 1 + _REACH)
    words = before[-1] if before else "", behind[0] if behind else ""
    return _Dash(at, text[at], *("0" if word[:1].isdigit() else word.lower() for word in words))
