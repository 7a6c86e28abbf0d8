"""Read from a BPMN document where it says that everything is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from generator.render.diagrams.geometry import Box, Point

__all__ = ["Drawn", "read_drawn"]

_DI = "{http://www.omg.org/spec/BPMN/20100524/DI}"
_BOUNDS = "{http://www.omg.org/spec/DD/20100524/DC}Bounds"
_WAYPOINT = "{http://www.omg.org/spec/DD/20100524/DI}waypoint"


@dataclass(frozen=True, slots=True)
class Drawn:
    """The places of a diagram by the ids of its elements, in pixels."""

    boxes: Mapping[str, Box]
    labels: Mapping[str, Box]
    lines: Mapping[str, tuple[Point, ...]]


def read_drawn(xml: str) -> Drawn:
    """The diagram of a document of ours."""
    root = ET.fromstring(xml)  # noqa: S314
    boxes: dict[str, Box] = {}
    labels: dict[str, Box] = {}
    lines: dict[str, tuple[Point, ...]] = {}
    for element in root.iter():
        name = element.get("bpmnElement", "")
        if element.tag == f"{_DI}BPMNShape":
            boxes[name] = _box(element)
        elif element.tag == f"{_DI}BPMNEdge":
            lines[name] = tuple(map(_point, element.iter(_WAYPOINT)))
        else:
            continue
        label = element.find(f"{_DI}BPMNLabel")
        if label is not None:
            labels[name] = _box(label)
    return Drawn(boxes, labels, lines)


def _box(element: ET.Element) -> Box:
    bounds = element.find(_BOUNDS)
    assert bounds is not None
    left, top, width, height = (float(bounds.attrib[key]) for key in ("x", "y", "width", "height"))
    return Box(left, top, left + width, top + height)


def _point(waypoint: ET.Element) -> Point:
    return Point(float(waypoint.attrib["x"]), float(waypoint.attrib["y"]))
