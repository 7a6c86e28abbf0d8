"""Render the register of time limits: which procedures have each, and under which condition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.model.duration import Unit
from generator.model.process import Procedure
from generator.model.regulation import Regulation
from generator.render.links import register_path
from generator.render.page import Page
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.places import Places

__all__ = ["LIMITS", "time_limit_register", "time_limit_register_path"]

LIMITS = "time-limits"
"""The name of the register in addresses."""

_ORDER = tuple(Unit)
_UNREAD = len(_ORDER)
"""Sorts a limit that counts nothing behind all that do."""

_Size: TypeAlias = tuple[int, int, str]
"""The unit by its place, how many, and the words of a limit that counts nothing."""


@dataclass(frozen=True, slots=True)
class _Holding:
    """A procedure that has a limit."""

    regulation: Regulation
    procedure: Procedure
    words: str
    """The limit, verbatim."""
    condition: str


@dataclass(frozen=True, slots=True)
class _Task:
    """The same act of the same performer with the same words of the limit, in several services."""

    performer: str
    action: str
    result: str
    """The result, where the limit has a condition: which of its ways is meant stands there."""
    words: str
    """The words of the limit, where they are not those of the heading."""
    condition: str
    links: str
    """The links to the columns in which the words stand, and to the provisions that say the same in
    words of their own; HTML."""


@dataclass(frozen=True, slots=True)
class _Limit:
    anchor: str
    heading: str
    count: int
    """How often it stands; a procedure may have several."""
    tasks: tuple[_Task, ...]


def time_limit_register_path(desk: Desk) -> str:
    """The path of the page."""
    return register_path(desk.decree, LIMITS)


def time_limit_register(desk: Desk) -> Page:
    """The time limits from the shortest unit to the longest; none is converted into another."""
    words, path = desk.labels.registers.limits, time_limit_register_path(desk)
    found: dict[_Size, list[_Holding]] = {}
    for regulation in desk.regulations:
        for procedure in regulation.procedures:
            for size, holding in _holdings(regulation, procedure):
                found.setdefault(size, []).append(holding)
    places = desk.places(path)
    return desk.page(
        "registers/time_limits.md.j2",
        path,
        words.title,
        words.note,
        limits=[
            _limit(desk, number, found[size], places)
            for number, size in enumerate(sorted(found), start=1)
        ],
    )


def _holdings(regulation: Regulation, procedure: Procedure) -> Iterator[tuple[_Size, _Holding]]:
    if not procedure.durations:
        # A limit that counts nothing stands in its own words; one that is not given has none.
        words = procedure.time_limit or ""
        yield (_UNREAD + (not words), 0, words), _Holding(regulation, procedure, words, "")
    for one in procedure.durations:
        holding = _Holding(regulation, procedure, one.text, one.condition or "")
        yield (_ORDER.index(one.unit), one.amount, ""), holding


def _limit(desk: Desk, number: int, holdings: Sequence[_Holding], places: Places) -> _Limit:
    heading = holdings[0].words or desk.labels.drawing.no_time_limit
    tasks: dict[tuple[str, str, str, str, str], list[_Holding]] = {}
    for one in holdings:
        words = one.words if one.words != holdings[0].words else ""
        procedure, result = one.procedure, one.procedure.result if one.condition else ""
        key = (procedure.performer_printed, procedure.action, result or "", words, one.condition)
        tasks.setdefault(key, []).append(one)
    return _Limit(
        f"limit-{number}",
        desk.language.capitalize(heading),
        len(holdings),
        tuple(_Task(*told, _links(ones, places)) for told, ones in tasks.items()),
    )


def _links(holdings: Iterable[_Holding], places: Places) -> str:
    columns = places.columns((one.regulation, one.procedure) for one in holdings)
    return f"{columns} {places.links((one.regulation, one.procedure.from_) for one in holdings)}"
