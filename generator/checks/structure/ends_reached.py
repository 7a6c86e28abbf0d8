"""Check that every process begins, that every node is reached, and that every way comes to an end.

Why: a service without an end gives nothing to anybody; a loop that nobody can leave, and nodes that
no start leads to, look right in a drawing and happen never.

PASS: a loop with a choice in it, one exit of which leads on to an end.
FAIL: a process without a start or an end; a loop without an exit; a loop that no start leads to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.checks.facts.processes import Written, written_processes
from generator.checks.reading import Reading
from generator.errors import Problem
from generator.model.process import NodeKind
from generator.process.graph import Graph

__all__ = ["ID", "check_facts"]

ID = "ends-reached"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every process without a start or an end, and every loop outside of all ways."""
    for written in reading.once(written_processes):
        graph = written.graph
        yield from _edges(written, graph)
        # What an arrow from or to nowhere was meant for is not known.
        if not graph.from_nowhere:
            yield from _endless(written, graph)
        if not graph.to_nowhere:
            yield from _unreached(written, graph)


def _edges(written: Written, graph: Graph) -> Iterator[Problem]:
    for kind in (NodeKind.START, NodeKind.END):
        if not graph.of_kind(kind):
            message = f"the process {written.process.id!r} has no {kind}"
            hint = f"add a node of the kind `{kind}`"
            yield Problem(written.marks.value(*written.way, "nodes"), ID, message, hint)


def _endless(written: Written, graph: Graph) -> Iterator[Problem]:
    """The loops that no way leaves; what only leads to one is not told beside it."""
    told: set[str] = set()
    for name in (one for one in graph.nodes if one not in graph.ending):
        loop = graph.around(name)
        closed = all(set(graph.following[one]) <= loop for one in loop)
        if len(loop) > 1 and closed and name not in told:
            told |= loop
            message = f"no way leads out of the loop of {_listed(graph, loop)}"
            hint = "let an arrow out of a choice in it lead on to an end"
            yield Problem(written.node(name), ID, message, hint)


def _unreached(written: Written, graph: Graph) -> Iterator[Problem]:
    """The loops that no start leads to; what follows one is not told beside it."""
    told: set[str] = set()
    for name in (one for one in graph.nodes if one not in graph.reached):
        loop = graph.around(name)
        closed = all(set(graph.preceding[one]) <= loop for one in loop)
        if len(loop) > 1 and closed and name not in told:
            told |= loop
            message = f"no start leads to the loop of {_listed(graph, loop)}"
            hint = "lead an arrow to one of them from what comes before, or remove them"
            yield Problem(written.node(name), ID, message, hint)


def _listed(graph: Graph, names: Collection[str]) -> str:
    return ", ".join(repr(name) for name in graph.nodes if name in names)
