"""Keep count of what the ways found so far occupy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.render.diagrams.lattice import Spot

__all__ = ["Traffic", "Way", "corners"]

Way = tuple[Spot, ...]
"""The spots at which a way begins, turns and ends."""


@dataclass(slots=True)
class Traffic:
    """How many ways pass each spot and each step, and leave or enter a node towards a spot."""

    level: Counter[Spot] = field(default_factory=Counter)
    upright: Counter[Spot] = field(default_factory=Counter)
    left: Counter[tuple[Spot, Spot]] = field(default_factory=Counter)
    """By the node's spot and the next."""
    entered: Counter[tuple[Spot, Spot]] = field(default_factory=Counter)
    """By the node's spot and the one before."""
    heads: Counter[Spot] = field(default_factory=Counter)
    """The spots beside a node at which a way turns or goes on into the node's side."""
    _steps: Counter[tuple[Spot, Spot]] = field(default_factory=Counter)

    def add(self, spots: Sequence[Spot]) -> None:
        """Count a way, given by all its spots."""
        for one, other in pairwise(spots):
            self._steps[min(one, other), max(one, other)] += 1
            along = self.level if one[1] == other[1] else self.upright
            along[one] += 1
            along[other] += 1
        self.left[spots[0], spots[1]] += 1
        self.entered[spots[-1], spots[-2]] += 1
        if spots[-1][1] == spots[-2][1]:
            self.heads[spots[-2]] += 1

    def company(self, one: Spot, other: Spot) -> int:
        """How many ways take this step, in either direction."""
        return self._steps[(one, other) if one < other else (other, one)]


def corners(spots: Sequence[Spot]) -> Way:
    """A way without the spots at which it goes straight on."""
    kept = [spots[0]]
    for before, spot, after in zip(spots, spots[1:], spots[2:], strict=False):
        if (before[0] == spot[0]) != (spot[0] == after[0]):
            kept.append(spot)
    return (*kept, spots[-1])
