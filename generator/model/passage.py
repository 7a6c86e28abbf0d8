"""Find the procedures that nobody goes around, whichever way through a process is taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.model.process import Node, NodeKind, Process

__all__ = ["passed"]


def passed(process: Process, wanted: Iterable[str]) -> set[str]:
    """Those of `wanted` that no way from a start of `process` to an end goes around."""
    following: dict[str, list[str]] = {node.id: [] for node in process.nodes}
    for transition in process.transitions:
        following[transition.source].append(transition.target)
    starts = {node.id for node in process.nodes if node.kind is NodeKind.START}
    starts = starts or {process.nodes[0].id}
    if len(starts) == 1 and all(len(targets) <= 1 for targets in following.values()):
        # One way, as in most processes: nothing on it can be gone around.
        return {node.procedure for node in process.nodes if node.procedure}
    return {name for name in wanted if not starts & _free(process.nodes, following, name)}


def _free(nodes: Sequence[Node], following: Mapping[str, Sequence[str]], name: str) -> set[str]:
    """The nodes from which an end is reached without the procedure `name`."""
    # The last first: nodes are mostly listed in their order, and one round then does nearly all.
    open_nodes = [node for node in reversed(nodes) if node.procedure != name]
    free = {node.id for node in open_nodes if node.kind is NodeKind.END}
    before = -1
    # Backwards from the ends until nothing is added: loops need no care of their own.
    while len(free) > before:
        before = len(free)
        for node in open_nodes:
            targets = following[node.id]
            # Work at the same time goes every way, a choice goes one.
            every = all if node.kind is NodeKind.PARALLEL else any
            if targets and every(target in free for target in targets):
                free.add(node.id)
    return free
