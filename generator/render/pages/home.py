"""Render the home page: the services by need at a glance, or the decrees where they are many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.languages.language import Language
from generator.model.labels import Labels
from generator.render.around import status_box
from generator.render.environment import fill
from generator.render.links import CATALOGUE, HOME, link
from generator.render.page import Page
from generator.render.pages.catalogue import newest_first
from generator.render.pages.situations import situations
from generator.render.status import StatusNotice
from generator.render.summary import DecreeSummary, ServiceSummary
from generator.render.time_limits import time_words

__all__ = ["AT_A_GLANCE", "NEWEST", "Group", "Service", "group_services", "home_page"]

AT_A_GLANCE = 60
"""The most services that are listed one by one."""

NEWEST = 20
"""How many decrees are listed where there are more services than that."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service as the home page lists it; `time` is HTML."""

    summary: ServiceSummary
    time: str
    status: StatusNotice | None = None
    """That of its act, where the page lists services of several acts."""


@dataclass(frozen=True, slots=True)
class Group:
    """The services that answer one need, and those that answer it too but stand elsewhere."""

    anchor: str
    heading: str
    services: tuple[Service, ...]
    also: tuple[ServiceSummary, ...] = ()


def home_page(labels: Labels, language: Language, decrees: Sequence[DecreeSummary]) -> Page:
    """The home page of a site with `decrees`."""
    newest = newest_first(decrees)
    spoken = labels.worded(repealed=any(decree.status.repealed for decree in decrees))
    few = sum(len(decree.services) for decree in decrees) <= AT_A_GLANCE
    text = fill(
        "home.md.j2",
        HOME,
        labels=spoken,
        language=language,
        groups=group_services(labels, newest) if few else (),
        situations=situations(labels, newest) if few else (),
        decrees=newest if few else newest[:NEWEST],
        count=len(newest),
        catalogue=CATALOGUE,
        status_box=_status(labels, newest[0]) if len(newest) == 1 else "",
    )
    updated = max((decree.updated for decree in decrees), default=None)
    return Page(HOME, labels.home.title, labels.site.description, text, updated)


def _status(labels: Labels, decree: DecreeSummary) -> str:
    return status_box(decree.status, labels.status, link(HOME, decree.path, "history"))


def group_services(labels: Labels, decrees: Sequence[DecreeSummary]) -> tuple[Group, ...]:
    """The services of `decrees` by need, in the order of labels/; those without a need come last.

    A service that answers several needs is listed under its first one only.
    """
    listed: dict[str, list[Service]] = {need: [] for need in labels.needs}
    also: dict[str, list[ServiceSummary]] = {need: [] for need in labels.needs}
    rest: list[Service] = []
    several = len(decrees) > 1
    for decree in decrees:
        status = decree.status if several else None
        for summary in decree.services:
            first, *others = summary.needs or (None,)
            words = labels.worded(repealed=decree.status.repealed)
            service = Service(summary, time_words(words, summary.time), status)
            (listed[first] if first else rest).append(service)
            for need in filter(None, others):
                also[need].append(summary)
    groups = [
        Group(f"need-{need}", words, tuple(listed[need]), tuple(also[need]))
        for need, words in labels.needs.items()
        if listed[need] or also[need]
    ]
    return (*groups, *_without_need(labels, rest, alone=not groups))


def _without_need(labels: Labels, services: Sequence[Service], *, alone: bool) -> Iterable[Group]:
    if services:
        yield Group("services", labels.home.services if alone else labels.home.other, (*services,))
