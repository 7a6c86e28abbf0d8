"""Write a picture as DOT: every place and the size of every shape fixed, one statement a line.

The layout `nop2` makes Graphviz draw and decide nothing, so that every Graphviz draws the same.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

import graphviz
from graphviz.quoting import quote

from generator.model.theme import PLAIN, Corners, Theme
from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.picture import Align, Form, Line, Picture, Role, Shape, Words
from generator.render.diagrams.theme import style_of

__all__ = ["write_dot"]

INCH = 72
CORNER = 6.0
"""Radius of the corners of lines."""

ARROW = 8.0
"""Length of an arrowhead: Graphviz's 10 points, drawn at ARROW_SCALE."""

ARROW_SCALE = 0.8
BEND = 0.55
"""Where a quarter circle's handles lie, as a part of its radius (rounded)."""

_GROUND = frozenset({Role.PAPER, Role.LANE, Role.LANE_OTHER})
"""What lies under all else, so it is drawn first."""


def write_dot(picture: Picture, theme: Theme = PLAIN) -> str:
    """The DOT source of a picture; its elements' ids begin with the picture's name."""
    graph = graphviz.Digraph(picture.name)
    graph.body += [
        *_defaults(picture, theme),
        *_shape_statements(picture, theme),
        *_words_statements(picture, theme),
        *_line_statements(picture, theme),
    ]
    source: str = graph.source
    return source


Look = dict[str, str]
"""Attributes and their values, quoted where they must be."""

_Element = TypeVar("_Element")


def _defaults(picture: Picture, theme: Theme) -> Iterator[str]:
    graph = {
        "bb": f'"0,0,{_number(picture.width)},{_number(picture.height)}"',
        "bgcolor": "transparent",
        "fontname": _quoted(theme.fonts.regular),
        "id": _quoted(picture.name),
        "layout": "nop2",
        "margin": "0",
        "outputorder": "nodesfirst",
        "pad": "0",
    }
    name = f'"{picture.name}-\\N"'
    yield _state("graph", graph)
    yield _state("node", {"fixedsize": "true", "id": name, "label": '""', "margin": "0"})
    yield _state("edge", {"arrowsize": _number(ARROW_SCALE)})


def _shape_statements(picture: Picture, theme: Theme) -> Iterator[str]:
    """The shapes; one with words in its middle has them as its label.

    Nothing costs Graphviz as much as a node, so what can be one node is not two.
    """
    labels = picture.labels()
    shapes = sorted(picture.shapes, key=lambda shape: shape.role not in _GROUND)
    labelled = [(shape, labels.get(shape.name)) for shape in shapes]
    for group in _groups(labelled, _kind_of_shape):
        yield _state("node", _shape_look(theme, *group[0]))
        for shape, words in group:
            label = {"label": _label(words)} if words else {}
            place = {"pos": _middle(picture, shape.box), **_size(shape.box)}
            yield _state(_quoted(shape.name), {**label, **place})


def _words_statements(picture: Picture, theme: Theme) -> Iterator[str]:
    """The words that are no shape's label.

    Those that begin at the left of their box need its size. For those in its middle, each number
    would be read for nothing.
    """
    labels = picture.labels()
    alone = [words for words in picture.words if labels.get(words.shape or "") is not words]
    for group in _groups(alone, lambda words: (words.role, words.bold, words.size, words.align)):
        sized = group[0].align is Align.LEFT
        look = {
            "class": f'"words {group[0].role}"',
            "fixedsize": "true" if sized else "false",
            "shape": "plaintext",
            "style": '""',
        }
        yield _state("node", {**look, **_font(theme, group[0])})
        for words in group:
            size = _size(words.box) if sized else {}
            attributes = {"label": _label(words), "pos": _middle(picture, words.box), **size}
            yield _state(_quoted(words.name), attributes)


def _line_statements(picture: Picture, theme: Theme) -> Iterator[str]:
    for group in _groups(picture.lines, lambda line: (line.role, line.arrow, line.legend)):
        yield _state("edge", _line_look(theme, group[0]))
        for line in group:
            ends = f"{_quoted(line.source)} -> {_quoted(line.target)}"
            pos = f'"{_curve(picture, line)}"'
            yield _state(ends, {"id": f'"{picture.name}-{line.name}"', "pos": pos})


