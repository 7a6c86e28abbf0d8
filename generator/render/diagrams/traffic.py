"""Keep count of what the ways found so far occupy."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.render.diagrams.ground import EAST, SIDES, WEST, Ground
from generator.render.diagrams.lattice import Spot

__all__ = ["Traffic", "Way", "corners"]

Way = tuple[Spot, ...]
"""The spots at which a way begins, turns and ends."""


class Traffic:
    """How many ways pass each spot and each step, by number, and leave or enter a node by a side.

    Lists, for they are asked much more often than changed, and nearly always for nothing.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        spots = len(ground.closed)
        self.level = [0] * spots
        self.upright = [0] * spots
        self.heads = [0] * spots
        """At the spots beside a node: where a way turns or goes on into the node's side."""
        self.steps = [0] * (spots * SIDES)
        """By the number of a spot times four, plus a side: in either direction."""
        self.left = [0] * (spots * SIDES)
        """By node and side."""
        self.entered = [0] * (spots * SIDES)

    def add(self, way: Sequence[int]) -> None:
        """Count a way, given by the numbers of all its spots."""
        sides = [self._ground.side(one, other) for one, other in pairwise(way)]
        for one, other, side in zip(way, way[1:], sides, strict=False):
            self.steps[one * SIDES + side] += 1
            self.steps[other * SIDES + (side + 2) % SIDES] += 1
            along = self.level if side in (EAST, WEST) else self.upright
            along[one] += 1
            along[other] += 1
        self.left[way[0] * SIDES + sides[0]] += 1
        self.entered[way[-1] * SIDES + (sides[-1] + 2) % SIDES] += 1
        if sides[-1] in (EAST, WEST):
            self.heads[way[-2]] += 1


def corners(spots: Sequence[Spot]) -> Way:
    """A way without the spots at which it goes straight on."""
    kept = [spots[0]]
    for before, spot, after in zip(spots, spots[1:], spots[2:], strict=False):
        if (before[0] == spot[0]) != (spot[0] == after[0]):
            kept.append(spot)
    return (*kept, spots[-1])
