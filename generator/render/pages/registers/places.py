"""Lead from a page to places in several regulations; what reads alike is named once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.languages.language import Language
from generator.model.annex import Annex, AnnexKind
from generator.model.decree import ApprovedDecree
from generator.model.labels import Labels
from generator.model.process import Procedure
from generator.model.regulation import Regulation
from generator.render.citation import decree_citations, regulation_citations
from generator.render.links import annex_path, link, overview_path
from generator.render.markdown import escape_html
from generator.render.pages.outline_list import shown_steps

__all__ = ["Places"]

_PREAMBLE = "c0"


class Places:
    """The places of a decree's regulations, as the page at `page` names and links them; HTML.

    Args:
        approved: the decree.
        labels: words of ours.
        language: words for places.
        page: the path of the page.
    """

    def __init__(
        self, approved: ApprovedDecree, labels: Labels, language: Language, page: str
    ) -> None:
        self._decree, self._labels, self._language = approved.decree, labels, language
        self._page = page
        self._alone = len(approved.regulations) == 1
        self._services: dict[int, str] = {}
        self._cites = {
            one.order: regulation_citations(approved.decree, one, language, page)
            for one in approved.regulations
        }

    def cite(self, regulation: Regulation, identity: str) -> str:
        """The link to a provision, named by its place; which regulation it is stands beside."""
        return self._cites[regulation.order].html(identity)

    def shared(self, found: Iterable[tuple[Regulation, str]]) -> str:
        """The place in words, where it reads alike in all regulations; or nothing."""
        words = {self._cites[regulation.order].place(identity) for regulation, identity in found}
        return escape_html(words.pop()) if len(words) == 1 else ""

    def clause(self, identity: str) -> str:
        """The link to a clause of the decree, or to its preamble."""
        cite = decree_citations(self._decree, self._language, self._page)
        if identity == _PREAMBLE:
            words = self._labels.inconsistencies.places.preamble
        else:
            name = self._labels.navigation.decree.format(number=self._decree.number)
            words = f"{name}, {cite.place(identity)}"
        return f'<span class="places">{_link(f"{cite.address}#{identity}", words)}</span>'

    def columns(self, found: Iterable[tuple[Regulation, Procedure]], *, alone: bool = False) -> str:
        """The links to columns of procedure tables; what reads alike is named once.

        Args:
            found: the procedures of the columns.
            alone: whether something beside the link names the regulation already.
        """
        if alone:
            return ", ".join(
                self.column(*one) for one in found if any(True for _ in self._in_table(*one))
            )
        return self._grouped(
            (f"{label}, {self._number(procedure)}", self.name(regulation), address)
            for regulation, procedure in found
            for label, address in self._in_table(regulation, procedure)
        )

    def links(self, found: Iterable[tuple[Regulation, str]]) -> str:
        """The links to provisions; those whose places read alike stand behind one name."""
        return self._grouped(
            (cite.place(identity), self.name(regulation), f"{cite.address}#{identity}")
            for regulation, identity in found
            for cite in (self._cites[regulation.order],)
        )

    def place(self, regulation: Regulation, identity: str) -> str:
        """A provision in words, without a link."""
        return self._cites[regulation.order].place(identity)

    def _grouped(self, found: Iterable[tuple[str, str, str]]) -> str:
        """Links from places in words, names of regulations and addresses."""
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
        return self._labels.navigation.regulation.format(order=regulation.order)

    def service(self, regulation: Regulation) -> str:
        """The link to a service's overview, named by its short title."""
        if regulation.order not in self._services:
            self._services[regulation.order] = self._service(regulation)
        return self._services[regulation.order]

    def _service(self, regulation: Regulation) -> str:
        words = escape_html(self._language.hyphenate(regulation.short_title))
        return f'<a href="{link(self._page, overview_path(self._decree, regulation))}">{words}</a>'

    def annexes(self, regulation: Regulation, procedure: Procedure) -> str:
        """The links to a procedure's column of the table and to its step in the handbook.

        A lost drawing is ours, and is marked so.
        """
        mark = self._labels.drawing.ours_mark
        return " ".join(
            f'<a class="cite" href="{address}">{escape_html(words)}</a>'
            for annex, address in self._shown(regulation, procedure)
            for words in (f"{annex.label}{mark if annex.lost else ''}",)
        )

    def column(self, regulation: Regulation, procedure: Procedure) -> str:
        """The link to a procedure's column of the table, which names both; or to its drawing."""
        drawn = ((annex.label, address) for annex, address in self._shown(regulation, procedure))
        label, address = next(chain(self._in_table(regulation, procedure), drawn))
        return _link(address, f"{label}, {self._number(procedure)}")

    def _number(self, procedure: Procedure) -> str:
        return self._labels.drawing.procedure.format(number=procedure.number)

    def _in_table(self, regulation: Regulation, procedure: Procedure) -> Iterator[tuple[str, str]]:
        """The label of the table that has a procedure, and the link to its column."""
        for annex, address in self._shown(regulation, procedure):
            if annex.kind is AnnexKind.PROCEDURE_TABLE:
                yield annex.label, address

    def _shown(self, regulation: Regulation, procedure: Procedure) -> Iterator[tuple[Annex, str]]:
        """The first annex of each of the two kinds that shows a procedure."""
        seen = set[AnnexKind]()
        for annex in regulation.annexes:
            anchor = None
            if annex.kind is AnnexKind.PROCEDURE_TABLE:
                anchor = procedure.id if procedure in regulation.procedures_of(annex) else None
            elif annex.kind is AnnexKind.HANDBOOK:
                steps = {one.id: step for one, step in shown_steps(regulation, annex)}
                anchor = steps.get(procedure.id)
            if anchor and annex.kind not in seen:
                seen.add(annex.kind)
                path = annex_path(self._decree, regulation, annex)
                yield annex, link(self._page, path, anchor)

    def _group(self, place: str, listed: dict[str, str]) -> str:
        if len(listed) == 1:
            ((name, address),) = listed.items()
            return _link(address, place if self._alone else f"{name}, {place}")
        links = ", ".join(_link(address, name) for name, address in listed.items())
        return f"<span>{escape_html(place)}:</span> {links}"


def _link(address: str, words: str) -> str:
    return f'<a href="{address}">{escape_html(words)}</a>'
