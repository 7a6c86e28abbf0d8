"""Find the shape of a letter, so that words can be drawn where no font is at hand."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

__all__ = ["EM", "letter_outline"]

EM = 1000
"""The units of outlines and widths in one size of the font."""

_BOX = "M60 0v-700h480v700zM110-50h380v-600h-380z"
"""Stands for a letter that the table lacks: an empty box, so that its absence is seen."""


@cache
def _table(face: str) -> dict[str, str]:
    found = resources.files(__package__).joinpath("outlines.json").read_text(encoding="utf-8")
    outlines: dict[str, str] = json.loads(found)[face]
    return {chr(int(code, 16)): outline for code, outline in outlines.items()}


def letter_outline(letter: str, *, bold: bool = False) -> str:
    """The outline as the path of an SVG, y down from the base line; "" for a space."""
    if letter.isspace():
        return ""
    return _table("bold" if bold else "regular").get(letter, _BOX)
