"""Number the known inconsistencies of a decree, and give each an address that stays.

Number and address are those of the mark at its place and of its entry on the page of all. The
number is its place in the list; the address is made of place and check, so that a further
inconsistency changes no other's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.inconsistency import Inconsistency, Place

__all__ = ["Known", "act_anchor", "known_inconsistencies"]


@dataclass(frozen=True, slots=True)
class Known:
    """What one check finds at one place: an entry of the page, and a mark in the text."""

    number: int
    """Its place among all of the decree, from 1."""
    anchor: str
    """Its id, on the page of all and at its place."""
    check: str
    place: Place
    cases: tuple[Inconsistency, ...]
    """What is found there, of one kind."""


def known_inconsistencies(found: Iterable[Inconsistency]) -> tuple[Known, ...]:
    """`found` in a decree, in its order, by place and check."""
    groups: dict[tuple[Place, str], dict[Inconsistency, None]] = {}
    for one in found:
        groups.setdefault((one.here.place, one.check), {})[one] = None
    return tuple(
        Known(number, _anchor(place, check), check, place, tuple(cases))
        for number, ((place, check), cases) in enumerate(groups.items(), start=1)
    )


def act_anchor(regulation: int | None) -> str:
    """The id of a regulation, by its place in the decree, on the page of all; or of the decree."""
    return f"regulation-{regulation}" if regulation else "decree"


def _anchor(place: Place, check: str) -> str:
    pieces = (
        "known",
        str(place.regulation or "decree"),
        place.provision,
        place.section and f"s{place.section}",
        place.annex,
        place.procedure,
        place.row and place.row.value.replace("_", "-"),
        place.part,
        check,
    )
    return "-".join(piece for piece in pieces if piece)
