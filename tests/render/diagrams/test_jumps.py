"""A column keeps the order of the process, and arrows that would run far are parted by marks."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.process.flow import read_flow
from generator.render.diagrams.jumps import column_order, part_ways
from generator.render.diagrams.picture import Role
from generator.render.diagrams.places import Link, Place, read_places
from generator.render.diagrams.ranks import back_links
from tests.render.diagrams.samples import LABELS, SAMPLES
from tests.render.diagrams.twelve_steps import TWELVE_STEPS

GRAPHS = st.integers(1, 14).flatmap(
    lambda count: st.tuples(
        st.just(count),
        st.lists(
            st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)),
            unique=True,
            max_size=24,
        ),
    )
)


def _parted(name: str) -> tuple[list[Place], list[Link]]:
    regulation = {**SAMPLES, "twelve": TWELVE_STEPS}[name]
    flow = read_flow(regulation, regulation.processes[0], LABELS)
    return part_ways(*read_places(flow, LABELS.drawing))


@given(GRAPHS)
def test_a_column_names_each_node_once_and_behind_all_that_lead_to_it(
    graph: tuple[int, list[tuple[int, int]]],
) -> None:
    """But for the links that lead back."""
    count, links = graph
    order = column_order(count, links)

    assert sorted(order) == list(range(count))
    for place, (source, target) in enumerate(links):
        assert place in back_links(count, links) or order.index(source) < order.index(target)


def test_a_branch_is_told_to_its_end_before_the_next_begins() -> None:
    """One can read down a column without losing the thread."""
    links = [*pairwise((0, 1, 3, 5)), *pairwise((0, 2, 4, 5))]

    assert column_order(6, links) == [0, 1, 3, 2, 4, 5]


def test_an_arrow_to_a_procedure_is_parted_by_the_number_of_that_procedure() -> None:
    """One that leads back to 8 says so, and the block 8 bears its number anyway."""
    places, links = _parted("twelve")
    names = {one.name: one.texts[0].words for one in places if one.role is Role.JUMP}

    assert "8-рәсім" in names.values()
    assert "mark--procedure-8" not in names
    assert {places[link.target].name for link in links} >= set(names) - {"mark--application"}


def test_an_arrow_to_anything_else_is_parted_by_a_letter_that_stands_there() -> None:
    """A start has no number: the letter stands above it as well."""
    places, links = _parted("twelve")
    letters = [one.texts[0].words for one in places if one.role is Role.JUMP]
    targets = {places[link.source].name: places[link.target].name for link in links}

    assert letters.count("A") >= 2
    assert targets["mark--application"] == "application"


def test_where_numbers_repeat_an_arrow_is_parted_by_a_letter() -> None:
    """Two procedures are both printed as 1: their number leads nowhere."""
    places, _ = _parted("looping")
    marks = {one.texts[0].words for one in places if one.role is Role.JUMP}

    assert "1-рәсім" not in marks


def test_no_arrow_of_a_parted_process_runs_past_a_node() -> None:
    """Past conditions and marks of its own source it may."""
    for name in (*SAMPLES, "twelve"):
        places, links = _parted(name)
        for link in links:
            between = places[link.source + 1 : link.target]
            assert link.target > link.source
            assert {one.role for one in between} <= {Role.CONDITION, Role.JUMP}
