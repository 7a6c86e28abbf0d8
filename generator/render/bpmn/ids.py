"""Name the elements of a BPMN document: legal, stable, and never a word that an engine reserves.

Engines take ids for names of variables and keep some for themselves (`Start`, `End`, `Root`), so
that every id begins with what its element is, and has no hyphen.
"""

from __future__ import annotations

from generator.model.process import NodeKind
from generator.process.flow import FlowNode

__all__ = ["COLLABORATION", "NOTE", "POOL", "flow_id", "lane_id", "named", "node_id"]

COLLABORATION = "Collaboration_service"
POOL = "Participant_service"
NOTE = "TextAnnotation_status"

_PREFIXES = {
    NodeKind.START: "StartEvent",
    NodeKind.END: "EndEvent",
    NodeKind.PROCEDURE: "Task",
    NodeKind.PART: "Task",
    NodeKind.EXCLUSIVE: "Gateway",
    NodeKind.PARALLEL: "Gateway",
}


def named(prefix: str, *names: str) -> str:
    """An id from what the element is and names of ours.

    >>> named("Message", "procedure-1", "2")
    'Message_procedure_1_2'
    """
    return "_".join([prefix, *(name.replace("-", "_") for name in names)])


def node_id(node: FlowNode) -> str:
    """The id of a node; of a choice it is also the variable that says which way is taken."""
    return named(_PREFIXES[node.kind], node.id)


def flow_id(number: int) -> str:
    """The id of an arrow by its place in the process, from 1."""
    return f"Flow_{number}"


def lane_id(participant: str) -> str:
    """The id of a participant's lane."""
    return named("Lane", participant)
