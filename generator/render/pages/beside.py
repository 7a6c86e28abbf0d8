"""Render the text of a regulation beside its table: each step with its column of the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.annex import Annex, AnnexKind, RowContent
from generator.model.process import Procedure
from generator.model.provision import Placed
from generator.model.regulation import Regulation
from generator.render.citation import Citations, regulation_citations
from generator.render.context import Context
from generator.render.inplace import regulation_in_place
from generator.render.law import Setter
from generator.render.links import annex_path, beside_path, link
from generator.render.markdown import escape_html
from generator.render.page import Page

__all__ = ["Pair", "beside_pages", "has_pairs", "pairs_of"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Provisions that belong together, and the columns of a table that tell the same."""

    provisions: list[Placed] = field(default_factory=list)
    procedures: list[Procedure] = field(default_factory=list)

    @property
    def identity(self) -> str:
        """The provision that stands for all."""
        return self.provisions[0].identity

    @property
    def lacks_column(self) -> bool:
        """Whether it is a numbered step that no column tells."""
        first = self.provisions[0]
        return not self.procedures and bool(first.depth and first.provision.number)


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the table as the page shows it."""

    name: str
    href: str
    marks: str
    cells: list[tuple[str, str]]
    """The name of each row and what stands in its cell, as HTML."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A pair as the page shows it."""

    place: str
    text: str
    columns: list[_Column]
    lacks_column: bool


@dataclass(frozen=True, slots=True)
class _Table:
    """A paragraph with a table, row by row."""

    anchor: str
    heading: str
    rows: list[_Row]


def has_pairs(regulation: Regulation) -> bool:
    """Whether a regulation has a table whose columns its text tells, too."""
    return any(
        annex.kind is AnnexKind.PROCEDURE_TABLE
        and any(one.from_ in regulation.by_identity for one in regulation.procedures_of(annex))
        for annex in regulation.annexes
    )


def beside_pages(context: Context) -> list[Page]:
    """The page, if the regulation has such a table."""
    regulation, words = context.regulation, context.labels.inplace
    if not has_pairs(regulation):
        return []
    path = beside_path(context.decree, regulation)
    title = words.beside_title.format(service=regulation.short_title)
    tables = list(_tables(context, path))
    return [context.page("beside.md.j2", path, title, name=words.beside_link, tables=tables)]


def pairs_of(regulation: Regulation, annex: Annex) -> list[list[Pair]]:
    """For each paragraph that tells of columns of `annex`, all of it in pairs, in printed order."""
    columns: dict[str, list[Procedure]] = {}
    for procedure in regulation.procedures_of(annex):
        columns.setdefault(procedure.from_, []).append(procedure)
    paragraphs: list[list[Placed]] = []
    for placed in regulation.provisions():
        if placed.depth == 0:
            paragraphs.append([])
        paragraphs[-1].append(placed)
    return [
        _pairs(paragraph, columns)
        for paragraph in paragraphs
        if any(placed.identity in columns for placed in paragraph)
    ]


def _pairs(paragraph: Iterable[Placed], columns: dict[str, list[Procedure]]) -> list[Pair]:
    pairs: list[Pair] = []
    for placed in paragraph:
        if placed.depth <= 1 or placed.identity in columns or not pairs:
            pairs.append(Pair(procedures=columns.get(placed.identity, [])))
        pairs[-1].provisions.append(placed)
    return pairs


def _tables(context: Context, path: str) -> Iterator[_Table]:
    regulation, words = context.regulation, context.labels.inplace
    cite = regulation_citations(context.decree, regulation, context.language, path)
    found = [
        (annex, pairs)
        for annex in regulation.annexes
        if annex.kind is AnnexKind.PROCEDURE_TABLE
        for pairs in pairs_of(regulation, annex)
    ]
    shown = (placed for _, pairs in found for pair in pairs for placed in pair.provisions)
    inplace = regulation_in_place(context.decree, regulation, context.language, path, shown=shown)
    setter = Setter(cite, context.known_again, inplace, words)
    columns = {annex.id: _columns(context, annex, path) for annex, _ in found}
    for number, (annex, pairs) in enumerate(found, start=1):
        place = cite.place(pairs[0].identity)
        heading = words.beside_pair.format(place=place, annex=annex.label)
        rows = [_row(pair, cite, setter, columns[annex.id]) for pair in pairs]
        yield _Table(f"pairs-{number}", context.language.capitalize(heading), rows)


def _row(pair: Pair, cite: Citations, setter: Setter, columns: Mapping[str, _Column]) -> _Row:
    return _Row(
        cite.place(pair.identity),
        setter.beside(pair.provisions),
        [columns[procedure.id] for procedure in pair.procedures],
        pair.lacks_column,
    )


def _columns(context: Context, annex: Annex, path: str) -> dict[str, _Column]:
    """The columns of a table by their procedures."""
    regulation, known = context.regulation, context.known_again
    procedures, table = regulation.procedures_of(annex), regulation.table(annex)
    page = link(path, annex_path(context.decree, regulation, annex))
    return {
        procedure.id: _Column(
            context.labels.drawing.procedure.format(number=procedure.number),
            f"{page}#{procedure.id}",
            "".join(
                known.beside(annex.id, row.of, procedure.id)
                for row, _ in table
                if row.of is RowContent.NUMBER
            ),
            [
                (
                    escape_html(f"{row.number}. {row.name}"),
                    known.html(cells[at], annex.id, row.of, procedure.id),
                )
                for row, cells in table
                if row.of is not RowContent.NUMBER and cells[at]
            ],
        )
        for at, procedure in enumerate(procedures)
    }
