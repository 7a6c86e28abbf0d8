"""Find where everything of a BPMN diagram stands, from the places of the handbook's drawing.

One point of the drawing is 1.5 pixels: its words are 10 points high, those of BPMN viewers 12
pixels, and the room that this leaves is what a circle needs beside the name of an event, and an
arrow beside its condition. All places are whole pixels.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.process import NodeKind
from generator.process.flow import Flow, FlowNode
from generator.render.bpmn.conditions import Parted, set_choice, set_condition
from generator.render.bpmn.events import Side, Touch, dock, place_event
from generator.render.bpmn.labels import fit, text_height
from generator.render.bpmn.papers import HEIGHT, WIDTH, Paper, handing_node, place_paper
from generator.render.bpmn.room import Room, legs, without_needless
from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.picture import Picture

__all__ = ["SCALE", "Chart", "Names", "draw_chart"]

SCALE = 1.5
"""Pixels for a point of the drawing."""

ORIGIN = Point(14.0, 44.0)
"""Added to every place, so that the pool, with its name above the lanes, begins near (20, 20)."""

BAND = 30.0
"""The height of the name above the lanes, as viewers draw it."""

GATEWAY = 32.0
"""The size of a parallel gateway, which is a bar in the drawing."""

_TASKS = (NodeKind.PROCEDURE, NodeKind.PART)

NOTE_WIDTH, NOTE_PADDING = 600.0, 14.0
SPACE = 20.0


@dataclass(frozen=True, slots=True)
class Names:
    """The words that need a place of their own."""

    nodes: Mapping[str, str]
    """Of every node by its id."""
    arrows: Mapping[int, str]
    """Of arrows with a condition, by number from 1."""
    papers: tuple[str, ...]
    """Of what is handed out, in the order of the process's messages."""
    note: tuple[str, ...]
    """The paragraphs of the note below the pool."""


@dataclass(frozen=True, slots=True)
class Chart:
    """The places of a diagram in pixels."""

    pool: Box
    lanes: Mapping[str, Box]
    nodes: Mapping[str, Box]
    """By the id of the node."""
    labels: Mapping[str, Box]
    """Names that stand beside their node."""
    arrows: Mapping[int, tuple[Point, ...]]
    """By number from 1."""
    conditions: Mapping[int, Box]
    papers: tuple[Paper, ...]
    """In the order of the process's messages."""
    note: Box


def draw_chart(flow: Flow, picture: Picture, names: Names) -> Chart:
    """The places of a process's diagram; `picture` is its handbook."""
    boxes = {shape.name: _box(shape.box) for shape in picture.shapes}
    lanes = {one.id: boxes[f"lane--{one.id}"] for one in flow.participants}
    parted = _arrows(flow, picture)
    nodes = {node.id: _figure(node, boxes[node.id]) for node in flow.nodes}
    ends = _Ends.of(flow, parted, boxes, nodes, names)
    arrows = {number: ends.moved(number, one.whole) for number, one in parted.items()}
    parted = {
        number: Parted(ends.at_begin(number, one.begin), ends.at_end(number, one.end), one.box)
        for number, one in parted.items()
    }
    figures = [*ends.nodes.values(), *ends.labels.values()]
    pieces = {number: legs(points) for number, points in arrows.items()}
    room = Room(figures, pieces, _borders(lanes))
    conditions = {}
    # Until its turn comes each condition keeps its place in the drawing.
    room.boxes += (parted[number].box for number in names.arrows)
    for number, text in names.arrows.items():
        room.boxes.remove(parted[number].box)
        del room.lines[number]
        end = flow.nodes_by_id[flow.arrows[number - 1].target]
        target = ends.nodes[end.id] if end.kind in _TASKS else None
        conditions[number], arrows[number] = set_condition(parted[number], text, room, target)
        room.lines[number] = legs(arrows[number])
        room.boxes.append(conditions[number])
    labels = dict(ends.labels)
    for node in flow.nodes:
        if node.kind is NodeKind.EXCLUSIVE and names.nodes[node.id]:
            labels[node.id] = set_choice(ends.nodes[node.id], names.nodes[node.id], room)
            room.boxes.append(labels[node.id])
    papers, bottom = _papers(flow, ends.nodes, lanes, room, names)
    pool = _around(lanes.values(), bottom)
    lanes = {name: Box(one.left, one.top, one.right, bottom) for name, one in lanes.items()}
    return Chart(
        pool, lanes, ends.nodes, labels, arrows, conditions, papers, _note(pool, names.note)
    )


def _pixels(point: Point) -> Point:
    # Two places that differ by the error of a sum only must not be rounded apart.
    x, y = round(point.x * SCALE, 3), round(point.y * SCALE, 3)
    return Point(float(round(x + ORIGIN.x)), float(round(y + ORIGIN.y)))


def _box(box: Box) -> Box:
    one, other = _pixels(Point(box.left, box.top)), _pixels(Point(box.right, box.bottom))
    return Box(one.x, one.y, other.x, other.y)


def _figure(node: FlowNode, box: Box) -> Box:
    """The box itself, but of a bar the gateway in its middle."""
    if node.kind is not NodeKind.PARALLEL:
        return box
    centre = Point(float(round(box.centre.x)), float(round(box.centre.y)))
    return Box.around(centre, GATEWAY, GATEWAY)


def _arrows(flow: Flow, picture: Picture) -> dict[int, Parted]:
    """The arrows by number; one without a condition is parted nowhere."""
    lines = {line.name: tuple(map(_pixels, line.points)) for line in picture.lines}
    words = {words.name: _box(words.box) for words in picture.words}
    nowhere = Box(0, 0, 0, 0)
    found = {}
    for number, _ in enumerate(flow.arrows, start=1):
        name = f"arrow--{number}"
        box = words.get(f"condition--{number}--condition", nowhere)
        found[number] = Parted(lines.get(f"{name}--begin", ()), lines[name], box)
    return found


