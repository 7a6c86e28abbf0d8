"""The measuring finds every kind of fault it is there to find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.process.flow import read_flow
from generator.render.diagrams.geometry import Point
from generator.render.diagrams.handbook import lay_out_handbook
from generator.render.diagrams.picture import Line, Picture, Shape, Words
from tests.render.diagrams.faults import Kind, faults
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS


def _picture() -> Picture:
    regulation = SAMPLES["branching"]
    flow = read_flow(regulation, regulation.processes[0], LABELS)
    return lay_out_handbook("sample", flow, LABELS.drawing, STATUS)


def _shape(picture: Picture, name: str, change: Callable[[Shape], Shape]) -> Picture:
    shapes = tuple(change(one) if one.name == name else one for one in picture.shapes)
    assert shapes != picture.shapes
    return replace(picture, shapes=shapes)


def _words(picture: Picture, name: str, change: Callable[[Words], Words]) -> Picture:
    words = tuple(change(one) if one.name == name else one for one in picture.words)
    assert words != picture.words
    return replace(picture, words=words)


def _line(picture: Picture, name: str, change: Callable[[Line], Line]) -> Picture:
    lines = tuple(change(one) if one.name == name else one for one in picture.lines)
    assert lines != picture.lines
    return replace(picture, lines=lines)


def _moved(dx: float, dy: float) -> Callable[[Shape], Shape]:
    return lambda shape: replace(shape, box=shape.box.moved(dx, dy))


def _words_moved(dx: float, dy: float) -> Callable[[Words], Words]:
    return lambda words: replace(words, box=words.box.moved(dx, dy))


def _to(*points: tuple[float, float]) -> Callable[[Line], Line]:
    return lambda line: replace(line, points=tuple(Point(x, y) for x, y in points))


def _border(picture: Picture) -> float:
    """A little to the right of the border between the first two lanes."""
    return picture.shapes[1].box.right + 2


def _beside(picture: Picture, *, corner: bool) -> Picture:
    """With a level line more: over the first corner of an arrow, or over its head."""
    line = next(one for one in picture.lines if len(one.points) == 3 and one.arrow)
    tip, turn = line.points[-1], line.points[1]
    y = turn.y + 1 if corner else tip.y - 5
    points = (Point(tip.x - 30, y), Point(tip.x + 30, y))
    return replace(picture, lines=(*picture.lines, replace(line, name="more", points=points)))


LONG = "рәсімделмегендіктен рәсімделмегендіктен рәсімделмегендіктен"

PLANTED: dict[str, tuple[Kind, Callable[[Picture], Picture]]] = {
    "a shape outside": (Kind.OUTSIDE, lambda p: _shape(p, "received", _moved(-200, 0))),
    "words outside": (Kind.OUTSIDE, lambda p: _words(p, "status--", _words_moved(0, 400))),
    "a line outside": (Kind.OUTSIDE, lambda p: _line(p, "arrow--1", _to((5, 5), (-9, 5)))),
    "boxes on each other": (Kind.CROWDED, lambda p: _shape(p, "posted", _moved(-30, 0))),
    "words too wide": (
        Kind.CUT,
        lambda p: _words(p, "procedure-2--action", lambda w: replace(w, lines=(LONG,))),
    ),
    "words on words": (
        Kind.WORDS_ON_WORDS,
        lambda p: _words(p, "procedure-2--number", _words_moved(0, 9)),
    ),
    "words on a shape": (Kind.WORDS_ON_SHAPE, lambda p: _shape(p, "choice-result", _moved(30, 60))),
    "a condition on a lane border": (
        Kind.WORDS_ON_BORDER,
        lambda p: _words(p, "condition--6--condition", _words_moved(-60, 0)),
    ),
    "an arrow through a box": (
        Kind.THROUGH,
        lambda p: _line(p, "arrow--1", _to((20, 400), (860, 400))),
    ),
    "an arrow aslant": (Kind.ASLANT, lambda p: _line(p, "arrow--1", _to((20, 400), (40, 460)))),
    "an arrow on another": (
        Kind.OVERLAP,
        lambda p: replace(p, lines=(*p.lines, replace(p.lines[0], name="copy"))),
    ),
    "an arrow along a border": (
        Kind.LINE_ON_BORDER,
        lambda p: _line(p, "arrow--1", _to((_border(p), 99), (_border(p), 800))),
    ),
    "no room for a head": (
        Kind.SHORT_HEAD,
        lambda p: _line(p, "arrow--1", _to((20, 700), (25, 700))),
    ),
    "words on a line": (
        Kind.WORDS_ON_LINE,
        lambda p: _words(p, "condition--6--condition", _words_moved(0, 14)),
    ),
    "a line at another's corner": (Kind.CORNER, lambda p: _beside(p, corner=True)),
    "a line over a head": (Kind.CROSSED_HEAD, lambda p: _beside(p, corner=False)),
    "an arrow that ends in the air": (
        Kind.LOOSE,
        lambda p: _line(p, "arrow--1", _to((20, 400), (60, 400))),
    ),
    "an arrow that goes round and round": (
        Kind.DETOUR,
        lambda p: _line(p, "arrow--3", _to((20, 9), (900, 9), (900, 900), (20, 900), (20, 12))),
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(name: str) -> None:
    """Each test of pictures rests on this."""
    expected, plant = PLANTED[name]

    assert expected not in {fault.kind for fault in faults(_picture())}
    assert expected in {fault.kind for fault in faults(plant(_picture()))}


def test_a_fault_of_each_kind_is_planted() -> None:
    """No kind is counted that was never seen to be found."""
    assert {kind for kind, _ in PLANTED.values()} == set(Kind)
