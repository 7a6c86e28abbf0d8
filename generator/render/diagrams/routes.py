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

_PER_POINT = 0.1
_BEND = 12.0
_CROSSING = 15.0
_ALONGSIDE = 60.0
_SAME_SIDE = 25.0
_AGAINST = 70.0
_CRAMPED = 300.0


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

    def effort(place: int) -> tuple[bool, int, int, int]:
        (x0, y0), (x1, y1) = (lattice.spots[node] for node in links[place])
        return place in back, abs(y1 - y0), abs(x1 - x0), place

    for place in sorted(range(len(links)), key=effort):
        source, target = links[place]
        search = _Search(
            lattice,
            traffic,
            lattice.spots[source],
            lattice.spots[target],
            manners[source].leave,
            manners[target].enter,
            frozenset(lattice.spots) - {lattice.spots[target]},
        )
        spots = search.cheapest()
        traffic.add(spots)
        ways[place] = corners(spots)
    return tuple(ways[place] for place in range(len(links)))


State = tuple[Spot, int]
"""A spot, and the heading in which it was reached."""


@dataclass(frozen=True, slots=True)
class _Search:
    """The search for one way (A* over spots and headings)."""

    lattice: Lattice
    traffic: Traffic
    start: Spot
    goal: Spot
    leave: tuple[float, float, float, float]
    enter: tuple[float, float, float, float]
    taken: frozenset[Spot]

    def cheapest(self) -> list[Spot]:
        """The spots of the cheapest way, one after the other."""
        best: dict[State, float] = {}
        came: dict[State, State | None] = {}
        queue: list[tuple[float, float, State]] = []

        def offer(state: State, cost: float, before: State | None) -> None:
            cost = round(cost, 4)
            if cost < best.get(state, float("inf")):
                best[state], came[state] = cost, before
                rest = self._distance(state[0], self.goal) * _PER_POINT
                heapq.heappush(queue, (round(cost + rest, 4), cost, state))

        for state, cost in self._first():
            offer(state, cost, None)
        while queue:
            _, cost, state = heapq.heappop(queue)
            if cost > best[state]:
                continue
            if state[0] == self.goal:
                return [self.start, *_trace(came, state)]
            for onward, extra in self._onward(*state):
                offer(onward, cost + extra, state)
        raise AssertionError("channels and gutters join every pair of spots")

    def _first(self) -> Iterator[tuple[State, float]]:
        """The first steps: out of the source by one of its sides."""
        for side in range(4):
            spot = self._neighbour(self.start, side)
            if spot is None:
                continue
            cost = self.leave[side] + _SAME_SIDE * self.traffic.left[self.start, spot]
            cost += _AGAINST * self.traffic.entered[self.start, spot]
            cost += self._distance(self.start, spot) * _PER_POINT
            yield (spot, side), cost + self._arrival(spot, self.start, side, side)

    def _onward(self, spot: Spot, heading: int) -> Iterator[tuple[State, float]]:
        """Where a way may go on from a spot, and what each step costs."""
        for side in range(4):
            if (side + 2) % 4 == heading or not self._open(spot, side):
                continue
            onward = self._neighbour(spot, side)
            if onward is None:
                continue
            cost = self._passing(spot, heading, side) + self._step(spot, onward)
            yield (onward, side), cost + self._arrival(onward, spot, heading, side)

    def _open(self, spot: Spot, side: int) -> bool:
        """Whether a way may use the line that leaves a spot at this side."""
        if side in (EAST, WEST):
            return spot[1] % 2 == 0 or spot[1] in (self.start[1], self.goal[1])
        return self.lattice.is_gutter(spot[0]) or spot[0] in (self.start[0], self.goal[0])

    def _neighbour(self, spot: Spot, side: int) -> Spot | None:
        x, y = spot[0] + _STEPS[side][0], spot[1] + _STEPS[side][1]
        inside = 0 <= x < len(self.lattice.uprights) and 0 <= y < self.lattice.levels
        return (x, y) if inside and (x, y) not in self.taken else None

    def _distance(self, one: Spot, other: Spot) -> float:
        xs, ys = self.lattice.rough_x, self.lattice.rough_y
        return abs(xs[one[0]] - xs[other[0]]) + abs(ys[one[1]] - ys[other[1]])

    def _step(self, one: Spot, other: Spot) -> float:
        """The cost of a step: its length, and company on a narrow line.

        Company in the last step is counted by the side of the node that is entered.
        """
        cost = self._distance(one, other) * _PER_POINT
        if other == self.goal:
            return cost
        roomy = one[1] % 2 == 0 if one[1] == other[1] else self.lattice.is_gutter(one[0])
        return cost + self.traffic.company(one, other) * (1.0 if roomy else _ALONGSIDE)

    def _passing(self, spot: Spot, heading: int, side: int) -> float:
        """The cost of going on at a spot: a bend, or the ways that are crossed."""
        if side != heading:
            return _BEND
        across = self.traffic.upright if side in (EAST, WEST) else self.traffic.level
        return _CROSSING * across[spot]

    def _arrival(self, spot: Spot, before: Spot, heading: int, side: int) -> float:
        """The cost of entering the target, if this step does; high without room for a head."""
        if spot != self.goal:
            return 0.0
        cost = self.enter[(side + 2) % 4]
        cost += _SAME_SIDE * self.traffic.entered[spot, before]
        cost += _AGAINST * self.traffic.left[spot, before]
        turned_close = side != heading and not self.lattice.is_gutter(before[0])
        return cost + (_CRAMPED if side in (EAST, WEST) and turned_close else 0.0)


def _trace(came: dict[State, State | None], last: State) -> list[Spot]:
    spots, state = [], last
    while True:
        spots.append(state[0])
        before = came[state]
        if before is None:
            return spots[::-1]
        state = before
