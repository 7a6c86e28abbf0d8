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

from generator.model.labels import Labels
from generator.model.process import Node, NodeKind, Participant, Procedure, Process, Transition
from generator.model.regulation import Regulation

__all__ = ["Flow", "FlowArrow", "FlowMessage", "FlowNode", "Wording", "read_flow"]


@dataclass(frozen=True, slots=True)
class Wording:
    """Words in a drawing: verbatim from the act, or ours."""

    text: str
    ours: bool = False

    def marked(self, mark: str) -> str:
        """The words, and the mark behind them if they are ours."""
        return self.text + mark if self.ours else self.text


@dataclass(frozen=True, slots=True)
class FlowNode:
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


@dataclass(frozen=True, slots=True)
class FlowArrow:
    """An arrow from one node to another, with the condition of the way if it has one."""

    source: str
    target: str
    wording: Wording | None = None
    from_: str | None = None
    """The provision that words the condition."""


@dataclass(frozen=True, slots=True)
class FlowMessage:
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
    homes = _homes(regulation, process)
    nodes = tuple(
        FlowNode(
            node.id,
            node.kind,
            homes[node.id],
            _wording(regulation, node, labels),
            _procedure(regulation, node),
            _durations(regulation, process, node),
            _provision(regulation, node),
        )
        for node in process.nodes
    )
    arrows = tuple(
        FlowArrow(
            arrow.source,
            arrow.target,
            _condition(regulation, process, arrow, labels),
            arrow.from_,
        )
        for arrow in process.transitions
    )
    return Flow(
        process.id,
        process.title,
        _participants(regulation, nodes),
        nodes,
        arrows,
        _messages(nodes),
    )


def _procedure(regulation: Regulation, node: Node) -> Procedure | None:
    return regulation.procedures_by_id[node.procedure] if node.procedure else None


def _provision(regulation: Regulation, node: Node) -> str | None:
    procedure = _procedure(regulation, node)
    return node.from_ or (procedure.from_ if procedure else None)


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
        procedure = _procedure(regulation, node)
        if node.participant:
            homes[node.id] = node.participant
        elif procedure:
            homes[node.id] = procedure.performer
    waiting = [node.id for node in process.nodes if node.id not in homes]
    for name in waiting:
        near = [arrow.source for arrow in process.transitions if arrow.target == name]
        near += [arrow.target for arrow in process.transitions if arrow.source == name]
        known = next((homes[other] for other in near if other in homes), None)
        homes[name] = known or regulation.participants[0].id
    return homes


def _wording(regulation: Regulation, node: Node, labels: Labels) -> Wording | None:
    if node.kind in (NodeKind.EXCLUSIVE, NodeKind.PARALLEL):
        return None
    if node.text:
        return Wording(node.text)
    if node.label:
        return Wording(labels.process[node.label], ours=True)
    procedure = _procedure(regulation, node)
    return Wording(procedure.action) if procedure else None


def _condition(
    regulation: Regulation, process: Process, arrow: Transition, labels: Labels
) -> Wording | None:
    if condition := regulation.condition_of(process, arrow):
        return Wording(condition)
    return Wording(labels.process[arrow.label], ours=True) if arrow.label else None


def _durations(regulation: Regulation, process: Process, node: Node) -> tuple[str, ...]:
    """The time limits written at a node: each of a procedure's limits stands in one place only."""
    procedure = _procedure(regulation, node)
    if procedure is None:
        return ()
    if node.kind is NodeKind.PART:
        return tuple(
            limit.text for limit in procedure.durations if limit.id and limit.id == node.duration
        )
    if node.kind is not NodeKind.PROCEDURE:
        return ()
    elsewhere = {
        part.duration
        for part in process.nodes
        if part.kind is NodeKind.PART and part.procedure == node.procedure and part.duration
    }
    if elsewhere & {limit.id for limit in procedure.durations}:
        return tuple(limit.text for limit in procedure.durations if limit.id not in elsewhere)
    return (procedure.time_limit,) if procedure.time_limit else ()


def _participants(regulation: Regulation, nodes: Iterable[FlowNode]) -> tuple[Participant, ...]:
    """Those in whose lane a node stands, in the order of the regulation."""
    present = {node.participant for node in nodes}
    return tuple(one for one in regulation.participants if one.id in present)