@dataclass(frozen=True, slots=True)
class _Ends:
    """The figures of nodes, and how arrows that touched a node's box come to its figure."""

    nodes: Mapping[str, Box]
    labels: Mapping[str, Box]
    begins: Mapping[int, tuple[Point, ...]]
    """What an arrow begins with, from the figure outwards, if it is not the edge of the box."""
    ends: Mapping[int, tuple[Point, ...]]
    """What it ends with, inwards."""

    @classmethod
    def of(
        cls,
        flow: Flow,
        parted: Mapping[int, Parted],
        boxes: Mapping[str, Box],
        nodes: Mapping[str, Box],
        names: Names,
    ) -> _Ends:
        """The ends at events and parallel gateways, the figures of which differ from the box."""
        touching: dict[str, list[tuple[int, bool, Touch]]] = {node.id: [] for node in flow.nodes}
        for number, arrow in enumerate(flow.arrows, start=1):
            points = parted[number].whole
            touching[arrow.source].append((number, True, _touch(points)))
            touching[arrow.target].append((number, False, _touch(points[::-1])))
        figures, labels = dict(nodes), {}
        begins: dict[int, tuple[Point, ...]] = {}
        ends: dict[int, tuple[Point, ...]] = {}
        for node in flow.nodes:
            touches = touching[node.id]
            ways: Iterable[tuple[Point, ...]] = ()
            if node.kind in (NodeKind.START, NodeKind.END):
                made = place_event(
                    boxes[node.id], [touch for _, _, touch in touches], names.nodes[node.id]
                )
                figures[node.id], labels[node.id], ways = made.circle, made.label, made.ways
            elif node.kind is NodeKind.PARALLEL:
                ways = [_docked(touch, figures[node.id]) for _, _, touch in touches]
            for (number, begins_here, _), way in zip(touches, ways, strict=False):
                if begins_here:
                    begins[number] = way[::-1]
                else:
                    ends[number] = way
        return cls(figures, labels, begins, ends)

    def moved(self, number: int, points: tuple[Point, ...]) -> tuple[Point, ...]:
        """An arrow between the figures instead of the boxes."""
        return self.at_end(number, self.at_begin(number, points))

    def at_begin(self, number: int, points: tuple[Point, ...]) -> tuple[Point, ...]:
        """The points of an arrow, or of its first part, with its begin at the figure."""
        begin = self.begins.get(number)
        return without_needless((*begin, *points[1:])) if begin and points else points

    def at_end(self, number: int, points: tuple[Point, ...]) -> tuple[Point, ...]:
        """The points of an arrow, or of its last part, with its end at the figure."""
        end = self.ends.get(number)
        return without_needless((*points[:-1], *end)) if end else points


def _touch(points: tuple[Point, ...]) -> Touch:
    """Where an arrow that is read from this end touches its box."""
    here, onward = points[0], points[1]
    if here.x == onward.x:
        return Touch(Side.TOP if onward.y < here.y else Side.BOTTOM, here)
    return Touch(Side.LEFT if onward.x < here.x else Side.RIGHT, here)


def _docked(touch: Touch, figure: Box) -> tuple[Point, ...]:
    return dock(touch.point, figure, upright=touch.side in (Side.TOP, Side.BOTTOM))


def _borders(lanes: Mapping[str, Box]) -> list[Box]:
    """The upright borders of the lanes."""
    return [
        Box(x, lane.top, x, lane.bottom) for lane in lanes.values() for x in (lane.left, lane.right)
    ]


def _papers(
    flow: Flow, nodes: Mapping[str, Box], lanes: Mapping[str, Box], room: Room, names: Names
) -> tuple[tuple[Paper, ...], float]:
    """The papers, and where the lanes end: below a paper for which there is no better place."""
    bottom = max(lane.bottom for lane in lanes.values())
    found = []
    for message, text in zip(flow.messages, names.papers, strict=True):
        node = handing_node(flow, message)
        task, own = nodes[node.id], lanes[node.participant]
        paper = place_paper(text, task, own, lanes.get(message.target), room)
        if paper is None:
            paper = _at_the_bottom(text, task, own, bottom)
            bottom = paper.whole.bottom + SPACE
        room.boxes.append(paper.whole)
        room.borders += legs(paper.line)
        found.append(paper)
    return tuple(found), bottom


def _at_the_bottom(text: str, task: Box, lane: Box, bottom: float) -> Paper:
    centre = Point(float(round(lane.centre.x)), bottom + HEIGHT / 2)
    box = Box.around(centre, WIDTH, HEIGHT)
    label = fit(text, width=lane.width)
    name = label.around(Point(centre.x, box.bottom + label.height / 2 + 3))
    return Paper(box, name, (Point(task.left, task.bottom), Point(centre.x, box.top)))


def _around(lanes: Iterable[Box], bottom: float) -> Box:
    """The pool: all lanes, and above them the band with its name."""
    boxes = list(lanes)
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    return Box(left, boxes[0].top - BAND, right, bottom)


def _note(pool: Box, paragraphs: tuple[str, ...]) -> Box:
    width = min(NOTE_WIDTH, pool.width)
    height = text_height(paragraphs, width=width - NOTE_PADDING) + NOTE_PADDING
    top = pool.bottom + SPACE
    return Box(pool.left, top, pool.left + width, top + max(40.0, height))
