"""Say what takes a seat in the handbook: the nodes of a process, and the conditions of its arrows.

A condition stands in the middle of its arrow as a place of its own: the arrow comes in above it
and goes on below, so that the words have as much room as they need and touch nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.labels import DrawingLabels
from generator.model.process import NodeKind
from generator.process.flow import Flow, FlowNode, Wording
from generator.render.diagrams.picture import Role

__all__ = ["Link", "Place", "Text", "read_places"]

_ROLES = {
    NodeKind.START: Role.START,
    NodeKind.END: Role.END,
    NodeKind.PROCEDURE: Role.PROCEDURE,
    NodeKind.PART: Role.PART,
    NodeKind.EXCLUSIVE: Role.CHOICE,
    NodeKind.PARALLEL: Role.PARALLEL,
}


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a place."""

    role: Role
    words: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """What takes a seat: a node of the process, or the condition of an arrow."""

    name: str
    lane: int
    role: Role
    texts: tuple[Text, ...]

    @property
    def end_name(self) -> str:
        """The element at an arrow's end: a condition has no shape, its words stand for it."""
        return f"{self.name}--{self.role}" if self.role is Role.CONDITION else self.name


@dataclass(frozen=True, slots=True)
class Link:
    """An arrow, or the first half of an arrow that is parted by its condition."""

    name: str
    source: int
    target: int
    whole: bool = True


def read_places(flow: Flow, labels: DrawingLabels) -> tuple[list[Place], list[Link]]:
    """The places of a process, nodes first, and the links between them by place from 0."""
    places = [_node_place(node, flow, labels) for node in flow.nodes]
    number = {one.name: count for count, one in enumerate(places)}
    links = []
    for count, arrow in enumerate(flow.arrows, start=1):
        source, target = number[arrow.source], number[arrow.target]
        if arrow.wording is None:
            links.append(Link(f"arrow--{count}", source, target))
            continue
        lane = places[max(source, target)].lane
        places.append(_condition_place(count, arrow.wording, lane, labels))
        middle = len(places) - 1
        links.append(Link(f"arrow--{count}--begin", source, middle, whole=False))
        links.append(Link(f"arrow--{count}", middle, target))
    return places, links


def _node_place(node: FlowNode, flow: Flow, labels: DrawingLabels) -> Place:
    texts: list[Text] = []
    if node.kind is NodeKind.PROCEDURE and node.procedure:
        number = labels.procedure.format(number=node.procedure.number)
        texts.append(Text(Role.NUMBER, number, bold=True))
    if node.wording:
        texts.append(Text(Role.ACTION, node.wording.marked(labels.ours_mark)))
    texts += [Text(Role.DURATION, words, bold=True) for words in node.durations]
    return Place(node.id, flow.lanes[node.participant], _ROLES[node.kind], tuple(texts))


def _condition_place(count: int, wording: Wording, lane: int, labels: DrawingLabels) -> Place:
    text = Text(Role.CONDITION, wording.marked(labels.ours_mark))
    return Place(f"condition--{count}", lane, Role.CONDITION, (text,))
