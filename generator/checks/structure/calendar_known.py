"""Check that the working days of the calendar in jurisdiction.yaml can be counted.

Why: the last day of a time limit is counted from the working days of a country, year by year; of a
country or a year that nobody knows, or of years in the wrong order, there are none. A year behind
the last one whose moved days are decided would be counted as if none were moved.

PASS: `country: KZ`, `first_year: 2015`, `last_year: 2025`.
FAIL: a code that no country has, a first year behind the last, a year without data.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.errors import Problem
from generator.waiting.years import known_years

__all__ = ["ID", "check_shared"]

ID = "calendar-known"


def check_shared(corpus: Corpus) -> Iterator[Problem]:
    """Yield a country without a calendar, years in the wrong order, and those without data."""
    if corpus.jurisdiction is None or corpus.jurisdiction.record.calendar is None:
        return
    calendar, marks = corpus.jurisdiction.record.calendar, corpus.jurisdiction.marks
    known = known_years(calendar.country)
    if not known:
        message = f"the working days of the country {calendar.country!r} are not known"
        hint = "write its code (ISO 3166-1, as in KZ), or leave the calendar out"
        yield Problem(marks.value("calendar", "country"), ID, message, hint)
    if calendar.first_year > calendar.last_year:
        message = f"the first year, {calendar.first_year}, is behind the last"
        yield Problem(marks.value("calendar", "first_year"), ID, message, "exchange the two")
    for name, year in (("first_year", calendar.first_year), ("last_year", calendar.last_year)):
        if known and year not in known:
            message = f"the working days of {year} are not known"
            hint = f"known are those of {known.start} to {known.stop - 1}"
            yield Problem(marks.value("calendar", name), ID, message, hint)
