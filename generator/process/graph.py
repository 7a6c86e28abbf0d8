"""Read the shape of a process: what follows what, what is reached, from where an end is reached.

It is read from what an author wrote, right or wrong: an arrow from or to no node is left out, and
said to be there, so that one wrong name is not reported as three faults.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model.process import Node, NodeKind, Process, Transition

__all__ = ["GATEWAYS", "Graph"]

GATEWAYS = (NodeKind.EXCLUSIVE, NodeKind.PARALLEL)


@dataclass(frozen=True)
class Graph:
    """The nodes of a process by name (of two with one name the first) and its arrows."""

    nodes: Mapping[str, Node]
    arrows: tuple[Transition, ...]
    """The arrows between nodes that are there, in written order."""
    from_nowhere: bool
    """Whether some arrow leaves a node that is not there."""
    to_nowhere: bool
    """Whether some arrow leads to a node that is not there."""
    loose_exits: frozenset[str]
    """The nodes with an arrow to a node that is not there."""
    loose_entries: frozenset[str]
    """The nodes with an arrow from a node that is not there."""

    @classmethod
    def of(cls, process: Process) -> Graph:
        """The shape of `process`."""
        nodes: dict[str, Node] = {}
        for node in process.nodes:
            nodes.setdefault(node.id, node)
        whole, exits, entries = [], set(), set()
        for arrow in process.transitions:
            if arrow.source in nodes and arrow.target in nodes:
                whole.append(arrow)
            elif arrow.source in nodes:
                exits.add(arrow.source)
            elif arrow.target in nodes:
                entries.add(arrow.target)
        known = nodes.keys()
        return cls(
            nodes,
            tuple(whole),
            any(arrow.source not in known for arrow in process.transitions),
            any(arrow.target not in known for arrow in process.transitions),
            frozenset(exits),
            frozenset(entries),
        )

    @cached_property
    def following(self) -> dict[str, tuple[str, ...]]:
        """The nodes that the arrows out of each node lead to, in order."""
        found: dict[str, list[str]] = {name: [] for name in self.nodes}
        for arrow in self.arrows:
            found[arrow.source].append(arrow.target)
        return {name: tuple(names) for name, names in found.items()}

    @cached_property
    def preceding(self) -> dict[str, tuple[str, ...]]:
        """The nodes that the arrows into each node come from, in order."""
        found: dict[str, list[str]] = {name: [] for name in self.nodes}
        for arrow in self.arrows:
            found[arrow.target].append(arrow.source)
        return {name: tuple(names) for name, names in found.items()}

    def of_kind(self, kind: NodeKind) -> tuple[str, ...]:
        """The names of the nodes of one kind, in order."""
        return tuple(name for name, node in self.nodes.items() if node.kind is kind)

    @cached_property
    def reached(self) -> frozenset[str]:
        """The nodes that some way from a start passes, or may pass from an arrow from nowhere."""
        return _closure((*self.of_kind(NodeKind.START), *self.loose_entries), self.following)

    @cached_property
    def ending(self) -> frozenset[str]:
        """The nodes from which some way reaches an end, or may by an arrow to nowhere."""
        return _closure((*self.of_kind(NodeKind.END), *self.loose_exits), self.preceding)

    def after(self, name: str) -> frozenset[str]:
        """The nodes that some way from a node passes; itself only if a loop goes through it."""
        return _closure(self.following[name], self.following)

    def around(self, name: str) -> frozenset[str]:
        """The nodes of all loops through a node, itself among them; none where there is no loop."""
        after = self.after(name)
        return after & _closure(self.preceding[name], self.preceding) if name in after else _NONE


_NONE: frozenset[str] = frozenset()


def _closure(names: Iterable[str], beside: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """The names, and whatever is beside one of them, and so on."""
    found = set(names)
    waiting = list(found)
    while waiting:
        for other in beside[waiting.pop()]:
            if other not in found:
                found.add(other)
                waiting.append(other)
    return frozenset(found)
