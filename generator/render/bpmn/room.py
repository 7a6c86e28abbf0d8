"""Know what is drawn where, to find a place that is free."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise

from generator.render.diagrams.geometry import Box, Point

__all__ = ["Room", "legs", "without_needless"]


def legs(points: Sequence[Point]) -> tuple[Box, ...]:
    """The straight pieces of a line, as boxes without a width or without a height."""
    return tuple(
        Box(min(one.x, other.x), min(one.y, other.y), max(one.x, other.x), max(one.y, other.y))
        for one, other in pairwise(points)
    )


def without_needless(points: Iterable[Point]) -> tuple[Point, ...]:
    """A line without the points at which it does not turn."""
    kept: list[Point] = []
    for point in points:
        if kept and point == kept[-1]:
            continue
        if len(kept) > 1 and _in_line(kept[-2], kept[-1], point):
            kept[-1] = point
        else:
            kept.append(point)
    return tuple(kept)


def _in_line(one: Point, middle: Point, other: Point) -> bool:
    return one.x == middle.x == other.x or one.y == middle.y == other.y


@dataclass(slots=True)
class Room:
    """The things that have their places already: figures and names, lines, borders of lanes."""

    boxes: list[Box] = field(default_factory=list)
    lines: dict[int, tuple[Box, ...]] = field(default_factory=dict)
    """The straight pieces of each arrow, by its number."""
    borders: list[Box] = field(default_factory=list)

    def is_free(self, box: Box, *, margin: float) -> bool:
        """Whether nothing at all is nearer to the box than the margin."""
        return self.is_clear(box, margin=margin) and not self.crossed(box, margin=margin)

    def is_clear(self, box: Box, *, margin: float) -> bool:
        """Whether no figure and no name is nearer than the margin; lines may be."""
        return not _near(box, self.boxes, margin)

    def crossed(self, box: Box, *, margin: float) -> int:
        """How many pieces of arrows and borders of lanes are nearer than the margin."""
        return _near(box, chain(*self.lines.values(), self.borders), margin)


def _near(box: Box, others: Iterable[Box], margin: float) -> int:
    """How many boxes are nearer than the margin; many places are tried, so nothing is called."""
    left, right = box.left - margin, box.right + margin
    top, bottom = box.top - margin, box.bottom + margin
    return len(
        [
            1
            for other in others
            if left < other.right
            and other.left < right
            and top < other.bottom
            and other.top < bottom
        ]
    )
