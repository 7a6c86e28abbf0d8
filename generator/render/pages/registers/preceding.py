"""Find what comes right before each procedure: what starts a process, or other procedures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.model.process import Node, NodeKind, Procedure, Process
from generator.model.regulation import Regulation

__all__ = ["Before", "Preceding", "preceding"]


@dataclass(frozen=True, slots=True)
class Before:
    """What comes right before a procedure: a start of a process, or a procedure."""

    start: Node | None = None
    procedure: Procedure | None = None


Preceding: TypeAlias = Mapping[str, tuple[Before, ...]]
"""By the name of each procedure of a regulation what comes before it, in order."""


def preceding(regulation: Regulation) -> Preceding:
    """By the name of each procedure what comes before it in any process, each once, in order."""
    found: dict[str, dict[str, Before]] = {one.id: {} for one in regulation.procedures}
    for process in regulation.processes:
        for name, before in _in_process(regulation, process):
            found[name].setdefault(_key(before), before)
    return {name: tuple(before.values()) for name, before in found.items()}


def _in_process(regulation: Regulation, process: Process) -> Sequence[tuple[str, Before]]:
    nodes = {node.id: node for node in process.nodes}
    reaching: dict[str, list[str]] = {}
    for arrow in process.transitions:
        reaching.setdefault(arrow.target, []).append(arrow.source)
    return [
        (node.procedure, before)
        for node in process.nodes
        if node.procedure
        for before in _behind(regulation, node, nodes, reaching)
    ]


def _behind(
    regulation: Regulation,
    node: Node,
    nodes: Mapping[str, Node],
    reaching: Mapping[str, Sequence[str]],
) -> Sequence[Before]:
    """What stands before `node`, whatever gateways and parts of the same procedure lie between."""
    found, seen, waiting = [], {node.id}, list(reaching.get(node.id, ()))
    while waiting:
        source = nodes[waiting.pop(0)]
        if source.id in seen:
            continue
        seen.add(source.id)
        if source.kind is NodeKind.START:
            found.append(Before(start=source))
        elif source.procedure and source.procedure != node.procedure:
            found.append(Before(procedure=regulation.procedures_by_id[source.procedure]))
        elif not source.procedure:
            waiting += reaching.get(source.id, ())
    return found


def _key(before: Before) -> str:
    if before.start:
        return f"start {before.start.id}"
    return before.procedure.id if before.procedure else ""
