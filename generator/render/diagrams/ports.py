"""Let arrows begin and end at the edge of a shape, not in its middle."""

from __future__ import annotations

from collections.abc import Sequence

from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.picture import Form

__all__ = ["trim"]


def trim(
    points: Sequence[Point], source: tuple[Form, Box], target: tuple[Form, Box]
) -> tuple[Point, ...]:
    """The way with its ends moved from the middles of two shapes to their edges."""
    first = _edge(points[0], points[1], *source)
    last = _edge(points[-1], points[-2], *target)
    return (first, *points[1:-1], last)


def _edge(end: Point, onward: Point, form: Form, box: Box) -> Point:
    """Where a straight leg that begins inside a shape leaves it."""
    centre = box.centre
    if abs(end.x - onward.x) < abs(end.y - onward.y):
        reach = box.height / 2
        if form is Form.DIAMOND:
            reach *= 1 - abs(end.x - centre.x) / (box.width / 2)
        return Point(end.x, centre.y + (reach if onward.y > end.y else -reach))
    reach = box.width / 2
    if form is Form.DIAMOND:
        reach *= 1 - abs(end.y - centre.y) / (box.height / 2)
    return Point(centre.x + (reach if onward.x > end.x else -reach), end.y)
