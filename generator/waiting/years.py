"""Read which days of a year are worked, from the package `holidays`: its one door.

A holiday on a weekend moves the day off, and the government moves working days to weekends: both
are data of that package, year by year. A year that nobody has decided yet has no calendar.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import holidays

__all__ = ["SATURDAY", "Year", "known_years", "read_years"]

SATURDAY = 5
"""The first day of the weekend, as `date.weekday` counts: from Monday, which is 0."""


@dataclass(frozen=True, slots=True)
class Year:
    """The days of one year on which work differs from that of an ordinary week."""

    number: int
    closed: tuple[date, ...]
    """Mondays to Fridays that are not worked, in order."""
    open: tuple[date, ...]
    """Saturdays and Sundays that are worked, in order."""


@lru_cache(maxsize=8)
def read_years(country: str, numbers: range) -> tuple[Year, ...]:
    """The years `numbers` as they are worked in a country.

    Args:
        country: its code (ISO 3166-1 alpha-2).
        numbers: the years whose calendar is decided, without a gap.

    Raises:
        NotImplementedError: the package does not know the country.
    """
    # The neighbours, too: a holiday at the end of one year can close a day of the next.
    calendar = holidays.country_holidays(
        country, years=range(numbers.start - 1, numbers.stop + 1), expand=False
    )
    # Any other day is as in an ordinary week: to ask for each would take far longer.
    unusual = sorted({*calendar, *calendar.weekend_workdays})
    worked = {day: calendar.is_working_day(day) for day in unusual}
    return tuple(_year(number, worked) for number in numbers)


def known_years(country: str) -> range:
    """The years of a country that the package knows; none of a country that it does not.

    Where a government moves working days, these are known up to the year of the last such decision.
    """
    if country not in holidays.list_supported_countries():
        return range(0)
    calendar = holidays.country_holidays(country)
    moved = getattr(calendar, "special_public_holidays", {})
    last = max(moved, default=calendar.end_year)
    return range(calendar.start_year, min(last, calendar.end_year) + 1)


def _year(number: int, worked: Mapping[date, bool]) -> Year:
    days = [(day, open_) for day, open_ in worked.items() if day.year == number]
    return Year(
        number,
        closed=tuple(day for day, open_ in days if day.weekday() < SATURDAY and not open_),
        open=tuple(day for day, open_ in days if day.weekday() >= SATURDAY and open_),
    )
