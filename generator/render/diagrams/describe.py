"""Say of each node of a drawing, in one sentence after another, what the picture shows of it.

Number, performer, action, time, what comes before and after: for those who go through the drawing
by ear. Words of ours are said to be ours, for a mark behind them would not be heard.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model.labels import DrawingLabels
from generator.model.process import NodeKind, Procedure
from generator.process.flow import Flow, FlowArrow, FlowNode, Wording
from generator.render.diagrams.picture import Role

__all__ = ["NodeWords", "describe_nodes", "describe_procedures"]


@dataclass(frozen=True, slots=True)
class NodeWords:
    """What stands for one node: its name in the picture, where it belongs, its words."""

    name: str
    stands_for: str
    """The id of its procedure, or its own."""
    from_: str | None
    kind: str
    """What it is: a procedure by its number."""
    performer: str
    wording: str
    """What is done, or how it begins or ends; empty for a gateway."""
    times: tuple[str, ...]
    """Its time limits, verbatim."""
    behind: tuple[str, ...]
    """What the picture shows around it: results, what is handed out, what is before and after."""

    def label(self, shown: Sequence[Role]) -> str:
        """Everything of it, in sentences; what is written in its shape comes first, as written.

        So whoever speaks to the machine can name a node by the words seen (WCAG 2.2, 2.5.3).
        """
        said = {
            Role.NUMBER: (self.kind,),
            Role.PERFORMER: (self.performer,),
            Role.ACTION: (self.wording,),
            Role.DURATION: self.times,
        }
        order = [*dict.fromkeys(shown), *(role for role in said if role not in shown)]
        told = [text for role in order for text in said.get(role, ())]
        return _sentences([*told, *self.behind])


def describe_nodes(flow: Flow, labels: DrawingLabels) -> tuple[NodeWords, ...]:
    """The nodes of a handbook or a block scheme, each by its own name, in the order of the flow."""
    teller = _Teller(flow, labels)
    return tuple(teller.node(node, stands_for=flow.stands_for(node)) for node in flow.nodes)


def describe_procedures(flow: Flow, labels: DrawingLabels) -> tuple[NodeWords, ...]:
    """The boxes of a sequence: starts, procedures whole, ends."""
    teller = _Teller(flow, labels, whole=True)
    starts = [node for node in flow.nodes if node.kind is NodeKind.START]
    ends = [node for node in flow.nodes if node.kind is NodeKind.END]
    return (
        *(teller.node(node, stands_for=node.id) for node in starts),
        *(teller.procedure(one) for one in flow.procedures),
        *(teller.node(node, stands_for=node.id) for node in ends),
    )


@dataclass(frozen=True)
class _Teller:
    flow: Flow
    labels: DrawingLabels
    whole: bool = False
    """Whether procedures stand whole, so that their parts are not told apart."""

    @cached_property
    def _performers(self) -> dict[str, str]:
        return {one.id: one.name for one in self.flow.participants}

    def node(self, node: FlowNode, *, stands_for: str) -> NodeWords:
        """Everything of one node."""
        return NodeWords(
            node.id,
            stands_for,
            node.from_,
            self._number(node),
            self._performers[node.participant],
            self._said(node.wording) if node.wording else "",
            node.durations,
            (self._before([node]), self._after([node])),
        )

    def procedure(self, procedure: Procedure) -> NodeWords:
        """Everything of a procedure that is drawn as one box, whatever its ways are."""
        nodes = [
            one for one in self.flow.nodes if one.procedure and one.procedure.id == procedure.id
        ]
        gives = [f"{self.labels.message}: {message.text}" for message in procedure.messages]
        return NodeWords(
            procedure.id,
            procedure.id,
            procedure.from_,
            self.labels.procedure.format(number=procedure.number),
            self._performers.get(procedure.performer, ""),
            procedure.action,
            (procedure.time_limit,) if procedure.time_limit else (),
            (
                f"{self.labels.result}: {procedure.result}" if procedure.result else "",
                *gives,
                self._before(nodes),
                self._after(nodes),
            ),
        )

    def _number(self, node: FlowNode) -> str:
        """What kind of node it is: a procedure by its number."""
        if node.procedure:
            number = self.labels.procedure.format(number=node.procedure.number)
            return f"{number}, {self.labels.legend_part}" if node.kind is NodeKind.PART else number
        return {
            NodeKind.START: self.labels.start,
            NodeKind.END: self.labels.finish,
            NodeKind.PART: self.labels.legend_part,
            NodeKind.EXCLUSIVE: self.labels.legend_choice,
            NodeKind.PARALLEL: self.labels.legend_parallel,
        }.get(node.kind, "")

    def _before(self, nodes: Sequence[FlowNode]) -> str:
        own = {self._called(node) for node in nodes}
        names = dict.fromkeys(self._called(one) for node in nodes for one in self._stations(node))
        told = [name for name in names if name not in own]
        return f"{self.labels.before}: {'; '.join(told)}" if told else ""

    def _stations(self, node: FlowNode) -> Iterator[FlowNode]:
        """The nodes with words that lead to a node, whatever gateways lie between."""
        waiting = [arrow.source for arrow in self.flow.arrows_to[node.id]]
        seen: set[str] = set()
        while waiting:
            name = waiting.pop(0)
            if name in seen:
                continue
            seen.add(name)
            source = self.flow.nodes_by_id[name]
            if _is_gateway(source):
                waiting = [arrow.source for arrow in self.flow.arrows_to[name]] + waiting
            else:
                yield source

    def _after(self, nodes: Sequence[FlowNode]) -> str:
        own = {self._called(node) for node in nodes}
        found = (way for node in nodes for way in self._ways(node, (), frozenset()))
        ways = tuple(dict.fromkeys(found))
        told = [", ".join([*conditions, name]) for conditions, name, _ in ways if name not in own]
        if not told:
            return ""
        abreast = any(parallel for *_, parallel in ways)
        lead = self.labels.next_parallel if abreast else self.labels.next
        return f"{lead}: {'; '.join(told)}"

    def _ways(
        self, node: FlowNode, conditions: tuple[str, ...], passed: frozenset[str]
    ) -> Iterator[tuple[tuple[str, ...], str, bool]]:
        """The ways on to nodes with words: conditions, the node, whether ways are parallel."""
        arrows = self.flow.arrows_from[node.id]
        fork = node.kind is NodeKind.PARALLEL and len(arrows) > 1
        for arrow in arrows:
            target = self.flow.nodes_by_id[arrow.target]
            worded = (*conditions, *self._condition(arrow))
            if not _is_gateway(target):
                yield worded, self._called(target), fork
            elif target.id not in passed:
                further = self._ways(target, worded, passed | {target.id})
                yield from ((words, name, inner or fork) for words, name, inner in further)

    def _condition(self, arrow: FlowArrow) -> tuple[str, ...]:
        return (self._said(arrow.wording),) if arrow.wording else ()

    def _called(self, node: FlowNode) -> str:
        """A node in short: a procedure's number, or the words in it."""
        if node.procedure and (self.whole or node.kind is NodeKind.PROCEDURE):
            return self.labels.procedure.format(number=node.procedure.number)
        return self._said(node.wording) if node.wording else self._number(node)

    def _said(self, wording: Wording) -> str:
        """Words as they are heard: ours are said to be ours."""
        return self.labels.ours_said.format(words=wording.text) if wording.ours else wording.text


def _is_gateway(node: FlowNode) -> bool:
    return node.kind in (NodeKind.EXCLUSIVE, NodeKind.PARALLEL)


def _sentences(parts: Sequence[str]) -> str:
    """Verbatim, but for a full stop behind what has none."""
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)
