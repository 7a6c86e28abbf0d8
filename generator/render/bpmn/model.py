"""Say in BPMN what a process is: pool, lanes, events, tasks, gateways, flows, papers.

An exclusive gateway asks the variable that has its own id: the value is the id of the flow that is
taken. That reads the same in Python, JavaScript and the expressions of most engines, and it words
no condition that the act does not give. The flow whose condition the act leaves open is the
default. Tasks have no type, for the act does not say by what means they are done. Where a process
has several starts, each waits for its message, since any one of them begins it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.process import NodeKind
from generator.process.flow import FlowArrow, FlowNode
from generator.render.bpmn.ids import (
    COLLABORATION,
    NOTE,
    POOL,
    flow_id,
    lane_id,
    named,
    node_id,
)
from generator.render.bpmn.papers import handing_node
from generator.render.bpmn.words import Speaker
from generator.render.bpmn.xml import Element

__all__ = ["association_id", "collaboration", "messages", "paper_id", "process_element"]

_TAGS = {
    NodeKind.START: "startEvent",
    NodeKind.END: "endEvent",
    NodeKind.PROCEDURE: "task",
    NodeKind.PART: "task",
    NodeKind.EXCLUSIVE: "exclusiveGateway",
    NodeKind.PARALLEL: "parallelGateway",
}


def messages(speaker: Speaker) -> tuple[Element, ...]:
    """What begins a process of several starts, one message for each."""
    return tuple(
        Element(
            "bpmn:message", {"id": named("Message", node.id), "name": speaker.wording(node.wording)}
        )
        for node in _starts_by_message(speaker)
    )


def collaboration(speaker: Speaker, note: str) -> Element:
    """The pool, which is the service, and the note that belongs to no element."""
    pool = {"id": POOL, "name": speaker.pool, "processRef": _process_id(speaker)}
    text = Element("bpmn:text", text=note)
    return Element(
        "bpmn:collaboration",
        {"id": COLLABORATION},
        (
            Element("bpmn:participant", pool),
            Element("bpmn:textAnnotation", {"id": NOTE}, (text,)),
        ),
    )


def process_element(speaker: Speaker, documentation: str) -> Element:
    """The process with all its elements, in the order of the regulation."""
    flow = speaker.flow
    return Element(
        "bpmn:process",
        {"id": _process_id(speaker), "name": speaker.pool, "isExecutable": "true"},
        (
            *_documented(documentation),
            *_documented(speaker.place(speaker.process.from_)),
            _lanes(speaker),
            *(_node(speaker, node) for node in flow.nodes),
            *_arrows(speaker),
            *_papers(speaker),
        ),
    )


def paper_id(number: int) -> str:
    """The id of what is handed out, by its place among the process's messages from 1."""
    return f"DataObjectReference_{number}"


def association_id(number: int) -> str:
    """The id of the line from a procedure to what it hands out."""
    return f"DataOutputAssociation_{number}"


def _process_id(speaker: Speaker) -> str:
    return named("Process", speaker.regulation.id, speaker.flow.id)


def _documented(text: str) -> tuple[Element, ...]:
    return (Element("bpmn:documentation", text=text),) if text else ()


def _lanes(speaker: Speaker) -> Element:
    flow = speaker.flow
    inside: dict[str, list[Element]] = {one.id: [] for one in flow.participants}
    for node in flow.nodes:
        inside[node.participant].append(Element("bpmn:flowNodeRef", text=node_id(node)))
    lanes = tuple(
        Element(
            "bpmn:lane",
            {"id": lane_id(one.id), "name": one.name},
            (*_documented(speaker.place(one.from_)), *inside[one.id]),
        )
        for one in flow.participants
    )
    return Element("bpmn:laneSet", {"id": "LaneSet_participants"}, lanes)


def _node(speaker: Speaker, node: FlowNode) -> Element:
    attributes = {"id": node_id(node)}
    if name := speaker.node(node):
        attributes["name"] = name
    if default := _default(speaker, node):
        attributes["default"] = flow_id(default)
    return Element(
        f"bpmn:{_TAGS[node.kind]}",
        attributes,
        (*_documented(speaker.about_node(node)), *_ends(speaker, node), *_inner(speaker, node)),
    )


def _ends(speaker: Speaker, node: FlowNode) -> Iterator[Element]:
    """The flows that come in, then those that go out."""
    for tag, end in (("incoming", "target"), ("outgoing", "source")):
        for number, arrow in enumerate(speaker.flow.arrows, start=1):
            if getattr(arrow, end) == node.id:
                yield Element(f"bpmn:{tag}", text=flow_id(number))


def _inner(speaker: Speaker, node: FlowNode) -> Iterator[Element]:
    """The message that a start waits for; the papers that a procedure hands out."""
    if node in _starts_by_message(speaker):
        yield Element(
            "bpmn:messageEventDefinition",
            {
                "id": named("MessageEventDefinition", node.id),
                "messageRef": named("Message", node.id),
            },
        )
    for number, message in enumerate(speaker.flow.messages, start=1):
        if handing_node(speaker.flow, message) is node:
            target = Element("bpmn:targetRef", text=paper_id(number))
            yield Element("bpmn:dataOutputAssociation", {"id": association_id(number)}, (target,))


def _starts_by_message(speaker: Speaker) -> tuple[FlowNode, ...]:
    """The starts, where there are several; a single one needs no message."""
    starts = tuple(node for node in speaker.flow.nodes if node.kind is NodeKind.START)
    return starts if len(starts) > 1 else ()


def _arrows(speaker: Speaker) -> Iterator[Element]:
    nodes = speaker.flow.nodes_by_id
    for number, arrow in enumerate(speaker.flow.arrows, start=1):
        attributes = {"id": flow_id(number)}
        if name := speaker.wording(arrow.wording):
            attributes["name"] = name
        attributes["sourceRef"] = node_id(nodes[arrow.source])
        attributes["targetRef"] = node_id(nodes[arrow.target])
        inside = (*_documented(speaker.about_arrow(arrow)), *_condition(speaker, number, arrow))
        yield Element("bpmn:sequenceFlow", attributes, inside)


def _condition(speaker: Speaker, number: int, arrow: FlowArrow) -> Iterator[Element]:
    source = speaker.flow.nodes_by_id[arrow.source]
    if _parts(speaker, source) and _default(speaker, source) != number:
        yield Element(
            "bpmn:conditionExpression",
            {"xsi:type": "bpmn:tFormalExpression"},
            text=f"{node_id(source)} == '{flow_id(number)}'",
        )


def _parts(speaker: Speaker, node: FlowNode) -> bool:
    """Whether one of several ways is taken from a node."""
    return node.kind is NodeKind.EXCLUSIVE and len(speaker.flow.arrows_from[node.id]) > 1


def _default(speaker: Speaker, node: FlowNode) -> int | None:
    """The number of the one flow out of a choice for which the act words no condition."""
    if not _parts(speaker, node):
        return None
    open_ones = [
        number
        for number, arrow in enumerate(speaker.flow.arrows, start=1)
        if arrow.source == node.id and arrow.wording and arrow.wording.ours
    ]
    return open_ones[0] if len(open_ones) == 1 else None


def _papers(speaker: Speaker) -> Iterator[Element]:
    for number, message in enumerate(speaker.flow.messages, start=1):
        data = f"DataObject_{number}"
        yield Element(
            "bpmn:dataObjectReference",
            {"id": paper_id(number), "name": message.text, "dataObjectRef": data},
            _documented(speaker.about_message(message)),
        )
        yield Element("bpmn:dataObject", {"id": data, "name": message.text})
