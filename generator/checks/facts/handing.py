"""Tell to whom each procedure hands over: by its cell, by the text, and by what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.checks.facts.names import Named
from generator.checks.facts.pairing import Described, Pairing, pairings
from generator.checks.facts.processes import Written, written_processes
from generator.checks.reading import Reading, Step
from generator.model.process import Node, NodeKind
from generator.process.graph import GATEWAYS, Graph

__all__ = ["Handing", "handings", "stations"]

_NONE: frozenset[str] = frozenset()


class Handing(NamedTuple):
    """A procedure whose result goes to somebody."""

    described: Described
    step: Step
    printed: tuple[Named, ...]
    """Those to whom the words of the result hand over; the performer, too, if the form says so."""
    given: tuple[Named, ...]
    """The same of the words of the action."""
    worded: tuple[Named, ...]
    """Those to whom the text of the step may hand over; the performer as above."""
    beside: frozenset[str]
    """Everybody whom the text names beside the one who acts."""
    in_cells: frozenset[str]
    """Everybody whom action and result name."""
    following: tuple[Node, ...]
    """The procedures and ends that come next, in any process."""


def handings(reading: Reading) -> tuple[tuple[Pairing, tuple[Handing, ...]], ...]:
    """Every regulation's procedures with those to whom they hand over."""
    processes = reading.once(written_processes)
    return tuple(
        (pairing, tuple(_handings(pairing, processes))) for pairing in reading.once(pairings)
    )


def _handings(pairing: Pairing, processes: Iterable[Written]) -> Iterator[Handing]:
    following = _following(one for one in processes if one.regulation is pairing.file.record)
    # Where a process leaves one out, as a slip, what follows is not known.
    if any(one.id not in following for one in pairing.file.record.procedures):
        following = {}
    for described in pairing.sound:
        named = pairing.names.find(described.text)
        # Who acts opens the sentence; of the others those count whose case allows it.
        beside = named[1:] if described.opening else named
        for step in described.steps:
            procedure = step.procedure
            result = pairing.names.find(procedure.result or "")
            action = pairing.names.find(procedure.action)
            yield Handing(
                described,
                step,
                _addressed(result, procedure.performer),
                _addressed(action, procedure.performer),
                _addressed(beside, procedure.performer),
                frozenset(one.participant for one in beside),
                frozenset(one.participant for one in (*action, *result)),
                following.get(procedure.id, ()),
            )


def _addressed(named: Iterable[Named], performer: str) -> tuple[Named, ...]:
    """Those to whom something is given; the performer is named for other reasons, too."""
    return tuple(
        [one for one in named if (one.bent if one.participant == performer else one.addressed)]
    )


def _following(processes: Iterable[Written]) -> Mapping[str, tuple[Node, ...]]:
    """For each procedure the nodes that come next, over gateways and parts."""
    found: dict[str, dict[tuple[str, str], Node]] = {}
    for written in processes:
        for name, node in written.graph.nodes.items():
            if node.procedure and node.kind in (NodeKind.PROCEDURE, NodeKind.PART):
                for station in stations(written.graph, name):
                    next_ones = found.setdefault(node.procedure, {})
                    next_ones[written.process.id, station.id] = station
    return {procedure: tuple(nodes.values()) for procedure, nodes in found.items()}


def stations(graph: Graph, name: str, *, around: frozenset[str] = _NONE) -> Iterator[Node]:
    """The nodes that come next after one, over gateways and parts of the same procedure.

    Args:
        graph: the process.
        name: the node.
        around: nodes at which no way is followed.
    """
    procedure, seen = graph.nodes[name].procedure, {name, *around}
    waiting = list(graph.following[name])
    while waiting:
        other = waiting.pop()
        if other in seen:
            continue
        seen.add(other)
        node = graph.nodes[other]
        if node.kind in GATEWAYS or (node.procedure and node.procedure == procedure):
            waiting += graph.following[other]
        else:
            yield node
