"""Lay out a regulation's time limits as a bar: one cell a working day, one notch a procedure.

The bar is not to scale and converts nothing: it counts what the act counts. A regulation that it
would show wrongly (several processes, procedures that not everybody passes, calendar days, weeks,
procedures without a limit) has none, and its steps say the limits in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.model.duration import Duration, Unit
from generator.model.labels import TimeLabels
from generator.model.process import Procedure
from generator.model.regulation import Regulation

__all__ = ["BarPart", "PartKind", "TimeBar", "time_bar"]

_SHOWN = frozenset({Unit.MINUTE, Unit.HOUR, Unit.WORKING_DAY})
"""The units that the bar has: notches for the short ones, cells for days."""
_MOST_CELLS = 45
"""More working days than this are narrower than a finger's width of the phone can tell apart."""


class PartKind(StrEnum):
    """What a part of the bar is: working days, a short procedure, a limit on another branch."""

    DAYS = "days"
    MINUTES = "minutes"
    BRANCH = "branch"


@dataclass(frozen=True, slots=True)
class BarPart:
    """One time limit of one procedure."""

    kind: PartKind
    name: str
    """What stands above it: the procedure's number as printed, and how many days."""
    cells: int
    """How many cells it has: working days, or one."""
    limit: Duration


@dataclass(frozen=True, slots=True)
class TimeBar:
    """The bar with its text alternative and its key."""

    parts: tuple[BarPart, ...]
    said: str
    """The same in words: each procedure's number and limits, verbatim."""
    notches: int
    """How many procedures are notches."""
    notch_limits: str
    """The limits of those, verbatim, each once."""
    branches: tuple[str, ...]
    """The limits on other branches: condition and limit, verbatim."""


def time_bar(regulation: Regulation, words: TimeLabels) -> TimeBar | None:
    """The bar of `regulation`; nothing where one bar cannot show its limits truly."""
    procedures = regulation.procedures
    if len(regulation.processes) > 1 or len(regulation.unavoidable) != len(procedures):
        return None
    if not all(map(_is_simple, procedures)):
        return None
    parts = tuple(part for procedure in procedures for part in _parts(procedure, words))
    days = sum(part.cells for part in parts if part.kind is PartKind.DAYS)
    if not 0 < days <= _MOST_CELLS:
        return None
    notches = [part for part in parts if part.kind is PartKind.MINUTES]
    return TimeBar(
        parts=parts,
        said="; ".join(f"{procedure.number}: {procedure.time_limit}" for procedure in procedures),
        notches=len(notches),
        notch_limits="; ".join(dict.fromkeys(part.limit.text for part in notches)),
        branches=_branches(parts),
    )


def _is_simple(procedure: Procedure) -> bool:
    """Whether its limits are notches and cells; of several each holds under its own condition."""
    limits = procedure.durations
    if not limits or procedure.time_limit is None:
        return False
    known = all(item.counted and item.unit in _SHOWN for item in limits)
    return known and all(item.condition for item in limits[1:])


def _parts(procedure: Procedure, words: TimeLabels) -> Sequence[BarPart]:
    """The procedure's first limit on the bar, the others beside it."""
    first, *others = procedure.durations
    number = procedure.number
    if first.unit is Unit.WORKING_DAY:
        name = f"{number}: {words.working_day.format(count=first.amount)}"
        head = BarPart(PartKind.DAYS, name, first.amount, first)
    else:
        head = BarPart(PartKind.MINUTES, number, 1, first)
    beside = (BarPart(PartKind.BRANCH, number, 1, limit) for limit in others)
    return (head, *beside)


def _branches(parts: Sequence[BarPart]) -> tuple[str, ...]:
    return tuple(
        f"{part.limit.condition}: {part.limit.text}"
        for part in parts
        if part.kind is PartKind.BRANCH
    )
