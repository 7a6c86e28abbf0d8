"""Set the condition of an arrow beside it, and the word for a choice beside its diamond.

In the handbook a condition stands in the middle of its arrow, which comes in above it and goes on
below. A BPMN arrow is one line: the words stand to the side of it, and where no side is free the
line goes around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.render.bpmn.labels import LEAST_WIDTH, Label, fit
from generator.render.bpmn.room import Room, legs, without_needless
from generator.render.diagrams.geometry import Box, Point

__all__ = ["Parted", "set_choice", "set_condition"]

GAP = 6.0
"""Between words and their line."""

CLEAR = 2.0
"""Between words and anything else."""

APART = 10.0
"""Between the words of two arrows where they stand in the room between the two."""

INSET = 8.0
"""From the corner of a task, or of a choice, to an arrow."""

STEP = 4
"""By so much a piece is moved at a time."""

LEGS = 3
"""So many points has a line that turns."""


@dataclass(frozen=True, slots=True)
class Parted:
    """An arrow that a condition parts in the handbook; lengths are in pixels."""

    begin: tuple[Point, ...]
    end: tuple[Point, ...]
    box: Box
    """Where the words stand in the handbook, between the two."""

    @property
    def whole(self) -> tuple[Point, ...]:
        """Both as one line; where they are a little aside of one another, the first gives way."""
        if not self.begin:
            return self.end
        x = self.end[0].x
        corner = (Point(x, self.begin[-2].y),) if len(self.begin) >= LEGS else self.begin[-2:]
        return without_needless((*self.begin[:-2], *corner, Point(x, self.begin[-1].y), *self.end))


def set_condition(
    parted: Parted, text: str, room: Room, target: Box | None
) -> tuple[Box, tuple[Point, ...]]:
    """The place of an arrow's words, and the arrow's way.

    Args:
        parted: the arrow as the handbook draws it.
        text: the words.
        room: every other thing.
        target: the task that the arrow leads to, on which it may arrive aside of the middle.
    """
    own = Room(lines={0: legs(parted.whole)})
    outward = 1 if parted.end[0].x >= parted.begin[0].x else -1
    labels = (fit(text, width=parted.box.width), fit(text, width=LEAST_WIDTH))
    for side, clear in ((outward, CLEAR), (-outward, APART)):
        for label in labels:
            for place in _beside(parted, label, side):
                if own.is_free(place, margin=CLEAR) and _is_free(place, room, clear):
                    return place, parted.whole
    shifted = _shifted(parted, text, room, outward, target)
    if shifted:
        return shifted
    for label in labels:
        for place in _along(parted.whole, label):
            if own.is_free(place, margin=CLEAR) and _is_free(place, room, APART):
                return place, parted.whole
    return _around(parted, text)


def _is_free(place: Box, room: Room, margin: float) -> bool:
    return room.is_clear(place, margin=margin) and not room.crossed(place, margin=CLEAR)


def set_choice(diamond: Box, text: str, room: Room) -> Box:
    """The place of the word for a choice: at the first free one of the diamond's four slopes."""
    label = fit(text, width=LEAST_WIDTH)
    centre, reach = diamond.centre, diamond.width / 4
    places = [
        label.around(
            Point(
                centre.x + right * (reach + GAP + label.width / 2),
                centre.y + down * (reach + label.height / 2),
            )
        )
        for down in (-1, 1)
        for right in (1, -1)
    ]
    return next((one for one in places if room.is_free(one, margin=CLEAR)), places[0])


def _beside(parted: Parted, label: Label, side: int) -> Iterator[Box]:
    """Places on one side of the arrow's upright piece: in the middle, then higher and lower."""
    x = parted.end[0].x + side * (GAP + label.width / 2)
    for down in (0.0, -0.5, 0.5, -1.0, 1.0):
        yield label.around(Point(x, parted.box.centre.y + down * label.height))


def _shifted(
    parted: Parted, text: str, room: Room, outward: int, target: Box | None
) -> tuple[Box, tuple[Point, ...]] | None:
    """The arrow's upright piece moved inward, until the words have room on its outer side.

    That is possible where the piece begins at a corner and ends at a task that is wide enough.
    """
    begin, end, label = parted.begin, parted.end, fit(text, width=LEAST_WIDTH)
    if target is None or len(begin) < LEGS or len(end) > LEGS - 1:
        return None
    corner, arrival = begin[-2], end[-1]
    # The piece touches the task that it leads to.
    near = 1 + CLEAR if arrival.y > corner.y else -1 - CLEAR
    for step in range(STEP, round(parted.box.width), STEP):
        x = end[0].x - outward * step
        inside = target.left + INSET <= x <= target.right - INSET
        if not inside or outward * (x - begin[-LEGS].x) < INSET:
            return None
        place = label.around(Point(x + outward * (GAP + label.width / 2), parted.box.centre.y))
        (piece,) = legs((Point(x, corner.y), Point(x, arrival.y - near)))
        if _is_free(place, room, CLEAR) and room.is_free(piece, margin=CLEAR):
            line = (*begin[:-2], Point(x, corner.y), Point(x, arrival.y))
            return place, without_needless(line)
    return None


def _along(points: Sequence[Point], label: Label) -> Iterator[Box]:
    """Places above and below the level pieces of a line, near the begin of each first."""
    for one, other in pairwise(points):
        length = other.x - one.x
        if one.y != other.y or abs(length) < label.width:
            continue
        for part in (GAP + label.width / 2, abs(length) / 2, abs(length) - label.width / 2 - GAP):
            x = one.x + (part if length > 0 else -part)
            for down in (-1, 1):
                yield label.around(Point(x, one.y + down * (GAP + label.height / 2)))


def _around(parted: Parted, text: str) -> tuple[Box, tuple[Point, ...]]:
    """The words in their own place, the line around them on the side that it comes from."""
    box, begin, end = parted.box, parted.begin, parted.end
    label = fit(text, width=box.width - GAP)
    right = begin[0].x >= begin[-1].x
    x = round(box.right if right else box.left)
    middle = x - GAP - label.width / 2 if right else x + GAP + label.width / 2
    detour = (Point(x, begin[-1].y), Point(x, end[0].y))
    place = label.around(Point(middle, box.centre.y))
    return place, without_needless((*begin, *detour, *end))
