"""Hold the rows and cells of the table in which services stand side by side."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Cell", "Row"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell; one that says the same as its neighbours stands for all of them."""

    words: str
    """As HTML; nothing where there is nothing to say."""
    links: str
    """The links to provisions, as HTML."""
    services: int
    """How many services it stands for."""
    shared: str = ""
    """The regulations of those services in words, where it stands for several."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its name as HTML, and its cells."""

    name: str
    cells: tuple[Cell, ...]
