"""Say how long a service takes, from the time limits that hold in every case."""

from __future__ import annotations

from functools import lru_cache

from generator.model.duration import Duration, Unit
from generator.model.labels import Labels
from generator.model.process import Procedure
from generator.model.record import Record
from generator.model.regulation import Regulation
from generator.render.markdown import escape_html

__all__ = ["Consideration", "consideration", "time_words"]

_LONG = frozenset({Unit.WORKING_DAY, Unit.CALENDAR_DAY, Unit.WEEK, Unit.MONTH})
"""What a person waits for; minutes and hours are stated beside it."""


class Consideration(Record):
    """How long a service is considered: by one limit, by limits that nobody summed, or unknown."""

    amount: int | None = None
    """How many units, where one limit alone says it."""
    unit: Unit | None = None
    """What is counted; never converted."""
    procedure: str | None = None
    """The id of the procedure that has this limit."""
    stated: bool = True
    """False where the act gives no time limit at all."""


_SEVERAL, _UNKNOWN = Consideration(), Consideration(stated=False)


def consideration(regulation: Regulation) -> Consideration:
    """The one limit of days, weeks or months that holds for everybody.

    Several such limits are not summed: procedures may run at the same time, and the act gives no
    sum. A limit under a condition, of another branch, or not counted by the act is left out.
    """
    long = [
        (procedure, limit)
        for procedure in regulation.procedures
        if procedure.id in regulation.unavoidable
        for limit in procedure.durations
        if _holds_for_everybody(limit) and limit.unit in _LONG
    ]
    if len(long) == 1:
        procedure, limit = long[0]
        return _one(limit.amount, limit.unit, procedure.id)
    return _SEVERAL if any(map(_has_limit, regulation.procedures)) else _UNKNOWN


@lru_cache(maxsize=256)
def _one(amount: int, unit: Unit, procedure: str) -> Consideration:
    """The time that one limit says: few are different, and a record is slow to make."""
    return Consideration(amount=amount, unit=unit, procedure=procedure)


def time_words(labels: Labels, time: Consideration) -> str:
    """How long a service is considered, as HTML: the figure stands out."""
    if time.amount is not None and time.unit is not None:
        figure = f"<strong>{time.amount}</strong>"
        return escape_html(labels.time.of(time.unit)).format(count=figure)
    return escape_html(labels.time.several if time.stated else labels.time.unknown)


def _holds_for_everybody(limit: Duration) -> bool:
    return limit.condition is None and limit.counted


def _has_limit(procedure: Procedure) -> bool:
    return procedure.time_limit is not None or bool(procedure.durations)
