"""Render the page that counts when a service was ready at the latest.

The page tells the working days of each way, and the rules; a program in the browser counts the day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generator.languages.language import Language
from generator.model.annex import AnnexKind
from generator.model.calendar import WorkCalendar
from generator.model.decree import Decree
from generator.model.process import Process
from generator.render.citation import Citations, regulation_citations
from generator.render.context import Context
from generator.render.links import WORKING_DAYS, annex_path, ready_path
from generator.render.markdown import escape_html
from generator.render.ours import wording_html
from generator.render.page import Page
from generator.render.unbroken import hold
from generator.waiting.limits import Wait, waits
from generator.waiting.years import Year, read_years

__all__ = ["Way", "Ways", "date_patterns", "ready_page", "told_years"]

_SHOWN_YEAR, _SHOWN_DAY = 1111, 22
"""A day whose numbers stand in no date for anything else."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way through a process, in words; `sum` and `told` are HTML."""

    number: int
    told: str
    """What tells it from the others."""
    sum: str
    """Its working days, or why they cannot be counted."""
    cites: tuple[str, ...]
    """Where its limits stand, as links."""
    days: str | None
    """Its limits of working days, divided by blanks; nothing where they cannot be counted."""
    ours: bool
    """Whether it has words or a sum that are not the act's."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways through one process."""

    anchor: str
    title: str | None
    """What tells the process from the regulation's others."""
    flow: str
    """Where the text describes it, as a link; nothing where it does not."""
    ways: tuple[Way, ...]

    @property
    def ours(self) -> bool:
        """Whether any word or figure is not the act's."""
        return any(way.ours for way in self.ways)


def ready_page(context: Context, calendar: WorkCalendar) -> Page:
    """The page of a regulation; there is one where it has a process and days can be counted."""
    regulation, words = context.regulation, context.labels.ready
    path = ready_path(context.decree, regulation)
    cite = regulation_citations(context.decree, regulation, context.language, path)
    table = regulation.annex_of(AnnexKind.PROCEDURE_TABLE)
    return context.page(
        "ready.md.j2",
        path,
        words.title.format(service=regulation.short_title),
        name=words.name,
        processes=[_ways(context, process, cite) for process in regulation.processes],
        table=(table.label, annex_path(context.decree, regulation, table)) if table else None,
        working_days=WORKING_DAYS,
        told=_told(context, calendar),
        unknown=tuple(_unknown(context)),
    )


def _told(context: Context, calendar: WorkCalendar) -> dict[str, str]:
    """What the program is told, by the names of data attributes."""
    words, decree, language = context.labels.ready, context.decree, context.language
    begun, repeal = _begun(decree), decree.repeal
    ended = (repeal.day or repeal.act.date) if repeal else None
    service = context.regulation.short_title
    told = {
        "years": _told_calendar(calendar.country, calendar.years),
        "dates": "|".join(date_patterns(language)),
        "weekdays": "|".join(words.weekdays),
        "begun": begun.isoformat(),
        "ended": ended.isoformat() if ended else "",
        "handed-in": words.handed_in,
        "received": words.received,
        "latest": words.latest,
        "no-calendar": words.no_calendar,
        "wrong-day": hold(words.wrong_day),
        "before-start": hold(words.before_start.format(day=language.date(begun))),
        "save": words.save,
        "event": words.event.format(service=service),
        "event-note": f"{context.status.sentence} {words.lead}",
    }
    if ended:
        day = language.date(ended)
        told["after-end"] = hold(f"{context.status.sentence} {words.after_end.format(day=day)}")
        told["over-end"] = hold(words.over_end.format(day=day))
    return told


def _begun(decree: Decree) -> date:
    """From which day on it may have held: before it was registered it cannot have."""
    if decree.entry_into_force and decree.entry_into_force.day:
        return decree.entry_into_force.day
    return decree.registration.date if decree.registration else decree.date


def _unknown(context: Context) -> Iterator[str]:
    """What is not known of the first and the last day of force."""
    force, repeal = context.decree.entry_into_force, context.decree.repeal
    if force and not force.day:
        yield context.labels.status.first_day_unknown
    if repeal and not repeal.day:
        yield context.labels.status.last_day_unknown


@lru_cache(maxsize=8)
def _told_calendar(country: str, numbers: range) -> str:
    """The same for every regulation."""
    return told_years(read_years(country, numbers))


def told_years(years: tuple[Year, ...]) -> str:
    """The years for a program: "2016 0101 0104 +0305|2017 …", a worked day of a weekend with +."""
    return "|".join(
        " ".join(
            [
                str(year.number),
                *(f"{day:%m%d}" for day in year.closed),
                *(f"+{day:%m%d}" for day in year.open),
            ]
        )
        for year in years
    )


def date_patterns(language: Language) -> tuple[str, ...]:
    """How a day of each month is worded, from January on; {y} is its year, {d} its day."""
    return _patterns(language.date)


@lru_cache(maxsize=8)
def _patterns(word: Callable[[date], str]) -> tuple[str, ...]:
    worded = (word(date(_SHOWN_YEAR, month, _SHOWN_DAY)) for month in range(1, 13))
    # A day is not parted from its month at the end of a line.
    return tuple(
        words.replace(str(_SHOWN_YEAR), "{y}").replace(f"{_SHOWN_DAY} ", "{d}\u00a0")
        for words in worded
    )


def _ways(context: Context, process: Process, cite: Citations) -> Ways:
    several = len(context.regulation.processes) > 1
    return Ways(
        anchor=f"ways-{process.id}" if several else "ways",
        title=process.title if several else None,
        flow=cite.html(process.from_) if process.from_ else "",
        ways=tuple(_way(context, wait, cite) for wait in waits(context.flows[process.id])),
    )


def _way(context: Context, wait: Wait, cite: Citations) -> Way:
    limits = wait.limits if wait.days is not None else ()
    mark = context.labels.drawing.ours_mark
    places = dict.fromkeys(limit.procedure.from_ for limit in limits)
    if wait.unclear:
        places = {wait.unclear.from_: None}
    return Way(
        number=wait.number,
        told=" → ".join(wording_html(wording, mark) for wording in wait.name),
        sum=_sum(context, wait),
        cites=tuple(map(cite.html, places)),
        days=" ".join(str(limit.days) for limit in limits) if wait.days is not None else None,
        ours=len(limits) > 1 or any(wording.ours for wording in wait.name),
    )


def _sum(context: Context, wait: Wait) -> str:
    words, labels = context.labels.ready, context.labels
    if wait.unclear:
        name = labels.drawing.procedure.format(number=wait.unclear.number)
        return escape_html(words.unclear.format(procedure=name))
    if wait.days is None:
        return escape_html(words.unfinished)
    if not wait.limits:
        return escape_html(words.same_day)
    total = escape_html(labels.time.working_day).format(count=f"<strong>{wait.days}</strong>")
    if len(wait.limits) == 1:
        return total
    limits = " + ".join(str(limit.days) for limit in wait.limits)
    whole = escape_html(words.sum).format(limits=limits, total=total)
    return f"{whole}{escape_html(labels.drawing.ours_mark)}"
