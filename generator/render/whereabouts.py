"""Name a place of an act in words, and lead to it."""

from __future__ import annotations

from generator.languages.language import Language, bare_number
from generator.model.annex import Annex
from generator.model.decree import ApprovedDecree
from generator.model.inconsistency import Part, Place
from generator.model.labels import Labels
from generator.model.regulation import Regulation
from generator.render.citation import decree_citations, regulation_citations
from generator.render.links import annex_path, decree_path, link, text_path

__all__ = ["Whereabouts"]

_PREAMBLE = "c0"


class Whereabouts:
    """The places of a decree and its regulations, as the page at `page` names and links them."""

    def __init__(
        self, approved: ApprovedDecree, labels: Labels, language: Language, page: str
    ) -> None:
        self._decree, self._labels, self._page = approved.decree, labels, page
        self._regulations = {one.order: one for one in approved.regulations}
        self._clauses = decree_citations(approved.decree, language, page)
        self._provisions = {
            order: regulation_citations(approved.decree, one, language, page)
            for order, one in self._regulations.items()
        }

    def act(self, regulation: int | None) -> str:
        """The name of a regulation by its place in the decree, or of the decree."""
        names = self._labels.navigation
        if regulation is None:
            return names.decree.format(number=self._decree.number)
        return names.regulation.format(order=regulation)

    def words(self, place: Place, *, inside: int | None) -> str:
        """A place in words, with the name of its act where the reader is not `inside` of it.

        Args:
            place: what to name.
            inside: a regulation by its place in the decree, or None for the decree itself.
        """
        here = self._inside(place)
        return here if place.regulation == inside else f"{self.act(place.regulation)}, {here}"

    def address(self, place: Place, anchor: str | None = None) -> str:
        """The link to a place, or to `anchor` on the page that shows it."""
        path, own = self._found(place)
        return link(self._page, path, anchor or own)

    def _inside(self, place: Place) -> str:
        words = self._labels.inconsistencies.places
        if place.regulation is None:
            return self._in_decree(place)
        if place.annex:
            return self._in_annex(place, self._annex(place))
        if place.section:
            return words.section.format(number=place.section)
        if place.provision:
            return self._provisions[place.regulation].place(place.provision)
        return words.approval if place.part is Part.APPROVAL else words.heading

    def _in_decree(self, place: Place) -> str:
        words = self._labels.inconsistencies.places
        if place.provision:
            preamble = place.provision == _PREAMBLE
            return words.preamble if preamble else self._clauses.place(place.provision)
        apart = {Part.FRONT: words.front, Part.SIGNATORY: words.signatory}
        return apart.get(place.part, words.title) if place.part else words.title

    def _in_annex(self, place: Place, annex: Annex) -> str:
        words = self._labels.inconsistencies.places
        if place.part is Part.HEADER:
            return words.annex_header.format(annex=annex.label)
        if place.part is Part.HEADING:
            return words.annex_heading.format(annex=annex.label)
        named = [annex.label]
        if place.procedure:
            procedure = self._regulation(place).procedures_by_id[place.procedure]
            named.append(self._labels.drawing.procedure.format(number=procedure.number))
        rows = {row.of: row.number for row in annex.rows}
        if place.row in rows:
            named.append(words.row.format(number=bare_number(rows[place.row])))
        return ", ".join(named)

    def _found(self, place: Place) -> tuple[str, str]:
        """The page that shows a place, and the anchor there."""
        if place.regulation is None:
            return decree_path(self._decree), place.provision or "text"
        regulation = self._regulation(place)
        if place.annex:
            path = annex_path(self._decree, regulation, self._annex(place))
            return path, place.procedure or "heading"
        anchor = place.provision or (f"s{place.section}" if place.section else "heading")
        return text_path(self._decree, regulation), anchor

    def _annex(self, place: Place) -> Annex:
        annexes = self._regulation(place).annexes
        return next(annex for annex in annexes if annex.id == place.annex)

    def _regulation(self, place: Place) -> Regulation:
        return self._regulations[place.regulation or 0]
