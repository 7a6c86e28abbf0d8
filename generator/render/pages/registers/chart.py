"""Lay out how long services are considered as a chart: one cell a day, week or month.

Nothing is converted: limits of another unit than a service's own are told in words beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.duration import Unit
from generator.model.labels import Labels
from generator.model.process import Procedure
from generator.model.regulation import Regulation
from generator.render.time_limits import consideration, time_words

__all__ = ["ChartRow", "chart", "chart_units"]

_MOST = 60
"""A longer row is not drawn: its words alone tell it."""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A service: its cells, and how long it is considered in words."""

    regulation: Regulation
    cells: int
    """How many units, or none where words alone tell it."""
    unit: Unit | None
    words: str
    """As HTML: the figure stands out."""
    procedure: Procedure | None
    """The procedure of the limit, if one limit alone says it."""


def chart(regulations: Sequence[Regulation], labels: Labels) -> tuple[ChartRow, ...]:
    """A row for each service; there is none where no service has a limit that can be drawn."""
    rows = tuple(_row(regulation, labels) for regulation in regulations)
    return rows if any(row.cells for row in rows) else ()


def chart_units(rows: Sequence[ChartRow], labels: Labels) -> tuple[str, ...]:
    """What one cell is, in words, for each unit of the chart."""
    units = dict.fromkeys(row.unit for row in rows if row.cells and row.unit)
    return tuple(labels.time.of(unit).format(count=1) for unit in units)


def _row(regulation: Regulation, labels: Labels) -> ChartRow:
    time = consideration(regulation)
    amount = time.amount or 0
    procedure = regulation.procedures_by_id.get(time.procedure or "")
    return ChartRow(
        regulation,
        amount if amount <= _MOST else 0,
        time.unit,
        time_words(labels, time),
        procedure,
    )
