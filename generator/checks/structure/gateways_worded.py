"""Check that a gateway parts or joins ways, and that each way out of a choice says when.

Why: a choice whose exits say nothing, or the same, cannot be followed; work at the same time is
under no condition; a condition anywhere else is drawn beside an arrow that is taken always.

PASS: an exit with `condition` (verbatim), with `label` (a word of ours), or to a part whose time
limit words the condition.
FAIL: an exit of a choice without words; a parallel exit with a condition; a gateway with one arrow
in and one out; a condition behind a step.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.processes import Written, written_processes
from generator.checks.reading import Reading
from generator.errors import Problem
from generator.model.process import NodeKind
from generator.process.graph import GATEWAYS, Graph

__all__ = ["ID", "check_facts"]

ID = "gateways-worded"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every gateway without a use, and every way with words too few or too many."""
    for written in reading.once(written_processes):
        graph = written.graph
        yield from _useless(written, graph)
        yield from _choices(written, graph)
        yield from _others(written, graph)


def _useless(written: Written, graph: Graph) -> Iterator[Problem]:
    if graph.from_nowhere or graph.to_nowhere:
        return
    for name, node in graph.nodes.items():
        alone = len(graph.following[name]) <= 1 and len(graph.preceding[name]) <= 1
        if node.kind in GATEWAYS and alone:
            message = f"the {node.kind} gateway {name!r} neither parts nor joins ways"
            hint = "lead two arrows out of it or into it, or remove it"
            yield Problem(written.node(name), ID, message, hint)


def _choices(written: Written, graph: Graph) -> Iterator[Problem]:
    """The exits of choices without words, or with the words of another exit."""
    seen: dict[tuple[str, str], int] = {}
    for place, arrow in enumerate(written.process.transitions):
        source = graph.nodes.get(arrow.source)
        if source is None or source.kind is not NodeKind.EXCLUSIVE:
            continue
        if arrow.condition and arrow.label:
            message = f"the way from {arrow.source!r} to {arrow.target!r} has two wordings"
            hint = "keep the `condition`, which is the act's, or the `label`, which is ours"
            yield Problem(written.at_arrow(place, "label"), ID, message, hint)
        words = _words(written, place)
        known_target = arrow.target in graph.nodes
        if words is None and known_target and len(graph.following[arrow.source]) > 1:
            message = f"the way from the choice {arrow.source!r} to {arrow.target!r} has no words"
            hint = "give it a `condition`, verbatim, or a `label` from labels/"
            yield Problem(written.at_arrow(place), ID, message, hint)
        if words and seen.setdefault((arrow.source, words), place) != place:
            message = f"two ways from the choice {arrow.source!r} have the same words"
            hint = f"the other stands at {written.at_arrow(seen[arrow.source, words])}"
            yield Problem(written.at_arrow(place), ID, message, hint)


def _others(written: Written, graph: Graph) -> Iterator[Problem]:
    """The words on arrows that are taken always."""
    for place, arrow in enumerate(written.process.transitions):
        source = graph.nodes.get(arrow.source)
        if source is None or source.kind is NodeKind.EXCLUSIVE:
            continue
        parts = source.kind is NodeKind.PARALLEL and _words(written, place) is not None
        if parts or arrow.condition or arrow.label:
            message = f"the way from {arrow.source!r} to {arrow.target!r} is taken always"
            hint = "remove its words, or let it leave an `exclusive` gateway"
            yield Problem(written.at_arrow(place), ID, message, hint)


def _words(written: Written, place: int) -> str | None:
    """What an arrow says, in words of the act or by the name of a word of ours."""
    arrow = written.process.transitions[place]
    condition = written.regulation.condition_of(written.process, arrow)
    return condition or (f"label {arrow.label}" if arrow.label else None)
