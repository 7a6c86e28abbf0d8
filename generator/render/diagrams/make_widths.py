"""Make widths.json, the table of letter widths, from the fonts that the site ships.

Run by hand when the fonts change (needs the package fonttools, which nothing else needs)::

    python -m generator.render.diagrams.make_widths Roboto-Regular.ttf Roboto-Bold.ttf
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["LETTERS", "advance_widths", "main", "write_table"]

LETTERS = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x100),
    *range(0x400, 0x530),
    *range(0x2010, 0x2027),
    0x2030,
    0x2039,
    0x203A,
    0x20B8,
    0x2116,
    *range(0x2190, 0x2196),
    0x2212,
    0x2264,
    0x2265,
)
"""The code points of the table: Latin, Cyrillic with every Kazakh letter, punctuation, signs."""

TABLE = Path(__file__).with_name("widths.json")


def advance_widths(font: Path) -> dict[str, int]:
    """The width of every letter the font has, in thousandths of its size, by code point in hex."""
    opened: Any = importlib.import_module("fontTools.ttLib").TTFont(str(font))
    names, metrics, units = opened.getBestCmap(), opened["hmtx"], opened["head"].unitsPerEm
    return {
        f"{letter:04X}": round(metrics[names[letter]][0] * 1000 / units)
        for letter in LETTERS
        if letter in names
    }


def write_table(table: Path, faces: Mapping[str, Mapping[str, int | str]]) -> None:
    """Write what is known of the letters of each face, one letter a line, by code point in hex."""
    written = [
        f' "{face}": {{\n  '
        + ",\n  ".join(f'"{letter}": {json.dumps(found)}' for letter, found in letters.items())
        + "\n }"
        for face, letters in faces.items()
    ]
    table.write_text("{\n" + ",\n".join(written) + "\n}\n", encoding="utf-8")


def main(regular: str, bold: str) -> None:
    """Write the table beside this file from the paths of a regular and a bold font."""
    faces = {"regular": Path(regular), "bold": Path(bold)}
    write_table(TABLE, {face: advance_widths(font) for face, font in faces.items()})


if __name__ == "__main__":
    main(*sys.argv[1:3])
