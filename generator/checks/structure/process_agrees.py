"""Check that each process follows the order of the procedures, and quotes their provisions.

Why: the order in which a drawing shows the steps is ours, rebuilt from the text; a slip there makes
the drawing tell another story than paragraph and table.

A way may leave procedures out, run in loops, and pass procedures of another list. It may end with
the recipient, whoever gets the result before; elsewhere with one who gets it, or is told to get it.

PASS: procedures 1, 2, 3 one after the other; a part of procedure 3 that quotes its provision.
FAIL: procedure 3 before procedure 2; a part that quotes another provision, or stands with another
than acts in it; a choice by one who acts neither before nor behind it; a start by somebody who
does not start the service; an end with one to whom nothing is handed over; a receipt quoted from
another step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from generator.checks.facts.handing import stations
from generator.checks.facts.pairing import Pairing, pairings
from generator.checks.facts.processes import Written, written_processes
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.errors import Problem
from generator.model.process import Node, NodeKind, ParticipantKind, Process
from generator.model.regulation import Regulation
from generator.process.graph import GATEWAYS, Graph

__all__ = ["ID", "check_facts"]

ID = "process-agrees"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield whatever a process says otherwise than procedures, triggers and words of the act."""
    for written in reading.once(written_processes):
        yield from chain(_order(written, written.graph), _parts(written), _starts(written))
        yield from _lanes(written, written.graph)
    for file in reading.regulations:
        yield from chain(_triggers(file), _messages(file))
    yield from _worded(reading)


def _worded(reading: Reading) -> Iterator[Problem]:
    """Every part, and every end behind one, with another than the words of the act say."""
    for pairing in reading.once(pairings):
        for at, process in enumerate(pairing.file.record.processes):
            # Only a part of a procedure has words of its own to lead to an end.
            worded = any(node.kind is NodeKind.PART for node in process.nodes)
            for place, node in enumerate(process.nodes if worded else ()):
                given: set[str] = set()
                if node.kind is NodeKind.END:
                    given = _given(pairing, process, node)
                elif node.kind is NodeKind.PART:
                    given = _acting(pairing, node)
                if given and node.participant not in given:
                    stands = f"{node.id!r} stands with {node.participant!r}"
                    message = f"{stands}, not with whom its words name"
                    hint = f"named by the part or its provision: {', '.join(sorted(given))}"
                    way = ("processes", at, "nodes", place, "participant")
                    yield Problem(pairing.file.marks.value(*way), ID, message, hint)


def _given(pairing: Pairing, process: Process, node: Node) -> set[str]:
    """To whom the words before an end hand over; nobody, if it is otherwise known to be wrong."""
    if node.participant not in pairing.file.record.participants_by_id:
        return set()
    parts = _stations_before(Graph.of(process), node.id)
    named = chain.from_iterable(pairing.names.find(one.text or "") for one in parts)
    return {one.participant for one in named if one.bent}


def _acting(pairing: Pairing, node: Node) -> set[str]:
    """Who does a part; nobody, if the forms of words do not tell who acts."""
    regulation = pairing.file.record
    procedure = regulation.procedures_by_id.get(node.procedure or "")
    placed = regulation.by_identity.get(procedure.from_) if procedure else None
    if placed is None or node.participant not in regulation.participants_by_id:
        return set()
    named = pairing.names.find(placed.provision.text)
    acting = {one.participant for one in named if one.plain}
    told = procedure is not None and procedure.performer in acting
    return acting if told and any(one.bent for one in named) else set()


def _order(written: Written, graph: Graph) -> Iterator[Problem]:
    regulation = written.regulation
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


def _lanes(written: Written, graph: Graph) -> Iterator[Problem]:
    """Gateways and ends that stand with another than the nodes around them say."""
    known = written.regulation.participants_by_id.keys()
    for place, node in enumerate(written.process.nodes):
        lanes = _lanes_of(written.regulation, graph, node) if node.participant in known else None
        if lanes and node.participant not in lanes:
            message = (
                f"{node.id!r} stands with {node.participant!r}, and its neighbours with others"
            )
            hint = f"who it may stand with: {', '.join(sorted(lanes))}"
            yield Problem(written.at_node(place, "participant"), ID, message, hint)


def _lanes_of(regulation: Regulation, graph: Graph, node: Node) -> set[str]:
    """With whom a node may stand by the procedures around it; nobody, if they do not say."""
    procedures = regulation.procedures_by_id
    if node.kind not in (*GATEWAYS, NodeKind.END):
        return set()
    nodes = tuple(_stations_before(graph, node.id))
    ways = len(graph.preceding[node.id]), len(graph.following[node.id])
    if not nodes or (node.kind is not NodeKind.END and (not ways[1] or max(ways) == 1)):
        # Nothing is said of what is not reached, nor of what neither parts nor joins ways.
        return set()
    before = [procedures.get(one.procedure or "") for one in nodes]
    if node.kind is NodeKind.END:
        # A part hands over by its own words.
        parts = any(one.kind is NodeKind.PART for one in nodes)
        if parts or not all(one and one.hands_over_to for one in before):
            return set()
        told = {message.to for one in before if one for message in one.messages}
        recipients = {
            one.id for one in regulation.participants if one.kind is ParticipantKind.RECIPIENT
        }
        return told.union(recipients, *(one.hands_over_to for one in before if one))
    behind = [procedures.get(one.procedure or "") for one in stations(graph, node.id)]
    around = (*before, *behind)
    return {one.performer for one in around if one} if all(around) else set()


def _stations_before(graph: Graph, name: str) -> Iterator[Node]:
    """The nodes that come before one, over gateways."""
    seen, waiting = {name}, list(graph.preceding[name])
    while waiting:
        other = waiting.pop()
        if other not in seen:
            seen.add(other)
            if graph.nodes[other].kind in GATEWAYS:
                waiting += graph.preceding[other]
            else:
                yield graph.nodes[other]


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
