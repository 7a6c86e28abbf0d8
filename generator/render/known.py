"""Number the known inconsistencies of a decree, and give each an address that stays.

Number and address are those of the mark at its place and of its entry on the page of all. The
number is its place in the list; the address is made of place and check, so that a further
inconsistency changes no other's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from generator.model.annex import RowContent
from generator.model.inconsistency import Inconsistency, Part, Place

__all__ = ["Known", "act_anchor", "known_inconsistencies"]

_Key: TypeAlias = tuple[
    int | None,
    str | None,
    int | None,
    str | None,
    str | None,
    RowContent | None,
    Part | None,
    str,
]
"""The columns of a place, as `_key` gives them, and the check."""


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
    groups: dict[_Key, list[Inconsistency]] = {}
    for one in found:
        groups.setdefault(_key(one), []).append(one)
    return tuple(
        _known(number, key, cases) for number, (key, cases) in enumerate(groups.items(), start=1)
    )


def act_anchor(regulation: int | None) -> str:
    """The id of a regulation, by its place in the decree, on the page of all; or of the decree."""
    return f"regulation-{regulation}" if regulation else "decree"


def _known(number: int, key: _Key, cases: list[Inconsistency]) -> Known:
    # Most stand alone, and records are slow to compare.
    different = tuple(dict.fromkeys(cases)) if len(cases) > 1 else tuple(cases)
    return Known(number, _anchor(key), different[0].check, different[0].here.place, different)


def _key(one: Inconsistency) -> _Key:
    """Place and check, which are quicker to compare than the records that hold them."""
    place = one.here.place
    return (
        place.regulation,
        place.provision,
        place.section,
        place.annex,
        place.procedure,
        place.row,
        place.part,
        one.check,
    )


def _anchor(key: _Key) -> str:
    regulation, provision, section, annex, procedure, row, part, check = key
    pieces = (
        "known",
        str(regulation or "decree"),
        provision,
        section and f"s{section}",
        annex,
        procedure,
        row and row.value.replace("_", "-"),
        part,
        check,
    )
    return "-".join(piece for piece in pieces if piece)
