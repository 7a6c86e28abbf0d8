"""Measure text by the shipped table of letter widths, so that no font of the machine is asked."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib import resources

__all__ = [
    "LINE_HEIGHT",
    "SLACK",
    "block_height",
    "letter_width",
    "text_units",
    "text_width",
    "units_width",
]

SLACK = 1.1
"""Room kept for readers whose browser shows another font of the same kind (Noto Sans, PT Sans)."""

LINE_HEIGHT = 1.2
"""From one line of text to the next, in sizes; Graphviz sets lines by the same rule."""

_UNKNOWN = 900
"""The width taken for a letter that is not in the table: wider than any Kazakh letter but one."""


class _Widths(dict[str, int]):
    """The width of each letter of a face; any other letter is of unknown width."""

    def __missing__(self, letter: str) -> int:
        return _UNKNOWN


@cache
def _table(face: str) -> _Widths:
    found = resources.files(__package__).joinpath("widths.json").read_text(encoding="utf-8")
    widths: dict[str, int] = json.loads(found)[face]
    return _Widths((chr(int(code, 16)), width) for code, width in widths.items())


def letter_width(letter: str, *, bold: bool = False) -> int:
    """The width of one letter in thousandths of the font's size, without the slack."""
    return _table("bold" if bold else "regular")[letter]


@lru_cache(maxsize=4096)
def text_units(text: str, *, bold: bool = False) -> int:
    """The width of one line in thousandths of the font's size, without the slack."""
    return sum(map(_table("bold" if bold else "regular").__getitem__, text))


def text_width(text: str, *, size: float, bold: bool = False) -> float:
    """The width of one line in points, with the slack; the size is the font's, in points."""
    return units_width(text_units(text, bold=bold), size=size)


def units_width(units: int, *, size: float) -> float:
    """Thousandths of the font's size in points, with the slack."""
    return units * size * SLACK / 1000


def block_height(lines: int, *, size: float) -> float:
    """The height in points of lines set one under the other."""
    return lines * size * LINE_HEIGHT
