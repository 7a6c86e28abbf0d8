"""Measure the lines of a picture: whether they touch, overlap, run through boxes or go astray."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, permutations

from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.picture import Form, Line, Picture, Role, Shape

__all__ = [
    "HEAD_LENGTH",
    "aslant",
    "crossings_at",
    "detours",
    "is_on_edge",
    "legs_of",
    "length_of",
    "on_each_other",
    "passes",
    "touching_corners",
]

APART = 5.0
"""Two lines in one direction are at least so far apart."""

CORNER_CLEAR = 3.0
HEAD_LENGTH = 11.0
HEAD_DRAWN = 8.0
HEAD_TIP = 2.0
"""The tip itself may lie on a lifeline."""

BOX_CLEAR = 3.0
EDGE = 3.01

MOST_BENDS = 6
FARTHEST, FARTHEST_PARALLEL, ROUND = 1.5, 1.3, 40.0
"""How many times as long as the straight way an arrow forward may be, after it went round a box.

To go round a box is to leave the middle of a lane and to come back: as long as a lane is wide.
"""


def legs_of(line: Line) -> list[Box]:
    """The straight parts of a line, as boxes without area."""
    return [
        Box(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y))
        for a, b in pairwise(line.points)
    ]


def length_of(points: Sequence[Point]) -> float:
    """How long a way of level and upright parts is."""
    return sum(abs(a.x - b.x) + abs(a.y - b.y) for a, b in pairwise(points))


def aslant(picture: Picture) -> Iterator[str]:
    """Lines with a leg neither level nor upright; without any all cross at right angles."""
    for line in picture.lines:
        if any(leg.width and leg.height for leg in legs_of(line)):
            yield line.name


def passes(line: Line, shape: Shape) -> bool:
    """Whether a line runs through a shape or scrapes along it; it may end at its own."""
    own = shape.name in (line.source, line.target)
    near = shape.box.grown(-0.5 if own else BOX_CLEAR)
    if shape.form is Form.DIAMOND and own:
        near = shape.box.grown(1 - min(shape.box.width, shape.box.height) / 2)
    return any(leg.overlaps(near) for leg in legs_of(line)) and not _on_lifeline(line, shape)


def _on_lifeline(line: Line, shape: Shape) -> bool:
    """Whether a line of a sequence begins or ends beside a box, on the box's own lifeline."""
    if not line.source.startswith("head--"):
        return False
    return not any(leg.overlaps(shape.box.grown(-0.5)) for leg in legs_of(line))


def on_each_other(picture: Picture) -> Iterator[str]:
    """Lines that share a stretch, or run side by side too near."""
    lines = [(line, legs_of(line)) for line in picture.lines]
    for (one, legs), (other, others) in combinations(lines, 2):
        lifeline = Role.LIFELINE in (one.role, other.role)
        for leg in legs:
            for leg2 in others:
                met = lifeline and (leg.height == 0 or leg2.height == 0)
                if not met and _alongside(leg, leg2):
                    yield f"{one.name} and {other.name}"


def _alongside(one: Box, other: Box) -> bool:
    if one.width == other.width == 0:
        shared = min(one.bottom, other.bottom) - max(one.top, other.top)
        return abs(one.left - other.left) < APART and shared > 0.5
    if one.height == other.height == 0:
        shared = min(one.right, other.right) - max(one.left, other.left)
        return abs(one.top - other.top) < APART and shared > 0.5
    return False


def touching_corners(picture: Picture) -> Iterator[str]:
    """Lines that pass where another turns: it could not be told which goes on where."""
    lines = [(line, legs_of(line)) for line in picture.lines]
    for (one, _), (other, legs) in permutations(lines, 2):
        for point in one.points[1:-1]:
            corner = Box(point.x, point.y, point.x, point.y)
            if any(leg.overlaps(corner, CORNER_CLEAR) for leg in legs):
                yield f"{other.name} and {one.name}"


def crossings_at(picture: Picture) -> Iterator[str]:
    """Lines that cross an arrow where its head is drawn."""
    lines = [(line, legs_of(line)) for line in picture.lines if line.role is not Role.LIFELINE]
    for one, _ in lines:
        if not one.arrow:
            continue
        head = _head(*one.points[-2:])
        for other, legs in lines:
            if other is not one and any(leg.overlaps(head, 0.5) for leg in legs):
                yield f"{other.name} and {one.name}"


def _head(before: Point, tip: Point) -> Box:
    """The room of the arrowhead that comes from one point to another."""
    length = abs(tip.x - before.x) + abs(tip.y - before.y)
    dx, dy = (before.x - tip.x) / length, (before.y - tip.y) / length
    near, far = (Point(tip.x + dx * reach, tip.y + dy * reach) for reach in (HEAD_TIP, HEAD_DRAWN))
    return Box(min(near.x, far.x), min(near.y, far.y), max(near.x, far.x), max(near.y, far.y))


def is_on_edge(point: Point, form: Form, box: Box, name: str) -> bool:
    """Whether an arrow's end lies on the edge of its shape, or on its participant's lifeline."""
    if name.startswith("head--"):
        return abs(point.x - box.centre.x) < 0.01
    if form is Form.DIAMOND:
        across = abs(point.x - box.centre.x) / box.width * 2
        return abs(across + abs(point.y - box.centre.y) / box.height * 2 - 1) < 0.01
    outer, inner = box.grown(EDGE), box.grown(-EDGE)
    dot = Box(point.x, point.y, point.x, point.y)
    return outer.holds(dot) and not inner.overlaps(dot)


def detours(picture: Picture) -> Iterator[str]:
    """Arrows forward that are far longer than the straight way, or bend too often."""
    roles = {shape.name: shape.role for shape in picture.shapes}
    boxes = {shape.name: shape.box for shape in picture.shapes}
    boxes |= {words.name: words.box for words in picture.words}
    lanes = [one.box.width for one in picture.shapes if one.role in (Role.LANE, Role.LANE_OTHER)]
    spare = max(lanes, default=picture.width) + ROUND
    for line in picture.lines:
        source, target = boxes[line.source], boxes[line.target]
        if line.legend or line.source.startswith("head--") or target.top < source.top:
            continue
        parallel = Role.PARALLEL in (roles.get(line.source), roles.get(line.target))
        farthest = FARTHEST_PARALLEL if parallel else FARTHEST
        longest = farthest * length_of((source.centre, target.centre)) + spare
        if len(line.points) - 2 > MOST_BENDS or length_of(line.points) > longest:
            yield line.name
