"""Check that every node of a process stands in one lane, and in one only.

Why: a node in no lane is done by nobody; a procedure drawn in another lane than its performer's
says that two do it, and the table of annex 1 names one. No outside program that reads BPMN finds
either.

PASS: `{id: enough, kind: exclusive, participant: archivist}`; a procedure without `participant`.
FAIL: `{id: enough, kind: exclusive}`; a procedure of the head with `participant: clerk`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.processes import written_processes
from generator.checks.reading import Reading
from generator.errors import Problem
from generator.model.process import Node, NodeKind
from generator.model.regulation import Regulation

__all__ = ["ID", "check_facts"]

ID = "lanes-single"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every node that stands in no lane, or in two."""
    for written in reading.once(written_processes):
        for place, node in enumerate(written.process.nodes):
            if _of_nobody(node):
                message = f"the node {node.id!r} stands in no lane"
                hint = "give it a `participant` or a `procedure`"
                yield Problem(written.at_node(place), ID, message, hint)
            elif other := _performer_beside(written.regulation, node):
                message = (
                    f"the procedure {node.procedure!r} stands in two lanes: "
                    f"{other!r} performs it, {node.participant!r} has its node"
                )
                hint = "remove `participant`: a procedure stands in its performer's lane"
                yield Problem(written.at_node(place, "participant"), ID, message, hint)


def _of_nobody(node: Node) -> bool:
    """Whether nothing gives the node a lane; one that lacks its procedure lacks that first."""
    of_procedure = node.kind in (NodeKind.PROCEDURE, NodeKind.PART)
    return node.participant is None and node.procedure is None and not of_procedure


def _performer_beside(regulation: Regulation, node: Node) -> str | None:
    """Who performs the procedure of a node, if the node says another.

    A part may be done by another than the whole: its own provision says who.
    """
    procedure = regulation.procedures_by_id.get(node.procedure or "")
    if node.kind is not NodeKind.PROCEDURE or procedure is None or node.participant is None:
        return None
    return procedure.performer if procedure.performer != node.participant else None
