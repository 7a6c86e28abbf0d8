"""Write a process as one BPMN 2.0 document: what it is, and how it is drawn."""

from __future__ import annotations

from generator.model.labels import Labels
from generator.model.process import Process
from generator.model.regulation import Regulation
from generator.process.flow import Flow
from generator.render.bpmn.chart import Names, draw_chart
from generator.render.bpmn.interchange import diagram
from generator.render.bpmn.model import collaboration, messages, process_element
from generator.render.bpmn.words import Speaker
from generator.render.bpmn.xml import Element, write_xml
from generator.render.diagrams.picture import Picture

__all__ = ["write_bpmn"]

_NAMESPACES = {
    "xmlns:bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "xmlns:bpmndi": "http://www.omg.org/spec/BPMN/20100524/DI",
    "xmlns:dc": "http://www.omg.org/spec/DD/20100524/DC",
    "xmlns:di": "http://www.omg.org/spec/DD/20100524/DI",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
}


def write_bpmn(
    regulation: Regulation,
    process: Process,
    flow: Flow,
    picture: Picture,
    labels: Labels,
    *,
    name: str,
    status: str,
    documentation: str,
) -> str:
    """The BPMN document of a process, to be saved in UTF-8.

    Args:
        regulation: whose process it is.
        process: the process.
        flow: the same process as it was read for the drawings.
        picture: the handbook of that flow, which gives every place.
        labels: the words of ours.
        name: the document's name, one of a kind in the whole content, such as
            `2015-08-10-118/2-home-care/annex-3`; its namespace is made of it.
        status: the act's status, which stands below the pool and documents the process.
        documentation: says of what the drawing was made; it stands there too.
    """
    speaker = Speaker(regulation, process, flow, labels)
    note = [status, documentation, *([labels.drawing.ours_note] if speaker.marks else [])]
    paragraphs = tuple(text for text in note if text)
    chart = draw_chart(flow, picture, _names(speaker, paragraphs))
    whole = "\n".join(paragraphs)
    definitions = Element(
        "bpmn:definitions",
        {
            **_NAMESPACES,
            "id": "Definitions_1",
            "name": speaker.pool,
            "targetNamespace": f"urn:x-reglament:{name.replace('/', ':')}",
            "exporter": "reglament",
        },
        (
            *messages(speaker),
            collaboration(speaker, whole),
            process_element(speaker, whole),
            diagram(flow, chart),
        ),
    )
    return write_xml(definitions)


def _names(speaker: Speaker, note: tuple[str, ...]) -> Names:
    flow = speaker.flow
    return Names(
        nodes={node.id: speaker.node(node) for node in flow.nodes},
        arrows={
            number: speaker.wording(arrow.wording)
            for number, arrow in enumerate(flow.arrows, start=1)
            if arrow.wording
        },
        papers=tuple(message.text for message in flow.messages),
        note=note,
    )
