"""Turn tracks into measures: how wide lanes and gutters are, how high rows and channels are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.lattice import Lattice, Size
from generator.render.diagrams.runs import LEVEL, UPRIGHT, Run
from generator.render.diagrams.seats import Seating
from generator.render.diagrams.traffic import Way

__all__ = ["PORT_PITCH", "Frame", "measure_frame", "ways_in"]

TRACK_PITCH = 9.0
"""From one track to the next in a channel or a gutter."""

PORT_PITCH = 12.0
"""From one track to the next on the line of a node: two arrowheads stand side by side."""

GUTTER = 8.5
CHANNEL = 22.0
OUTER_CHANNEL = 16.0
CLEAR = 15.0
"""From the outermost track to what lies beside the channel or gutter: an arrowhead and a little."""

GAP = 16.0
"""Between nodes abreast."""

GAP_CLEAR = 7.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the lines of the lattice and the lanes lie, from the upper left corner of the lanes."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    lanes: tuple[tuple[float, float], ...]
    """Left and right of each lane."""
    height: float

    @property
    def width(self) -> float:
        """The width of all lanes."""
        return self.lanes[-1][1]

    def node_box(self, lattice: Lattice, node: int, size: Size) -> Box:
        """Where a node lies."""
        upright, level = lattice.spots[node]
        return Box.around(Point(self.xs[upright], self.ys[level]), size.width, size.height)


def measure_frame(
    lattice: Lattice,
    seating: Seating,
    sizes: Sequence[Size],
    tracks: Mapping[Run, float],
    *,
    least: Sequence[float],
    roomy: frozenset[int],
) -> Frame:
    """The measures of a lattice; `least` is the smallest width of each lane.

    `roomy` are the nodes that may be as wide as all that sit abreast in their lane.
    """
    spread = _spread(tracks)
    xs, lanes = _across(lattice, seating, sizes, spread, least=least, roomy=roomy)
    ys, height = _down(seating, sizes, spread)
    return Frame(tuple(xs), tuple(ys), tuple(lanes), height)


def _spread(tracks: Mapping[Run, float]) -> dict[tuple[int, int], float]:
    """For each line in use its outermost track."""
    spread: dict[tuple[int, int], float] = {}
    for run, track in tracks.items():
        key = (run.axis, run.line)
        spread[key] = max(spread.get(key, 0.0), abs(track))
    return spread


def _across(
    lattice: Lattice,
    seating: Seating,
    sizes: Sequence[Size],
    spread: Mapping[tuple[int, int], float],
    *,
    least: Sequence[float],
    roomy: frozenset[int],
) -> tuple[list[float], list[tuple[float, float]]]:
    xs: list[float] = []
    lanes: list[tuple[float, float]] = []
    left = 0.0
    for lane, abreast in enumerate(seating.abreast):
        numbers = [place for place, line in enumerate(lattice.uprights) if line.lane == lane]
        gutters = [
            _room(spread.get((UPRIGHT, place)), GUTTER) for place in (numbers[0], numbers[-1])
        ]
        inner = max((spread.get((UPRIGHT, place), 0.0) for place in numbers[1:-1]), default=0.0)
        width, whole = _lane_widths(lane, seating, sizes, roomy)
        step = (width + max(GAP, 2 * (inner * PORT_PITCH + GAP_CLEAR))) / 2
        content = max(width + 2 * step * (abreast - 1), whole)
        spare = max(0.0, least[lane] - content - sum(gutters)) / 2
        middle = left + spare + gutters[0] + content / 2
        xs.append(left + spare + gutters[0] / 2)
        xs += [middle + step * half for half in range(1 - abreast, abreast)]
        right = left + 2 * spare + sum(gutters) + content
        xs.append(right - spare - gutters[1] / 2)
        lanes.append((left, right))
        left = right
    return xs, lanes


def _lane_widths(
    lane: int, seating: Seating, sizes: Sequence[Size], roomy: frozenset[int]
) -> tuple[float, float]:
    """The widest node of a lane that shares its row, and the widest that has it alone."""
    shared, alone = [0.0], [0.0]
    for node, (seat, size) in enumerate(zip(seating.seats, sizes, strict=True)):
        if seat.lane == lane:
            (alone if node in roomy else shared).append(size.width)
    return max(shared), max(alone)


def _down(
    seating: Seating, sizes: Sequence[Size], spread: Mapping[tuple[int, int], float]
) -> tuple[list[float], float]:
    ys: list[float] = []
    top = 0.0
    for row in range(seating.rows):
        high = [s.height for seat, s in zip(seating.seats, sizes, strict=True) if seat.row == row]
        channel = _room(spread.get((LEVEL, 2 * row)), CHANNEL if row else OUTER_CHANNEL)
        ys += [top + channel / 2, top + channel + max(high) / 2]
        top += channel + max(high)
    last = _room(spread.get((LEVEL, 2 * seating.rows)), OUTER_CHANNEL)
    return [*ys, top + last / 2], top + last


def _room(outermost: float | None, empty: float) -> float:
    """How wide a channel or a gutter is: with tracks, or empty."""
    return empty if outermost is None else max(empty, 2 * (outermost * TRACK_PITCH + CLEAR))


def ways_in(
    frame: Frame, ways: Sequence[Way], tracks: Mapping[Run, float], gutters: frozenset[int]
) -> list[list[Point]]:
    """The points of each way, from the middle of its source to the middle of its target."""
    legs = {(run.way, run.leg): (run, track) for run, track in tracks.items()}
    found = []
    for number, way in enumerate(ways):
        points = []
        for place, (upright, level) in enumerate(way):
            x, y = frame.xs[upright], frame.ys[level]
            for leg in (place - 1, place):
                if (number, leg) not in legs:
                    continue
                run, track = legs[number, leg]
                if run.axis == UPRIGHT:
                    x += track * (TRACK_PITCH if upright in gutters else PORT_PITCH)
                else:
                    y += track * (TRACK_PITCH if level % 2 == 0 else PORT_PITCH)
            points.append(Point(x, y))
        found.append(points)
    return found
