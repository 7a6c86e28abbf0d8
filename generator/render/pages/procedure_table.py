"""Set the official procedure table in HTML: a row for each fact, a column for each procedure.

It is the largest table of a regulation, so it is set here and not in the template.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.annex import Annex, TableRow
from generator.render.citation import named_within, place_in
from generator.render.context import Context
from generator.render.inplace import annex_in_place
from generator.render.law import heading_anchor
from generator.render.markdown import escape_attribute, escape_html

__all__ = ["ProcedureTable", "procedure_table"]


@dataclass(frozen=True, slots=True)
class ProcedureTable:
    """The rows of a table as HTML."""

    head: str
    """The first, with the numbers of the procedures."""
    body: tuple[str, ...]


def procedure_table(context: Context, annex: Annex, path: str) -> ProcedureTable:
    """The table of `annex` on its page at `path`."""
    setter = _Setter(context, annex, path)
    rows = context.regulation.table(annex)
    return ProcedureTable(
        "".join(setter.head(row, cells) for row, cells in rows[:1]),
        tuple(setter.row(row, cells) for row, cells in rows[1:]),
    )


class _Setter:
    def __init__(self, context: Context, annex: Annex, path: str) -> None:
        self._labels, self._language = context.labels, context.language
        self._known, self._annex = context.known, annex
        self._procedures = context.regulation.procedures_of(annex)
        self._inplace = annex_in_place(context.decree, context.regulation, context.language, path)

    def head(self, row: TableRow, cells: tuple[str, ...]) -> str:
        """A row whose cells are heads of columns."""
        name, card = _name(row), self._labels.drawing.procedure
        columns = (
            f'<th scope="col" id="{one.id}" data-row="{name}"'
            f' data-card="{escape_attribute(card.format(number=cell))}">'
            f"<span>{escape_html(cell)}</span>{self._anchor(one.id, one.number)}"
            f"{self._known.beside(self._annex.id, row.of, one.id)}</th>"
            for one, cell in zip(self._procedures, cells, strict=True)
        )
        return f"{self._begun(row, 'col')}{''.join(columns)}</tr>"

    def row(self, row: TableRow, cells: tuple[str, ...]) -> str:
        """Any other row."""
        name, html, line = _name(row), self._known.html, self._inplace.line
        columns = (
            f'<td data-row="{name}">'
            f"{html(cell, self._annex.id, row.of, one.id, links=line(cell))}</td>"
            for one, cell in zip(self._procedures, cells, strict=True)
        )
        return f"{self._begun(row, 'row')}{''.join(columns)}</tr>"

    def _begun(self, row: TableRow, scope: str) -> str:
        """What a row begins with: its number and its name."""
        name = self._known.html(row.name, self._annex.id, row.of)
        return f'<tr><td>{escape_html(row.number)}</td><th scope="{scope}">{name}</th>'

    def _anchor(self, identity: str, number: str) -> str:
        """The link of a column to itself."""
        words, whole = self._labels.inplace, named_within(self._annex.label, self._language)
        place = place_in(whole, words.procedure.format(number=number), self._language)
        return heading_anchor(identity, words, place)


def _name(row: TableRow) -> str:
    """The number and name of a row, as an attribute."""
    return escape_attribute(f"{row.number}. {row.name}")