def _groups(
    elements: Iterable[_Element], look_of: Callable[[_Element], Hashable]
) -> Iterable[list[_Element]]:
    """The elements by what their look depends on: said once before them all, it is read once."""
    groups: dict[Hashable, list[_Element]] = {}
    for one in elements:
        groups.setdefault(look_of(one), []).append(one)
    return groups.values()


def _kind_of_shape(labelled: tuple[Shape, Words | None]) -> Hashable:
    shape, words = labelled
    font = (words.role, words.bold, words.size) if words else None
    return (shape.role, shape.form, shape.legend, font)


def _shape_look(theme: Theme, shape: Shape, words: Words | None) -> Look:
    style = style_of(shape.role, theme)
    rounded = shape.form is Form.ROUNDED
    if style.corners is not None and shape.form is not Form.DIAMOND:
        rounded = style.corners is Corners.ROUND
    return {
        "class": f'"{"key " if shape.legend else ""}{shape.role}"',
        "color": _quoted(style.stroke),
        "fillcolor": _quoted(style.fill),
        "penwidth": _number(style.width),
        "shape": "diamond" if shape.form is Form.DIAMOND else "box",
        "style": '"filled,rounded"' if rounded else "filled",
        **(_font(theme, words) if words else {}),
    }


def _font(theme: Theme, words: Words) -> Look:
    return {
        "fontcolor": _quoted(style_of(words.role, theme).ink),
        "fontname": _quoted(theme.fonts.bold if words.bold else theme.fonts.regular),
        "fontsize": _number(words.size),
    }


def _label(words: Words) -> str:
    end = r"\l" if words.align is Align.LEFT else r"\n"
    label = end.join([_escape(line) for line in words.lines])
    return f'"{label}{end if words.align is Align.LEFT else ""}"'


def _line_look(theme: Theme, line: Line) -> Look:
    style = style_of(line.role, theme)
    return {
        "arrowhead": "normal" if line.arrow else "none",
        "class": f'"{"key " if line.legend else ""}{line.role}"',
        "color": _quoted(style.stroke),
        "penwidth": _number(style.width),
        "style": "dashed" if style.dashed else "solid",
    }


def _state(subject: str, attributes: Look) -> str:
    """A statement, a line of the source."""
    inner = " ".join([f"{key}={value}" for key, value in attributes.items()])
    return f"  {subject} [{inner}]\n"


@lru_cache(maxsize=1024)
def _quoted(text: str) -> str:
    quoted: str = quote(text)
    return quoted


def _middle(picture: Picture, box: Box) -> str:
    x, y = (box.left + box.right) / 2, picture.height - (box.top + box.bottom) / 2
    return f'"{_number(x)},{_number(y)}"'


def _size(box: Box) -> Look:
    return {
        "width": _number((box.right - box.left) / INCH, places=4),
        "height": _number((box.bottom - box.top) / INCH, places=4),
    }


def _escape(text: str) -> str:
    """Text as DOT wants it: no escapes, and no entities, are read into official words."""
    return text.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')


@lru_cache(maxsize=4096)
def _number(value: float, *, places: int = 2) -> str:
    text = f"{value:.{places}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _curve(picture: Picture, line: Line) -> str:
    """The Bezier curve of a line with rounded corners, in DOT's words, y growing up."""
    points = list(line.points)
    head = ""
    if line.arrow:
        tip = points[-1]
        points[-1] = _towards(tip, points[-2], ARROW)
        head = f"e,{_place(picture, tip)} "
    curve = [points[0]]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(CORNER, _length(before, corner) / 2, _length(corner, after) / 2)
        begin, end = _towards(corner, before, radius), _towards(corner, after, radius)
        curve += _straight(curve[-1], begin)
        curve += [_towards(begin, corner, radius * BEND), _towards(end, corner, radius * BEND), end]
    curve += _straight(curve[-1], points[-1])
    return head + " ".join(_place(picture, point) for point in curve)


def _straight(start: Point, end: Point) -> Sequence[Point]:
    dx, dy = (end.x - start.x) / 3, (end.y - start.y) / 3
    return (Point(start.x + dx, start.y + dy), Point(end.x - dx, end.y - dy), end)


def _length(one: Point, other: Point) -> float:
    return abs(one.x - other.x) + abs(one.y - other.y)


def _towards(start: Point, end: Point, distance: float) -> Point:
    length = _length(start, end)
    part = min(1.0, distance / length) if length else 0.0
    return Point(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)


def _place(picture: Picture, point: Point) -> str:
    return f"{_number(point.x)},{_number(picture.height - point.y)}"
