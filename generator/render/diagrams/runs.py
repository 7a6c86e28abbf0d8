"""Cut ways into runs, and say which runs may not share a line.

A run is one straight part of a way, on one line of the lattice. At each end it turns (to the lower
or the higher side of its line) or stops at a node.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.render.diagrams.traffic import Way

__all__ = ["UPRIGHT", "Run", "clash", "cut", "is_narrow", "together"]

LEVEL, UPRIGHT = 0, 1


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """A straight part of a way: `low` and `high` are numbers of the lines across."""

    axis: int
    line: int
    low: int
    high: int
    turn_low: int
    """At its low end: -1 turns to lower numbers, 1 to higher, 0 stops at a node."""
    turn_high: int
    way: int
    leg: int
    """Which part of its way it is, from 0."""

    def turn_at(self, place: int) -> int:
        """Where it turns at one of its two ends."""
        return self.turn_low if place == self.low else self.turn_high


def cut(ways: Sequence[Way]) -> Iterator[Run]:
    """The runs of all ways, in order."""
    for number, way in enumerate(ways):
        for leg, (start, end) in enumerate(pairwise(way)):
            axis = UPRIGHT if start[0] == end[0] else LEVEL
            line, first, last = start[1 - axis], start[axis], end[axis]
            turn_first = way[leg - 1][1 - axis] - line if leg else 0
            turn_last = way[leg + 2][1 - axis] - line if leg + 2 < len(way) else 0
            ends = [(first, _sign(turn_first)), (last, _sign(turn_last))]
            if first > last:
                ends.reverse()
            yield Run(axis, line, ends[0][0], ends[1][0], ends[0][1], ends[1][1], number, leg)


def _sign(value: int) -> int:
    return (value > 0) - (value < 0)


def is_narrow(run: Run, gutters: frozenset[int]) -> bool:
    """Whether its line has room in the middle only: a row, or the line of a half step."""
    return run.line % 2 == 1 if run.axis == LEVEL else run.line not in gutters


def clash(one: Run, other: Run, gutters: frozenset[int]) -> bool:
    """Whether two runs of one line must run side by side.

    In channels and gutters already runs that only touch; in a row or on the line of a half step
    runs that touch at a channel or a gutter may follow each other in one line.
    """
    if one.low < other.high and other.low < one.high:
        return True
    place = one.high if one.high == other.low else one.low
    if place not in (other.low, other.high):
        return False
    if not is_narrow(one, gutters):
        return True
    across_is_wide = place % 2 == 0 if one.axis == UPRIGHT else place in gutters
    return not across_is_wide and bool(one.turn_at(place)) and bool(other.turn_at(place))


def together(runs: Sequence[Run], pairs: Iterable[frozenset[Run]]) -> Iterator[tuple[Run, ...]]:
    """The groups of runs that are bound by pairs, directly or through others; each in order."""
    near: dict[Run, list[Run]] = {run: [] for run in runs}
    for pair in pairs:
        one, other = sorted(pair)
        near[one].append(other)
        near[other].append(one)
    seen: set[Run] = set()
    for run in runs:
        if run in seen:
            continue
        group, stack = [], [run]
        seen.add(run)
        while stack:
            current = stack.pop()
            group.append(current)
            for other in near[current]:
                if other not in seen:
                    seen.add(other)
                    stack.append(other)
        yield tuple(sorted(group))
