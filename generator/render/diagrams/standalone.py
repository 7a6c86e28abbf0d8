"""Write a drawing as an SVG file that stands alone: colours in it, words as shapes of letters.

No style sheet, no font and no other file is needed to see it as it was meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from xml.sax.saxutils import escape

from generator.model.theme import Look, Theme
from generator.render.diagrams.document import Drawn, Piece, Text
from generator.render.diagrams.measure import text_units
from generator.render.diagrams.outlines import EM, letter_outline
from generator.render.diagrams.picture import Line, Picture, Shape, Words
from generator.render.diagrams.theme import style_of

__all__ = ["write_standalone"]

_DASHES = "5 3"
"""Lengths of dashes and gaps, in points."""


def write_standalone(
    picture: Picture, drawn: Drawn, theme: Theme, *, title: str, description: str, language: str
) -> str:
    """The drawing as a whole SVG document; a point of the drawing is a point on paper.

    Args:
        picture: what is where, and what it is.
        drawn: what Graphviz drew of it.
        theme: the look of each role.
        title: of the document.
        description: of what it was made, and the status of the act.
        language: of its words (ISO 639).
    """
    pen = _Pen(drawn, theme)
    body = [pen.shape(shape) for shape in picture.shapes]
    body += [pen.line(line) for line in picture.lines]
    body += [text for words in picture.words for text in pen.words(words)]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            _opening(picture, language),
            f'<title id="title">{escape(title)}</title>',
            f'<desc id="description">{escape(description)}</desc>',
            "<defs>",
            *pen.letters(),
            "</defs>",
            *body,
            "</svg>",
            "",
        ]
    )


def _opening(picture: Picture, language: str) -> str:
    width, height = f"{picture.width:.1f}", f"{picture.height:.1f}"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{width}pt" height="{height}pt" viewBox="0 -{height} {width} {height}" role="img" '
        f'aria-labelledby="title description" lang="{language}" xml:lang="{language}">'
    )


class _Pen:
    """Writes elements with their looks, and remembers which letters they need."""

    def __init__(self, drawn: Drawn, theme: Theme) -> None:
        self._drawn = drawn
        self._theme = theme
        self._used: dict[tuple[str, bool], None] = {}

    def shape(self, shape: Shape) -> str:
        """An outline with its fill."""
        look = style_of(shape.role, self._theme)
        return f'<g fill="{look.fill}"{_stroke(look)}>{self._pieces(shape.name)}</g>'

    def line(self, line: Line) -> str:
        """A line, its head filled."""
        look = style_of(line.role, self._theme)
        dashes = f' stroke-dasharray="{_DASHES}"' if look.dashed else ""
        return "".join(
            f'<g fill="none"{_stroke(look)}{dashes}>{piece.markup}</g>'
            if piece.tag == "path"
            else f'<g fill="{look.stroke}"{_stroke(look)}>{piece.markup}</g>'
            for piece in self._drawn.get(line.name, ())
            if isinstance(piece, Piece)
        )

    def words(self, words: Words) -> Iterator[str]:
        """A text, each line moved to its place and brought to its size."""
        ink = style_of(words.role, self._theme).ink
        scale = f"{words.size / EM:.4f}".rstrip("0")
        for text in self._drawn.get(words.name, ()):
            if not isinstance(text, Text):
                continue
            width = text_units(text.words, bold=words.bold) * words.size / EM
            x = float(text.x) - (width / 2 if text.middle else 0)
            letters = "".join(self._letters(text.words, bold=words.bold))
            moved = f"translate({x:.2f} {text.y})scale({scale})"
            yield f'<g fill="{ink}" transform="{moved}">{letters}</g>'

    def letters(self) -> Iterator[str]:
        """The outline of each letter that was used."""
        for letter, bold in self._used:
            yield f'<path id="{_name(letter, bold=bold)}" d="{letter_outline(letter, bold=bold)}"/>'

    def _letters(self, text: str, *, bold: bool) -> Iterator[str]:
        x = 0
        for letter in text:
            if letter_outline(letter, bold=bold):
                self._used[letter, bold] = None
                yield f'<use xlink:href="#{_name(letter, bold=bold)}" x="{x}"/>'
            x += text_units(letter, bold=bold)

    def _pieces(self, name: str) -> str:
        pieces: Iterable[Piece | Text] = self._drawn.get(name, ())
        return "".join(piece.markup for piece in pieces if isinstance(piece, Piece))


def _stroke(look: Look) -> str:
    return f' stroke="{look.stroke}" stroke-width="{look.width:g}"' if look.width else ""


@lru_cache(maxsize=1024)
def _name(letter: str, *, bold: bool) -> str:
    return f"{'b' if bold else 'r'}{ord(letter):x}"
