"""In a diagram nothing overlaps, touches or hangs loose: real shapes and random ones."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from math import hypot
from xml.etree import ElementTree as ET

import pytest

from generator.model.process import NodeKind
from generator.render.bpmn.ids import NOTE, POOL, flow_id, lane_id, node_id
from generator.render.diagrams.geometry import Box, Point
from tests.render.bpmn.drawn import Drawn, read_drawn
from tests.render.bpmn.written import REAL, WRITTEN, Written, random_ones

RANDOM = 100
APART = 4
"""Pixels between two arrows that run side by side."""


def _faults(one: Written) -> list[str]:
    drawn = read_drawn(one.xml)
    return [*_homeless(one, drawn), *_crowded(one, drawn), *_loose(one, drawn), *_slanted(drawn)]


def _homeless(one: Written, drawn: Drawn) -> Iterator[str]:
    """What does not lie in the one lane in which it stands, or in the pool."""
    pool = drawn.boxes[POOL]
    for node in one.flow.nodes:
        box = drawn.boxes[node_id(node)]
        homes = [
            participant.id
            for participant in one.flow.participants
            if drawn.boxes[lane_id(participant.id)].holds(box)
        ]
        if homes != [node.participant]:
            yield f"{node.id} stands in {homes}"
    for participant in one.flow.participants:
        if not pool.holds(drawn.boxes[lane_id(participant.id)]):
            yield f"the lane of {participant.id} reaches out of the pool"
    if pool.overlaps(drawn.boxes[NOTE]):
        yield "the note lies on the pool"


def _crowded(one: Written, drawn: Drawn) -> Iterator[str]:
    """Figures that overlap, and names that lie on a figure or on one another."""
    figures = {node_id(node): drawn.boxes[node_id(node)] for node in one.flow.nodes}
    for (name, box), (other, second) in combinations(figures.items(), 2):
        if box.overlaps(second, 4):
            yield f"{name} and {other} are too close"
    for name, label in drawn.labels.items():
        for other, box in figures.items():
            # A diamond fills but half of its box, and the name of a choice uses a corner.
            if label.overlaps(box) and name != other:
                yield f"the name of {name} lies on {other}"
    for (name, box), (other, second) in combinations(drawn.labels.items(), 2):
        if box.overlaps(second):
            yield f"the names of {name} and {other} overlap"


def _loose(one: Written, drawn: Drawn) -> Iterator[str]:
    """Arrows that do not begin and end at the edge of their figures."""
    for number, arrow in enumerate(one.flow.arrows, start=1):
        points = drawn.lines[flow_id(number)]
        for name, end in ((arrow.source, points[0]), (arrow.target, points[-1])):
            node = one.flow.nodes_by_id[name]
            if not _on_edge(end, drawn.boxes[node_id(node)], node.kind):
                yield f"{flow_id(number)} does not reach {name}"


def _on_edge(end: Point, box: Box, kind: NodeKind) -> bool:
    aside = abs(end.x - box.centre.x) / (box.width / 2)
    down = abs(end.y - box.centre.y) / (box.height / 2)
    if kind in (NodeKind.START, NodeKind.END):
        reach = hypot(aside, down)
    elif kind in (NodeKind.EXCLUSIVE, NodeKind.PARALLEL):
        reach = aside + down
    else:
        reach = max(aside, down)
    return abs(reach - 1) < 0.08


def _slanted(drawn: Drawn) -> Iterator[str]:
    for name, points in drawn.lines.items():
        if name.startswith("Flow_") and any(a.x != b.x and a.y != b.y for a, b in pairwise(points)):
            yield f"{name} runs aslant"


@pytest.mark.parametrize("name", WRITTEN)
def test_a_diagram_has_no_fault(name: str) -> None:
    """Figures apart and in their lanes, names clear of them, arrows from edge to edge."""
    assert _faults(WRITTEN[name]) == []


def test_random_diagrams_have_no_fault() -> None:
    """The same of processes of every shape."""
    assert [said for one in random_ones(RANDOM) for said in _faults(one)] == []


@pytest.mark.parametrize("name", REAL)
def test_no_name_of_a_real_diagram_touches_a_line(name: str) -> None:
    """Neither an arrow nor the border of a lane; what the decree needs is drawn without a flaw."""
    drawn = read_drawn(REAL[name].xml)
    lines = [piece for points in drawn.lines.values() for piece in pairwise(points)]
    lines += [
        (Point(x, box.top), Point(x, box.bottom))
        for one in REAL[name].flow.participants
        for box in [drawn.boxes[lane_id(one.id)]]
        for x in (box.left, box.right)
    ]
    touched = [
        (label, a, b)
        for label, box in drawn.labels.items()
        for a, b in lines
        if box.overlaps(Box(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)), 1)
    ]

    assert touched == []


@pytest.mark.parametrize("name", WRITTEN)
def test_no_arrow_runs_on_another(name: str) -> None:
    """Arrows may cross; a stretch that two share could be read as one."""
    drawn = read_drawn(WRITTEN[name].xml)
    pieces = [
        (arrow, Box(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)))
        for arrow, points in drawn.lines.items()
        for a, b in pairwise(points)
    ]

    assert [
        (one, other)
        for (one, piece), (other, second) in combinations(pieces, 2)
        if one != other and _share(piece, second)
    ] == []


def _share(one: Box, other: Box) -> bool:
    if one.width == other.width == 0:
        shared = min(one.bottom, other.bottom) - max(one.top, other.top)
        return abs(one.left - other.left) < APART and shared > 0
    if one.height == other.height == 0:
        shared = min(one.right, other.right) - max(one.left, other.left)
        return abs(one.top - other.top) < APART and shared > 0
    return False


def test_the_receipt_stands_with_the_one_who_gets_it() -> None:
    """In the recipient's lane, with a dotted line from the procedure that hands it out."""
    drawn = read_drawn(WRITTEN["straight"].xml)
    start, end = drawn.lines["DataOutputAssociation_1"]

    assert drawn.boxes["Lane_recipient"].holds(drawn.boxes["DataObjectReference_1"])
    assert start.x == drawn.boxes["Task_procedure_1"].left
    assert end.x == drawn.boxes["DataObjectReference_1"].right


def test_lanes_are_columns() -> None:
    """The pool and its lanes stand upright, as in the handbook."""
    plane = ET.fromstring(WRITTEN["branching"].xml)  # noqa: S314
    upright = [
        shape.get("bpmnElement") for shape in plane.iter() if shape.get("isHorizontal") == "false"
    ]

    assert upright == [
        "Participant_service",
        "Lane_recipient",
        "Lane_office_clerk",
        "Lane_head",
        "Lane_executor",
        "Lane_medical_organization",
    ]
