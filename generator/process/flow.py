"""Read from a process its nodes with their words, its arrows with their conditions, its messages.

The words are BPMN's: participants, start and end events, tasks (procedures and parts of them),
exclusive and parallel gateways, sequence flows (arrows), messages. Every element names the
provision it comes from. Drawings, lists, scenarios and BPMN are made of this one reading, so that
none says more or less than another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.model.labels import Labels
from generator.model.process import Node, NodeKind, Participant, Procedure, Process, Transition
from generator.model.regulation import Regulation

__all__ = ["Flow", "FlowArrow", "FlowMessage", "FlowNode", "Wording", "read_flow"]


class Wording(NamedTuple):
    """Words in a drawing: verbatim from the act, or ours."""

    text: str
    ours: bool = False

    def marked(self, mark: str) -> str:
        """The words, and the mark behind them if they are ours."""
        return self.text + mark if self.ours else self.text


class FlowNode(NamedTuple):
    """A node of the process with its words."""

    id: str
    kind: NodeKind
    participant: str
    """In whose lane it stands."""
    wording: Wording | None = None
    """What is written in it; nothing in a gateway."""
    procedure: Procedure | None = None
    """The procedure it shows whole or in part."""
    durations: tuple[str, ...] = ()
    """The time limits written in it, verbatim."""
    from_: str | None = None
    """The provision that it, or the procedure it shows, comes from; nothing for words of ours."""

    def __hash__(self) -> int:
        # Its procedure is a record, which is slow to hash; a process has no two of one id.
        return hash(self.id)


class FlowArrow(NamedTuple):
    """An arrow from one node to another, with the condition of the way if it has one."""

    source: str
    target: str
    wording: Wording | None = None
    from_: str | None = None
    """The provision that words the condition."""


class FlowMessage(NamedTuple):
    """Something handed out on the way that does not carry the process on: a receipt."""

    procedure: str
    """The id of the procedure in which it is handed out."""
    source: str
    """The participant who hands it out."""
    target: str
    """The participant who gets it."""
    text: str
    """What is given, verbatim."""
    from_: str
    """The provision that says so."""


@dataclass(frozen=True)
class Flow:
    """A process: its participants in the order of lanes, its nodes, its arrows, its messages."""

    id: str
    """Its name inside the regulation."""
    title: str | None
    """What tells it from the regulation's others, verbatim."""
    participants: tuple[Participant, ...]
    nodes: tuple[FlowNode, ...]
    arrows: tuple[FlowArrow, ...]
    messages: tuple[FlowMessage, ...] = ()

    @cached_property
    def nodes_by_id(self) -> dict[str, FlowNode]:
        """The nodes by name."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def lanes(self) -> dict[str, int]:
        """The place of each participant among the lanes, from 0."""
        return {participant.id: place for place, participant in enumerate(self.participants)}

    @cached_property
    def arrows_from(self) -> dict[str, tuple[FlowArrow, ...]]:
        """The arrows that leave each node, in order."""
        leaving: dict[str, list[FlowArrow]] = {node.id: [] for node in self.nodes}
        for arrow in self.arrows:
            leaving[arrow.source].append(arrow)
        return {name: tuple(arrows) for name, arrows in leaving.items()}

    @cached_property
    def arrows_to(self) -> dict[str, tuple[FlowArrow, ...]]:
        """The arrows that reach each node, in order."""
        reaching: dict[str, list[FlowArrow]] = {node.id: [] for node in self.nodes}
        for arrow in self.arrows:
            reaching[arrow.target].append(arrow)
        return {name: tuple(arrows) for name, arrows in reaching.items()}

    def stands_for(self, node: FlowNode) -> str:
        """The name of what a node belongs to: its procedure, or itself."""
        return node.procedure.id if node.procedure else node.id

    def is_station(self, node: FlowNode) -> bool:
        """Whether a node is a start, an end or a procedure.

        Gateways lie between stations, and so do parts of a procedure that is shown whole as well.
        """
        if node.kind is NodeKind.PART:
            return node.procedure is None or node.procedure.id not in self._whole
        return node.kind not in (NodeKind.EXCLUSIVE, NodeKind.PARALLEL)

    @cached_property
    def _whole(self) -> frozenset[str]:
        return frozenset(
            node.procedure.id
            for node in self.nodes
            if node.procedure and node.kind is NodeKind.PROCEDURE
        )

    @cached_property
    def procedures(self) -> tuple[Procedure, ...]:
        """The procedures of the process, in its order."""
        found = {node.procedure.id: node.procedure for node in self.nodes if node.procedure}
        return tuple(found.values())

    def following(self, name: str) -> tuple[FlowNode, ...]:
        """The stations that come next after a node, in order, whatever lies between."""
        found: dict[str, FlowNode] = {}
        seen = {name}
        waiting = [arrow.target for arrow in self.arrows_from[name]]
        while waiting:
            target = self.nodes_by_id[waiting.pop(0)]
            if self.is_station(target):
                found.setdefault(target.id, target)
            elif target.id not in seen:
                seen.add(target.id)
                waiting = [arrow.target for arrow in self.arrows_from[target.id]] + waiting
        return tuple(found.values())


def read_flow(regulation: Regulation, process: Process, labels: Labels) -> Flow:
    """What is drawn of a process; checks made sure before that every name leads somewhere."""
    reader = _Reader(regulation, process, labels)
    nodes = tuple(map(reader.node, process.nodes))
    return Flow(
        process.id,
        process.title,
        _participants(regulation, nodes),
        nodes,
        tuple(map(reader.arrow, process.transitions)),
        _messages(nodes),
    )


class _Reader:
    """Reads the nodes and arrows of one process."""

    def __init__(self, regulation: Regulation, process: Process, labels: Labels) -> None:
        self._regulation, self._process, self._labels = regulation, process, labels
        self._procedures = regulation.procedures_by_id
        self._homes = _homes(regulation, process)
        self._timed = {node.id for node in process.nodes if node.duration}
        self._parted: dict[str | None, set[str]] = {}
        for node in process.nodes:
            if node.kind is NodeKind.PART and node.duration:
                self._parted.setdefault(node.procedure, set()).add(node.duration)

    def node(self, node: Node) -> FlowNode:
        """A node with its words."""
        procedure = self._procedures[node.procedure] if node.procedure else None
        return FlowNode(
            node.id,
            node.kind,
            self._homes[node.id],
            self._wording(node, procedure),
            procedure,
            self._durations(node, procedure),
            node.from_ or (procedure.from_ if procedure else None),
        )

    def arrow(self, arrow: Transition) -> FlowArrow:
        """An arrow with its condition."""
        return FlowArrow(arrow.source, arrow.target, self._condition(arrow), arrow.from_)

    def _wording(self, node: Node, procedure: Procedure | None) -> Wording | None:
        if node.kind in (NodeKind.EXCLUSIVE, NodeKind.PARALLEL):
            return None
        if node.text:
            return Wording(node.text)
        if node.label:
            return Wording(self._labels.process[node.label], ours=True)
        return Wording(procedure.action) if procedure else None

    def _condition(self, arrow: Transition) -> Wording | None:
        # Of a node that has no time limit of its own, none words a condition.
        if arrow.condition or arrow.target in self._timed:
            condition = self._regulation.condition_of(self._process, arrow)
            if condition:
                return Wording(condition)
        return Wording(self._labels.process[arrow.label], ours=True) if arrow.label else None

    def _durations(self, node: Node, procedure: Procedure | None) -> tuple[str, ...]:
        """The time limits written at a node: each limit of a procedure stands in one place only."""
        if procedure is None:
            return ()
        limits = procedure.durations
        if node.kind is NodeKind.PART:
            return tuple(one.text for one in limits if one.id and one.id == node.duration)
        if node.kind is not NodeKind.PROCEDURE:
            return ()
        elsewhere = self._parted.get(node.procedure, set())
        if elsewhere & {one.id for one in limits}:
            return tuple(one.text for one in limits if one.id not in elsewhere)
        return (procedure.time_limit,) if procedure.time_limit else ()


def _messages(nodes: Iterable[FlowNode]) -> tuple[FlowMessage, ...]:
    """What the procedures of these nodes hand out, each procedure once."""
    procedures = {node.procedure.id: node.procedure for node in nodes if node.procedure}
    return tuple(
        FlowMessage(procedure.id, procedure.performer, message.to, message.text, message.from_)
        for procedure in procedures.values()
        for message in procedure.messages
    )


def _homes(regulation: Regulation, process: Process) -> dict[str, str]:
    """In whose lane each node stands; one that does not say stands beside what leads to it."""
    homes: dict[str, str] = {}
    for node in process.nodes:
        if node.participant:
            homes[node.id] = node.participant
        elif node.procedure:
            homes[node.id] = regulation.procedures_by_id[node.procedure].performer
    waiting = [node.id for node in process.nodes if node.id not in homes]
    for name in waiting:
        near = [arrow.source for arrow in process.transitions if arrow.target == name]
        near += [arrow.target for arrow in process.transitions if arrow.source == name]
        known = next((homes[other] for other in near if other in homes), None)
        homes[name] = known or regulation.participants[0].id
    return homes


def _participants(regulation: Regulation, nodes: Iterable[FlowNode]) -> tuple[Participant, ...]:
    """Those in whose lane a node stands, in the order of the regulation."""
    present = {node.participant for node in nodes}
    return tuple(one for one in regulation.participants if one.id in present)
