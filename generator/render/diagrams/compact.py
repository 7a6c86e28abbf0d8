"""Close the white between rows: move everything up as far as it may go, changing no order.

Rows are measured across the whole drawing, so one high box holds every lane apart. Here the nodes
of a row stay on one level, but a row may slide up beside the boxes of the row above it where the
two share no room, and level legs then settle in the middle of the play they have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from generator.render.diagrams.geometry import Box, Point

__all__ = ["Kind", "Knot", "compact"]


class Kind(IntEnum):
    """What lies on the sheet."""

    NODE = 0
    LABEL = 1
    LEG = 2


_GAPS = ((20.0, 9.0, 12.0), (17.0, 9.0, 9.0), (12.0, 9.0, 9.0))
"""From what lies above (node, label, leg) to what lies below; a gap that is smaller is kept."""

_HEAD = 17.0
"""From a leg to the node that its arrow enters: an arrowhead and a little."""

_OWN = 13.0
"""From one level leg of an arrow to the next: two round corners."""

_ASIDE = ((9.0, 9.0, 6.0), (9.0, 9.0, 6.0), (6.0, 6.0, 6.0))
"""Two things less far apart from side to side share room."""

_TOP, _BOTTOM = 16.0, 16.0


@dataclass(frozen=True, slots=True)
class Knot:
    """A node or a label with its box; those of one level move together."""

    kind: Kind
    box: Box
    level: int


@dataclass(frozen=True, slots=True)
class _Thing:
    """A box or a level leg, the group it moves with, and the arrow and place of a leg."""

    kind: Kind
    box: Box
    group: int
    way: int = -1
    enters: int = -1
    """The node that an upright leg behind this one enters."""


Bound = tuple[int, int, float]
"""The group above, the group below, and how much further up the lower may go than the upper."""


def compact(
    knots: Sequence[Knot], arrows: Sequence[Sequence[Point]], links: Sequence[tuple[int, int]]
) -> tuple[tuple[Box, ...], tuple[tuple[Point, ...], ...], float]:
    """The boxes and arrows moved up, and the height that they need.

    Whatever shares room from side to side keeps its order and a fair gap, so that what was clear
    of others stays clear.
    """
    groups = _Groups(knots)
    legs = _level_legs(arrows, links, groups)
    things = [_Thing(one.kind, one.box, groups.of_knot[n]) for n, one in enumerate(knots)]
    things += [
        _Thing(Kind.LEG, box, groups.find(group), way, enters)
        for box, group, way, enters in legs.values()
    ]
    things = [_regrouped(one, groups) for one in things]
    fixed = {*groups.of_knot, *(legs[key][1] for key in _turned_up(arrows) if key in legs)}
    shifts = _settle(things, {groups.find(group) for group in fixed})
    boxes = tuple(
        one.box.moved(0, shifts[groups.find(groups.of_knot[n])]) for n, one in enumerate(knots)
    )
    moved = {key: shifts[groups.find(group)] for key, (_, group, _, _) in legs.items()}
    ways = tuple(
        _moved_way(
            points, number, moved, [shifts[groups.find(groups.of_knot[n])] for n in links[number]]
        )
        for number, points in enumerate(arrows)
    )
    bottom = max(one.box.bottom + shifts[one.group] for one in things)
    return boxes, ways, bottom + _BOTTOM


class _Groups:
    """What moves as one: the nodes of a level, and the legs that meet their sides."""

    def __init__(self, knots: Sequence[Knot]) -> None:
        levels: dict[int, int] = {}
        self.parents: list[int] = []
        self.of_knot: list[int] = []
        for one in knots:
            if one.kind is Kind.NODE and one.level in levels:
                self.of_knot.append(levels[one.level])
                continue
            self.of_knot.append(self.new())
            if one.kind is Kind.NODE:
                levels[one.level] = self.of_knot[-1]

    def new(self) -> int:
        """Another group."""
        self.parents.append(len(self.parents))
        return self.parents[-1]

    def find(self, group: int) -> int:
        """The group that a group has become part of."""
        while self.parents[group] != group:
            group = self.parents[group]
        return group

    def join(self, one: int, other: int) -> None:
        """Make two groups one."""
        self.parents[self.find(other)] = self.find(one)


Leg = tuple[Box, int, int, int]


def _level_legs(
    arrows: Sequence[Sequence[Point]], links: Sequence[tuple[int, int]], groups: _Groups
) -> dict[tuple[int, int], Leg]:
    """The level legs of all arrows by arrow and place; one that meets a node moves with it."""
    legs: dict[tuple[int, int], Leg] = {}
    for way, (points, (source, target)) in enumerate(zip(arrows, links, strict=True)):
        last = len(points) - 2
        for place, (start, end) in enumerate(pairwise(points)):
            if start.y != end.y:
                continue
            group = groups.new()
            if place == 0:
                groups.join(groups.of_knot[source], group)
            if place == last:
                groups.join(groups.of_knot[target], group)
            box = Box(min(start.x, end.x), start.y, max(start.x, end.x), start.y)
            legs[way, place] = (box, group, way, target if place == last - 1 else -1)
    return legs


def _turned_up(arrows: Sequence[Sequence[Point]]) -> Iterator[tuple[int, int]]:
    """The legs, by arrow and place, at whose both ends the arrow comes from above."""
    for way, points in enumerate(arrows):
        for place in range(1, len(points) - 2):
            if points[place - 1].y < points[place].y == points[place + 1].y > points[place + 2].y:
                yield way, place


def _regrouped(one: _Thing, groups: _Groups) -> _Thing:
    return _Thing(one.kind, one.box, groups.find(one.group), one.way, one.enters)


def _settle(things: Sequence[_Thing], fixed: set[int]) -> dict[int, float]:
    """How far each group moves: what is fixed all the way up, the rest to the middle of its play.

    Both ways of setting everything obey the bounds, and so does the mean of the two.
    """
    bounds = _bounds(things)
    up: dict[int, float] = {}
    for one in things:
        up[one.group] = max(up.get(one.group, _TOP - one.box.top), _TOP - one.box.top)
    up = {group: min(shift, 0.0) for group, shift in up.items()}
    _push(up, bounds)
    floor = max(one.box.bottom + up[one.group] for one in things)
    down: dict[int, float] = {}
    for one in things:
        room = up[one.group] if one.group in fixed else floor - one.box.bottom
        down[one.group] = min(down.get(one.group, room), room)
    _pull(down, bounds, fixed)
    return {group: (shift + down[group]) / 2 for group, shift in up.items()}


def _push(shifts: dict[int, float], bounds: Iterable[Bound]) -> None:
    """Raise the shifts as little as the bounds ask for; all of them at nought would do."""
    moving = True
    while moving:
        moving = False
        for above, below, play in bounds:
            if shifts[below] < shifts[above] - play - 1e-9:
                shifts[below] = shifts[above] - play
                moving = True


def _pull(shifts: dict[int, float], bounds: Sequence[Bound], fixed: set[int]) -> None:
    """Lower the shifts of what is free as little as the bounds ask for."""
    moving = True
    while moving:
        moving = False
        for above, below, play in reversed(bounds):
            if above not in fixed and shifts[above] > shifts[below] + play + 1e-9:
                shifts[above] = shifts[below] + play
                moving = True


def _bounds(things: Sequence[_Thing]) -> list[Bound]:
    """For each two things that share room from side to side how much nearer they may come."""
    order = sorted(range(len(things)), key=lambda n: (things[n].box.top, things[n].box.bottom))
    tightest: dict[tuple[int, int], float] = {}
    for place, n in enumerate(order):
        upper = things[n]
        left, right, bottom, group = upper.box.left, upper.box.right, upper.box.bottom, upper.group
        aside = _ASIDE[upper.kind]
        for m in order[place + 1 :]:
            lower = things[m]
            box, margin = lower.box, aside[lower.kind]
            if (
                lower.group == group
                or box.left - margin >= right
                or left - margin >= box.right
                or box.top < bottom
            ):
                continue
            gap = box.top - bottom
            play = gap - min(gap, _gap(upper, lower, n, m))
            key = (group, lower.group)
            if play < tightest.get(key, float("inf")):
                tightest[key] = play
    return [(above, below, play) for (above, below), play in tightest.items()]


def _gap(upper: _Thing, lower: _Thing, n: int, m: int) -> float:
    """How far the lower thing must stay below the upper; `n` and `m` are their places."""
    if n == lower.enters or m == upper.enters:
        return _HEAD
    if upper.way == lower.way >= 0:
        return _OWN
    return _GAPS[upper.kind][lower.kind]


def _moved_way(
    points: Sequence[Point],
    way: int,
    moved: dict[tuple[int, int], float],
    ends: Sequence[float],
) -> tuple[Point, ...]:
    """An arrow with each point moved as its level leg is, or as the node it meets."""
    found = []
    for place, point in enumerate(points):
        shift = ends[0] if place == 0 else ends[1]
        for leg in (place - 1, place):
            shift = moved.get((way, leg), shift)
        found.append(Point(point.x, point.y + shift))
    return tuple(found)
