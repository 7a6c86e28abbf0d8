"""Render the calendar: the days of each year on which work differs from an ordinary week."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.languages.language import Language
from generator.model.calendar import WorkCalendar
from generator.model.labels import Labels
from generator.render.around import Crumb, way
from generator.render.environment import fill
from generator.render.links import HOME, WORKING_DAYS
from generator.render.page import Page
from generator.waiting.years import read_years

__all__ = ["MonthDays", "months", "working_days_page"]


@dataclass(frozen=True, slots=True)
class MonthDays:
    """Some days of one month."""

    name: str
    days: tuple[date, ...]


def working_days_page(
    labels: Labels, language: Language, calendar: WorkCalendar, *, updated: date | None
) -> Page:
    """The page of the days that counting minds, year by year.

    It has no date of its own: it is as new as the newest act whose days are counted.
    """
    title = labels.working_days.title
    years = read_years(calendar.country, calendar.years)
    crumbs = (Crumb(HOME, labels.navigation.home), Crumb(WORKING_DAYS, title))
    text = fill(
        "working_days.md.j2",
        WORKING_DAYS,
        labels=labels,
        language=language,
        calendar=calendar,
        years=[
            (year.number, months(year.closed, language), months(year.open, language))
            for year in years
        ],
        way=way(crumbs, labels.navigation),
    )
    return Page(WORKING_DAYS, title, labels.working_days.lead, text, updated)


def months(days: Iterable[date], language: Language) -> tuple[MonthDays, ...]:
    """The days by their months, in order."""
    return tuple(
        MonthDays(language.months[month - 1], tuple(found))
        for month, found in groupby(days, key=lambda day: day.month)
    )
