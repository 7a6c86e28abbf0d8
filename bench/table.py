"""Lay results out as a table of Markdown, and as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.result import Result

__all__ = ["Row", "data", "table"]

_MEGABYTE = 1_000_000

_HEADS = (
    "regulations",
    "builder",
    "pages",
    "CPU s",
    "ms a page",
    "to ours",
    "of it reading and checking",
    "drawings, if made",
    "peak MB",
    "site MB",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line: which builder, for how many regulations, what it took."""

    regulations: int
    builder: str
    result: Result


def table(rows: Sequence[Row]) -> str:
    """The rows as a table of Markdown.

    Seconds leave drawings out: the other builders are given them ready-made. `to ours` is how many
    times the seconds of the first row of the same size.
    """
    cells = [_HEADS, ["---:" if head != "builder" else "---" for head in _HEADS]]
    ours = _first(rows)
    cells += [_cells(row, ours[row.regulations].result) for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)


def data(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """The rows as values for JSON: seconds and bytes, not rounded."""
    return [
        {
            "regulations": row.regulations,
            "builder": row.builder,
            "pages": row.result.site.pages,
            "cpu_seconds": row.result.cost.cpu,
            "drawing_seconds": row.result.drawings,
            "checking_seconds": row.result.checking,
            "clock_seconds": row.result.cost.clock,
            "peak_bytes": row.result.cost.peak,
            "site_bytes": row.result.site.size,
        }
        for row in rows
    ]


def _first(rows: Sequence[Row]) -> Mapping[int, Row]:
    found: dict[int, Row] = {}
    for row in rows:
        found.setdefault(row.regulations, row)
    return found


def _cells(row: Row, ours: Result) -> list[str]:
    result = row.result
    return [
        f"{row.regulations:,}",
        row.builder,
        f"{result.site.pages:,}",
        f"{result.cost.cpu:.1f}",
        f"{result.milliseconds_a_page:.2f}",
        f"{result.cost.cpu / ours.cost.cpu:.2f}",
        f"{result.checking:.1f}" if result.checking else "",
        f"{result.drawings:.1f}" if result.drawings else "",
        f"{result.cost.peak / _MEGABYTE:.0f}",
        f"{result.site.size / _MEGABYTE:.1f}",
    ]
