"""Measure text by the shipped table of letter widths, so that no font of the machine is asked."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

__all__ = ["LINE_HEIGHT", "SLACK", "block_height", "text_width"]

SLACK = 1.1
"""Room kept for readers whose browser shows another font of the same kind (Noto Sans, PT Sans)."""

LINE_HEIGHT = 1.2
"""From one line of text to the next, in sizes; Graphviz sets lines by the same rule."""

_UNKNOWN = 900
"""The width taken for a letter that is not in the table: wider than any Kazakh letter but one."""


@cache
def _table(face: str) -> dict[str, int]:
    found = resources.files(__package__).joinpath("widths.json").read_text(encoding="utf-8")
    widths: dict[str, int] = json.loads(found)[face]
    return {chr(int(code, 16)): width for code, width in widths.items()}


def text_width(text: str, *, size: float, bold: bool = False) -> float:
    """The width of one line in points, with the slack; the size is the font's, in points."""
    table = _table("bold" if bold else "regular")
    return sum(table.get(letter, _UNKNOWN) for letter in text) * size * SLACK / 1000


def block_height(lines: int, *, size: float) -> float:
    """The height in points of lines set one under the other."""
    return lines * size * LINE_HEIGHT
