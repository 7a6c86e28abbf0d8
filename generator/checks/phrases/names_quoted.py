"""Find the names in quotation marks that no check of titles and acts compares.

The names of services stand in headings, in the corners of annexes and in the items of a decree; the
titles of acts where these are cited. What else is quoted names an authority, a register, a form;
and a preamble cites laws that are cited nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.checks.facts.provision_texts import say
from generator.checks.facts.quoted import quoted
from generator.checks.finding import ActFile, Spot
from generator.checks.reading import Reading
from generator.model.regulation import Regulation

__all__ = ["names_in_quotation_marks"]

_PREAMBLE = "preamble"
_HELD = ("sections", _PREAMBLE)
"""What of an act holds such names."""


def names_in_quotation_marks(reading: Reading) -> tuple[Spot, ...]:
    """Every such name, in printed order of the texts; take it by `once`."""
    return tuple(_names(reading))


def _names(reading: Reading) -> Iterator[Spot]:
    if reading.language is None:
        return
    for text, spots in reading.spots_of.items():
        held = [spot for spot in spots if spot.way[0] in _HELD] if quoted(text) else ()
        if held:
            cited = _cited(reading.language.code, text)
            for spot in held:
                yield from _names_at(spot, cited)


def _names_at(spot: Spot, cited: frozenset[str | None]) -> Iterator[Spot]:
    for name in quoted(spot.words):
        if spot.way[0] == _PREAMBLE or not (name in cited or _is_title(name, spot.file)):
            yield Spot(spot.file, spot.way, name)


def _is_title(name: str, file: ActFile) -> bool:
    """Whether a regulation knows an act of this title."""
    act = file.record
    return isinstance(act, Regulation) and any(name == one.title for one in act.references)


@lru_cache(maxsize=4096)
def _cited(language: str, text: str) -> frozenset[str | None]:
    """The titles of the acts that a text cites."""
    return frozenset(citation.title for citation in say(language, text).citations)
