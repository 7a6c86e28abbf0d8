"""Measure a picture and name, by kind, everything in it that overlaps, sticks out or is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from generator.render.diagrams.geometry import Box
from generator.render.diagrams.measure import text_width
from generator.render.diagrams.picture import Align, Form, Picture, Role, Shape, Words
from tests.render.diagrams.line_faults import (
    HEAD_LENGTH,
    aslant,
    crossings_at,
    detours,
    is_on_edge,
    legs_of,
    length_of,
    on_each_other,
    passes,
    touching_corners,
)

__all__ = ["Fault", "Kind", "faults", "text_box"]

GROUND = frozenset({Role.PAPER, Role.LANE, Role.LANE_OTHER})
BOX_GAP = 8.0
TEXT_INSET = 3.0
TEXT_CLEAR = 1.5
BORDER_CLEAR = 2.0


class Kind(StrEnum):
    """What can be wrong with a drawing."""

    OUTSIDE = "sticks out of the paper"
    CROWDED = "boxes too near"
    CUT = "words do not fit their shape"
    WORDS_ON_WORDS = "words on words"
    WORDS_ON_SHAPE = "words touch a shape"
    WORDS_ON_LINE = "words touch a line"
    WORDS_ON_BORDER = "words touch a lane border"
    LINE_ON_BORDER = "a line along a lane border"
    ASLANT = "a line aslant"
    THROUGH = "a line through a box"
    OVERLAP = "a line on a line"
    CORNER = "a line touches a corner of another"
    CROSSED_HEAD = "a line crosses the head of an arrow"
    SHORT_HEAD = "no room for the head of an arrow"
    LOOSE = "an arrow that does not reach its shape"
    DETOUR = "an arrow goes far out of its way"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: its kind, and where it is."""

    kind: Kind
    where: str


def faults(picture: Picture) -> list[Fault]:
    """Every fault of a picture; a good picture has none."""
    return [Fault(kind, where) for kind, find in _FINDERS.items() for where in find(picture)]


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
    boxes = [(shape.name, shape.box) for shape in picture.shapes]
    boxes += [(words.name, text_box(words)) for words in picture.words]
    boxes += [(line.name, Box(p.x, p.y, p.x, p.y)) for line in picture.lines for p in line.points]
    yield from (name for name, box in boxes if not paper.holds(box))


def _crowded(picture: Picture) -> Iterator[str]:
    for one, other in combinations(_solid(picture), 2):
        gap = 0.0 if Role.HEAD in (one.role, other.role) else BOX_GAP
        if one.box.overlaps(other.box, gap - 0.01):
            yield f"{one.name} and {other.name}"


def _cut(picture: Picture) -> Iterator[str]:
    shapes = {shape.name: shape for shape in picture.shapes}
    for words in picture.words:
        if words.shape is None:
            continue
        inner = shapes[words.shape].box.grown(-TEXT_INSET)
        if not inner.holds(text_box(words)):
            yield f"{words.name} in {words.shape}"


def _words_on_words(picture: Picture) -> Iterator[str]:
    for one, other in combinations(picture.words, 2):
        if text_box(one).overlaps(text_box(other), -0.01):
            yield f"{one.name} and {other.name}"


def _words_on_shape(picture: Picture) -> Iterator[str]:
    for words in picture.words:
        for shape in _solid(picture):
            if shape.name != words.shape and shape.box.overlaps(text_box(words), TEXT_CLEAR):
                yield f"{words.name} and {shape.name}"


def _words_on_line(picture: Picture) -> Iterator[str]:
    lines = [(line, legs_of(line)) for line in picture.lines]
    for words in picture.words:
        box = text_box(words)
        for line, legs in lines:
            if any(leg.overlaps(box, TEXT_CLEAR) for leg in legs):
                yield f"{words.name} and {line.name}"


def _borders(picture: Picture) -> tuple[set[float], float]:
    """The places of the borders between lanes, and how far down they reach."""
    lanes = [s.box for s in picture.shapes if s.role in GROUND - {Role.PAPER}]
    bottom = max((lane.bottom for lane in lanes), default=0.0)
    return {x for lane in lanes for x in (lane.left, lane.right)}, bottom


def _words_on_border(picture: Picture) -> Iterator[str]:
    borders, bottom = _borders(picture)
    for words in picture.words:
        box = text_box(words).grown(BORDER_CLEAR)
        if box.top < bottom and any(box.left < x < box.right for x in borders):
            yield words.name


def _line_on_border(picture: Picture) -> Iterator[str]:
    borders, bottom = _borders(picture)
    for line in picture.lines:
        for leg in legs_of(line):
            upright = leg.width == 0 and leg.top < bottom
            if upright and any(abs(leg.left - x) < 2 * BORDER_CLEAR for x in borders):
                yield line.name


def _through(picture: Picture) -> Iterator[str]:
    for line in picture.lines:
        for shape in _solid(picture):
            if passes(line, shape):
                yield f"{line.name} and {shape.name}"


def _short_heads(picture: Picture) -> Iterator[str]:
    for line in picture.lines:
        if line.arrow and length_of(line.points[-2:]) < HEAD_LENGTH:
            yield line.name


def _loose(picture: Picture) -> Iterator[str]:
    forms = {shape.name: (shape.form, shape.box) for shape in picture.shapes}
    forms |= {words.name: (Form.BOX, words.box) for words in picture.words}
    for line in picture.lines:
        ends = ((line.points[0], line.source), (line.points[-1], line.target))
        if line.legend or line.role is Role.LIFELINE:
            continue
        if not all(is_on_edge(point, *forms[name], name) for point, name in ends):
            yield line.name


_FINDERS: dict[Kind, Callable[[Picture], Iterator[str]]] = {
    Kind.OUTSIDE: _outside,
    Kind.CROWDED: _crowded,
    Kind.CUT: _cut,
    Kind.WORDS_ON_WORDS: _words_on_words,
    Kind.WORDS_ON_SHAPE: _words_on_shape,
    Kind.WORDS_ON_LINE: _words_on_line,
    Kind.WORDS_ON_BORDER: _words_on_border,
    Kind.LINE_ON_BORDER: _line_on_border,
    Kind.ASLANT: aslant,
    Kind.THROUGH: _through,
    Kind.OVERLAP: on_each_other,
    Kind.CORNER: touching_corners,
    Kind.CROSSED_HEAD: crossings_at,
    Kind.SHORT_HEAD: _short_heads,
    Kind.LOOSE: _loose,
    Kind.DETOUR: detours,
}
