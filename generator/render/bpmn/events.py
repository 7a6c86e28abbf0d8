"""Put an event's circle and its name into the box that the drawing keeps for both.

In the handbook a start or an end is a box with words in it; in BPMN it is a circle with its name
beside it. The circle stands where the arrows touch the box, the name takes the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import TypeAlias

from generator.render.bpmn.labels import fit
from generator.render.diagrams.geometry import Box, Point

__all__ = ["EventPlace", "Side", "Touch", "dock", "place_event"]

DIAMETER = 36.0
"""Of the circle, as BPMN tools draw it."""

GAP = 4.0
"""Between circle and name."""

CHANNEL = 5.0
"""From the edge of the box to an arrow that must go around the name."""


class Side(StrEnum):
    """A side of a box."""

    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Touch:
    """Where an arrow touches a box."""

    side: Side
    point: Point


@dataclass(frozen=True, slots=True)
class EventPlace:
    """The circle of an event, the box of its name, and how arrows come from the box to it."""

    circle: Box
    label: Box
    ways: tuple[tuple[Point, ...], ...]
    """For each touch the points from there to the circle."""


def place_event(box: Box, touches: Sequence[Touch], text: str) -> EventPlace:
    """Share the box of an event among its circle and its name; lengths are in pixels."""
    main = _main_side(touches)
    sideways = main in (Side.LEFT, Side.RIGHT)
    forward, reverse = _FORWARD[main], _REVERSE[main]
    turned = _turned(box, forward)
    aside = 4 * CHANNEL if any(touch.side is not main for touch in touches) else 0.0
    label = fit(text, width=box.width - (DIAMETER + GAP if sideways else aside))
    circle = _circle(turned, [forward(one.point).x for one in touches if one.side is main])
    depth = label.width if sideways else label.height
    # A name that needs more than the rest of the box reaches out of it, away from the circle.
    middle = max((circle.bottom + GAP + turned.bottom) / 2, circle.bottom + GAP + depth / 2)
    ways = tuple(
        tuple(reverse(point) for point in _way(forward(touch.point), turned, circle))
        for touch in touches
    )
    place = label.around(reverse(Point(turned.centre.x, middle)))
    return EventPlace(_turned(circle, reverse), place, ways)


def dock(point: Point, figure: Box, *, upright: bool) -> tuple[Point, ...]:
    """Bring an arrow from where it touches a bar to the gateway's diamond in the bar's middle.

    `upright` says that the arrow comes from above or below. What comes too far aside goes to the
    diamond's nearest corner.
    """
    if not upright:
        x = figure.left if point.x < figure.centre.x else figure.right
        return (Point(x, figure.centre.y),)
    aside = point.x - figure.centre.x
    reach = figure.height / 2 - abs(aside)
    if reach > 0:
        return (Point(point.x, figure.centre.y + (reach if point.y > figure.centre.y else -reach)),)
    corner = Point(figure.right if aside > 0 else figure.left, figure.centre.y)
    return (Point(point.x, figure.centre.y), corner)


def _circle(box: Box, touched: Sequence[float]) -> Box:
    """The circle at the top of a box, under the places where arrows touch it."""
    size = 2 * (min(DIAMETER, box.width, box.height) // 2)
    wanted = round(sum(touched) / len(touched)) if touched else round(box.centre.x)
    x = max(box.left + size / 2, min(wanted, box.right - size / 2))
    return Box.around(Point(x, box.top + size / 2), size, size)


def _main_side(touches: Sequence[Touch]) -> Side:
    """The side with most arrows; of two the one that is first touched."""
    return Counter(touch.side for touch in touches).most_common(1)[0][0] if touches else Side.TOP


def _same(point: Point) -> Point:
    return point


def _flipped(point: Point) -> Point:
    return Point(point.x, -point.y)


def _swapped(point: Point) -> Point:
    return Point(point.y, point.x)


def _left(point: Point) -> Point:
    return Point(point.y, -point.x)


def _right(point: Point) -> Point:
    return Point(-point.y, point.x)


# Whatever side the circle stands at, it is placed as if that were the top.
_Turn: TypeAlias = Callable[[Point], Point]
_FORWARD: Mapping[Side, _Turn] = {
    Side.TOP: _same,
    Side.BOTTOM: _flipped,
    Side.LEFT: _swapped,
    Side.RIGHT: _left,
}
_REVERSE: Mapping[Side, _Turn] = {**_FORWARD, Side.RIGHT: _right}


def _turned(box: Box, turn: _Turn) -> Box:
    one, other = turn(Point(box.left, box.top)), turn(Point(box.right, box.bottom))
    return Box(min(one.x, other.x), min(one.y, other.y), max(one.x, other.x), max(one.y, other.y))


def _way(point: Point, box: Box, circle: Box) -> tuple[Point, ...]:
    """From a point on the edge of a box to the circle at its top, around the name below."""
    centre, radius = circle.centre, circle.width / 2
    aside = point.x - centre.x
    near = Point(centre.x + (radius if aside > 0 else -radius), centre.y)
    if point.y <= box.top:
        if abs(aside) < radius - 1:
            return (Point(point.x, round(centre.y - sqrt(radius**2 - aside**2))),)
        return (point, Point(point.x, centre.y), near)
    if point.x <= box.left:
        x = box.left + CHANNEL
        return (point, Point(x, point.y), Point(x, centre.y), Point(circle.left, centre.y))
    x = box.right - CHANNEL
    end = (Point(x, centre.y), Point(circle.right, centre.y))
    if point.x >= box.right:
        return (point, Point(x, point.y), *end)
    y = box.bottom - CHANNEL
    return (point, Point(point.x, y), Point(x, y), *end)
