"""Render a decree's page: status, requisites, history, regulations, clauses."""

from __future__ import annotations

from dataclasses import dataclass

from generator.languages.language import Language
from generator.languages.registry import language_of
from generator.model.content import Content
from generator.model.decree import ApprovedDecree, Decree
from generator.model.labels import Labels
from generator.render.citation import decree_citations
from generator.render.context import act_date
from generator.render.environment import fill
from generator.render.links import decree_path, overview_path
from generator.render.page import Page
from generator.render.status import status_notice

__all__ = ["Event", "decree_page", "history"]


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a decree's life: when (or that it is unknown), what, and in whose words."""

    day: str
    name: str
    detail: str
    known: bool = True


def decree_page(content: Content, approved: ApprovedDecree) -> Page:
    """The page of one decree."""
    decree, labels, language = approved.decree, content.labels, language_of(content.language)
    path = decree_path(decree)
    status = status_notice(decree, labels)
    text = fill(
        "decree.md.j2",
        path,
        decree=decree,
        regulations=approved.regulations,
        labels=labels,
        language=language,
        status=status,
        events=history(decree, labels, language),
        cite=decree_citations(decree, language, path),
        placed=tuple(decree.provisions()),
        overview_path=lambda regulation: overview_path(decree, regulation),
    )
    title = f"{labels.navigation.decree.format(number=decree.number)}. {decree.title}"
    description = f"{status.tag}. {decree.citation}"
    return Page(path, title, description, text, act_date(decree))


def history(decree: Decree, labels: Labels, language: Language) -> tuple[Event, ...]:
    """The decree's events in order of time; a day the source does not give stays unknown."""
    words, unknown = labels.decree, labels.site.unknown
    events = [Event(language.date(decree.date), words.event_adopted, decree.citation)]
    if decree.registration:
        registered = words.registered.format(
            authority=decree.registration.authority, number=decree.registration.number
        )
        events.append(
            Event(language.date(decree.registration.date), words.event_registered, registered)
        )
    if force := decree.entry_into_force:
        day = language.date(force.day) if force.day else unknown
        note = "" if force.day else f" {labels.status.first_day_unknown}"
        events.append(
            Event(
                day,
                words.event_in_force,
                f"{language.quote(force.text)}.{note}",
                known=force.day is not None,
            )
        )
    if repeal := decree.repeal:
        by = words.repealed_by.format(act=repeal.by)
        quoted = language.quote(repeal.condition) if repeal.condition else ""
        condition = f" {words.repeal_condition.format(condition=quoted)}." if quoted else ""
        note = "" if repeal.day else f" {labels.status.last_day_unknown}"
        events.append(
            Event(
                language.date(repeal.act.date),
                words.event_repealed,
                f"{by}.{condition}{note}",
            )
        )
    return tuple(events)
