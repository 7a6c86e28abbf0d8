"""Lay lines over the grid: the only places where an arrow may run.

Upright lines: for each lane a gutter at its left, one line for each half step, a gutter at its
right. Level lines: a channel above each row, the row itself, and a channel below the last. A spot
is a crossing of two lines; a node sits on the spot of its half step and its row. Lines are
numbered from the left and from the top; level lines with an even number are channels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.render.diagrams.seats import Seating

__all__ = ["Lattice", "Size", "Spot", "Upright", "lay_lines"]

Spot = tuple[int, int]
"""A crossing: the number of the upright line, the number of the level line."""

ROUGH_GAP = 26.0
"""What a gutter, a channel or a gap is taken to measure while ways are compared."""


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of a node."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Upright:
    """An upright line: in which lane, and at which half step; a gutter has none."""

    lane: int
    half: int | None
    right: bool = False
    """Whether a gutter is the one at its lane's right."""


@dataclass(frozen=True, slots=True)
class Lattice:
    """The lines, the spots of the nodes, and roughly where the lines will be."""

    uprights: tuple[Upright, ...]
    levels: int
    spots: tuple[Spot, ...]
    rough_x: tuple[float, ...]
    rough_y: tuple[float, ...]

    def is_gutter(self, upright: int) -> bool:
        """Whether an upright line is a gutter: no node ever sits on it."""
        return self.uprights[upright].half is None


def lay_lines(seating: Seating, sizes: Sequence[Size]) -> Lattice:
    """The lattice of a seating; sizes in the order of the nodes."""
    uprights: list[Upright] = []
    for lane, abreast in enumerate(seating.abreast):
        uprights.append(Upright(lane, None))
        uprights += [Upright(lane, half) for half in range(1 - abreast, abreast)]
        uprights.append(Upright(lane, None, right=True))
    number = {(line.lane, line.half): place for place, line in enumerate(uprights)}
    spots = tuple((number[seat.lane, seat.half], 2 * seat.row + 1) for seat in seating.seats)
    return Lattice(
        tuple(uprights),
        2 * seating.rows + 1,
        spots,
        _rough_x(uprights, seating, sizes),
        _rough_y(seating, sizes),
    )


def _rough_x(
    uprights: Sequence[Upright], seating: Seating, sizes: Sequence[Size]
) -> tuple[float, ...]:
    widths = [ROUGH_GAP] * len(seating.abreast)
    for seat, size in zip(seating.seats, sizes, strict=True):
        widths[seat.lane] = max(widths[seat.lane], size.width)
    found, left = [], 0.0
    for lane, (width, abreast) in enumerate(zip(widths, seating.abreast, strict=True)):
        step = (width + ROUGH_GAP) / 2
        middle = left + ROUGH_GAP + step * (abreast - 1) + width / 2
        right = 2 * middle - left
        for line in uprights:
            if line.lane == lane and line.half is not None:
                found.append(middle + step * line.half)
            elif line.lane == lane:
                found.append(right - ROUGH_GAP / 2 if line.right else left + ROUGH_GAP / 2)
        left = right
    return tuple(found)


def _rough_y(seating: Seating, sizes: Sequence[Size]) -> tuple[float, ...]:
    heights = [0.0] * seating.rows
    for seat, size in zip(seating.seats, sizes, strict=True):
        heights[seat.row] = max(heights[seat.row], size.height)
    found, top = [ROUGH_GAP / 2], ROUGH_GAP
    for height in heights:
        found += [top + height / 2, top + height + ROUGH_GAP / 2]
        top += height + ROUGH_GAP
    return tuple(found)
