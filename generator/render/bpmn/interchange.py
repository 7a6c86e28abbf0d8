"""Say in BPMN's diagram interchange where each element is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.process.flow import Flow
from generator.render.bpmn.chart import Chart
from generator.render.bpmn.ids import COLLABORATION, NOTE, POOL, flow_id, lane_id, node_id
from generator.render.bpmn.model import association_id, paper_id
from generator.render.bpmn.xml import Element
from generator.render.diagrams.geometry import Box, Point

__all__ = ["diagram"]


def diagram(flow: Flow, chart: Chart) -> Element:
    """The diagram of a process; its lanes are columns, so neither they nor the pool lie."""
    plane = Element(
        "bpmndi:BPMNPlane",
        {"id": "Plane_1", "bpmnElement": COLLABORATION},
        (*_shapes(flow, chart), *_edges(flow, chart)),
    )
    return Element("bpmndi:BPMNDiagram", {"id": "Diagram_1"}, (plane,))


def _shapes(flow: Flow, chart: Chart) -> Iterator[Element]:
    yield _shape(POOL, chart.pool, upright=True)
    for one in flow.participants:
        yield _shape(lane_id(one.id), chart.lanes[one.id], upright=True)
    for node in flow.nodes:
        yield _shape(node_id(node), chart.nodes[node.id], chart.labels.get(node.id))
    for number, paper in enumerate(chart.papers, start=1):
        yield _shape(paper_id(number), paper.box, paper.label)
    yield _shape(NOTE, chart.note)


def _edges(flow: Flow, chart: Chart) -> Iterator[Element]:
    for number, _ in enumerate(flow.arrows, start=1):
        yield _edge(flow_id(number), chart.arrows[number], chart.conditions.get(number))
    for number, paper in enumerate(chart.papers, start=1):
        yield _edge(association_id(number), paper.line)


def _shape(name: str, box: Box, label: Box | None = None, *, upright: bool = False) -> Element:
    attributes = {"id": f"Shape_{name}", "bpmnElement": name}
    if upright:
        attributes["isHorizontal"] = "false"
    return Element("bpmndi:BPMNShape", attributes, (_bounds(box), *_label(label)))


def _edge(name: str, points: Iterable[Point], label: Box | None = None) -> Element:
    waypoints = (
        Element("di:waypoint", {"x": _number(point.x), "y": _number(point.y)}) for point in points
    )
    attributes = {"id": f"Edge_{name}", "bpmnElement": name}
    return Element("bpmndi:BPMNEdge", attributes, (*waypoints, *_label(label)))


def _label(box: Box | None) -> tuple[Element, ...]:
    return (Element("bpmndi:BPMNLabel", {}, (_bounds(box),)),) if box else ()


def _bounds(box: Box) -> Element:
    places = {"x": box.left, "y": box.top, "width": box.width, "height": box.height}
    return Element("dc:Bounds", {name: _number(value) for name, value in places.items()})


def _number(value: float) -> str:
    return str(round(value))
