"""Measure a picture and name everything in it that overlaps, sticks out or is cut."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.measure import text_width
from generator.render.diagrams.picture import Align, Form, Line, Picture, Role, Shape, Words

__all__ = ["faults", "text_box"]

GROUND = frozenset({Role.PAPER, Role.LANE, Role.LANE_OTHER})
BOX_GAP = 8.0
TEXT_INSET = 3.0
LINE_CLEAR = 1.5
APART = 5.0
HEAD = 11.0


def faults(picture: Picture) -> list[str]:
    """Every fault of a picture, in words; a good picture has none."""
    return [
        *_outside(picture),
        *_crowded(picture),
        *_cut(picture),
        *_text_on_others(picture),
        *_through(picture),
        *_on_borders(picture),
        *_on_each_other(picture),
        *_short_heads(picture),
    ]


def text_box(words: Words) -> Box:
    """The room that the lines of words really take."""
    width = max(text_width(line, size=words.size, bold=words.bold) for line in words.lines)
    box = words.box
    if words.align is Align.LEFT:
        return Box(box.left, box.top, box.left + width, box.bottom)
    return Box.around(box.centre, width, box.height)


def _solid(picture: Picture) -> list[Shape]:
    return [shape for shape in picture.shapes if shape.role not in GROUND]


def _outside(picture: Picture) -> Iterator[str]:
    paper = Box(0, 0, picture.width, picture.height)
    for shape in picture.shapes:
        if not paper.holds(shape.box):
            yield f"{shape.name} sticks out of the paper"
    for words in picture.words:
        if not paper.holds(text_box(words)):
            yield f"{words.name} sticks out of the paper"
    for line in picture.lines:
        if not all(paper.holds(Box(p.x, p.y, p.x, p.y)) for p in line.points):
            yield f"{line.name} sticks out of the paper"


def _crowded(picture: Picture) -> Iterator[str]:
    for one, other in combinations(_solid(picture), 2):
        gap = 0.0 if Role.HEAD in (one.role, other.role) else BOX_GAP
        if one.box.overlaps(other.box, gap - 0.01 if gap else -0.01):
            yield f"{one.name} and {other.name} are closer than {gap}"


def _cut(picture: Picture) -> Iterator[str]:
    shapes = {shape.name: shape for shape in picture.shapes}
    for words in picture.words:
        if words.shape is None:
            continue
        inner = shapes[words.shape].box.grown(-TEXT_INSET)
        if not inner.holds(text_box(words)):
            yield f"{words.name} does not fit into {words.shape}"


def _text_on_others(picture: Picture) -> Iterator[str]:
    for one, other in combinations(picture.words, 2):
        if text_box(one).overlaps(text_box(other), -0.01):
            yield f"{one.name} lies on {other.name}"
    for words in picture.words:
        for shape in _solid(picture):
            if shape.name != words.shape and shape.box.overlaps(text_box(words), LINE_CLEAR):
                yield f"{words.name} touches {shape.name}"
        for line in picture.lines:
            if any(leg.overlaps(text_box(words), LINE_CLEAR) for leg in _legs(line)):
                yield f"{words.name} touches {line.name}"


def _legs(line: Line) -> list[Box]:
    return [
        Box(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y))
        for a, b in pairwise(line.points)
    ]


def _through(picture: Picture) -> Iterator[str]:
    for line in picture.lines:
        for a, b in pairwise(line.points):
            if a.x != b.x and a.y != b.y:
                yield f"{line.name} runs aslant"
        for shape in _solid(picture):
            inner = shape.box.grown(-0.5)
            own = shape.name in (line.source, line.target)
            if shape.form is Form.DIAMOND and own:
                inner = shape.box.grown(-min(shape.box.width, shape.box.height) / 2 + 1)
            near = inner if own else shape.box.grown(3)
            if any(leg.overlaps(near) for leg in _legs(line)) and not _on_lifeline(line, shape):
                yield f"{line.name} runs through {shape.name}"


def _on_lifeline(line: Line, shape: Shape) -> bool:
    """Whether a line of a sequence begins or ends beside a box, on the box's own lifeline."""
    if not line.source.startswith("head--"):
        return False
    return not any(leg.overlaps(shape.box.grown(-0.5)) for leg in _legs(line))


def _on_borders(picture: Picture) -> Iterator[str]:
    borders = {
        x
        for shape in picture.shapes
        if shape.role in (Role.LANE, Role.LANE_OTHER)
        for x in (shape.box.left, shape.box.right)
    }
    bottom = max(
        (s.box.bottom for s in picture.shapes if s.role in GROUND - {Role.PAPER}), default=0
    )
    for words in picture.words:
        box = text_box(words)
        if words.shape is None and box.top < bottom:
            for x in borders:
                if box.left - 2 < x < box.right + 2:
                    yield f"{words.name} touches a lane border"
    for line in picture.lines:
        for leg in _legs(line):
            for x in borders:
                if leg.top < bottom and leg.width == 0 and abs(leg.left - x) < 4:
                    yield f"{line.name} runs along a lane border"


def _on_each_other(picture: Picture) -> Iterator[str]:
    for one, other in combinations(picture.lines, 2):
        for leg in _legs(one):
            for leg2 in _legs(other):
                if _alongside(leg, leg2) and not _joined(one, other, leg, leg2):
                    yield f"{one.name} runs on {other.name}"


def _alongside(one: Box, other: Box) -> bool:
    if one.width == other.width == 0:
        shared = min(one.bottom, other.bottom) - max(one.top, other.top)
        return abs(one.left - other.left) < APART and shared > 0.5
    if one.height == other.height == 0:
        shared = min(one.right, other.right) - max(one.left, other.left)
        return abs(one.top - other.top) < APART and shared > 0.5
    return False


def _joined(one: Line, other: Line, leg: Box, leg2: Box) -> bool:
    """Whether one of two lines is a lifeline that the other only meets."""
    return Role.LIFELINE in (one.role, other.role) and (leg.height == 0 or leg2.height == 0)


def _short_heads(picture: Picture) -> Iterator[str]:
    for line in picture.lines:
        if line.arrow and _length(line.points[-2], line.points[-1]) < HEAD:
            yield f"{line.name} has no room for its head"


def _length(a: Point, b: Point) -> float:
    return abs(a.x - b.x) + abs(a.y - b.y)
