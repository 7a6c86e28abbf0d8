"""Say whether a process hangs together: only then can it be followed to its ends."""

from __future__ import annotations

from generator.model.process import NodeKind
from generator.process.graph import GATEWAYS, Graph

__all__ = ["is_connected"]


def is_connected(graph: Graph) -> bool:
    """Whether every node lies on a way from a start to an end, with arrows as BPMN allows them.

    It is what the checks of single nodes and arrows ask for, in one word.
    """
    names = graph.nodes.keys()
    if graph.from_nowhere or graph.to_nowhere:
        return False
    if not names == graph.reached == graph.ending:
        return False
    return all(_fits(graph, name) for name in names)


def _fits(graph: Graph, name: str) -> bool:
    kind = graph.nodes[name].kind
    entries, exits = len(graph.preceding[name]), len(graph.following[name])
    return (
        (kind is not NodeKind.START or entries == 0)
        and (kind is not NodeKind.END or exits == 0)
        and (kind in GATEWAYS or exits <= 1)
    )
