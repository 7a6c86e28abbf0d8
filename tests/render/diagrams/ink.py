"""Find letters of a drawing that left no ink in a picture of it: a browser counts the pixels."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from generator.render.diagrams import Drawing
from generator.render.diagrams.document import Text, read_document
from generator.render.diagrams.measure import text_units
from generator.render.diagrams.program import draw_svg

__all__ = ["Letter", "letters_of", "missing"]

_CONTRAST = 60
"""How far, of 255, ink must be from what is around it."""

_MEASURE = """async ([data, width, cells]) => {
  const answer = await fetch("data:image/png;base64," + data);
  const image = await createImageBitmap(await answer.blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const scale = image.width / width;
  return cells.map((cell) => {
    const [left, top, right, bottom] = cell.map((value) => Math.round(value * scale));
    const { data } = context.getImageData(left, top, Math.max(1, right - left), bottom - top);
    let least = 255, most = 0;
    for (let at = 0; at < data.length; at += 4) {
      const light = (data[at] + data[at + 1] + data[at + 2]) / 3;
      least = Math.min(least, light);
      most = Math.max(most, light);
    }
    return most - least;
  });
}"""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, and the middle of its place: left, top, right, bottom in points from above."""

    letter: str
    line: str
    cell: tuple[float, float, float, float]


def letters_of(drawing: Drawing) -> list[Letter]:
    """Every letter of a drawing that must leave ink."""
    drawn = read_document(draw_svg([drawing.dot])[0], drawing.picture)
    return [
        letter
        for words in drawing.picture.words
        for text in drawn[words.name]
        if isinstance(text, Text)
        for letter in _letters(text, words.size, drawing.height, bold=words.bold)
    ]


def _letters(text: Text, size: float, height: float, *, bold: bool) -> list[Letter]:
    unit, found = size / 1000, []
    x, y = float(text.x), float(text.y) + height
    if text.middle:
        x -= text_units(text.words, bold=bold) * unit / 2
    for letter in text.words:
        wide = text_units(letter, bold=bold) * unit
        if not letter.isspace():
            # Neighbours may lean into the rim of the place, so only its middle counts.
            cell = (x + wide / 5, y - size, x + wide * 4 / 5, y + size / 4)
            found.append(Letter(letter, text.words, cell))
        x += wide
    return found


def missing(page: Page, png: bytes, drawing: Drawing) -> list[Letter]:
    """The letters of a drawing that left no ink in its picture; `page` is any empty page."""
    letters = letters_of(drawing)
    data = base64.b64encode(png).decode("ascii")
    arguments: list[Any] = [data, drawing.width, [letter.cell for letter in letters]]
    found = page.evaluate(_MEASURE, arguments)
    return [letter for letter, ink in zip(letters, found, strict=True) if ink < _CONTRAST]
