"""Tell a process as scenarios: each whole way from a start to its ends, with its time limits.

Of every choice one way is taken, of parallel ways all, and every loop once at most. Which ways
there are is ours to say; the words of their steps are the act's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from generator.model.duration import Unit
from generator.model.process import NodeKind, Procedure
from generator.process.flow import Flow, FlowNode, Wording
from generator.process.walk import Item, Leg, Stop, Together, Walker

__all__ = ["MOST", "Limit", "Scenario", "Scenarios", "scenarios", "stops"]

MOST = 16
"""So many scenarios can be read; of more the first are listed."""
_COUNTED = 999
"""So many are counted."""
_LONGEST_FIRST = tuple(reversed(Unit))


class Limit(NamedTuple):
    """A time limit, and for how many steps of a scenario it holds; nothing is summed."""

    text: str
    """The limit, verbatim."""
    times: int
    """How many steps have it: our count, not the act's."""


@dataclass(frozen=True)
class Scenario:
    """One way through a process."""

    name: tuple[Wording, ...]
    """What tells it from the others, in the words of its steps; nothing where there is one way."""
    starts: tuple[FlowNode, ...]
    """The start, or several of which each leads to the same steps."""
    items: tuple[Item, ...]
    """What follows, ends included, in order."""
    finished: bool
    """Whether it comes to an end everywhere; of a process that the checks refuse it may not."""

    @cached_property
    def limits(self) -> tuple[Limit, ...]:
        """The time limits of its steps, months before days before minutes; never converted."""
        counts: dict[str, int] = {}
        ranks: dict[str, int] = {}
        for stop in stops(self.items):
            for text in stop.node.durations:
                counts[text] = counts.get(text, 0) + 1
                if text not in ranks:
                    ranks[text] = _rank(text, stop.node.procedure)
        return tuple(Limit(text, counts[text]) for text in sorted(counts, key=ranks.__getitem__))


@dataclass(frozen=True, slots=True)
class Scenarios:
    """The scenarios of a process: the first of them, and how many there are."""

    listed: tuple[Scenario, ...]
    total: int
    exact: bool
    """Whether there are so many, and not more."""


def scenarios(flow: Flow, *, most: int = MOST) -> Scenarios:
    """The scenarios of a process in the order of its starts and of the arrows out of choices.

    Args:
        flow: the process; it need not be one that the checks find right.
        most: how many to list.
    """
    walker = Walker(flow)
    found: dict[Leg, list[FlowNode]] = {}
    starts = [node for node in flow.nodes if node.kind is NodeKind.START]
    ways = ((start, way) for start in starts for way in walker.ways(start.id))
    for start, way in islice(ways, _COUNTED):
        found.setdefault(way, []).append(start)
    listed = tuple(
        _scenario(way, tuple(begun), alone=len(found) == 1)
        for way, begun in islice(found.items(), most)
    )
    return Scenarios(listed, len(found), walker.whole and len(found) < _COUNTED)


def stops(items: Iterable[Item]) -> Iterator[Stop]:
    """The stops of a way, those of each parallel leg after one another."""
    for item in items:
        if isinstance(item, Together):
            for leg in item.legs:
                yield from stops(leg)
        else:
            yield item


def _scenario(way: Leg, starts: tuple[FlowNode, ...], *, alone: bool) -> Scenario:
    return Scenario(
        () if alone else tuple(dict.fromkeys(way.choices)),
        starts,
        way.items,
        not (way.stuck or way.waits),
    )


def _rank(text: str, procedure: Procedure | None) -> int:
    """The place of a limit among others by its longest unit; one without a unit comes last."""
    limits = procedure.durations if procedure else ()
    units = [_LONGEST_FIRST.index(limit.unit) for limit in limits if limit.text in text]
    return min(units, default=len(_LONGEST_FIRST))
