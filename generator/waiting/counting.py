"""Count working days from the day on which documents are handed in.

The rule, which is ours and stands on the pages: day 0 is the day of handing in, or the next working
day if that one is not worked; N working days end on the Nth working day after it; what is counted
in minutes or hours adds no day. Limits that follow each other are added.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from generator.waiting.years import SATURDAY, Year

__all__ = ["Ready", "WorkingDays"]

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Ready:
    """What counting gives: two days, or the year whose calendar is missing."""

    received: date | None = None
    """Day 0: the day on which the documents count as handed in."""
    latest: date | None = None
    """The last day within the limits."""
    unknown: int | None = None
    """The year without a calendar that was come to; then no day is said."""


class _NoCalendarError(Exception):
    def __init__(self, year: int) -> None:
        super().__init__(year)
        self.year = year


class WorkingDays:
    """The working days of some years; of any other year nothing is known."""

    def __init__(self, years: Iterable[Year]) -> None:
        known = tuple(years)
        self._years = frozenset(year.number for year in known)
        self._closed = frozenset(day for year in known for day in year.closed)
        self._open = frozenset(day for year in known for day in year.open)

    def ready(self, handed_in: date, limits: Iterable[int]) -> Ready:
        """When a service is ready at the latest.

        Args:
            handed_in: the day on which the documents are handed in.
            limits: the limits of the steps in working days, in order; none where all steps are
                counted in minutes.
        """
        try:
            received = self._first(handed_in)
            return Ready(received, self._after(received, sum(limits)))
        except _NoCalendarError as missing:
            return Ready(unknown=missing.year)

    def _first(self, day: date) -> date:
        while not self._is_worked(day):
            day += _DAY
        return day

    def _after(self, day: date, count: int) -> date:
        for _ in range(count):
            day = self._first(day + _DAY)
        return day

    def _is_worked(self, day: date) -> bool:
        if day.year not in self._years:
            raise _NoCalendarError(day.year)
        return day in self._open or (day.weekday() < SATURDAY and day not in self._closed)
