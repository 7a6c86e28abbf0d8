"""Write a picture as DOT: every place and size fixed, one statement a line.

The layout `nop2` makes Graphviz draw and decide nothing, so that every Graphviz draws the same.
"""

from __future__ import annotations

from collections.abc import Sequence

import graphviz

from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.picture import Align, Form, Line, Picture, Role, Shape, Words
from generator.render.diagrams.theme import FONT, FONT_BOLD, SIZE, style_of

__all__ = ["write_dot"]

INCH = 72
CORNER = 6.0
"""Radius of the corners of lines."""

ARROW = 8.0
"""Length of an arrowhead: Graphviz's 10 points, drawn at ARROW_SCALE."""

ARROW_SCALE = 0.8
BEND = 0.55
"""Where a quarter circle's handles lie, as a part of its radius (rounded)."""


def write_dot(picture: Picture) -> str:
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
        fontname=FONT,
    )
    graph.attr(
        "node", fixedsize="true", fontname=FONT, fontsize=_number(SIZE), label="", margin="0"
    )
    graph.attr("edge", arrowsize=_number(ARROW_SCALE))
    for shape in picture.shapes:
        _write_shape(graph, picture, shape)
    for words in picture.words:
        _write_words(graph, picture, words)
    for line in picture.lines:
        _write_line(graph, picture, line)
    source: str = graph.source
    return source.replace("\t", "  ")


def _write_shape(graph: graphviz.Digraph, picture: Picture, shape: Shape) -> None:
    style = style_of(shape.role)
    graph.node(
        shape.name,
        **_placed(picture, shape.box),
        shape="diamond" if shape.form is Form.DIAMOND else "box",
        style="filled,rounded" if shape.form is Form.ROUNDED else "filled",
        fillcolor=style.fill,
        color=style.stroke,
        penwidth=_number(style.width),
        **_named(picture, shape.name, "key" if shape.legend else "", shape.role),
    )


def _write_words(graph: graphviz.Digraph, picture: Picture, words: Words) -> None:
    end = r"\l" if words.align is Align.LEFT else r"\n"
    label = end.join(_escape(line) for line in words.lines)
    graph.node(
        words.name,
        graphviz.nohtml(label + (end if words.align is Align.LEFT else "")),
        **_placed(picture, words.box),
        shape="plaintext",
        fontname=FONT_BOLD if words.bold else FONT,
        fontsize=_number(words.size),
        fontcolor=style_of(words.role).ink,
        **_named(picture, words.name, "words", words.role),
    )


def _write_line(graph: graphviz.Digraph, picture: Picture, line: Line) -> None:
    style = style_of(line.role)
    graph.edge(
        line.source,
        line.target,
        pos=_curve(picture, line),
        style="dashed" if style.dashed else "solid",
        arrowhead="normal" if line.arrow else "none",
        color=style.stroke,
        penwidth=_number(style.width),
        **_named(picture, line.name, "key" if line.legend else "", line.role),
    )


def _named(picture: Picture, name: str, kind: str, role: Role) -> dict[str, str]:
    return {"id": f"{picture.name}-{name}", "class": f"{kind} {role}".strip()}


def _placed(picture: Picture, box: Box) -> dict[str, str]:
    centre = box.centre
    return {
        "pos": f"{_number(centre.x)},{_number(picture.height - centre.y)}",
        "width": _number(box.width / INCH, places=4),
        "height": _number(box.height / INCH, places=4),
    }


def _escape(text: str) -> str:
    """Text as DOT wants it: no escapes, and no entities, are read into official words."""
    return text.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')


def _number(value: float, *, places: int = 2) -> str:
    text = f"{round(value, places):.{places}f}".rstrip("0").rstrip(".")
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
