"""The measuring finds every kind of fault it is there to find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.process.flow import read_flow
from generator.render.diagrams.geometry import Point
from generator.render.diagrams.handbook import lay_out_handbook
from generator.render.diagrams.picture import Line, Picture, Shape, Words
from tests.render.diagrams.faults import faults
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


LONG = "рәсімделмегендіктен рәсімделмегендіктен рәсімделмегендіктен"

PLANTED: dict[str, tuple[str, Callable[[Picture], Picture]]] = {
    "a shape outside": ("sticks out", lambda p: _shape(p, "received", _moved(-200, 0))),
    "words outside": ("sticks out", lambda p: _words(p, "status--", _words_moved(0, 400))),
    "a line outside": ("sticks out", lambda p: _line(p, "arrow--1", _to((5, 5), (-9, 5)))),
    "boxes on each other": ("closer", lambda p: _shape(p, "posted", _moved(-30, 0))),
    "words too wide": (
        "does not fit",
        lambda p: _words(p, "procedure-2--action", lambda w: replace(w, lines=(LONG,))),
    ),
    "words on words": ("lies on", lambda p: _words(p, "procedure-2--number", _words_moved(0, 9))),
    "words on a shape": ("touches", lambda p: _shape(p, "choice-result", _moved(30, 60))),
    "a condition on a lane border": (
        "touches a lane border",
        lambda p: _words(p, "condition--6--condition", _words_moved(-60, 0)),
    ),
    "an arrow through a box": (
        "runs through",
        lambda p: _line(p, "arrow--1", _to((20, 400), (860, 400))),
    ),
    "an arrow aslant": ("aslant", lambda p: _line(p, "arrow--1", _to((20, 400), (40, 460)))),
    "an arrow on another": (
        "runs on",
        lambda p: replace(p, lines=(*p.lines, replace(p.lines[0], name="copy"))),
    ),
    "an arrow along a border": (
        "runs along a lane border",
        lambda p: _line(p, "arrow--1", _to((_border(p), 99), (_border(p), 800))),
    ),
    "no room for a head": ("no room", lambda p: _line(p, "arrow--1", _to((20, 700), (25, 700)))),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(name: str) -> None:
    """Each test of pictures rests on this."""
    expected, plant = PLANTED[name]

    assert [fault for fault in faults(plant(_picture())) if expected in fault]
