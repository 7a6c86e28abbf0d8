"""Find a place for a paper that is handed out on the way, such as a receipt.

The handbook does not draw it; BPMN does, as a data object with a dotted line from its procedure.
It stands in the lane of the one who gets it, on the level of the procedure, if that is free.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from generator.model.process import NodeKind
from generator.process.flow import Flow, FlowMessage, FlowNode
from generator.render.bpmn.labels import LEAST_WIDTH, fit
from generator.render.bpmn.room import Room
from generator.render.diagrams.geometry import Box, Point

__all__ = ["HEIGHT", "WIDTH", "Paper", "handing_node", "place_paper"]

WIDTH, HEIGHT = 36.0, 50.0
"""Of a data object, as BPMN tools draw it."""

GAP = 3.0
CLEAR = 4.0
ASIDE = 24.0
"""Between a procedure and a paper in the same lane."""

HEAD = 40.0
"""Kept free for the name at the top of a lane."""

ROW = 20
"""Between two heights that are tried."""

STEPS = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
"""Levels that are tried, in parts of the procedure's height."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The places of a data object, of its name, and of the line to it; in pixels."""

    box: Box
    label: Box
    line: tuple[Point, Point]

    @property
    def between(self) -> Box:
        """The line but for its ends, with which it touches procedure and object."""
        start, end = sorted(point.x for point in self.line)
        return Box(start + 1, self.line[0].y, end - 1, self.line[0].y)

    @property
    def whole(self) -> Box:
        """The object with its name."""
        return Box(
            min(self.box.left, self.label.left),
            self.box.top,
            max(self.box.right, self.label.right),
            self.label.bottom,
        )


def handing_node(flow: Flow, message: FlowMessage) -> FlowNode:
    """The node at which something is handed out: its procedure, or the first part of it."""
    nodes = [
        node for node in flow.nodes if node.procedure and node.procedure.id == message.procedure
    ]
    return next((node for node in nodes if node.kind is NodeKind.PROCEDURE), nodes[0])


def place_paper(text: str, task: Box, own: Box, receiver: Box | None, room: Room) -> Paper | None:
    """The place that the fewest lines cross; nothing where there is no place without a figure.

    Args:
        text: the paper's name.
        task: the procedure in which it is handed out.
        own: the lane of that procedure.
        receiver: the lane of the one who gets it, unless that has none.
        room: everything else that has its place.
    """
    places = chain(
        _in_lane(text, task, receiver) if receiver and receiver != own else (),
        _beside(text, task, own),
    )
    best, least = None, 0
    for place in places:
        if _fits(place, room):
            crossings = _crossings(place, room)
            if not crossings:
                return place
            if best is None or crossings < least:
                best, least = place, crossings
    return best or _anywhere(text, task, (receiver, own) if receiver else (own,), room)


def _in_lane(text: str, task: Box, lane: Box) -> Iterator[Paper]:
    x = round(lane.centre.x)
    start = task.left if x < task.left else task.right
    for part in STEPS:
        y = round(task.top + part * task.height)
        yield _paper(text, Point(start, y), Point(x, y))


def _beside(text: str, task: Box, lane: Box) -> Iterator[Paper]:
    reach = max(WIDTH, fit(text, width=LEAST_WIDTH).width) / 2
    for part in STEPS:
        y = round(task.top + part * task.height)
        for start, side in ((task.left, -1), (task.right, 1)):
            x = start + side * round(ASIDE + reach)
            if lane.left + CLEAR <= x - reach and x + reach <= lane.right - CLEAR:
                yield _paper(text, Point(start, y), Point(x, y))


def _anywhere(text: str, task: Box, lanes: Sequence[Box], room: Room) -> Paper | None:
    """The nearest free place in a lane to which a slanting line reaches past every figure."""
    reach = max(WIDTH, fit(text, width=LEAST_WIDTH).width) / 2 + CLEAR
    for lane in lanes:
        columns = {round(lane.left + reach), round(lane.centre.x), round(lane.right - reach)}
        rows = range(round(lane.top + HEAD + HEIGHT / 2), round(lane.bottom - HEIGHT), ROW)
        spots = [Point(x, y) for x in columns for y in rows]
        for spot in sorted(spots, key=lambda one: (_distance(one, task), one.x, one.y)):
            paper = _paper(text, _nearest(spot, task), spot)
            if lane.holds(paper.whole) and room.is_free(paper.whole, margin=CLEAR):
                paper = replace(paper, line=(paper.line[0], _nearest(paper.line[0], paper.box)))
                others = [paper.label, *(box for box in room.boxes if box != task)]
                if not any(_meets(paper.line, box) for box in others):
                    return paper
    return None


def _distance(spot: Point, task: Box) -> float:
    near = _nearest(spot, task)
    return abs(spot.x - near.x) + abs(spot.y - near.y)


def _nearest(point: Point, box: Box) -> Point:
    """The middle of the side of a box that is nearest to a point."""
    centre = box.centre
    sides = (
        Point(box.left, round(centre.y)),
        Point(box.right, round(centre.y)),
        Point(round(centre.x), box.top),
        Point(round(centre.x), box.bottom),
    )
    return min(sides, key=lambda one: (one.x - point.x) ** 2 + (one.y - point.y) ** 2)


def _meets(line: tuple[Point, Point], box: Box) -> bool:
    """Whether a slanting line comes into a box."""
    start, end = line
    first, last = 0.0, 1.0
    for begin, length, low, high in (
        (start.x, end.x - start.x, box.left, box.right),
        (start.y, end.y - start.y, box.top, box.bottom),
    ):
        if length == 0:
            if not low < begin < high:
                return False
            continue
        enters, leaves = sorted(((low - begin) / length, (high - begin) / length))
        first, last = max(first, enters), min(last, leaves)
    return first < last


def _paper(text: str, start: Point, centre: Point) -> Paper:
    box = Box.around(centre, WIDTH, HEIGHT)
    label = fit(text, width=LEAST_WIDTH)
    name = label.around(Point(centre.x, box.bottom + GAP + label.height / 2))
    end = Point(box.right if centre.x < start.x else box.left, centre.y)
    return Paper(box, name, (start, end))


def _fits(paper: Paper, room: Room) -> bool:
    between = paper.between
    return (
        room.is_clear(paper.whole, margin=CLEAR)
        and room.is_clear(between, margin=0.0)
        and not room.crossed(paper.whole, margin=CLEAR)
    )


def _crossings(paper: Paper, room: Room) -> int:
    between = paper.between
    borders = sum(between.overlaps(border) for border in room.borders)
    return room.crossed(between, margin=CLEAR) - borders
