"""Write a picture as DOT: every place and size fixed, one statement a line.

The layout `nop2` makes Graphviz draw and decide nothing, so that every Graphviz draws the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from typing import TypeVar

import graphviz
from graphviz.quoting import quote

from generator.model.theme import PLAIN, Corners, Theme
from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.picture import Align, Form, Line, Picture, Shape, Words
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


def write_dot(picture: Picture, theme: Theme = PLAIN) -> str:
    """The DOT source of a picture; its elements' ids begin with the picture's name."""
    graph = graphviz.Digraph(picture.name)
    graph.attr(
        "graph",
        id=picture.name,
        layout="nop2",
        outputorder="nodesfirst",
        bb=f"0,0,{_number(picture.width)},{_number(picture.height)}",
        pad="0",
        margin="0",
        bgcolor="transparent",
        fontname=theme.fonts.regular,
    )
    graph.attr("node", fixedsize="true", id=rf"{picture.name}-\N", label="", margin="0")
    graph.attr("edge", arrowsize=_number(ARROW_SCALE))
    for look, shapes in _by_look(picture.shapes, partial(_shape_look, theme)):
        graph.attr("node", **look)
        graph.body += [_state(_quoted(one.name), **_placed(picture, one.box)) for one in shapes]
    for look, blocks in _by_look(picture.words, partial(_words_look, theme)):
        graph.attr("node", **look)
        graph.body += [
            _state(_quoted(one.name), label=_label(one), **_placed(picture, one.box))
            for one in blocks
        ]
    for look, lines in _by_look(picture.lines, partial(_line_look, theme)):
        graph.attr("edge", **look)
        graph.body += [_line_statement(picture, one) for one in lines]
    source: str = graph.source
    return source.replace("\t", "  ")


Look = dict[str, str]
"""What a group of elements has in common."""

_Element = TypeVar("_Element", Shape, Words, Line)


def _by_look(
    elements: Iterable[_Element], look_of: Callable[[_Element], Look]
) -> Iterable[tuple[Look, list[_Element]]]:
    """The elements by their look: said once before them all, it need not be read at each."""
    groups: dict[tuple[str, ...], tuple[Look, list[_Element]]] = {}
    for one in elements:
        look = look_of(one)
        groups.setdefault(tuple(look.values()), (look, []))[1].append(one)
    return groups.values()


def _shape_look(theme: Theme, shape: Shape) -> Look:
    style = style_of(shape.role, theme)
    rounded = shape.form is Form.ROUNDED
    if style.corners is not None and shape.form is not Form.DIAMOND:
        rounded = style.corners is Corners.ROUND
    return {
        "class": f"{'key ' if shape.legend else ''}{shape.role}",
        "shape": "diamond" if shape.form is Form.DIAMOND else "box",
        "style": "filled,rounded" if rounded else "filled",
        "fillcolor": style.fill,
        "color": style.stroke,
        "penwidth": _number(style.width),
    }


def _words_look(theme: Theme, words: Words) -> Look:
    return {
        "class": f"words {words.role}",
        "shape": "plaintext",
        "style": "",
        "fontname": theme.fonts.bold if words.bold else theme.fonts.regular,
        "fontsize": _number(words.size),
        "fontcolor": style_of(words.role, theme).ink,
    }


def _label(words: Words) -> str:
    end = r"\l" if words.align is Align.LEFT else r"\n"
    label = end.join([_escape(line) for line in words.lines])
    quoted: str = quote(graphviz.nohtml(label + (end if words.align is Align.LEFT else "")))
    return quoted


def _line_look(theme: Theme, line: Line) -> Look:
    style = style_of(line.role, theme)
    return {
        "class": f"{'key ' if line.legend else ''}{line.role}",
        "style": "dashed" if style.dashed else "solid",
        "arrowhead": "normal" if line.arrow else "none",
        "color": style.stroke,
        "penwidth": _number(style.width),
    }


def _line_statement(picture: Picture, line: Line) -> str:
    name = _quoted(f"{picture.name}-{line.name}")
    ends = f"{_quoted(line.source)} -> {_quoted(line.target)}"
    return _state(ends, id=name, pos=f'"{_curve(picture, line)}"')


def _state(subject: str, **attributes: str) -> str:
    """A statement of a graph's body; the attributes are in order, and quoted."""
    inner = " ".join([f"{key}={value}" for key, value in attributes.items()])
    return f"\t{subject} [{inner}]\n"


@lru_cache(maxsize=1024)
def _quoted(text: str) -> str:
    quoted: str = quote(text)
    return quoted


def _placed(picture: Picture, box: Box) -> dict[str, str]:
    centre = box.centre
    return {
        "pos": f'"{_number(centre.x)},{_number(picture.height - centre.y)}"',
        "width": _number(box.width / INCH, places=4),
        "height": _number(box.height / INCH, places=4),
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
