"""Write the script of annex 2: which box and which arrow comes after which, on whose lifeline.

Pure order, no places: `sequence` gives everything its room.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.process import NodeKind, Participant, Procedure
from generator.model.regulation import Regulation
from generator.process.flow import Flow, FlowNode
from generator.render.diagrams.picture import Role

__all__ = ["Call", "Card", "Script", "write_script"]


@dataclass(frozen=True, slots=True)
class Card:
    """A box on a lifeline: a start, a procedure, an end."""

    name: str
    role: Role
    participant: str


@dataclass(frozen=True, slots=True)
class Call:
    """An arrow between lifelines; from one to itself it is a loop, or runs down to the next box."""

    source: str
    target: str
    role: Role = Role.TRANSITION
    text: str | None = None
    cards: tuple[str, str] | None = None
    """For an arrow inside one lifeline: the boxes it joins."""


@dataclass(frozen=True, slots=True)
class Script:
    """The participants from left to right, and what happens from top to bottom."""

    participants: tuple[Participant, ...]
    events: tuple[Card | Call, ...]


def write_script(regulation: Regulation, flow: Flow) -> Script:
    """The script of one process, in the order of its procedures."""
    starts = [node for node in flow.nodes if node.kind is NodeKind.START]
    events: list[Card | Call] = [_card(node) for node in starts]
    closing = _closing(flow)
    for procedure in flow.procedures:
        for start in starts:
            if procedure.id in _names(flow, flow.following(start.id)):
                target = (procedure.id, procedure.performer)
                events += [_joined((start.id, start.participant), target)]
        events.append(Card(procedure.id, Role.PROCEDURE, procedure.performer))
        events += [
            Call(procedure.performer, message.to, Role.MESSAGE, message.text)
            for message in procedure.messages
        ]
        events += _hand_overs(flow, procedure)
        events += [_card(end) for end in closing.get(procedure.id, ())]
    for start in starts:
        for end in flow.following(start.id):
            if end.kind is NodeKind.END:
                target = (end.id, end.participant)
                events += [_joined((start.id, start.participant), target)]
    events += [_card(end) for end in closing.get("", ())]
    return Script(_participants(regulation, events), tuple(events))


def _card(node: FlowNode) -> Card:
    role = Role.START if node.kind is NodeKind.START else Role.END
    return Card(node.id, role, node.participant)


def _joined(source: tuple[str, str], target: tuple[str, str], text: str | None = None) -> Call:
    """The arrow between two boxes, each given by its name and its participant."""
    cards = (source[0], target[0]) if source[1] == target[1] else None
    return Call(source[1], target[1], text=text, cards=cards)


def _names(flow: Flow, nodes: Iterable[FlowNode]) -> set[str]:
    return {flow.stands_for(node) for node in nodes}


def _nodes_of(flow: Flow, procedure: Procedure) -> list[FlowNode]:
    """The stations that show a procedure: its whole node, or its parts where it has none."""
    return [
        node
        for node in flow.nodes
        if node.procedure and node.procedure.id == procedure.id and flow.is_station(node)
    ]


def _next(flow: Flow, procedure: Procedure) -> list[FlowNode]:
    """What comes after a procedure."""
    found: dict[str, FlowNode] = {}
    for node in _nodes_of(flow, procedure):
        for target in flow.following(node.id):
            found.setdefault(flow.stands_for(target), target)
    return list(found.values())


def _closing(flow: Flow) -> dict[str, list[FlowNode]]:
    """The ends by the last procedure that leads to them; under "" those that none leads to."""
    last = dict.fromkeys((node.id for node in flow.nodes if node.kind is NodeKind.END), "")
    for procedure in flow.procedures:
        for node in _next(flow, procedure):
            if node.kind is NodeKind.END:
                last[node.id] = procedure.id
    closing: dict[str, list[FlowNode]] = {}
    for end, procedure_id in last.items():
        closing.setdefault(procedure_id, []).append(flow.nodes_by_id[end])
    return closing


def _hand_overs(flow: Flow, procedure: Procedure) -> Iterator[Call]:
    """The arrows that leave a procedure: to those who get its result, and to what comes next."""
    here = procedure.performer
    after = _next(flow, procedure)
    receivers = dict.fromkeys(procedure.hands_over_to)
    others = dict.fromkeys(node.participant for node in after if node.participant != here)
    targets = list(dict.fromkeys([*receivers, *others]))
    by_part = _part_texts(flow, procedure, targets)
    shown = bool(by_part)
    for target in targets:
        if by_part:
            yield from (Call(here, target, text=text) for text in by_part[target])
            continue
        carries = target in receivers or not receivers
        text = procedure.result if carries else None
        shown = shown or text is not None
        yield Call(here, target, text=text)
    if here in receivers:
        return
    own = [node for node in after if node.participant == here]
    for node in own:
        text = None if shown else procedure.result
        shown = shown or text is not None
        yield _joined((procedure.id, here), (flow.stands_for(node), here), text)
    if procedure.result and not shown:
        yield Call(here, here, Role.RESULT, procedure.result)


def _part_texts(flow: Flow, procedure: Procedure, targets: list[str]) -> dict[str, list[str]]:
    """What each of several receivers gets in the words of the procedure's parts, if parts tell."""
    texts: dict[str, list[str]] = {target: [] for target in targets}
    for node in flow.nodes:
        if node.kind is not NodeKind.PART or node.procedure is None or node.wording is None:
            continue
        reached = {after.participant for after in flow.following(node.id)}
        if node.procedure.id == procedure.id and len(reached) == 1 and reached <= set(targets):
            texts[reached.pop()].append(node.wording.text)
    return texts if len(targets) > 1 and all(texts.values()) else {}


def _participants(regulation: Regulation, events: Iterable[Card | Call]) -> tuple[Participant, ...]:
    present: set[str] = set()
    for event in events:
        present |= {event.participant} if isinstance(event, Card) else {event.source, event.target}
    return tuple(one for one in regulation.participants if one.id in present)
