"""Write a drawing as an SVG element for a page: words for those who listen, classes for its looks.

Shapes are Graphviz's. No colour, font, width or size of letters stands in it: the style sheet
gives them by role, for light, dark, paper and forced colours.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from generator.render.diagrams.describe import NodeWords
from generator.render.diagrams.document import Drawn
from generator.render.diagrams.layers import Group, sort_layers
from generator.render.diagrams.picture import Line, Picture, Shape, Words
from generator.render.diagrams.theme import SMALL

__all__ = ["Caption", "write_svg"]

_BUCKET = 100
"""Drawings are as wide as the next hundred says: the style sheet has a rule for each."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands for the drawing as a whole."""

    title: str
    description: str
    kind: str
    """Which drawing it is, for the style sheet: `sequence`, `handbook` or `scheme`."""
    language: str
    """Of its words (ISO 639)."""
    text: str
    """The page of the regulation's text, as a link from the page that shows the drawing."""


def write_svg(picture: Picture, drawn: Drawn, nodes: Iterable[NodeWords], caption: Caption) -> str:
    """The drawing as an `<svg>` element, one element of the picture a line.

    Args:
        picture: what is where, and what it is.
        drawn: what Graphviz drew of it.
        nodes: what is said of each node, in reading order.
        caption: what is said of the whole.

    No line is empty, so that it can stand in Markdown.
    """
    said = {node.name: node for node in nodes}
    layers = sort_layers(picture, said)
    pen = _Pen(picture.name, drawn)
    return "\n".join(
        [
            *_opening(picture, caption),
            '<g aria-hidden="true">',
            *(pen.group(group) for group in layers.ground),
            *(pen.line(line) for line in layers.lines),
            *(pen.words(words) for words in layers.loose),
            "</g>",
            *(pen.head(group) for group in layers.heads),
            *(pen.node(group, said[group.shape.name], caption.text) for group in layers.nodes),
            '<g aria-hidden="true">',
            *(pen.foot(element) for element in layers.foot),
            "</g>",
            "</svg>",
        ]
    )


def _opening(picture: Picture, caption: Caption) -> Iterator[str]:
    name, width, height = picture.name, _short(picture.width), _short(picture.height)
    bucket = math.ceil(picture.width / _BUCKET)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" id="{name}" '
        f'class="drawing drawing-{caption.kind} drawing-wide-{bucket}" role="group" '
        f'lang="{caption.language}" aria-labelledby="{name}-title" '
        f'aria-describedby="{name}-description" viewBox="0 -{height} {width} {height}">'
    )
    yield f'<title id="{name}-title">{escape(caption.title)}</title>'
    yield f'<desc id="{name}-description">{escape(caption.description)}</desc>'


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes elements of one picture."""

    prefix: str
    drawn: Drawn

    def node(self, group: Group, said: NodeWords, text: str) -> str:
        """A node with its words: a link to its paragraph, or a place to stop at."""
        shape = group.shape
        label = _attribute(said.label([words.role for words in group.words]))
        shared = (
            f'id="{self.prefix}-{shape.name}" class="node {shape.role}" '
            f'data-node="{said.stands_for}" aria-label="{label}"'
        )
        if said.from_:
            link = _attribute(f"{text}#{said.from_}")
            return f'<a href="{link}" {shared}><g aria-hidden="true">{self._inner(group)}</g></a>'
        return f'<g role="img" tabindex="0" {shared}>{self._inner(group)}</g>'

    def head(self, group: Group) -> str:
        """The name over a lane or a lifeline, read as one."""
        name = _attribute(" ".join(words.text for words in group.words))
        opening = f'<g id="{self.prefix}-{group.shape.name}" class="head" role="img"'
        return f'{opening} aria-label="{name}">{self._inner(group)}</g>'

    def group(self, group: Group) -> str:
        """A shape that is no node."""
        shape = group.shape
        return f'<g id="{self.prefix}-{shape.name}" class="{shape.role}">{self._inner(group)}</g>'

    def line(self, line: Line) -> str:
        """An arrow, or another line."""
        name = line.name
        return f'<g id="{self.prefix}-{name}" class="{line.role}">{self._pieces(name)}</g>'

    def words(self, words: Words) -> str:
        """A text."""
        return f'<g class="{_word_classes(words)}">{self._pieces(words.name)}</g>'

    def foot(self, element: Shape | Line | Words) -> str:
        """A symbol of the legend, or a text."""
        if isinstance(element, Words):
            return self.words(element)
        return f'<g class="key {element.role}">{self._pieces(element.name)}</g>'

    def _inner(self, group: Group) -> str:
        # Spaces, for lines of words that no space parts would be one word to a listener.
        return self._pieces(group.shape.name) + " ".join(self.words(one) for one in group.words)

    def _pieces(self, name: str) -> str:
        return " ".join([one.markup for one in self.drawn.get(name, ())])


def _word_classes(words: Words) -> str:
    bold = " bold" if words.bold else ""
    small = " small" if words.size == SMALL else ""
    return f"{words.role}{bold}{small}"


def _attribute(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def _short(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
