"""Sum up a decree in one small record: what pages that list decrees and services need of it.

A record passes through JSON and back unchanged, so that a page of all decrees needs none of them
in memory.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.content import Content
from generator.model.decree import ApprovedDecree, Decree
from generator.model.labels import Labels
from generator.model.record import Date, Identifier, Record, Text
from generator.model.regulation import Regulation
from generator.render.choosing import choices
from generator.render.context import act_date
from generator.render.links import decree_path, documents_path, overview_path
from generator.render.status import StatusNotice, status_notice
from generator.render.time_limits import Consideration, consideration

__all__ = ["AudienceSummary", "DecreeSummary", "ServiceSummary", "summarize"]


class AudienceSummary(Record):
    """Somebody whom a condition of a service's documents names."""

    id: Identifier
    """One name across services."""
    words: Text
    """Who it is: in words of ours, or where there are none in those of the condition."""


class ServiceSummary(Record):
    """One service in a list."""

    title: Text
    """Its short name, ours."""
    heading: Text
    """Its official name, as the regulation's heading prints it, without quotation marks."""
    path: str
    """The path of its overview."""
    needs: tuple[Identifier, ...] = ()
    """The needs it answers, the one where it is listed first."""
    time: Consideration
    """How long it is considered."""
    documents: str
    """The path of its documents page."""
    audiences: tuple[AudienceSummary, ...] = ()
    """Whom its documents are asked of, or not asked of; who applies for another among them."""
    applicants: tuple[Identifier, ...] = ()
    """Who may apply for it, by the names that its triggers give."""


class DecreeSummary(Record):
    """One decree in a list, with its services."""

    id: str
    """Its name in addresses."""
    path: str
    """The path of its page."""
    number: Text
    """Its number."""
    citation: Text
    """How the source names it."""
    title: Text
    """Its title, as printed."""
    day: Date
    """The day of adoption."""
    status: StatusNotice
    """Its legal status, worded."""
    updated: Date
    """The newest date in the act's own data."""
    services: tuple[ServiceSummary, ...] = ()
    """Its services, in the order of the decree."""


def summarize(content: Content, approved: ApprovedDecree) -> DecreeSummary:
    """The summary of a decree of `content`, worded with the labels of `content`."""
    decree = approved.decree
    return DecreeSummary(
        id=decree.id,
        path=decree_path(decree),
        number=decree.number,
        citation=decree.citation,
        title=decree.title,
        day=decree.date,
        status=status_notice(decree, content.labels),
        updated=act_date(decree),
        services=tuple(
            _service(decree, regulation, content.labels) for regulation in approved.regulations
        ),
    )


def _service(decree: Decree, regulation: Regulation, labels: Labels) -> ServiceSummary:
    return ServiceSummary(
        title=regulation.short_title,
        heading=regulation.title,
        path=overview_path(decree, regulation),
        needs=regulation.needs,
        time=consideration(regulation),
        documents=documents_path(decree, regulation),
        audiences=tuple(_audiences(regulation, labels)),
        applicants=tuple(
            dict.fromkeys(name for one in regulation.trigger for name in one.applicants)
        ),
    )


def _audiences(regulation: Regulation, labels: Labels) -> Iterator[AudienceSummary]:
    """Whom one can be; a case that says nothing of who one is is no way to find a service."""
    told = choices(regulation, labels.audiences)
    applying = {
        condition.audience
        for document in regulation.evidence
        for condition in document.conditions
        if condition.applicant
    }
    for choice in (*told.who, *(case for case in told.case if case.id in applying)):
        yield AudienceSummary(id=choice.id, words=choice.words)
