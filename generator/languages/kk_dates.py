"""Write Kazakh dates and read them («2015 жылғы 10 тамыз», «2015 жылғы "10" тамыздағы»)."""

from __future__ import annotations

import re
from datetime import date

__all__ = ["DATE", "MONTHS", "date_in_words", "read_date"]

MONTHS = (
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
)
"""The months, from January on."""

_MONTH = "|".join(MONTHS)
_YEAR = r"(?:жылғы|жылдың|ж\.)"
# «сәуірдегі», «қыркүйекте», «сәуіріндегі»; never «қаңтардан», from which day on.
_ENDING = r"(?:[дт][ае](?:[ғг][ыі])?|[ыі]нд[ае](?:[ғг][ыі])?)?\b"

DATE = rf"""
    (?<!\d) (?: \d{{4}}\s+{_YEAR}\s*["«“]?\d{{1,2}}["»”]?\s+(?:{_MONTH}){_ENDING}
    | \d{{1,2}}\s+(?:{_MONTH})\s+\d{{4}}\s+{_YEAR}
    | \d{{1,2}}\.\d{{1,2}}\.\d{{4}}(?!\d)(?:\s*{_YEAR})?
    | \d{{4}}\s+{_YEAR}\s*\d{{1,2}}\.\d{{1,2}}(?!\d) )
"""
"""The pattern of a day, for `re.VERBOSE`."""

_NUMBERS = re.compile(r"\d+")
_MONTH_NAME = re.compile(_MONTH)


def date_in_words(day: date) -> str:
    """The day in words.

    >>> date_in_words(date(2020, 2, 6))
    '2020 жылғы 6 ақпан'
    """
    return f"{day.year} жылғы {day.day} {MONTHS[day.month - 1]}"


def read_date(words: str) -> date | None:
    """The day that `words`, which match `DATE`, say; None where the calendar has no such day.

    >>> read_date("2020 жылғы 6 ақпандағы"), read_date("06.02.2020"), read_date("31.02.2020")
    (datetime.date(2020, 2, 6), datetime.date(2020, 2, 6), None)
    """
    numbers = [int(found) for found in _NUMBERS.findall(words)]
    if name := _MONTH_NAME.search(words):
        day, year = sorted(numbers)
        month = MONTHS.index(name.group()) + 1
    else:
        # The year stands first or last, the month in the middle or, behind the year, at the end.
        day, month, year = numbers if numbers[0] < numbers[-1] else (*numbers[1:], numbers[0])
    try:
        return date(year, month, day)
    except ValueError:
        return None
