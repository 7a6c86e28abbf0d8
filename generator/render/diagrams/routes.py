"""Find for each arrow the cheapest way along the lines of the lattice.

A way may follow channels and gutters anywhere, but a row or the line of a node only if it is that
of its own source or target, and it never enters the spot of another node: so no arrow can run
through a box, whatever the sizes turn out to be. Short ways are found first, ways back up last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from generator.render.diagrams.ground import EAST, NORTH, SIDES, SOUTH, WEST, Ground
from generator.render.diagrams.lattice import Lattice
from generator.render.diagrams.traffic import Traffic, Way, corners

__all__ = ["EAST", "NORTH", "SOUTH", "WEST", "Manners", "find_ways"]

_ASIDE = (0, 1, 0, -1)
_DOWN = (-1, 0, 1, 0)
"""By side, how many columns and rows a step goes."""

_ONWARD = tuple(
    tuple(side for side in range(SIDES) if (side + 2) % SIDES != heading)
    for heading in range(SIDES)
)
"""By heading, at which sides a way may go on: anywhere but back."""

_UNIT = 100
"""Costs are whole hundredths, so that equal ways cost the same in every order of adding."""

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
    ground = Ground.of(lattice)
    traffic = Traffic(ground)
    ways: dict[int, Way] = {}

    def effort(place: int) -> tuple[bool, int, int, int]:
        (x0, y0), (x1, y1) = (lattice.spots[node] for node in links[place])
        return place in back, abs(y1 - y0), abs(x1 - x0), place

    for place in sorted(range(len(links)), key=effort):
        source, target = links[place]
        way = _Search(
            ground,
            traffic,
            (ground.number(lattice.spots[source]), ground.number(lattice.spots[target])),
            [round(cost * _UNIT) for cost in manners[source].leave],
            [round(cost * _UNIT) for cost in manners[target].enter],
        ).cheapest()
        traffic.add(way)
        ways[place] = corners([ground.spot(number) for number in way])
    return tuple([ways[place] for place in range(len(links))])


Step = tuple[int, int, int]
"""The state that a step leads to, what it costs, what the rest of the way costs at the least.

A state is the number of a spot times four, plus the heading in which it was reached. Equal costs
are decided by it, from the upper left on.
"""


class _Search:
    """The search for one way (A* over spots and headings)."""

    def __init__(
        self,
        ground: Ground,
        traffic: Traffic,
        ends: tuple[int, int],
        leave: Sequence[int],
        enter: Sequence[int],
    ) -> None:
        self.ground, self.traffic = ground, traffic
        self.start, self.goal = ends
        self.leave, self.enter = leave, enter
        self.start_column, self.start_row = divmod(self.start, ground.rows)
        self.goal_column, self.goal_row = divmod(self.goal, ground.rows)
        goal_x, goal_y = ground.xs[self.goal_column], ground.ys[self.goal_row]
        self.aside = [abs(x - goal_x) for x in ground.xs]
        """From each column to the goal's, in costs."""
        self.down = [abs(y - goal_y) for y in ground.ys]

    def cheapest(self) -> list[int]:
        """The numbers of the spots of the cheapest way, one after the other."""
        best: dict[int, int] = {}
        came: dict[int, int | None] = {}
        queue: list[tuple[int, int, int]] = []
        for state, cost, rest in self._first():
            best[state], came[state] = cost, None
            heappush(queue, (cost + rest, cost, state))
        while queue:
            _, cost, state = heappop(queue)
            if cost > best[state]:
                continue
            if state // SIDES == self.goal:
                return [self.start, *_trace(came, state)]
            for onward, extra, rest in self._onward(state):
                total = cost + extra
                if total < best.get(onward, _NEVER):
                    best[onward], came[onward] = total, state
                    heappush(queue, (total + rest, total, onward))
        raise AssertionError("channels and gutters join every pair of spots")

    def _first(self) -> list[Step]:
        """The first steps: out of the source by one of its sides."""
        ground, start, column, row = self.ground, self.start, self.start_column, self.start_row
        found: list[Step] = []
        for side in range(SIDES):
            spot = start + ground.steps[side]
            if ground.closed[spot] and spot != self.goal:
                continue
            x, y = column + _ASIDE[side], row + _DOWN[side]
            cost = self.leave[side] + _SAME_SIDE * self.traffic.left[start * SIDES + side]
            cost += _AGAINST * self.traffic.entered[start * SIDES + side]
            cost += abs(ground.xs[column] - ground.xs[x]) + abs(ground.ys[row] - ground.ys[y])
            if spot == self.goal:
                cost += self._arrival(start, column, side, bend=False)
            turns = y != self.goal_row if side in (EAST, WEST) else x != self.goal_column
            rest = self.aside[x] + self.down[y] + (_BEND if turns else 0)
            found.append((spot * SIDES + side, cost, rest))
        return found

    def _onward(self, state: int) -> list[Step]:
        """Where a way may go on from a state: most of the work of a search."""
        ground, traffic, goal = self.ground, self.traffic, self.goal
        xs, ys, closed, steps = ground.xs, ground.ys, ground.closed, ground.steps
        spot, heading = divmod(state, SIDES)
        column, row = divmod(spot, ground.rows)
        # The rim is row 0, so channels have odd numbers here.
        channel, gutter = row % 2 == 1, ground.gutters[column]
        level_open = channel or row in (self.start_row, self.goal_row)
        upright_open = gutter or column in (self.start_column, self.goal_column)
        found: list[Step] = []
        for side in _ONWARD[heading]:
            level = side in (EAST, WEST)
            onward = spot + steps[side]
            if not (level_open if level else upright_open) or (closed[onward] and onward != goal):
                continue
            if level:
                x, y = column + _ASIDE[side], row
                cost, turns, roomy = abs(xs[column] - xs[x]), y != self.goal_row, channel
            else:
                x, y = column, row + _DOWN[side]
                cost, turns, roomy = abs(ys[row] - ys[y]), x != self.goal_column, gutter
            bend = side != heading
            cost += _BEND if bend else self._crossed(spot, level=level, gutter=gutter)
            if onward == goal:
                cost += self._arrival(spot, column, side, bend=bend)
            else:
                cost += traffic.steps[spot * SIDES + side] * (_UNIT if roomy else _ALONGSIDE)
            rest = self.aside[x] + self.down[y] + (_BEND if turns else 0)
            found.append((onward * SIDES + side, cost, rest))
        return found

    def _crossed(self, spot: int, *, level: bool, gutter: bool) -> int:
        """The cost of going straight on at a spot: the ways that are crossed, most of all heads."""
        if level:
            return _CROSSING * self.traffic.upright[spot]
        near_head = 0 if gutter else self.traffic.heads[spot]
        return _CROSSING * self.traffic.level[spot] + _CRAMPED * near_head

    def _arrival(self, before: int, column: int, side: int, *, bend: bool) -> int:
        """The cost of entering the target, by its side; high without room for a head."""
        entered = (side + 2) % SIDES
        cost = self.enter[entered]
        cost += _SAME_SIDE * self.traffic.entered[self.goal * SIDES + entered]
        cost += _AGAINST * self.traffic.left[self.goal * SIDES + entered]
        if side in (EAST, WEST) and not self.ground.gutters[column]:
            cost += _CRAMPED * (bend + (self.traffic.upright[before] > 0))
        return cost


def _trace(came: dict[int, int | None], last: int) -> list[int]:
    numbers: list[int] = []
    state: int | None = last
    while state is not None:
        numbers.append(state // SIDES)
        state = came[state]
    return numbers[::-1]
