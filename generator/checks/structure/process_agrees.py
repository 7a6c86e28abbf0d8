"""Check that each process follows the order of the procedures, and quotes their provisions.

Why: the order in which a drawing shows the steps is ours, rebuilt from the text; a slip there makes
the drawing tell another story than paragraph and table.

A way may leave procedures out, run in loops, and pass procedures of another list.

PASS: procedures 1, 2, 3 one after the other; a part of procedure 3 that quotes its provision.
FAIL: procedure 3 before procedure 2; a part that quotes another provision; a start by somebody who
does not start the service; a receipt quoted from another step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from generator.checks.facts.handing import stations
from generator.checks.facts.processes import Written, written_processes
from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.errors import Problem
from generator.model.process import Node, NodeKind
from generator.model.regulation import Regulation
from generator.process.graph import Graph

__all__ = ["ID", "check_decree"]

ID = "process-agrees"


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield whatever a process says otherwise than the procedures and triggers."""
    for written in written_processes(folder):
        yield from chain(_order(written), _parts(written), _starts(written))
    for file in folder.regulations:
        yield from chain(_triggers(file), _messages(file))


def _order(written: Written) -> Iterator[Problem]:
    regulation, graph = written.regulation, Graph.of(written.process)
    place = {procedure.id: at for at, procedure in enumerate(regulation.procedures)}
    parts = (NodeKind.PROCEDURE, NodeKind.PART)
    shown = Counter(
        node.procedure for node in graph.nodes.values() if node.kind is NodeKind.PROCEDURE
    )
    for name, node in graph.nodes.items():
        if node.kind not in parts or node.procedure not in place:
            continue
        for other in stations(graph, name):
            # One that is shown twice is reported as such.
            if other.procedure not in place or shown[other.procedure] > 1:
                continue
            earlier = place[other.procedure] < place[node.procedure]
            if earlier and _turned(regulation, graph, node, other):
                before, after = node.procedure, other.procedure
                message = f"{after!r} comes after {before!r}, and stands before it in the table"
                hint = "let the process pass the procedures in their order"
                yield Problem(written.node(other.id), ID, message, hint)


def _turned(regulation: Regulation, graph: Graph, node: Node, other: Node) -> bool:
    """Whether two nodes of one list follow each other; within a loop nothing is before or after."""
    first, second = (_list(regulation, one.procedure or "") for one in (node, other))
    return first == second and other in stations(graph, node.id, around=graph.around(node.id))


def _list(regulation: Regulation, procedure: str) -> str | None:
    """The provision in whose list a procedure is described."""
    placed = regulation.by_identity.get(regulation.procedures_by_id[procedure].from_)
    return placed.parent if placed else None


def _parts(written: Written) -> Iterator[Problem]:
    procedures = written.regulation.procedures_by_id
    for place, node in enumerate(written.process.nodes):
        procedure = procedures.get(node.procedure or "")
        if node.kind is not NodeKind.PART or procedure is None or node.from_ is None:
            continue
        if not _within(node.from_, procedure.from_):
            message = f"a part of {procedure.id!r} quotes {node.from_!r}"
            hint = f"quote {procedure.from_!r}, which describes that procedure"
            yield Problem(written.at_node(place, "from"), ID, message, hint)


def _starts(written: Written) -> Iterator[Problem]:
    known = {trigger.participant for trigger in written.regulation.trigger}
    units = written.regulation.participants_by_id
    if not known <= units.keys():
        return
    for place, node in enumerate(written.process.nodes):
        if node.kind is NodeKind.START and node.participant in units.keys() - known:
            message = f"{node.participant!r} starts the process, and no trigger names this one"
            hint = f"those who start the service: {', '.join(sorted(known))}"
            yield Problem(written.at_node(place, "participant"), ID, message, hint)


def _triggers(file: Loaded[Regulation]) -> Iterator[Problem]:
    nodes = [node for process in file.record.processes for node in process.nodes]
    starting = {node.participant for node in nodes if node.kind is NodeKind.START}
    missing = file.record.participants_by_id.keys() - starting if starting else set()
    for index, trigger in enumerate(file.record.trigger):
        if trigger.participant in missing:
            message = f"no process begins with {trigger.participant!r}"
            hint = "add a node of the kind `start`, or correct the trigger"
            location = file.marks.value("trigger", index, "participant")
            yield Problem(location, ID, message, hint)


def _messages(file: Loaded[Regulation]) -> Iterator[Problem]:
    for index, procedure in enumerate(file.record.procedures):
        for at, message in enumerate(procedure.messages):
            if not _within(message.from_, procedure.from_):
                location = file.marks.value("procedures", index, "messages", at, "from")
                said = f"what {procedure.id!r} hands out is quoted from {message.from_!r}"
                yield Problem(location, ID, said, f"quote {procedure.from_!r}")


def _within(provision: str, around: str) -> bool:
    return provision == around or provision.startswith(f"{around}-")
