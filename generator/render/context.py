"""Gather what every page of one regulation needs: act, words, language, neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from generator.languages.language import Language
from generator.languages.registry import language_of
from generator.model.annex import Annex, AnnexKind
from generator.model.calendar import WorkCalendar
from generator.model.content import Content
from generator.model.decree import ApprovedDecree, Decree
from generator.model.inconsistency import Inconsistency
from generator.model.labels import Labels
from generator.model.regulation import Regulation
from generator.model.theme import PLAIN, Theme
from generator.process.flow import Flow, read_flow
from generator.render.around import Crumb, Neighbour, Part, neighbours, status_box, tabs, way
from generator.render.citation import regulation_citations
from generator.render.environment import fill
from generator.render.known import act_anchor, known_inconsistencies
from generator.render.links import (
    HOME,
    annex_path,
    decree_path,
    documents_path,
    inconsistencies_path,
    link,
    overview_path,
    ready_path,
    text_path,
)
from generator.render.marks import Marks, known_note
from generator.render.page import Page
from generator.render.status import StatusNotice, status_notice

__all__ = ["Context", "act_date", "decree_crumbs"]


@dataclass(frozen=True)
class Context:
    """A regulation among its neighbours, ready to be rendered."""

    decree: Decree
    regulation: Regulation
    labels: Labels
    language: Language
    status: StatusNotice
    previous: Regulation | None
    following: Regulation | None
    theme: Theme = PLAIN
    """The look of drawings as files."""
    inconsistencies: tuple[Inconsistency, ...] = ()
    """What is known to be inconsistent in the decree and its regulations."""
    calendar: WorkCalendar | None = None
    """The working days by which a last day is counted."""

    @classmethod
    def of(cls, content: Content, approved: ApprovedDecree, regulation: Regulation) -> Context:
        """The context of `regulation`, one of those that `approved` approves."""
        # By `==`, whole regulations would be compared.
        at = next(at for at, one in enumerate(approved.regulations) if one is regulation)
        return cls(
            decree=approved.decree,
            regulation=regulation,
            labels=content.labels.worded(repealed=approved.decree.repeal is not None),
            language=language_of(content.language),
            status=status_notice(approved.decree, content.labels),
            previous=approved.regulations[at - 1] if at else None,
            following=approved.regulations[at + 1] if at + 1 < len(approved.regulations) else None,
            theme=content.theme,
            inconsistencies=approved.inconsistencies,
            calendar=content.jurisdiction.calendar,
        )

    @property
    def ready_path(self) -> str | None:
        """The page that counts the last day; nothing where there is none to count."""
        if self.calendar is None or not self.regulation.processes:
            return None
        return ready_path(self.decree, self.regulation)

    @cached_property
    def flows(self) -> dict[str, Flow]:
        """Every process of the regulation as it is read, by its name."""
        regulation = self.regulation
        return {
            process.id: read_flow(regulation, process, self.labels)
            for process in regulation.processes
        }

    @cached_property
    def known(self) -> Marks:
        """The marks of what is known to be inconsistent, for the pages of text and annexes."""
        here = self.regulation.order
        found = known_inconsistencies(self.inconsistencies)
        return Marks(
            (one for one in found if one.place.regulation == here),
            self._to_known(),
            self.labels.inconsistencies,
            annexes=self.regulation.annexes,
        )

    @cached_property
    def known_again(self) -> Marks:
        """The same marks for a page that shows text and annexes a second time."""
        return self.known.again()

    @cached_property
    def known_note(self) -> str:
        """What stands above a text in which they are set."""
        address = self._to_known(act_anchor(self.regulation.order))
        return known_note(len(self.known), address, self.labels.inconsistencies)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The regulation's pages, in the order of the local navigation."""
        names, decree, regulation = self.labels.navigation, self.decree, self.regulation
        annexes = (
            Part(annex_path(decree, regulation, annex), annex.label, self.annex_note(annex))
            for annex in regulation.annexes
        )
        return (
            Part(overview_path(decree, regulation), names.overview, names.overview_note),
            Part(text_path(decree, regulation), names.text, names.text_note),
            Part(documents_path(decree, regulation), names.documents, names.documents_note),
            *annexes,
        )

    def crumbs(self, path: str, name: str | None = None) -> tuple[Crumb, ...]:
        """The way to the page at `path`, one of the regulation's; it is the last step.

        A page that is not among the regulation's `parts` is called `name`.
        """
        _, *others = self.parts
        below = [Crumb(part.path, part.name) for part in others if part.path == path]
        return (*self._above, *([Crumb(path, name)] if name else below))

    def annex_note(self, annex: Annex) -> str:
        """What an annex holds, in two words of ours."""
        words = self.labels.annex
        kinds = {
            AnnexKind.PROCEDURE_TABLE: words.procedure_table,
            AnnexKind.SEQUENCE: words.sequence,
            AnnexKind.HANDBOOK: words.handbook,
        }
        return kinds.get(annex.kind, words.other)

    def page(
        self, template: str, path: str, title: str, *, name: str | None = None, **values: Any
    ) -> Page:
        """Fill `template` for the page at `path`, which is called `name` if it is no part."""
        names = self.labels.navigation
        crumbs = self.crumbs(path, name)
        text = fill(
            template,
            path,
            decree=self.decree,
            regulation=self.regulation,
            labels=self.labels,
            language=self.language,
            status=self.status,
            path=path,
            approved=self._approved,
            heading=self._heading,
            # So that no two pages have one heading; the overview's is the service alone.
            part=crumbs[-1].name if len(crumbs) > len(self._above) else None,
            way=way(crumbs, names),
            tabs=tabs(self.parts, path, names),
            known=self.known,
            known_note=self.known_note,
            neighbours=neighbours(*self._neighbours, path, names),
            cite=regulation_citations(self.decree, self.regulation, self.language, path),
            status_box=self._status_box(path),
            **values,
        )
        description = f"{self.status.tag}. {title}. {self.regulation.heading}"
        return Page(path, title, description, text, act_date(self.decree))

    def _to_known(self, anchor: str | None = None) -> str:
        # Text and annexes lie in folders of one depth, so that a link is the same on each.
        page = text_path(self.decree, self.regulation)
        return link(page, inconsistencies_path(self.decree), anchor)

    def _status_box(self, path: str) -> str:
        history = link(path, decree_path(self.decree), "history")
        return status_box(self.status, self.labels.status, history)

    @cached_property
    def _above(self) -> tuple[Crumb, ...]:
        """The way to the overview."""
        name = self.labels.navigation.regulation.format(order=self.regulation.order)
        overview = Crumb(overview_path(self.decree, self.regulation), name)
        return (*decree_crumbs(self.decree, self.labels), overview)

    @cached_property
    def _approved(self) -> str:
        """Which regulation of which decree it is."""
        words = self.labels.navigation.approved
        return words.format(number=self.decree.number, order=self.regulation.order)

    @cached_property
    def _heading(self) -> str:
        return self.language.hyphenate(self.regulation.short_title)

    @cached_property
    def _neighbours(self) -> tuple[Neighbour | None, Neighbour | None]:
        return self._neighbour(self.previous), self._neighbour(self.following)

    def _neighbour(self, regulation: Regulation | None) -> Neighbour | None:
        if regulation is None:
            return None
        name = self.language.hyphenate(regulation.short_title)
        return Neighbour(overview_path(self.decree, regulation), name)


def decree_crumbs(decree: Decree, labels: Labels) -> tuple[Crumb, ...]:
    """The way to a decree's page."""
    names = labels.navigation
    decree_name = names.decree.format(number=decree.number)
    return (Crumb(HOME, names.home), Crumb(decree_path(decree), decree_name))


def act_date(decree: Decree) -> date:
    """The newest date in the act's own data: what its pages were last changed by."""
    dates = [decree.date]
    if decree.registration:
        dates.append(decree.registration.date)
    if decree.repeal:
        dates.append(decree.repeal.act.date)
    return max(dates)
