"""Render the text of a regulation beside its table: each step with its column of the table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from generator.model.annex import Annex, AnnexKind, RowContent
from generator.model.process import Procedure
from generator.model.provision import Placed
from generator.model.regulation import Regulation
from generator.render.citation import regulation_citations
from generator.render.context import Context
from generator.render.inplace import InPlace, regulation_in_place
from generator.render.law import set_beside
from generator.render.links import annex_path, beside_path, link
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
class _Cell:
    """A cell of a column with the name of its row, both as HTML but for the name."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the table as the page shows it."""

    name: str
    href: str
    marks: str
    cells: list[_Cell]


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
    inplace = regulation_in_place(context.decree, regulation, context.language, path)
    tables = [
        _table(context, annex, pairs, inplace, f"pairs-{number}")
        for number, (annex, pairs) in enumerate(_annexes(regulation), start=1)
    ]
    title = words.beside_title.format(service=regulation.short_title)
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


def _annexes(regulation: Regulation) -> list[tuple[Annex, list[Pair]]]:
    return [
        (annex, pairs)
        for annex in regulation.annexes
        if annex.kind is AnnexKind.PROCEDURE_TABLE
        for pairs in pairs_of(regulation, annex)
    ]


def _table(
    context: Context, annex: Annex, pairs: Sequence[Pair], inplace: InPlace, anchor: str
) -> _Table:
    path = beside_path(context.decree, context.regulation)
    cite = regulation_citations(context.decree, context.regulation, context.language, path)
    heading = context.labels.inplace.beside_pair.format(
        place=cite.place(pairs[0].identity), annex=annex.label
    )
    rows = [
        _Row(
            cite.place(pair.identity),
            set_beside(pair.provisions, cite, context.known_again, inplace, context.labels.inplace),
            [_column(context, annex, procedure) for procedure in pair.procedures],
            pair.lacks_column,
        )
        for pair in pairs
    ]
    return _Table(anchor, context.language.capitalize(heading), rows)


def _column(context: Context, annex: Annex, procedure: Procedure) -> _Column:
    regulation, known = context.regulation, context.known_again
    at = regulation.procedures_of(annex).index(procedure)
    path = beside_path(context.decree, regulation)
    marks, cells = "", []
    for row, texts in regulation.table(annex):
        if row.of is RowContent.NUMBER:
            marks = known.beside(annex.id, row.of, procedure.id)
        elif texts[at]:
            name = f"{row.number}. {row.name}"
            cells.append(_Cell(name, known.html(texts[at], annex.id, row.of, procedure.id)))
    return _Column(
        context.labels.drawing.procedure.format(number=procedure.number),
        link(path, annex_path(context.decree, regulation, annex), procedure.id),
        marks,
        cells,
    )
