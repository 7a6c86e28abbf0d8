"""Name every visible word of ours about the day on which a service was ready at the latest."""

from __future__ import annotations

from pydantic import Field

from generator.model.record import Record, Text

__all__ = ["ReadyLabels", "WorkingDaysLabels"]


class ReadyLabels(Record):
    """The page that counts the last day of the time limits."""

    title: Text
    """For the title of the browser window; {service} is the short title."""
    name: Text
    """The page's own name, on the way to it."""
    heading: Text
    lead: Text
    """Says whose the counting is."""
    link: Text
    """Leads from the overview to the page."""
    unscripted: Text
    """Says to whom no program runs that he may count by the rules."""
    day_of: Text
    """Heads the three fields of the day on which the documents were handed in."""
    example: Text
    """A day, as the three fields take it."""
    day: Text
    month: Text
    year: Text
    count: Text
    """Counts the last day."""
    handed_in: Text
    """Repeats {day}, from which is counted."""
    ways: Text
    """Heads the ways through the procedures with their working days."""
    sum: Text
    """Working days of several procedures, {limits}, and {total}, all of them."""
    same_day: Text
    """Stands for the working days of a way that has none."""
    unclear: Text
    """Says that the limit of {procedure} cannot be counted in working days."""
    unfinished: Text
    """Says of a way that comes to no end that it has no last day."""
    received: Text
    """Says that the documents count as handed in on the working day {day}."""
    latest: Text
    """Says that {day} is the last day."""
    no_calendar: Text
    """Says that the working days of the year {year} are not known."""
    wrong_day: Text
    """Says that there is no such day, and how to write one."""
    after_end: Text
    """Says that from {day} on, that of the act that ended the regulation, no day is counted."""
    before_start: Text
    """Says that before {day} the act did not yet hold, so that no day is counted."""
    over_end: Text
    """Says of a last day that is {day}, that of the act that ended it, or later: what held then is
    unknown."""
    rules: Text
    """Heads the rules of counting."""
    rule: tuple[Text, ...] = Field(min_length=1)
    """The rules of counting, one a sentence or two."""
    calendar_link: Text
    """Leads to the page of working days."""
    save: Text
    """Saves the last day as a file for calendars."""
    event: Text
    """Names the day in a calendar; {service} is the short title."""
    weekdays: tuple[Text, ...] = Field(min_length=7, max_length=7)
    """The days of the week, from Monday on."""


class WorkingDaysLabels(Record):
    """The page of the days on which work differs from an ordinary week."""

    title: Text
    lead: Text
    year: Text
    """Heads a year; {year} is its number."""
    closed: Text
    """Heads the days from Monday to Friday that are not worked."""
    open: Text
    """Heads the Saturdays and Sundays that are worked."""
    none: Text
    """Says that there is no such day."""
