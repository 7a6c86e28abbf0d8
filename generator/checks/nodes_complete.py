"""Check that every node of a process has what is needed to draw and to say it.

Why: a node in no lane is done by nobody; a start or an end without words is an empty box in the
drawing and a gap in the list; a part belongs to the procedure it is a piece of; two boxes of one
name cannot be told apart by a link.

PASS: an end with `text` (verbatim) or `label` (a word of ours), a part with `procedure` and `text`.
FAIL: `{id: done, kind: end, participant: head}`; a part without words; an end called `procedure-1`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus, DecreeFolder
from generator.corpus.marks import KeyPath, Marks
from generator.errors import Problem
from generator.model.process import Node, NodeKind
from generator.model.regulation import Regulation

__all__ = ["ID", "check_decree"]

ID = "nodes-complete"

_WORDED = (NodeKind.START, NodeKind.END)
_OF_PROCEDURE = (NodeKind.PROCEDURE, NodeKind.PART)


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every node without words or procedure, or with a name that is not its own."""
    for loaded in folder.regulations:
        for at, process in enumerate(loaded.record.processes):
            for place, node in enumerate(process.nodes):
                way: KeyPath = ("processes", at, "nodes", place)
                yield from _node(loaded.record, node, loaded.marks, way)


def _node(regulation: Regulation, node: Node, marks: Marks, way: KeyPath) -> Iterator[Problem]:
    if node.kind in _WORDED and not (node.text or node.label):
        message = f"the {node.kind} {node.id!r} has no words"
        hint = "give it a `text`, verbatim, or a `label` from labels/"
        yield Problem(marks.value(*way), ID, message, hint)
    if node.kind in _OF_PROCEDURE and node.procedure is None:
        message = f"the {node.kind} node {node.id!r} names no procedure"
        yield Problem(marks.value(*way), ID, message, "give it a `procedure`")
    elif node.participant is None and node.procedure is None:
        message = f"the node {node.id!r} stands in no lane"
        yield Problem(marks.value(*way), ID, message, "give it a `participant` or a `procedure`")
    if node.kind is NodeKind.PART and not node.text:
        message = f"the part {node.id!r} has no words"
        yield Problem(
            marks.value(*way), ID, message, "give it a `text`, verbatim from its provision"
        )
    if node.id in regulation.procedures_by_id and node.procedure != node.id:
        message = f"the node {node.id!r} has the name of a procedure that it does not show"
        yield Problem(marks.value(*way, "id"), ID, message, "give it another id")
