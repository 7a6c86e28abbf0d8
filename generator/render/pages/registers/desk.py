"""Hold a decree as the pages for employees show it, and set what stands around each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.languages.language import Language
from generator.languages.registry import language_of
from generator.model.content import Content
from generator.model.decree import ApprovedDecree, Decree
from generator.model.labels import Labels
from generator.model.regulation import Regulation
from generator.render.around import Crumb, status_box, way
from generator.render.context import act_date, decree_crumbs
from generator.render.environment import fill
from generator.render.links import decree_path, link, work_path
from generator.render.markdown import escape_html
from generator.render.page import Page
from generator.render.pages.registers.places import Places
from generator.render.pages.registers.shown import ShownProcedures, shown_procedures
from generator.render.status import StatusNotice, status_notice

__all__ = ["Desk"]

_ELLIPSIS = "…"
"""Stands where a quotation leaves words out."""


@dataclass(frozen=True)
class Desk:
    """A decree with its regulations, and the words to tell of them."""

    approved: ApprovedDecree
    labels: Labels
    language: Language
    status: StatusNotice

    @classmethod
    def of(cls, content: Content, approved: ApprovedDecree) -> Desk:
        """The desk of `approved`, one of the decrees of `content`."""
        labels = content.labels.worded(repealed=approved.decree.repeal is not None)
        status = status_notice(approved.decree, labels)
        return cls(approved, labels, language_of(content.language), status)

    @property
    def decree(self) -> Decree:
        """The decree alone."""
        return self.approved.decree

    @property
    def regulations(self) -> Sequence[Regulation]:
        """Its regulations, in its order."""
        return self.approved.regulations

    def places(self, path: str) -> Places:
        """The places of its regulations, as the page at `path` leads to them.

        It is the page for employees or one below it: in their folder lies no such place, so that
        those at one depth share the links.
        """
        depth = path.count("/")
        if depth not in self._places:
            self._places[depth] = Places(
                self.approved, self.labels, self.language, self._shown, path
            )
        return self._places[depth]

    def page(self, template: str, path: str, title: str, lead: str, **values: Any) -> Page:
        """Fill `template` for the page at `path`: a page below the one for employees, or itself."""
        names = self.labels.navigation
        crumbs = self._crumbs if path == self._hub else (*self._crumbs, Crumb(path, title))
        text = fill(
            template,
            path,
            decree=self.decree,
            labels=self.labels,
            language=self.language,
            title=title,
            lead=lead,
            way=way(crumbs, names),
            status_box=self._status_box(path),
            **values,
        )
        if _ELLIPSIS in text:
            omitted = escape_html(self.labels.documents.omitted)
            text = f'{text}\n\n<p class="note note--page">{omitted}</p>\n'
        head = f"{title}. {names.decree.format(number=self.decree.number)}"
        return Page(path, head, f"{self.status.tag}. {head}", text, act_date(self.decree))

    @cached_property
    def _places(self) -> dict[int, Places]:
        """By depth, the places as pages for employees in folders as deep lead to them."""
        return {}

    @cached_property
    def _shown(self) -> dict[int, ShownProcedures]:
        return {one.order: shown_procedures(one) for one in self.regulations}

    @cached_property
    def _hub(self) -> str:
        return work_path(self.decree.id)

    @cached_property
    def _crumbs(self) -> tuple[Crumb, ...]:
        crumb = Crumb(self._hub, self.labels.registers.title)
        return (*decree_crumbs(self.decree, self.labels), crumb)

    def _status_box(self, path: str) -> str:
        history = link(path, decree_path(self.decree), "history")
        return status_box(self.status, self.labels.status, history)
