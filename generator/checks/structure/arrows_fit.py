"""Check that arrows leave and reach a node only as its kind allows.

Why: nothing leads into a start or out of an end, so such an arrow is drawn and never taken; a step
without a way on stops everything; two ways out of a step without a gateway leave open whether one
is taken or both.

PASS: every start has one arrow out, every end arrows in only, every step one arrow out.
FAIL: an arrow back into a start, out of an end, from a node to itself; a step with two arrows out,
or with none; the same arrow twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.processes import Written, written_processes
from generator.checks.reading import Reading
from generator.errors import Problem
from generator.model.process import NodeKind
from generator.process.graph import GATEWAYS, Graph

__all__ = ["ID", "check_facts"]

ID = "arrows-fit"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every arrow that does not fit its nodes, and every node that lacks an arrow."""
    for written in reading.once(written_processes):
        graph = written.graph
        yield from _arrows(written, graph)
        yield from _exits(written, graph)
        yield from _entries(written, graph)


def _arrows(written: Written, graph: Graph) -> Iterator[Problem]:
    seen: dict[tuple[str | None, ...], int] = {}
    for place, arrow in enumerate(written.process.transitions):
        source, target = graph.nodes.get(arrow.source), graph.nodes.get(arrow.target)
        first = seen.setdefault((arrow.source, arrow.target, arrow.condition, arrow.label), place)
        if first != place:
            message = (
                f"the arrow from {arrow.source!r} to {arrow.target!r} stands twice; "
                f"first at {written.at_arrow(first)}"
            )
            yield Problem(written.at_arrow(place), ID, message, "remove one of the two")
        if source and arrow.source == arrow.target:
            message = f"the arrow leads from {arrow.source!r} to itself"
            yield Problem(
                written.at_arrow(place), ID, message, "lead it to the node that comes next"
            )
        if target and target.kind is NodeKind.START:
            message = f"the arrow leads back into the start {arrow.target!r}"
            hint = "lead it to the first step: nothing comes before a start"
            yield Problem(written.at_arrow(place, "target"), ID, message, hint)
        if source and source.kind is NodeKind.END:
            message = f"the arrow leads on from the end {arrow.source!r}"
            hint = "lead it out of the step before: nothing comes after an end"
            yield Problem(written.at_arrow(place, "source"), ID, message, hint)


def _exits(written: Written, graph: Graph) -> Iterator[Problem]:
    """The nodes with too few or too many arrows out."""
    # An arrow from nowhere may be the one that a node lacks.
    open_ended = graph.from_nowhere
    for name, node in graph.nodes.items():
        count = len(set(graph.following[name])) + (name in graph.loose_exits)
        if count == 0 and node.kind is not NodeKind.END and not open_ended:
            message = f"nothing follows the {node.kind} {name!r}, which is no end"
            hint = "lead an arrow out of it, to the next node or to an end"
            yield Problem(written.node(name), ID, message, hint)
        if count > 1 and node.kind not in (*GATEWAYS, NodeKind.END):
            message = f"{count} arrows lead on from the {node.kind} {name!r}"
            hint = "put a gateway behind it: `exclusive` if one way is taken, `parallel` if all are"
            yield Problem(written.node(name), ID, message, hint)


def _entries(written: Written, graph: Graph) -> Iterator[Problem]:
    """The nodes that no arrow leads to."""
    if graph.to_nowhere:
        return
    for name, node in graph.nodes.items():
        entered = set(graph.preceding[name]) - {name} or name in graph.loose_entries
        if not entered and node.kind is not NodeKind.START:
            message = f"nothing leads to the {node.kind} {name!r}, which is no start"
            hint = "lead an arrow to it, or remove it"
            yield Problem(written.node(name), ID, message, hint)
