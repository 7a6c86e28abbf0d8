"""Play a process as BPMN does, with tokens, and say where ways meet that cannot.

A token begins at a start. An exclusive gateway sends it one way, a parallel gateway sends one every
way; where several arrows enter a parallel gateway, it waits for a token on each of them; anything
else takes each token as it comes. Two things then can go wrong, whatever the words say: a gateway
waits for a token that never comes, and two tokens of one start come to one node, which is then done
twice. All ways of playing are tried, so that what is found is certain.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import TypeAlias

from generator.model.process import NodeKind
from generator.process.graph import Graph

__all__ = ["MOST_STATES", "Clash", "Clashes", "play"]

MOST_STATES = 20_000
"""So many states are tried; beyond them nothing is certain, and what was found is all there is."""

_Place: TypeAlias = tuple[str, int]
"""Where a token rests: a node, and of a joining gateway which of its arrows, from 0."""
_State: TypeAlias = frozenset[_Place]


class Clash(StrEnum):
    """What goes wrong where ways meet."""

    WAITS = "waits"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Clashes:
    """What goes wrong at which nodes, each once, in the order of the nodes."""

    found: tuple[tuple[Clash, str], ...]
    whole: bool = True
    """Whether every way of playing was tried."""


def play(graph: Graph) -> Clashes:
    """Everything that goes wrong from any of the starts, each of which begins a run of its own.

    `graph` has no loose arrows, and each of its nodes can reach an end.
    """
    if NodeKind.PARALLEL not in {node.kind for node in graph.nodes.values()}:
        # One token stays one.
        return Clashes(())
    board = _Board(graph)
    begins = [frozenset(board.next_to(name)) for name in graph.of_kind(NodeKind.START)]
    found: set[tuple[Clash, str]] = set()
    seen: set[_State] = set(begins)
    waiting: list[_State] = list(seen)
    while waiting and len(seen) <= MOST_STATES:
        state = waiting.pop()
        after = list(board.moves(state))
        if state and not after:
            found |= {(Clash.WAITS, name) for name, _ in state}
        for places in after:
            following = frozenset(places)
            if len(following) < len(places):
                found |= {(Clash.TWICE, name) for name, _ in _doubles(places)}
            elif following not in seen:
                seen.add(following)
                waiting.append(following)
    return Clashes(_first(graph, found), not waiting)


def _first(graph: Graph, found: set[tuple[Clash, str]]) -> tuple[tuple[Clash, str], ...]:
    """What goes wrong by itself: two tokens that met go wrong wherever they come to later."""
    order = {name: place for place, name in enumerate(graph.nodes)}
    told: list[tuple[Clash, str]] = []
    behind: set[str] = set()
    for clash, name in sorted(found, key=lambda one: (order[one[1]], one[0])):
        if name not in behind:
            told.append((clash, name))
            if clash is Clash.TWICE:
                behind |= graph.after(name)
    return tuple(one for one in told if not _follows(graph, one, told))


def _follows(graph: Graph, one: tuple[Clash, str], others: list[tuple[Clash, str]]) -> bool:
    """Whether a clash comes after one that is told and does not come after it."""
    return any(
        clash is Clash.TWICE and one[1] in graph.after(name) and name not in graph.after(one[1])
        for clash, name in others
    )


def _doubles(places: tuple[_Place, ...]) -> set[_Place]:
    return {place for place in places if places.count(place) > 1}


class _Board:
    """Where tokens rest, and how they move; a token passes what is neither a gateway nor a meeting.

    Tokens rest only where something is decided, waited for, or met: so there are few states.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        entries: dict[str, int] = dict.fromkeys(graph.nodes, 0)
        self._exits: dict[str, list[_Place]] = {name: [] for name in graph.nodes}
        self._joins = {
            name: frozenset((name, place) for place in range(len(sources)))
            for name, sources in graph.preceding.items()
            if len(sources) > 1 and graph.nodes[name].kind is NodeKind.PARALLEL
        }
        for arrow in graph.arrows:
            place = entries[arrow.target] if arrow.target in self._joins else 0
            self._exits[arrow.source].append((arrow.target, place))
            entries[arrow.target] += 1

    def next_to(self, name: str) -> tuple[_Place, ...]:
        """Where tokens rest next after one has left a node every way."""
        return tuple(chain.from_iterable(self._rest(place) for place in self._exits[name]))

    def moves(self, state: _State) -> Iterator[tuple[_Place, ...]]:
        """The places of the tokens after each move that is possible."""
        for place in state:
            name = place[0]
            if name not in self._joins:
                left = tuple(state - {place})
                yield from ((*left, *after) for after in self._leaving(name))
        for name, places in self._joins.items():
            if places <= state:
                yield (*(state - places), *self.next_to(name))

    def _leaving(self, name: str) -> Iterator[tuple[_Place, ...]]:
        if self._graph.nodes[name].kind is NodeKind.EXCLUSIVE:
            yield from (self._rest(place) for place in self._exits[name])
        else:
            yield self.next_to(name)

    def _rest(self, place: _Place) -> tuple[_Place, ...]:
        """Where a token at this place comes to rest; nowhere, if at an end."""
        while exits := self._exits[place[0]]:
            if len(exits) > 1 or len(self._graph.preceding[place[0]]) > 1:
                return (place,)
            place = exits[0]
        return ()
