"""Number the spots of a lattice for searches: what is taken, where it lies, which steps there are.

Around the lattice lies a rim, so that each of its spots has four neighbours. A spot's number is its
column times the number of rows, plus its row, the rim counted: a whole number is compared and
remembered several times as fast as a spot.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.render.diagrams.lattice import Lattice, Spot

__all__ = ["EAST", "NORTH", "SIDES", "SOUTH", "WEST", "Ground"]

NORTH, EAST, SOUTH, WEST = range(4)
SIDES = 4

_PER_POINT = 10
"""What a point of length costs."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What all searches over a lattice share."""

    rows: int
    xs: tuple[int, ...]
    """Where each column lies, in costs."""
    ys: tuple[int, ...]
    gutters: tuple[bool, ...]
    """Whether each column is a gutter."""
    closed: bytes
    """By number, where no way goes on: the spots of nodes, and the rim."""
    steps: tuple[int, int, int, int]
    """By side, what a step adds to the number."""

    @classmethod
    def of(cls, lattice: Lattice) -> Ground:
        """The ground of a lattice."""
        rows, columns = lattice.levels + 2, len(lattice.uprights) + 2
        column = b"\1" + bytes(lattice.levels) + b"\1"
        closed = bytearray(b"\1" * rows + column * (columns - 2) + b"\1" * rows)
        for x, y in lattice.spots:
            closed[(x + 1) * rows + y + 1] = 1
        gutters = [line.half is None for line in lattice.uprights]
        return cls(
            rows,
            (0, *[round(x * _PER_POINT) for x in lattice.rough_x], 0),
            (0, *[round(y * _PER_POINT) for y in lattice.rough_y], 0),
            (False, *gutters, False),
            bytes(closed),
            (-1, rows, 1, -rows),
        )

    def number(self, spot: Spot) -> int:
        """The number of a spot."""
        return (spot[0] + 1) * self.rows + spot[1] + 1

    def spot(self, number: int) -> Spot:
        """The spot of a number."""
        column, row = divmod(number, self.rows)
        return column - 1, row - 1

    def side(self, one: int, other: int) -> int:
        """At which side of a spot its neighbour lies, by numbers."""
        return self.steps.index(other - one)
