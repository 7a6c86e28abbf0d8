"""Check that ways which part meet again as they parted.

Why: a parallel gateway waits for all its ways; if one of them was not chosen, or has ended, the
service stops there for ever. And ways taken at the same time that meet in a step without a parallel
gateway let the step be done twice. Drawings show neither.

PASS: a parallel gateway parts, another one joins the same ways; a choice's ways lead to one step.
FAIL: a parallel gateway that joins the ways of a choice; parallel ways that both lead to one step.

Every way of playing the process is tried, so what is said is certain. A process that other checks
refuse, or one with more ways than can be tried, is not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.processes import Written, written_processes
from generator.checks.reading import Reading
from generator.errors import Problem
from generator.process.graph import Graph
from generator.process.soundness import is_connected
from generator.process.tokens import Clash, play

__all__ = ["ID", "check_facts"]

ID = "ways-meet"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every node in which ways meet that cannot."""
    for written in reading.once(written_processes):
        graph = written.graph
        if is_connected(graph):
            for clash, name in play(graph).found:
                yield _problem(written, graph, clash, name)


def _problem(written: Written, graph: Graph, clash: Clash, name: str) -> Problem:
    kind = graph.nodes[name].kind
    if clash is Clash.WAITS:
        message = f"the parallel gateway {name!r} may wait for ever: one of its ways is not taken"
        hint = "join ways of a choice in an `exclusive` gateway; join only ways that run together"
    else:
        message = f"the {kind} {name!r} is reached twice, by ways that run at the same time"
        hint = "join these ways in a `parallel` gateway before it"
    return Problem(written.node(name), ID, message, hint)
