"""Write English dates and read them ("6 February 2020")."""

from __future__ import annotations

import re
from datetime import date

__all__ = ["DATE", "MONTHS", "date_in_words", "read_date"]

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The months, from January on."""

DATE = rf"""(?<!\d)["«“]?\d{{1,2}}["»”]?\s+(?:{"|".join(MONTHS)})\s+\d{{4}}(?!\d)"""
"""The pattern of a day, for `re.VERBOSE`."""

_WORDS = re.compile(r"\w+")


def date_in_words(day: date) -> str:
    """The day in words.

    >>> date_in_words(date(2020, 2, 6))
    '6 February 2020'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def read_date(words: str) -> date | None:
    """The day that `words`, which match `DATE`, say; None where the calendar has no such day.

    >>> read_date('"6" February 2020'), read_date("31 February 2020")
    (datetime.date(2020, 2, 6), None)
    """
    day, month, year = _WORDS.findall(words)
    try:
        return date(int(year), MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None
