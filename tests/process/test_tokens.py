"""What playing a process finds is certain: nothing sound is refused, nothing wrong passes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.process import NodeKind, Process, Transition
from generator.process.graph import GATEWAYS, Graph
from generator.process.soundness import is_connected
from generator.process.tokens import Clash, Clashes, play
from tests.process.sound import sound_process
from tests.render.diagrams.processes import random_regulation


def _graph(process: Process) -> Graph:
    return Graph.of(process)


def _fails(process: Process) -> bool:
    """Whether our checks of arrows, ends and meetings find anything."""
    graph = _graph(process)
    return not is_connected(graph) or play(graph) != Clashes(())


@settings(max_examples=300, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 20))
def test_a_process_that_is_built_of_closed_blocks_is_found_sound(random: Random, size: int) -> None:
    """Branches, parallel ways, loops, several starts and ends, one inside the other."""
    assert not _fails(sound_process(random, size=size))


@settings(max_examples=300, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 16))
def test_a_process_that_lacks_an_arrow_is_refused(random: Random, size: int) -> None:
    """Except where it is another process in order.

    That is so only if a gateway loses one of several arrows out, and the node that it led to is
    reached by another arrow as well: one way fewer to choose, or to take at the same time.
    """
    process = sound_process(random, size=size)
    lost = random.choice(process.transitions)
    rest = tuple(arrow for arrow in process.transitions if arrow is not lost)
    graph = _graph(process)
    another = (
        graph.nodes[lost.source].kind in GATEWAYS
        and len(graph.following[lost.source]) > 1
        and len(graph.preceding[lost.target]) > 1
    )

    assert another or not rest or _fails(process.model_copy(update={"transitions": rest}))


@settings(max_examples=200, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 4), st.integers(1, 12))
def test_made_up_processes_are_judged_as_by_trying_everything(
    random: Random, lanes: int, size: int
) -> None:
    """Those of the drawings' tests have ways that never meet: all of them are found, no others."""
    (process,) = random_regulation(random, lanes=lanes, size=size).processes
    graph = _graph(process)
    into_start = any(graph.nodes[arrow.target].kind is NodeKind.START for arrow in graph.arrows)

    assert is_connected(graph) is not into_start
    if not into_start:
        found = play(graph)
        naive = set(_tried(graph))
        assert found.whole
        assert set(found.found) <= naive
        assert bool(found.found) is bool(naive)


def _tried(graph: Graph) -> Iterator[tuple[Clash, str]]:
    """What goes wrong, found without a shortcut: a token lies on an arrow, and every move is made.

    What follows two tokens that have met is not tried.
    """
    exits: dict[str, list[int]] = {name: [] for name in graph.nodes}
    entries: dict[str, list[int]] = {name: [] for name in graph.nodes}
    for place, arrow in enumerate(graph.arrows):
        exits[arrow.source].append(place)
        entries[arrow.target].append(place)
    begins = [Counter(exits[name]) for name in graph.of_kind(NodeKind.START)]
    seen: set[frozenset[tuple[int, int]]] = set()
    while begins:
        tokens = begins.pop()
        if (key := frozenset(tokens.items())) in seen:
            continue
        seen.add(key)
        twice = list(_met(graph, entries, tokens))
        yield from twice
        if twice:
            continue
        moves = list(_moves(graph, exits, entries, tokens))
        begins += moves
        if tokens and not moves:
            yield from ((Clash.WAITS, graph.arrows[place].target) for place in tokens)


def _joins(graph: Graph, entries: dict[str, list[int]], name: str) -> bool:
    return graph.nodes[name].kind is NodeKind.PARALLEL and len(entries[name]) > 1


def _met(
    graph: Graph, entries: dict[str, list[int]], tokens: Counter[int]
) -> Iterator[tuple[Clash, str]]:
    for name, places in entries.items():
        counts = [tokens[place] for place in places]
        if graph.nodes[name].kind is NodeKind.END:
            continue
        if max(counts, default=0) > 1 or (sum(counts) > 1 and not _joins(graph, entries, name)):
            yield Clash.TWICE, name


def _moves(
    graph: Graph, exits: dict[str, list[int]], entries: dict[str, list[int]], tokens: Counter[int]
) -> Iterator[Counter[int]]:
    for name, places in entries.items():
        if _joins(graph, entries, name):
            if all(tokens[place] for place in places):
                yield tokens - Counter(places) + Counter(exits[name])
            continue
        for place in places:
            if not tokens[place]:
                continue
            left = tokens - Counter([place])
            if graph.nodes[name].kind is NodeKind.EXCLUSIVE:
                yield from (left + Counter([one]) for one in exits[name])
            else:
                yield left + Counter(exits[name])


def test_more_ways_than_can_be_tried_are_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was found is true; that there is no more is not said."""
    process = sound_process(Random(7), size=30)  # noqa: S311
    kinds = {node.kind for node in process.nodes}
    monkeypatch.setattr("generator.process.tokens.MOST_STATES", 1)

    assert NodeKind.PARALLEL in kinds
    assert play(_graph(process)) == Clashes((), whole=False)


def test_an_arrow_from_or_to_nowhere_is_not_followed() -> None:
    """It is told elsewhere; whether the rest hangs together is then not known."""
    process = sound_process(Random(1), size=3)  # noqa: S311
    for lost in (
        Transition(source=process.nodes[0].id, target="nowhere"),
        Transition(source="nowhere", target=process.nodes[1].id),
    ):
        graph = _graph(process.model_copy(update={"transitions": (*process.transitions, lost)}))

        assert graph.arrows == process.transitions
        assert not is_connected(graph)
