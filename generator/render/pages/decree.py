"""Render a decree's page: status, requisites, history, regulations, clauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.languages.language import Language
from generator.languages.registry import language_of
from generator.model.content import Content
from generator.model.decree import ApprovedDecree, Decree
from generator.model.labels import Labels
from generator.render.around import status_box, way
from generator.render.citation import citation, decree_citations
from generator.render.context import act_date, decree_crumbs
from generator.render.environment import fill
from generator.render.inplace import decree_in_place
from generator.render.known import Known
from generator.render.law import heading_anchor, set_provisions
from generator.render.links import decree_path, inconsistencies_path, link, overview_path, work_path
from generator.render.marks import Marks, known_note
from generator.render.page import Page
from generator.render.status import StatusNotice, status_notice

__all__ = ["Event", "EventKind", "decree_page", "history", "requisites"]


class EventKind(StrEnum):
    """How the line of events marks an event."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a decree's life: when (or that it is unknown), what, and in whose words."""

    day: str
    name: str
    detail: str
    kind: EventKind = EventKind.KNOWN


def decree_page(content: Content, approved: ApprovedDecree, known: Sequence[Known]) -> Page:
    """The page of one decree, in which and in whose regulations `known` is inconsistent."""
    decree, labels, language = approved.decree, content.labels, language_of(content.language)
    path = decree_path(decree)
    status, cite = status_notice(decree, labels), decree_citations(decree, language, path)
    listed, words = link(path, inconsistencies_path(decree)), labels.inconsistencies
    marks = Marks((one for one in known if one.place.regulation is None), listed, words)
    inplace = decree_in_place(decree, approved.regulations, language)
    text = fill(
        "decree.md.j2",
        path,
        decree=decree,
        regulations=approved.regulations,
        labels=labels,
        language=language,
        status=status,
        way=way(decree_crumbs(decree, labels), labels.navigation),
        status_box=status_box(status, labels.status),
        events=history(decree, labels, language),
        requisites=requisites(decree, status, labels, language),
        cite=cite,
        text=set_provisions(decree.provisions(), cite, marks, inplace, labels.inplace),
        preamble=marks.html(decree.preamble or "", "provision", "c0", links=inplace.of("c0")),
        anchor=heading_anchor("text", labels.inplace),
        preamble_anchor=heading_anchor("c0", labels.inplace, labels.inplace.preamble),
        known=marks,
        known_note=known_note(len(known), listed, words),
        citation=citation(decree.citation, "{}", status, language, labels.inplace.repealed),
        act=citation(decree.citation, "", status, language, labels.inplace.repealed),
        work_path=work_path(decree.id),
        overview_path=lambda regulation: overview_path(decree, regulation),
    )
    title = f"{labels.navigation.decree.format(number=decree.number)}. {decree.title}"
    description = f"{status.tag}. {decree.citation}"
    return Page(path, title, description, text, act_date(decree))


def requisites(
    decree: Decree, status: StatusNotice, labels: Labels, language: Language
) -> tuple[tuple[str, str], ...]:
    """What identifies the decree, as names and values; what the source does not give is absent."""
    words = labels.decree
    rows = [
        (words.issuer, decree.issuer),
        (words.number, decree.number),
        (words.adopted, language.date(decree.date)),
    ]
    if registration := decree.registration:
        registered = words.registered.format(
            authority=registration.authority, number=registration.number
        )
        rows.append((words.registration, f"{language.date(registration.date)}: {registered}"))
    if signatory := decree.signatory:
        rows.append((words.signatory, " ".join(filter(None, (signatory.office, signatory.name)))))
    rows.append((words.status, status.line))
    if decree.source:
        rows.append((words.source, labels.site.source_note))
    return tuple(rows)


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
                EventKind.KNOWN if force.day else EventKind.UNKNOWN,
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
                EventKind.PAST,
            )
        )
    return tuple(events)
