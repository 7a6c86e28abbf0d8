"""Gather what every page of one regulation needs: act, words, language, neighbours."""

from __future__ import annotations

from collections.abc import Sequence
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
from generator.model.labels import Labels
from generator.model.regulation import Regulation
from generator.model.theme import PLAIN, Theme
from generator.process.flow import Flow, read_flow
from generator.render.around import Around, Crumb, Neighbour, Part
from generator.render.citation import regulation_citations
from generator.render.environment import fill
from generator.render.known import Known, act_anchor, known_inconsistencies
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
    inconsistencies: Sequence[Known] = ()
    """What is known to be inconsistent in the decree and its regulations."""
    calendar: WorkCalendar | None = None
    """The working days by which a last day is counted."""

    @classmethod
    def of(
        cls,
        content: Content,
        approved: ApprovedDecree,
        regulation: Regulation,
        *,
        known: Sequence[Known] | None = None,
    ) -> Context:
        """The context of `regulation`, one of those that `approved` approves.

        Args:
            content: words and language.
            approved: the decree.
            regulation: the regulation.
            known: what is known to be inconsistent in `approved`, if somebody has gathered it.
        """
        if known is None:
            known = known_inconsistencies(approved.inconsistencies)
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
            inconsistencies=known,
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
        return Marks(
            (one for one in self.inconsistencies if one.place.regulation == here),
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
        part = name or self._part_names.get(path)
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
            part=part,
            known=self.known,
            known_note=self.known_note,
            cite=regulation_citations(self.decree, self.regulation, self.language, path),
            **self._around.of(path, part)._asdict(),
            **values,
        )
        description = f"{self.status.tag}. {title}. {self.regulation.heading}"
        return Page(path, title, description, text, act_date(self.decree))

    def _to_known(self, anchor: str | None = None) -> str:
        # Text and annexes lie in folders of one depth, so that a link is the same on each.
        page = text_path(self.decree, self.regulation)
        return link(page, inconsistencies_path(self.decree), anchor)

    @cached_property
    def _part_names(self) -> dict[str, str]:
        """By path, what each part but the overview is called."""
        _, *others = self.parts
        return {part.path: part.name for part in others}

    @cached_property
    def _around(self) -> Around:
        name = self.labels.navigation.regulation.format(order=self.regulation.order)
        overview = Crumb(overview_path(self.decree, self.regulation), name)
        return Around(
            (*decree_crumbs(self.decree, self.labels), overview),
            self.parts,
            (self._neighbour(self.previous), self._neighbour(self.following)),
            status=self.status,
            history=decree_path(self.decree),
            labels=self.labels,
        )

    @cached_property
    def _approved(self) -> str:
        """Which regulation of which decree it is."""
        words = self.labels.navigation.approved
        return words.format(number=self.decree.number, order=self.regulation.order)

    @cached_property
    def _heading(self) -> str:
        return self.language.hyphenate(self.regulation.short_title)

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
