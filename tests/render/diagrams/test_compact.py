"""Closing the white between rows moves things up and lets nothing pass or touch another."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.diagrams.compact import Kind, Knot, compact
from generator.render.diagrams.geometry import Box, Point

TOP = 16.0


def _knots(sizes: list[tuple[int, int, int]]) -> list[Knot]:
    """A node a row, fifty points apart, by left side, width and height."""
    knots, top = [], 40.0
    for level, (left, width, height) in enumerate(sizes):
        knots.append(Knot(Kind.NODE, Box(left, top, left + width, top + height), level))
        top += height + 50
    return knots


@given(
    st.lists(
        st.tuples(st.integers(0, 300), st.integers(20, 120), st.integers(10, 80)),
        min_size=1,
        max_size=12,
    )
)
def test_boxes_keep_their_order_and_their_distance(sizes: list[tuple[int, int, int]]) -> None:
    """Those over one another stay so; none is lower than before, none above the margin."""
    knots = _knots(sizes)
    boxes, _, height = compact(knots, [], [])

    for knot, box in zip(knots, boxes, strict=True):
        assert (box.left, box.right) == (knot.box.left, knot.box.right)
        assert TOP - 0.01 <= box.top <= knot.box.top
        assert box.bottom <= height
    for one, other in combinations(boxes, 2):
        assert not one.overlaps(other, 7.99)


def test_a_box_slides_up_beside_one_in_another_lane() -> None:
    """It need not wait for the end of a box that is not above it."""
    boxes, _, _ = compact(_knots([(0, 50, 80), (200, 50, 20)]), [], [])

    assert [box.top for box in boxes] == [TOP, TOP]


def test_nodes_of_one_row_stay_on_one_level() -> None:
    """The higher of two decides how far both go up."""
    high, wide, low = Box(0, 40, 50, 140), Box(0, 200, 50, 220), Box(200, 200, 250, 220)
    knots = [Knot(Kind.NODE, box, level) for box, level in ((high, 0), (wide, 1), (low, 1))]
    boxes, _, _ = compact(knots, [], [])

    assert boxes[1].top == boxes[2].top > boxes[0].bottom


def test_an_arrow_moves_with_its_ends_and_settles_between_them() -> None:
    """Its level leg stands in the middle of its play, with room for the head."""
    knots = _knots([(0, 50, 40), (200, 50, 40)])
    way = (Point(25, 80), Point(25, 105), Point(225, 105), Point(225, 130))
    boxes, (moved,), _ = compact(knots, [way], [(0, 1)])

    assert moved[0].y == pytest.approx(boxes[0].bottom)
    assert moved[-1].y == pytest.approx(boxes[1].top)
    assert moved[1].y == moved[2].y
    assert moved[0].y < moved[1].y <= moved[3].y - 16


def test_a_leg_under_both_its_ends_hangs_no_lower_than_it_must() -> None:
    """A way back does not sag to the foot of the drawing."""
    knots = _knots([(0, 50, 40), (200, 50, 40), (400, 50, 300)])
    bottom = knots[1].box.bottom
    low = knots[2].box.bottom
    way = (Point(225, bottom), Point(225, low), Point(25, low), Point(25, 80))
    boxes, (moved,), _ = compact(knots, [way], [(1, 0)])

    assert moved[1].y < max(boxes[0].bottom, boxes[1].bottom) + 20
