"""Nodes sit in their lanes, under what leads to them, beside each other only where they must."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.render.diagrams.ranks import back_links, reading_order
from generator.render.diagrams.seats import seat

GRAPHS = st.integers(1, 14).flatmap(
    lambda count: st.tuples(
        st.lists(st.integers(0, 4), min_size=count, max_size=count),
        st.lists(
            st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)),
            unique=True,
            max_size=24,
        ),
    )
)
Graph = tuple[list[int], list[tuple[int, int]]]


@given(GRAPHS)
def test_without_the_links_that_lead_back_there_is_no_circle(graph: Graph) -> None:
    """The order names every node once, each behind all that lead to it."""
    lanes, links = graph
    back = back_links(len(lanes), links)
    order = reading_order(len(lanes), links, back)

    assert sorted(order) == list(range(len(lanes)))
    for place, (source, target) in enumerate(links):
        assert place in back or order.index(source) < order.index(target)


@given(GRAPHS)
def test_a_link_leads_down_unless_it_leads_back(graph: Graph) -> None:
    """Time runs down."""
    lanes, links = graph
    seating = seat(lanes, links, count=5, most=2)

    for place, (source, target) in enumerate(links):
        if place not in seating.back:
            assert seating.seats[source].row < seating.seats[target].row


@given(GRAPHS, st.integers(1, 3))
def test_no_two_sit_on_one_seat_and_none_in_another_lane(graph: Graph, most: int) -> None:
    """At most so many sit abreast; every row is used."""
    lanes, links = graph
    seating = seat(lanes, links, count=5, most=most)

    assert len(set(seating.seats)) == len(lanes)
    assert [one.lane for one in seating.seats] == lanes
    assert max(seating.abreast) <= most
    assert {one.row for one in seating.seats} == set(range(seating.rows))


def test_a_chain_back_to_its_middle_has_one_link_back() -> None:
    """Repeating a step is drawn as a way back, whichever is declared first."""
    assert back_links(4, [(0, 1), (1, 2), (2, 1), (2, 3)]) == {2}


def test_branches_sit_abreast_under_the_middle_of_their_choice() -> None:
    """The choice is centred over them, and the one that leads left sits left."""
    lanes = [1, 1, 1, 2, 0]
    seating = seat(lanes, [(0, 1), (0, 2), (1, 3), (2, 4)], count=3, most=2)

    assert [one.half for one in seating.seats[:3]] == [0, 1, -1]


def test_a_second_start_sits_right_above_what_it_starts() -> None:
    """It need not stand in the first row only because nothing leads to it."""
    links = [*pairwise(range(4)), (4, 3)]
    seating = seat([0, 0, 0, 0, 1], links, count=2, most=2)

    assert seating.seats[4].row == 2
