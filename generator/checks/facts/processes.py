"""Go through the processes of a decree: what all checks of processes begin with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath, Marks
from generator.errors import Location
from generator.model.process import Process
from generator.model.regulation import Regulation
from generator.process.graph import Graph

__all__ = ["Written", "written_processes"]


@dataclass(frozen=True)
class Written:
    """A process as an author wrote it: in which regulation, and at which place of its file."""

    regulation: Regulation
    process: Process
    marks: Marks
    way: KeyPath

    @cached_property
    def graph(self) -> Graph:
        """The shape of the process."""
        return Graph.of(self.process)

    def node(self, name: str, *key: str) -> Location:
        """Where the first node of this name stands, or a key of it."""
        names = (node.id for node in self.process.nodes)
        return self.at_node(next(place for place, one in enumerate(names) if one == name), *key)

    def at_node(self, place: int, *key: str) -> Location:
        """Where the node at a place of the list stands, or a key of it."""
        return self.marks.value(*self.way, "nodes", place, *key)

    def at_arrow(self, place: int, *key: str) -> Location:
        """Where the arrow at a place of the list stands, or a key of it."""
        return self.marks.value(*self.way, "transitions", place, *key)


def written_processes(reading: Reading) -> tuple[Written, ...]:
    """Every process of the decree's regulations, in order; take it by `once`."""
    return tuple(
        Written(loaded.record, process, loaded.marks, ("processes", place))
        for loaded in reading.regulations
        for place, process in enumerate(loaded.record.processes)
    )
