"""Say in an ordered list what drawings show: the same process, step by step, in words.

The list is made of the same reading as the drawings (`flow`), so that a reader who does not see
the picture misses nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.process import NodeKind, Procedure
from generator.model.regulation import Regulation
from generator.process.flow import Flow, FlowNode, Wording

__all__ = ["Handout", "Part", "Step", "Target", "Way", "outline"]


class Handout(NamedTuple):
    """Something given to a participant on the way, such as a receipt."""

    to: str
    """The participant's name."""
    text: str
    """What is given, verbatim."""


class Part(NamedTuple):
    """A piece of a procedure where its ways part."""

    id: str
    performer: str
    """The participant's name."""
    wording: Wording
    """What is done."""
    durations: tuple[str, ...] = ()
    """The time limit that holds on this way, verbatim."""


class Target(NamedTuple):
    """Where a way leads: to a procedure, by its number, or to an end."""

    id: str
    """The procedure's or the end's name."""
    number: str | None
    """The procedure's number as printed; nothing for an end."""
    performer: str
    """The name of the participant who performs it, or with whom it ends."""
    wording: Wording | None
    """What is done there, or how it ends."""


class Way(NamedTuple):
    """One way on from a step: on which conditions, over which parts, to where."""

    target: Target
    conditions: tuple[Wording, ...] = ()
    parts: tuple[Part, ...] = ()
    parallel: bool = False
    """Whether the other parallel ways of the step are taken as well."""


class Step(NamedTuple):
    """One step of the list: a start, or a procedure."""

    id: str
    """The start's or the procedure's name; with the drawing's prefix the id of its shape."""
    number: str | None
    """The procedure's number as printed; nothing for a start."""
    performer: str
    """The participant's name, verbatim."""
    wording: Wording | None
    """The action of the procedure, or the words of the start."""
    result: str | None = None
    time_limit: str | None = None
    """The time limit whole, as printed in the table."""
    messages: tuple[Handout, ...] = ()
    hands_over_to: tuple[str, ...] = ()
    """The names of those who receive the result."""
    ways: tuple[Way, ...] = ()
    """What comes next; nothing where the process says nothing."""
    from_: str | None = None
    """The identity of the procedure's provision; nothing for a start."""


def outline(regulation: Regulation, flow: Flow) -> tuple[Step, ...]:
    """The steps of a process of `regulation`: its starts, then its procedures in their order."""
    reader = _Reader(regulation, flow)
    starts = [node for node in flow.nodes if node.kind is NodeKind.START]
    stations: dict[str, list[FlowNode]] = {}
    for node in flow.nodes:
        if node.procedure and flow.is_station(node):
            stations.setdefault(node.procedure.id, []).append(node)
    return (
        *map(reader.start, starts),
        *(reader.procedure(one, stations.get(one.id, ())) for one in flow.procedures),
    )


@dataclass(frozen=True)
class _Reader:
    regulation: Regulation
    flow: Flow

    def start(self, node: FlowNode) -> Step:
        return Step(
            node.id, None, self._name(node.participant), node.wording, ways=tuple(self._ways(node))
        )

    def procedure(self, procedure: Procedure, stations: Iterable[FlowNode]) -> Step:
        return Step(
            procedure.id,
            procedure.number,
            self._name(procedure.performer),
            Wording(procedure.action),
            procedure.result,
            procedure.time_limit,
            tuple(Handout(self._name(one.to), one.text) for one in procedure.messages),
            tuple(self._name(one) for one in procedure.hands_over_to),
            tuple(way for node in stations for way in self._ways(node)),
            procedure.from_,
        )

    def _name(self, participant: str) -> str:
        return self.regulation.participants_by_id[participant].name

    def _ways(self, node: FlowNode) -> Iterator[Way]:
        """The ways from a station to the next."""
        begun = (self._part(node),) if node.kind is NodeKind.PART else ()
        yield from self._onward(node, (), begun, parallel=False, passed=(node.id,))

    def _onward(
        self,
        node: FlowNode,
        conditions: tuple[Wording, ...],
        parts: tuple[Part, ...],
        *,
        parallel: bool,
        passed: tuple[str, ...],
    ) -> Iterator[Way]:
        arrows = self.flow.arrows_from[node.id]
        parallel = parallel or (node.kind is NodeKind.PARALLEL and len(arrows) > 1)
        for arrow in arrows:
            after = self.flow.nodes_by_id[arrow.target]
            worded = (*conditions, arrow.wording) if arrow.wording else conditions
            if self.flow.is_station(after):
                yield Way(self._target(after), worded, parts, parallel)
            elif after.id not in passed:
                longer = (*parts, self._part(after)) if after.kind is NodeKind.PART else parts
                yield from self._onward(
                    after, worded, longer, parallel=parallel, passed=(*passed, after.id)
                )

    def _part(self, node: FlowNode) -> Part:
        wording = node.wording or Wording("")
        return Part(node.id, self._name(node.participant), wording, node.durations)

    def _target(self, node: FlowNode) -> Target:
        number = node.procedure.number if node.procedure else None
        wording = Wording(node.procedure.action) if node.procedure else node.wording
        performer = node.procedure.performer if node.procedure else node.participant
        return Target(self.flow.stands_for(node), number, self._name(performer), wording)
