"""Make outlines.json, the shapes of letters, from the fonts that the site ships.

Run by hand when the fonts change, after `make_widths` (needs the packages fonttools and brotli,
which nothing else needs)::

    python -m generator.render.diagrams.make_outlines roboto-400.woff2 roboto-700.woff2
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

from generator.render.diagrams.make_widths import LETTERS, write_table

__all__ = ["letter_outlines", "main"]

TABLE = Path(__file__).with_name("outlines.json")

_Spot: TypeAlias = tuple[int, int]


def letter_outlines(font: Path) -> dict[str, str]:
    """The outline of every letter the font has, as the path of an SVG, by code point in hex.

    Whole thousandths of the font's size; y grows down from the base line. A letter that leaves no
    ink, such as a space, has none.
    """
    opened: Any = importlib.import_module("fontTools.ttLib").TTFont(str(font))
    names, glyphs = opened.getBestCmap(), opened.getGlyphSet()
    scale = 1000 / opened["head"].unitsPerEm
    found = {
        f"{letter:04X}": _outline(glyphs, names[letter], scale)
        for letter in LETTERS
        if letter in names
    }
    return {letter: outline for letter, outline in found.items() if outline}


def _outline(glyphs: Any, name: str, scale: float) -> str:
    pens: Any = importlib.import_module("fontTools.pens.recordingPen")
    pen = pens.DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    path: list[str] = []
    here = (0, 0)
    for step, points in pen.value:
        spots = [(round(x * scale), -round(y * scale)) for x, y in filter(None, points)]
        if None in points:
            # A contour of handles alone begins between its last and its first.
            spots.append(_middle(spots[-1], spots[0]))
            path.append(f"M{_numbers(spots[-1])}{_curves(spots[-1], spots)}")
            continue
        path.append(_STEPS[step](here, spots))
        here = spots[-1] if spots else here
    return "".join(path)


def _line(here: _Spot, spots: Sequence[_Spot]) -> str:
    across, down = spots[0][0] - here[0], spots[0][1] - here[1]
    if not down:
        return f"h{across}" if across else ""
    return f"l{_numbers((across, down))}" if across else f"v{down}"


def _curves(here: _Spot, spots: Sequence[_Spot]) -> str:
    """Quadratic curves: between two handles the curve passes through their middle."""
    *handles, end = spots
    stops = [*(_middle(one, other) for one, other in pairwise(handles)), end]
    path = []
    for handle, stop in zip(handles, stops, strict=True):
        legs = (handle[0] - here[0], handle[1] - here[1], stop[0] - here[0], stop[1] - here[1])
        path.append(f"q{_numbers(legs)}")
        here = stop
    return "".join(path)


def _middle(one: _Spot, other: _Spot) -> _Spot:
    return round((one[0] + other[0]) / 2), round((one[1] + other[1]) / 2)


def _numbers(values: Iterable[int]) -> str:
    return " ".join(str(value) for value in values).replace(" -", "-")


_STEPS: Mapping[str, Callable[[_Spot, Sequence[_Spot]], str]] = {
    "moveTo": lambda _, spots: f"M{_numbers(spots[0])}",
    "lineTo": _line,
    "qCurveTo": _curves,
    "closePath": lambda *_: "z",
}
"""How each step of a TrueType outline is written; a font of another kind is a KeyError."""


def main(regular: str, bold: str) -> None:
    """Write the table beside this file from the paths of a regular and a bold font."""
    faces = {"regular": Path(regular), "bold": Path(bold)}
    write_table(TABLE, {face: letter_outlines(font) for face, font in faces.items()})


if __name__ == "__main__":
    main(*sys.argv[1:3])
