"""Arrange nodes and arrows in lanes: first the ways between seats, then the measures.

The ways do not depend on exact sizes, so they are planned first; the plan then says which nodes
have a whole lane to themselves, and their text may be set wider before everything is measured.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.render.diagrams.compact import Kind, Knot, compact
from generator.render.diagrams.frame import PORT_PITCH, measure_frame, ways_in
from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.lattice import Lattice, Size, lay_lines
from generator.render.diagrams.picture import Form
from generator.render.diagrams.ports import trim
from generator.render.diagrams.routes import Manners, find_ways
from generator.render.diagrams.runs import UPRIGHT, Run
from generator.render.diagrams.seats import Seating
from generator.render.diagrams.tracks import set_tracks
from generator.render.diagrams.traffic import Way

__all__ = ["Arrangement", "Item", "Plan", "measure", "plan_ways"]

_PORT_CLEAR = 9.0
"""From the outermost arrow at a side of a shape to the shape's corner."""

_SLOPE_CLEAR = 14.0
"""The same at a diamond, where arrows from above and from the side meet the same slope."""

Links = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Item:
    """A node to be arranged: its outline, its size, where arrows like to meet it."""

    form: Form
    size: Size
    manners: Manners
    label: bool = False
    """Whether it is the condition of an arrow, which need not keep the level of its row."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The ways of all arrows over the lattice, and their tracks."""

    seating: Seating
    links: tuple[tuple[int, int], ...]
    lattice: Lattice
    ways: tuple[Way, ...]
    tracks: Mapping[Run, float]
    gutters: frozenset[int]
    roomy: frozenset[int]
    """The nodes that have the whole width of a lane with several abreast."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Boxes and arrows, measured from the upper left corner of the lanes."""

    boxes: tuple[Box, ...]
    arrows: tuple[tuple[Point, ...], ...]
    lanes: tuple[tuple[float, float], ...]
    height: float


def plan_ways(items: Sequence[Item], links: Links, seating: Seating) -> Plan:
    """Find the ways between seated nodes; `links` are pairs of places in `items`."""
    lattice = lay_lines(seating, [item.size for item in items])
    ways = find_ways(lattice, links, seating.back, [item.manners for item in items])
    gutters = frozenset(place for place in range(len(lattice.uprights)) if lattice.is_gutter(place))
    tracks = set_tracks(ways, gutters)
    roomy = _roomy(seating, lattice, tracks)
    return Plan(seating, tuple(links), lattice, ways, tracks, gutters, roomy)


def measure(plan: Plan, items: Sequence[Item], *, least: Sequence[float]) -> Arrangement:
    """Give everything its place; `least` is the smallest width of each lane."""
    items = _with_room_for_ports(items, plan)
    sizes = [item.size for item in items]
    frame = measure_frame(
        plan.lattice, plan.seating, sizes, plan.tracks, least=least, roomy=plan.roomy
    )
    boxes = tuple(frame.node_box(plan.lattice, node, size) for node, size in enumerate(sizes))
    arrows = tuple(
        trim(points, (items[source].form, boxes[source]), (items[target].form, boxes[target]))
        for points, (source, target) in zip(
            ways_in(frame, plan.ways, plan.tracks, plan.gutters), plan.links, strict=True
        )
    )
    knots = [
        Knot(Kind.LABEL if item.label else Kind.NODE, box, one.row)
        for item, box, one in zip(items, boxes, plan.seating.seats, strict=True)
    ]
    boxes, arrows, height = compact(knots, arrows, plan.links)
    return Arrangement(boxes, arrows, frame.lanes, height)


def _roomy(seating: Seating, lattice: Lattice, tracks: Mapping[Run, float]) -> frozenset[int]:
    """The nodes alone in their row of a lane, past which no arrow runs inside the lane."""
    crowd: dict[tuple[int, int], int] = {}
    for one in seating.seats:
        crowd[one.row, one.lane] = crowd.get((one.row, one.lane), 0) + 1
    passed = {
        (lattice.uprights[run.line].lane, level)
        for run in tracks
        if run.axis == UPRIGHT and not lattice.is_gutter(run.line)
        for level in range(run.low, run.high + 1)
        if (run.line, level) not in lattice.spots
    }
    return frozenset(
        node
        for node, one in enumerate(seating.seats)
        if seating.abreast[one.lane] > 1
        and crowd[one.row, one.lane] == 1
        and (one.lane, lattice.spots[node][1]) not in passed
    )


def _with_room_for_ports(items: Sequence[Item], plan: Plan) -> list[Item]:
    """The items, larger where several arrows meet one side."""
    grown = list(items)
    for run, track in plan.tracks.items():
        source, target = plan.links[run.way]
        last = len(plan.ways[run.way]) - 2
        for node in [source] * (run.leg == 0) + [target] * (run.leg == last):
            size = grown[node].size
            clear = _SLOPE_CLEAR if grown[node].form is Form.DIAMOND and track else _PORT_CLEAR
            room = 2 * (abs(track) * PORT_PITCH + clear)
            if run.axis == UPRIGHT:
                size = replace(size, width=max(size.width, room))
            else:
                size = replace(size, height=max(size.height, room))
            grown[node] = replace(grown[node], size=size)
    return grown
