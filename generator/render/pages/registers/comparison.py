"""Render a decree's services side by side: a table with a column each, and a chart of times."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from generator.model.process import Procedure
from generator.model.regulation import Regulation
from generator.render.links import register_path
from generator.render.markdown import escape_html
from generator.render.page import Page
from generator.render.pages.registers.cells import Row, cell, no_words
from generator.render.pages.registers.chart import chart, chart_units
from generator.render.pages.registers.compared_documents import document_rows
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.places import Places
from generator.render.time_limits import consideration, time_words

__all__ = ["COMPARISON", "comparison_page", "comparison_path"]

COMPARISON = "comparison"
"""The name of the page in addresses."""

_Told: TypeAlias = tuple[str, tuple[str, ...], Procedure | None]
"""What a cell says, as HTML, the provisions it is from, and the column of the procedure table."""


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows of one matter under its name; a row alone has its own."""

    name: str
    rows: tuple[Row, ...]


def comparison_path(desk: Desk) -> str:
    """The path of the page."""
    return register_path(desk.decree, COMPARISON)


def comparison_page(desk: Desk) -> Page:
    """The services side by side."""
    words, path = desk.labels.registers.comparison, comparison_path(desk)
    places = desk.places(path)
    rows = chart(desk.regulations, desk.labels)
    return desk.page(
        "registers/comparison.md.j2",
        path,
        words.title,
        words.note,
        groups=[group for group in _groups(desk, places) if group.rows],
        services=[(places.name(one), places.service(one)) for one in desk.regulations],
        chart=rows,
        units=chart_units(rows, desk.labels),
        places=places,
    )


def _groups(desk: Desk, places: Places) -> Iterator[RowGroup]:
    words = desk.labels.overview
    yield RowGroup(
        words.steps,
        (
            Row(
                escape_html(desk.labels.registers.comparison.time),
                _cells(desk, places, lambda one: _time(desk, one)),
            ),
            *_procedures(desk, places),
        ),
    )
    yield RowGroup(words.documents, tuple(document_rows(desk, places)))
    refusal = _cells(desk, places, lambda one: _refusal(desk, one))
    yield RowGroup("", (Row(escape_html(words.refusal), refusal),))
    yield RowGroup(words.delivery, tuple(_delivery(desk, places)))


def _cells(desk: Desk, places: Places, tell: Callable[[Regulation], _Told]) -> str:
    """A cell a service as HTML; neighbours that say the same are one."""
    told = [(one, tell(one)) for one in desk.regulations]
    words, none, cells = desk.labels.registers.comparison, no_words(desk.labels), []
    for said, same in groupby(told, key=lambda one: one[1][0]):
        ones = list(same)
        first, last = ones[0][0].order, ones[-1][0].order
        shared = words.several.format(first=first, last=last) if ones[1:] else ""
        links = _links(ones, places)
        cells.append(cell(said, links, services=len(ones), shared=shared, none=none))
    return "".join(cells)


def _links(told: Sequence[tuple[Regulation, _Told]], places: Places) -> str:
    """The links of a cell: to the table, where its words stand, then to the provisions.

    The column names the regulation of a single one.
    """
    if len(told) == 1:
        ((regulation, (_, from_, procedure)),) = told
        column = places.own_column(regulation, procedure) if procedure else ""
        return " ".join(filter(None, (column, places.within(regulation, from_))))
    columns = ((regulation, procedure) for regulation, (_, _, procedure) in told if procedure)
    links = ((regulation, one) for regulation, (_, from_, _) in told for one in from_)
    return " ".join(filter(None, (places.columns(columns), places.links(links))))


def _time(desk: Desk, regulation: Regulation) -> _Told:
    time = consideration(regulation)
    procedure = regulation.procedures_by_id.get(time.procedure or "")
    return time_words(desk.labels, time), (procedure.from_,) if procedure else (), procedure


def _procedures(desk: Desk, places: Places) -> Iterator[Row]:
    """A row for each procedure by its name across regulations, in the order of the first."""
    found: dict[str, dict[int, Procedure]] = {}
    for regulation in desk.regulations:
        for one in regulation.procedures:
            found.setdefault(one.id, {})[regulation.order] = one
    for named in found.values():
        numbers = dict.fromkeys(one.number for one in named.values())
        name = desk.labels.drawing.procedure.format(number=", ".join(numbers))

        def tell(regulation: Regulation, named: dict[int, Procedure] = named) -> _Told:
            one = named.get(regulation.order)
            return (_procedure(desk, one), (one.from_,), one) if one else ("", (), None)

        yield Row(escape_html(name), _cells(desk, places, tell))


def _procedure(desk: Desk, procedure: Procedure) -> str:
    limit = procedure.time_limit or desk.labels.drawing.no_time_limit
    return f"{escape_html(procedure.performer_printed)}: <b>{escape_html(limit)}</b>"


def _refusal(desk: Desk, regulation: Regulation) -> _Told:
    grounds = regulation.refusal.grounds
    if not grounds:
        return escape_html(desk.labels.overview.refusal_none), (), None
    words = "; ".join(one.text for one in grounds)
    return escape_html(words), tuple(dict.fromkeys(one.from_ for one in grounds)), None


def _delivery(desk: Desk, places: Places) -> Iterator[Row]:
    words = desk.labels.overview

    def channel(regulation: Regulation) -> _Told:
        return escape_html(regulation.channel.text), (regulation.channel.from_,), None

    def output(regulation: Regulation) -> _Told:
        one = regulation.output_channel
        return (escape_html(one.text), (one.from_,), None) if one else ("", (), None)

    yield Row(escape_html(words.channel), _cells(desk, places, channel))
    yield Row(escape_html(words.output_channel), _cells(desk, places, output))
