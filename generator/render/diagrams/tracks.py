"""Set runs that share a line side by side, so that they do not overlap and cross little.

A run gets a track: its distance from the middle of its line, counted in tracks; -0.5 and 0.5 where
two run side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations, permutations

from generator.render.diagrams.runs import Run, clash, cut, is_narrow, together
from generator.render.diagrams.traffic import Way

__all__ = ["set_tracks"]

_OVERLAP = 1000.0
"""What it costs that two arrows lie on one another."""

_MAY_CROSS = 0.5

_ALL_ORDERS = 6
"""Up to so many runs every order is tried."""

_ROUNDS = 12
"""How often runs that follow each other in one line may be parted to avoid an overlap."""

Tracks = dict[Run, float]
Pairs = set[frozenset[Run]]


def set_tracks(ways: Sequence[Way], gutters: frozenset[int]) -> Tracks:
    """The track of every run of the ways; `gutters` are the numbers of the upright gutters."""
    runs = sorted(cut(ways))
    legs = {(run.way, run.leg): run for run in runs}
    parted: Pairs = set()
    table = _Table(legs, gutters, parted)
    table.fill(runs)
    for _ in range(_ROUNDS):
        hit = table.first_overlap(runs)
        if hit is None:
            break
        parted.add(hit)
        table = _Table(legs, gutters, parted)
        table.fill(runs)
    return table.tracks


@dataclass(frozen=True, slots=True)
class _Table:
    """The tracks set so far; `parted` are pairs that must not follow each other in one line."""

    legs: dict[tuple[int, int], Run]
    gutters: frozenset[int]
    parted: Pairs
    tracks: Tracks = field(default_factory=dict)

    def fill(self, runs: Iterable[Run]) -> None:
        """Set all tracks: rows and half steps first, for channels and gutters depend on them."""
        lines: dict[tuple[bool, int, int], list[Run]] = {}
        for run in runs:
            wide = not is_narrow(run, self.gutters)
            lines.setdefault((wide, run.axis, run.line), []).append(run)
        for _, members in sorted(lines.items()):
            pairs = {
                frozenset((one, other))
                for one, other in combinations(members, 2)
                if clash(one, other, self.gutters) or frozenset((one, other)) in self.parted
            }
            for group in together(members, pairs):
                self._set(self._best_order(group, pairs), pairs)

    def _set(self, order: Sequence[Run], pairs: Pairs) -> None:
        """As few tracks as the order of a group allows, around the middle of the line."""
        levels: dict[Run, int] = {}
        for run in order:
            before = [levels[other] for other in levels if frozenset((run, other)) in pairs]
            levels[run] = max(before, default=-1) + 1
        middle = max(levels.values()) / 2
        self.tracks.update((run, level - middle) for run, level in levels.items())

    def _best_order(self, group: tuple[Run, ...], pairs: Pairs) -> Sequence[Run]:
        """The order from the low to the high side of a line that costs least."""
        start = sorted(group, key=lambda run: (run.turn_low + run.turn_high, run))
        costs: dict[tuple[Run, Run], float] = {}
        for one, other in combinations(group, 2):
            if frozenset((one, other)) in pairs:
                costs[one, other] = self._cost(one, other)
                costs[other, one] = self._cost(other, one)

        def total(order: Sequence[Run]) -> float:
            return sum(costs.get(pair, 0.0) for pair in combinations(order, 2))

        if len(group) <= _ALL_ORDERS:
            return min(permutations(start), key=total)
        return _by_swaps(start, costs)

    def _cost(self, low: Run, high: Run) -> float:
        """What it costs that `low` runs on the low side of `high`: crossings, overlaps."""
        return sum(
            self._end_cost(run, place, side, other)
            for run, side, other in ((low, 1, high), (high, -1, low))
            for place in (run.low, run.high)
            if run.turn_at(place) == side
        )

    def _end_cost(self, run: Run, place: int, side: int, other: Run) -> float:
        """What one end of a run costs that turns, at `side`, towards the other run of its line."""
        if other.low < place < other.high:
            return 1.0
        if place not in {other.low, other.high} or other.turn_at(place) != -side:
            return 0.0
        track = self.tracks.get(self._across(run, place))
        same = track is not None and track == self.tracks.get(self._across(other, place))
        return _OVERLAP if same else _MAY_CROSS

    def _across(self, run: Run, place: int) -> Run:
        """The run of the same way that continues at this end."""
        for leg in (run.leg - 1, run.leg + 1):
            other = self.legs.get((run.way, leg))
            if other is not None and other.line == place and run.line in {other.low, other.high}:
                return other
        raise AssertionError("a run that turns has a run across at that end")

    def first_overlap(self, runs: Sequence[Run]) -> frozenset[Run] | None:
        """Two runs that follow each other in one line and yet overlap."""
        narrow = [run for run in runs if is_narrow(run, self.gutters)]
        for one, other in combinations(narrow, 2):
            if (one.axis, one.line) != (other.axis, other.line):
                continue
            if self.tracks[one] == self.tracks[other] and (
                self._overlap(one, other) or self._overlap(other, one)
            ):
                return frozenset((one, other))
        return None

    def _overlap(self, low: Run, high: Run) -> bool:
        """Whether one run ends behind the place where the next in its line begins."""
        if low.high != high.low or not low.turn_high or not high.turn_low:
            return False
        end, begin = self._across(low, low.high), self._across(high, high.low)
        return self.tracks[end] >= self.tracks[begin]


def _by_swaps(start: Sequence[Run], costs: dict[tuple[Run, Run], float]) -> list[Run]:
    """A good order, found by exchanging neighbours as long as that helps."""
    order = list(start)
    for _ in order:
        for place in range(len(order) - 1):
            one, other = order[place], order[place + 1]
            if costs.get((other, one), 0.0) < costs.get((one, other), 0.0):
                order[place], order[place + 1] = other, one
    return order
