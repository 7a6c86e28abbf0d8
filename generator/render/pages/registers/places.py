"""Lead from a page to places in several regulations; what reads alike is named once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import TypeAlias

from generator.languages.language import Language
from generator.model.annex import Annex, AnnexKind
from generator.model.decree import ApprovedDecree
from generator.model.labels import Labels
from generator.model.process import Procedure
from generator.model.regulation import Regulation
from generator.render.citation import Citations, decree_citations, regulation_citations
from generator.render.links import annex_path, link, overview_path
from generator.render.markdown import escape_html
from generator.render.pages.registers.shown import ShownProcedures

__all__ = ["Places"]

_PREAMBLE = "c0"

_Named: TypeAlias = tuple[str, str, str]
"""A place in words, the name of its regulation, and the link to it."""


class Places:
    """The places of a decree's regulations, as the page at `page` names and links them; HTML.

    Pages that lie equally deep in one folder have the same links, if no such place lies in it.

    Args:
        approved: the decree.
        labels: words of ours.
        language: words for places.
        shown: by the order of each regulation, where its annexes show its procedures.
        page: the path of the page.
    """

    def __init__(
        self,
        approved: ApprovedDecree,
        labels: Labels,
        language: Language,
        shown: Mapping[int, ShownProcedures],
        page: str,
    ) -> None:
        self._decree, self._labels, self._language = approved.decree, labels, language
        self._page, self._shown = page, shown
        self._alone = len(approved.regulations) == 1
        name = labels.navigation.regulation
        self._names = {one.order: name.format(order=one.order) for one in approved.regulations}
        self._cites = {
            one.order: regulation_citations(approved.decree, one, language, page)
            for one in approved.regulations
        }
        self._services: dict[int, str] = {}
        self._columns: dict[tuple[int, str], list[_Named]] = {}
        self._annexes: dict[tuple[int, str], str] = {}

    def cite(self, regulation: Regulation, identity: str) -> str:
        """The link to a provision, named by its place; which regulation it is stands beside."""
        return self._cites[regulation.order].html(identity)

    def shared(self, found: Iterable[tuple[Regulation, str]]) -> str:
        """The place in words, where it reads alike in all regulations; or nothing."""
        words = {self._cites[regulation.order].place(identity) for regulation, identity in found}
        return escape_html(words.pop()) if len(words) == 1 else ""

    def clause(self, identity: str) -> str:
        """The link to a clause of the decree, or to its preamble."""
        cite = self._clauses
        if identity == _PREAMBLE:
            words = self._labels.inconsistencies.places.preamble
        else:
            name = self._labels.navigation.decree.format(number=self._decree.number)
            words = f"{name}, {cite.place(identity)}"
        return f'<span class="places">{_link(f"{cite.address}#{identity}", words)}</span>'

    @cached_property
    def _clauses(self) -> Citations:
        return decree_citations(self._decree, self._language, self._page)

    def columns(self, found: Iterable[tuple[Regulation, Procedure]]) -> str:
        """The links to columns of procedure tables; what reads alike is named once."""
        return self._grouped(chain.from_iterable(self._in_tables(*one) for one in found))

    def own_column(self, regulation: Regulation, procedure: Procedure) -> str:
        """The link to a procedure's column, if it has one, beside what names the regulation."""
        return ", ".join(
            _link(address, place) for place, _, address in self._in_tables(regulation, procedure)
        )

    def links(self, found: Iterable[tuple[Regulation, str]]) -> str:
        """The links to provisions; those whose places read alike stand behind one name."""
        named = []
        for regulation, identity in found:
            cite = self._cites[regulation.order]
            name, address = self._names[regulation.order], f"{cite.address}#{identity}"
            named.append((cite.place(identity), name, address))
        return self._grouped(named)

    def _grouped(self, found: Iterable[_Named]) -> str:
        groups: dict[str, dict[str, str]] = {}
        for place, name, address in found:
            groups.setdefault(place, {}).setdefault(name, address)
        told = "; ".join(self._group(place, listed) for place, listed in groups.items())
        return f'<span class="places">{told}</span>' if told else ""

    def within(self, regulation: Regulation, identities: Iterable[str]) -> str:
        """The links to provisions of one regulation, each place once."""
        cite = self._cites[regulation.order]
        listed: dict[str, str] = {}
        for identity in identities:
            listed.setdefault(cite.place(identity), f"{cite.address}#{identity}")
        return ", ".join(_link(address, place) for place, address in listed.items())

    def name(self, regulation: Regulation) -> str:
        """A regulation by its place in the decree."""
        return self._names[regulation.order]

    def service(self, regulation: Regulation) -> str:
        """The link to a service's overview, named by its short title."""
        if regulation.order not in self._services:
            self._services[regulation.order] = self._service(regulation)
        return self._services[regulation.order]

    def _service(self, regulation: Regulation) -> str:
        words = escape_html(self._language.hyphenate(regulation.short_title))
        return f'<a href="{link(self._page, overview_path(self._decree, regulation))}">{words}</a>'

    def duty(self, regulation: Regulation, procedure: Procedure) -> str:
        """The link to a service, and behind it those to all places of one of its procedures."""
        return (
            f"{self.service(regulation)} <span>{self.cite(regulation, procedure.from_)}"
            f' <span class="annexes">{self._shown_in(regulation, procedure)}</span></span>'
        )

    def _shown_in(self, regulation: Regulation, procedure: Procedure) -> str:
        """The links to a procedure's column of the table and to its step in the handbook.

        A lost drawing is ours, and is marked so.
        """
        mark = self._labels.drawing.ours_mark
        return " ".join(
            f'<a class="cite" href="{self._address(regulation, annex, anchor)}">'
            f"{escape_html(f'{annex.label}{mark}' if annex.lost else annex.label)}</a>"
            for annex, anchor in self._shown[regulation.order].get(procedure.id, ())
        )

    def column(self, regulation: Regulation, procedure: Procedure) -> str:
        """The link to a procedure's column of the table, which names both; or to its drawing.

        Nothing, if no annex shows it.
        """
        if column := self.own_column(regulation, procedure):
            return column
        for annex, anchor in self._shown[regulation.order].get(procedure.id, ()):
            return _link(self._address(regulation, annex, anchor), self._named(annex, procedure))
        return ""

    def _in_tables(self, regulation: Regulation, procedure: Procedure) -> Sequence[_Named]:
        """The column of the table that has a procedure, if there is one."""
        key = (regulation.order, procedure.id)
        if key not in self._columns:
            name, shown = self._names[regulation.order], self._shown[regulation.order]
            self._columns[key] = [
                (self._named(annex, procedure), name, self._address(regulation, annex, anchor))
                for annex, anchor in shown.get(procedure.id, ())
                if annex.kind is AnnexKind.PROCEDURE_TABLE
            ]
        return self._columns[key]

    def _named(self, annex: Annex, procedure: Procedure) -> str:
        """A procedure in an annex, in words."""
        return f"{annex.label}, {self._labels.drawing.procedure.format(number=procedure.number)}"

    def _address(self, regulation: Regulation, annex: Annex, anchor: str) -> str:
        key = (regulation.order, annex.id)
        if key not in self._annexes:
            self._annexes[key] = link(self._page, annex_path(self._decree, regulation, annex))
        return f"{self._annexes[key]}#{anchor}"

    def _group(self, place: str, listed: dict[str, str]) -> str:
        if len(listed) == 1:
            ((name, address),) = listed.items()
            return _link(address, place if self._alone else f"{name}, {place}")
        links = ", ".join(_link(address, name) for name, address in listed.items())
        return f"<span>{escape_html(place)}:</span> {links}"


def _link(address: str, words: str) -> str:
    return f'<a href="{address}">{escape_html(words)}</a>'
