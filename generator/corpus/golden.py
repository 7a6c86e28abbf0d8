"""Hold the golden tables: annex 1 typed by reading the source, to be compared with the facts."""

from __future__ import annotations

from pydantic import Field

from generator.model.record import Identifier, Record, Text

__all__ = ["GoldenRow", "GoldenTable", "GoldenTables"]


class GoldenRow(Record):
    """One row of a procedure table as read from the source."""

    number: Text
    """The row's number."""
    name: Text
    """The row's name."""
    cells: tuple[Text | None, ...]
    """Its cells from left to right, one a procedure; `null` for an empty one."""


class GoldenTable(Record):
    """The procedure table of one regulation."""

    regulation: int = Field(gt=0)
    """The regulation's place in the decree, from 1."""
    annex: Identifier = "annex-1"
    """The annex that holds it."""
    rows: tuple[GoldenRow, ...] = Field(min_length=1)
    """Its rows from top to bottom."""


class GoldenTables(Record):
    """The procedure tables of all regulations of a decree."""

    regulations: tuple[GoldenTable, ...]
    """One table for each annex that holds one."""
