"""Check that every node of a process has what is needed to draw and to say it.

Why: a start or an end without words is an empty box in the drawing and a gap in the list; a part
belongs to the procedure it is a piece of, and nothing else does; two boxes of one name cannot be
told apart by a link; the sequence and the list show a procedure once, so a second node of it would
be lost in them.

PASS: an end with `text` (verbatim) or `label` (a word of ours), a part with `procedure` and `text`.
FAIL: `{id: done, kind: end, participant: head}`; a part without words; a gateway with
a `procedure`; an end called `procedure-1`; two nodes of the kind `procedure` for one procedure.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.processes import Written, written_processes
from generator.checks.reading import Reading
from generator.errors import Problem
from generator.model.process import Node, NodeKind

__all__ = ["ID", "check_facts"]

ID = "nodes-complete"

_WORDED = (NodeKind.START, NodeKind.END)
_OF_PROCEDURE = (NodeKind.PROCEDURE, NodeKind.PART)


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every node without words or procedure, or with what belongs to another node."""
    for written in reading.once(written_processes):
        for place, node in enumerate(written.process.nodes):
            yield from _node(written, place, node)
        yield from _shown_twice(written)


def _node(written: Written, place: int, node: Node) -> Iterator[Problem]:
    if node.kind in _WORDED and not (node.text or node.label):
        message = f"the {node.kind} {node.id!r} has no words"
        hint = "give it a `text`, verbatim, or a `label` from labels/"
        yield Problem(written.at_node(place), ID, message, hint)
    if node.kind in _OF_PROCEDURE and node.procedure is None:
        message = f"the {node.kind} node {node.id!r} names no procedure"
        yield Problem(written.at_node(place), ID, message, "give it a `procedure`")
    if node.kind not in _OF_PROCEDURE and node.procedure is not None:
        message = f"the {node.kind} {node.id!r} shows no procedure, but names one"
        hint = "remove `procedure`; `participant` says in whose lane it stands"
        yield Problem(written.at_node(place, "procedure"), ID, message, hint)
    if node.kind is NodeKind.PART and not node.text:
        message = f"the part {node.id!r} has no words"
        yield Problem(
            written.at_node(place), ID, message, "give it a `text`, verbatim from its provision"
        )
    if node.id in written.regulation.procedures_by_id and node.procedure != node.id:
        message = f"the node {node.id!r} has the name of a procedure that it does not show"
        yield Problem(written.at_node(place, "id"), ID, message, "give it another id")


def _shown_twice(written: Written) -> Iterator[Problem]:
    """Nodes that show a procedure whole which another node of the process shows already."""
    first: dict[str, str] = {}
    for place, node in enumerate(written.process.nodes):
        if node.kind is not NodeKind.PROCEDURE or node.procedure is None:
            continue
        shown_by = first.setdefault(node.procedure, node.id)
        if shown_by != node.id:
            message = f"the procedure {node.procedure!r} is shown already, by the node {shown_by!r}"
            hint = f"lead an arrow back to {shown_by!r}, or make this a process of its own"
            yield Problem(written.at_node(place, "procedure"), ID, message, hint)
