"""Find for each arrow the cheapest way along the lines of the lattice.

A way may follow channels and gutters anywhere, but a row or the line of a node only if it is that
of its own source or target, and it never enters the spot of another node: so no arrow can run
through a box, whatever the sizes turn out to be. Short ways are found first, ways back up last.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.render.diagrams.lattice import Lattice, Spot
from generator.render.diagrams.traffic import Traffic, Way, corners

__all__ = ["EAST", "NORTH", "SOUTH", "WEST", "Manners", "find_ways"]

NORTH, EAST, SOUTH, WEST = range(4)
_STEPS = ((0, -1), (1, 0), (0, 1), (-1, 0))
_TURNS = tuple(
    tuple(
        (side, *_STEPS[side], side in (EAST, WEST), side != heading)
        for side in range(4)
        if (side + 2) % 4 != heading
    )
    for heading in range(4)
)
"""By heading, where a way may go on: side, step across and down, whether level, whether a bend."""

_UNIT = 100
"""Costs are whole hundredths, so that equal ways cost the same in every order of adding."""

_PER_POINT = 10
_BEND = 1200
_CROSSING = 900
_ALONGSIDE = 3000
_SAME_SIDE = 2500
_AGAINST = 7000
_CRAMPED = 30000
_NEVER = 1 << 60


@dataclass(frozen=True, slots=True)
class Manners:
    """What it costs to leave a node, or to enter it, by its north, east, south, west side."""

    leave: tuple[float, float, float, float]
    enter: tuple[float, float, float, float]


def find_ways(
    lattice: Lattice,
    links: Sequence[tuple[int, int]],
    back: frozenset[int],
    manners: Sequence[Manners],
) -> tuple[Way, ...]:
    """The ways of the links, in the order of the links; `back` names the links that lead back."""
    traffic = Traffic()
    ways: dict[int, Way] = {}
    ground = _Ground.of(lattice)

    def effort(place: int) -> tuple[bool, int, int, int]:
        (x0, y0), (x1, y1) = (lattice.spots[node] for node in links[place])
        return place in back, abs(y1 - y0), abs(x1 - x0), place

    for place in sorted(range(len(links)), key=effort):
        source, target = links[place]
        spots = _Search(
            ground,
            traffic,
            lattice.spots[source],
            lattice.spots[target],
            tuple(round(cost * _UNIT) for cost in manners[source].leave),
            tuple(round(cost * _UNIT) for cost in manners[target].enter),
        ).cheapest()
        traffic.add(spots)
        ways[place] = corners(spots)
    return tuple(ways[place] for place in range(len(links)))


State = tuple[Spot, int]
"""A spot, and the heading in which it was reached."""


@dataclass(frozen=True, slots=True)
class _Ground:
    """What all searches over a lattice share: where lines are, in costs, and what is taken."""

    xs: tuple[int, ...]
    ys: tuple[int, ...]
    gutters: tuple[bool, ...]
    closed: frozenset[Spot]
    """Where no way goes on: the spots of nodes, and a rim around the lattice."""

    @classmethod
    def of(cls, lattice: Lattice) -> _Ground:
        across, down = len(lattice.uprights), lattice.levels
        rim = {(x, y) for x in range(across) for y in (-1, down)}
        rim |= {(x, y) for y in range(down) for x in (-1, across)}
        return cls(
            tuple([round(x * _PER_POINT) for x in lattice.rough_x]),
            tuple([round(y * _PER_POINT) for y in lattice.rough_y]),
            tuple([line.half is None for line in lattice.uprights]),
            frozenset(rim.union(lattice.spots)),
        )

    def distance(self, one: Spot, other: Spot) -> int:
        """What the length between two spots costs."""
        xs, ys = self.xs, self.ys
        return abs(xs[one[0]] - xs[other[0]]) + abs(ys[one[1]] - ys[other[1]])


@dataclass(frozen=True, slots=True)
class _Search:
    """The search for one way (A* over spots and headings)."""

    ground: _Ground
    traffic: Traffic
    start: Spot
    goal: Spot
    leave: tuple[int, ...]
    enter: tuple[int, ...]

    def cheapest(self) -> list[Spot]:
        """The spots of the cheapest way, one after the other."""
        best: dict[State, int] = {}
        came: dict[State, State | None] = {}
        queue: list[tuple[int, int, State]] = []
        for state, cost in self._first():
            best[state], came[state] = cost, None
            heapq.heappush(queue, (cost + self._rest(*state), cost, state))
        while queue:
            _, cost, state = heapq.heappop(queue)
            if cost > best[state]:
                continue
            if state[0] == self.goal:
                return [self.start, *_trace(came, state)]
            for onward, extra in self._onward(*state):
                total = cost + extra
                if total < best.get(onward, _NEVER):
                    best[onward], came[onward] = total, state
                    heapq.heappush(queue, (total + self._rest(*onward), total, onward))
        raise AssertionError("channels and gutters join every pair of spots")

    def _rest(self, spot: Spot, heading: int) -> int:
        """What the rest of a way costs at the least: its length, and a bend if it must turn."""
        x, y = spot
        goal_x, goal_y = self.goal
        xs, ys = self.ground.xs, self.ground.ys
        cost = abs(xs[x] - xs[goal_x]) + abs(ys[y] - ys[goal_y])
        turns = y != goal_y if heading in (EAST, WEST) else x != goal_x
        return cost + _BEND if turns else cost

    def _first(self) -> Iterator[tuple[State, int]]:
        """The first steps: out of the source by one of its sides."""
        for side in range(4):
            spot = (self.start[0] + _STEPS[side][0], self.start[1] + _STEPS[side][1])
            if spot in self.ground.closed and spot != self.goal:
                continue
            cost = self.leave[side] + _SAME_SIDE * self.traffic.left[self.start, spot]
            cost += _AGAINST * self.traffic.entered[self.start, spot]
            cost += self.ground.distance(self.start, spot)
            if spot == self.goal:
                cost += self._arrival(self.start, side, bend=False)
            yield (spot, side), cost

    def _onward(self, spot: Spot, heading: int) -> list[tuple[State, int]]:
        """Where a way may go on from a spot, and what each step costs."""
        x, y = spot
        start, goal, ground = self.start, self.goal, self.ground
        xs, ys = ground.xs, ground.ys
        in_channel = y % 2 == 0
        level_open = in_channel or y in (start[1], goal[1])
        upright_open = ground.gutters[x] or x in (start[0], goal[0])
        found: list[tuple[State, int]] = []
        for side, dx, dy, level, bend in _TURNS[heading]:
            if not (level_open if level else upright_open):
                continue
            onward = (x + dx, y + dy)
            if onward in ground.closed and onward != goal:
                continue
            cost = abs(xs[x] - xs[x + dx]) + abs(ys[y] - ys[y + dy])
            cost += _BEND if bend else self._crossed(spot, level=level)
            if onward == goal:
                cost += self._arrival(spot, side, bend=bend)
            else:
                roomy = in_channel if level else ground.gutters[x]
                company = self.traffic.company(spot, onward)
                cost += company * (_UNIT if roomy else _ALONGSIDE)
            found.append(((onward, side), cost))
        return found

    def _crossed(self, spot: Spot, *, level: bool) -> int:
        """The cost of going straight on at a spot: the ways that are crossed, most of all heads."""
        if level:
            return _CROSSING * self.traffic.upright[spot]
        near_head = 0 if self.ground.gutters[spot[0]] else self.traffic.heads[spot]
        return _CROSSING * self.traffic.level[spot] + _CRAMPED * near_head

    def _arrival(self, before: Spot, side: int, *, bend: bool) -> int:
        """The cost of entering the target, by its side; high without room for a head."""
        cost = self.enter[(side + 2) % 4]
        cost += _SAME_SIDE * self.traffic.entered[self.goal, before]
        cost += _AGAINST * self.traffic.left[self.goal, before]
        if side in (EAST, WEST) and not self.ground.gutters[before[0]]:
            cost += _CRAMPED * (bend + (self.traffic.upright[before] > 0))
        return cost


def _trace(came: dict[State, State | None], last: State) -> list[Spot]:
    spots, state = [], last
    while True:
        spots.append(state[0])
        before = came[state]
        if before is None:
            return spots[::-1]
        state = before
