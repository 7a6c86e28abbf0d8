"""Sum up a decree in one small record: what pages that list decrees and services need of it.

A record passes through JSON and back unchanged, so that a page of all decrees needs none of them
in memory.
"""

from __future__ import annotations

from generator.model.content import Content
from generator.model.decree import ApprovedDecree, Decree
from generator.model.record import Date, Identifier, Record, Text
from generator.model.regulation import Regulation
from generator.render.context import act_date
from generator.render.links import decree_path, overview_path
from generator.render.status import StatusNotice, status_notice
from generator.render.time_limits import Consideration, consideration

__all__ = ["DecreeSummary", "ServiceSummary", "summarize"]


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
        services=tuple(_service(decree, regulation) for regulation in approved.regulations),
    )


def _service(decree: Decree, regulation: Regulation) -> ServiceSummary:
    return ServiceSummary(
        title=regulation.short_title,
        heading=regulation.title,
        path=overview_path(decree, regulation),
        needs=regulation.needs,
        time=consideration(regulation),
    )
