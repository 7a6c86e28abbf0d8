"""Walk a process from an arrow on, in every way there is: choices one way, parallel ways all.

A way goes back by each arrow that leads back once at most, so that every loop ends. Parallel ways
are followed side by side until the gateway in which all its arrows have arrived.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice, product
from typing import NamedTuple, TypeAlias

from generator.model.process import NodeKind
from generator.process.flow import Flow, FlowNode, Wording
from generator.process.graph import GATEWAYS

__all__ = ["Item", "Leg", "Stop", "Together", "Walker"]

_MOST_ARROWS = 100_000
"""So many arrows are followed in all; a process with more ways than that is not walked whole."""
_MOST_LEGS = 100
"""So many ways are followed along each of several parallel arrows."""


class Stop(NamedTuple):
    """A node on a way, under the conditions that led to it."""

    node: FlowNode
    conditions: tuple[Wording, ...] = ()


class Together(NamedTuple):
    """Legs of a way that run at the same time, in the order of their arrows."""

    legs: tuple[tuple[Item, ...], ...]


Item: TypeAlias = "Stop | Together"


class Leg(NamedTuple):
    """A stretch of a way: what is passed, what was chosen, and where it waits for others."""

    items: tuple[Item, ...] = ()
    conditions: tuple[Wording, ...] = ()
    """Those since the last stop."""
    choices: tuple[Wording, ...] = ()
    """What tells the exits taken from those not taken."""
    back: frozenset[int] = frozenset()
    """The arrows back that were taken."""
    waits: tuple[int, ...] = ()
    """The arrows into joining gateways by which it has arrived."""
    stuck: bool = False
    """Whether it stopped where nothing follows, at a node that is no end."""


class Walker:
    """Walks one process; arrows are named by their place in the flow, from 0."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._exits: dict[str, list[int]] = {node.id: [] for node in flow.nodes}
        self._entries: dict[str, list[int]] = {node.id: [] for node in flow.nodes}
        for place, arrow in enumerate(flow.arrows):
            self._exits[arrow.source].append(place)
            self._entries[arrow.target].append(place)
        # The gateways in which parallel ways meet.
        self._joining = {
            name: entries
            for name, entries in self._entries.items()
            if len(entries) > 1 and flow.nodes_by_id[name].kind is NodeKind.PARALLEL
        }
        self._back = self._arrows_back()
        self._followed = 0
        self._cut = False

    @property
    def whole(self) -> bool:
        """Whether every way was followed to its end."""
        return not (self._cut or self._tired)

    @property
    def _tired(self) -> bool:
        return self._followed >= _MOST_ARROWS

    def ways(self, start: str) -> Iterator[Leg]:
        """Every way from a start on, without the start itself."""
        for arrow in self._exits[start]:
            yield from self._onward(arrow, Leg())

    def _some(self, arrow: int, before: Leg) -> tuple[Leg, ...]:
        """The first ways along an arrow."""
        found = tuple(islice(self._onward(arrow, before), _MOST_LEGS + 1))
        self._cut = self._cut or len(found) > _MOST_LEGS
        return found[:_MOST_LEGS]

    def _onward(self, arrow: int, leg: Leg) -> Iterator[Leg]:
        """The ways along an arrow, and on from the node it reaches."""
        items, conditions, back = list(leg.items), leg.conditions, leg.back
        while not self._tired:
            self._followed += 1
            if arrow in self._back:
                if arrow in back:
                    return
                back |= {arrow}
            taken = self._flow.arrows[arrow]
            if taken.wording:
                conditions = (*conditions, taken.wording)
            if taken.target in self._joining:
                yield leg._replace(
                    items=tuple(items), conditions=conditions, back=back, waits=(arrow,)
                )
                return
            node = self._flow.nodes_by_id[taken.target]
            if node.kind not in GATEWAYS:
                items.append(Stop(node, conditions))
                conditions = ()
            exits = self._exits[taken.target]
            if len(exits) != 1:
                passed = leg._replace(items=tuple(items), conditions=conditions, back=back)
                yield from self._part(taken.target, passed)
                return
            arrow = exits[0]

    def _part(self, name: str, leg: Leg) -> Iterator[Leg]:
        """The ways on from a node with no exit, or with several."""
        kind, exits = self._flow.nodes_by_id[name].kind, self._exits[name]
        if not exits:
            yield leg._replace(stuck=kind is not NodeKind.END)
        elif kind is NodeKind.PARALLEL:
            begun = Leg(back=leg.back)
            for legs in product(*(self._some(arrow, begun) for arrow in exits)):
                if self._tired:
                    return
                yield from self._meet(leg, legs)
        else:
            for arrow in exits:
                word = self._choice(arrow)
                chosen = (*leg.choices, word) if word else leg.choices
                yield from self._onward(arrow, leg._replace(choices=chosen))

    def _meet(self, before: Leg, legs: tuple[Leg, ...]) -> Iterator[Leg]:
        """The ways on from legs that run together, once those that join have joined."""
        arrived = {arrow for leg in legs for arrow in leg.waits}
        for name, entries in self._joining.items():
            if arrived.issuperset(entries):
                members = [leg for leg in legs if not set(entries).isdisjoint(leg.waits)]
                others = tuple(leg for leg in legs if leg not in members)
                joined = _side_by_side(members, passed=frozenset(entries))
                for onward in self._leave(name, joined):
                    yield from self._meet(before, (*others, onward))
                return
        whole = legs[0] if len(legs) == 1 else _side_by_side(legs)
        yield whole._replace(
            items=(*before.items, *whole.items),
            choices=(*before.choices, *whole.choices),
            back=before.back | whole.back,
        )

    def _leave(self, name: str, leg: Leg) -> Iterator[Leg]:
        """The ways on from a gateway whose arrows have all arrived."""
        waits = leg.waits
        free = leg._replace(waits=())
        exits = self._exits[name]
        ways = self._onward(exits[0], free) if len(exits) == 1 else self._part(name, free)
        return (way._replace(waits=(*waits, *way.waits)) for way in ways)

    def _choice(self, arrow: int) -> Wording | None:
        """What tells an exit from the others: what is done there and nowhere else, or its words."""
        taken = self._flow.arrows[arrow]
        target = self._flow.nodes_by_id[taken.target]
        own = target.kind not in GATEWAYS and len(self._entries[target.id]) == 1
        return target.wording if own and target.wording else taken.wording or target.wording

    def _arrows_back(self) -> frozenset[int]:
        """The arrows to a node that every way to them, in reading order, has passed already."""
        back: set[int] = set()
        state: dict[str, bool] = {}
        for start in self._flow.nodes:
            if start.id in state:
                continue
            state[start.id] = True
            path = [(start.id, iter(self._exits[start.id]))]
            while path:
                name, exits = path[-1]
                arrow = next(exits, None)
                if arrow is None:
                    state[name] = False
                    path.pop()
                    continue
                target = self._flow.arrows[arrow].target
                if target not in state:
                    state[target] = True
                    path.append((target, iter(self._exits[target])))
                elif state[target]:
                    back.add(arrow)
        return frozenset(back)


def _side_by_side(legs: Sequence[Leg], *, passed: frozenset[int] = frozenset()) -> Leg:
    """One leg in which these run together; `passed` are the arrows at which they wait no more."""
    shown = tuple(leg.items for leg in legs if leg.items)
    return Leg(
        items=(Together(shown),) if len(shown) > 1 else tuple(chain.from_iterable(shown)),
        choices=tuple(chain.from_iterable(leg.choices for leg in legs)),
        back=frozenset(chain.from_iterable(leg.back for leg in legs)),
        waits=tuple(arrow for leg in legs for arrow in leg.waits if arrow not in passed),
        stuck=any(leg.stuck for leg in legs),
    )
