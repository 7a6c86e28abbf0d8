"""What is said of a node: number, performer, action, time, what comes before and after."""

from __future__ import annotations

import pytest

from generator.render.diagrams.describe import NodeWords
from generator.render.diagrams.picture import Role
from tests.render.diagrams.kinds import KINDS, drawing_of
from tests.render.diagrams.samples import LABELS, SAMPLES

WORDS = LABELS.drawing
EYE = (Role.NUMBER, Role.ACTION, Role.DURATION)
"""What is written in the box of a procedure, from top to bottom."""


def _said(kind: str, node: str, name: str = "branching") -> str:
    return _node(kind, node, name).label(EYE)


def _node(kind: str, node: str, name: str = "branching") -> NodeWords:
    return next(one for one in drawing_of(kind, name).nodes if one.name == node)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_shape_of_the_process_is_told(kind: str, name: str) -> None:
    """No node of the picture is without words, and no words are without a node."""
    drawing = drawing_of(kind, name)
    drawn = {shape.name for shape in drawing.picture.shapes if not shape.legend}
    told = {one.name for one in drawing.nodes}
    others = {"paper--", *(name for name in drawn if name.startswith(("lane--", "head--", "jump")))}

    assert drawn - told == others & drawn
    assert told <= drawn


@pytest.mark.parametrize("kind", KINDS)
def test_a_procedure_says_everything_that_the_picture_shows(kind: str) -> None:
    """First what is written in its box, as it is written there, then who, whence, whither."""
    procedure = SAMPLES["branching"].procedures[1]
    performer = SAMPLES["branching"].participants_by_id[procedure.performer].name
    said = _said(kind, "procedure-2")
    parts = [
        f"{WORDS.procedure.format(number='2')}. {procedure.action}. {procedure.time_limit}.",
        performer,
        f"{WORDS.before}: {WORDS.procedure.format(number='1')}",
        f"{WORDS.next}: {WORDS.procedure.format(number='3')}",
    ]

    places = [said.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_conditions_are_said_where_ways_part() -> None:
    """Each way with its condition, although the gateway lies between."""
    procedure = _said("handbook", "procedure-3")
    gateway = next(one for one in drawing_of("handbook").nodes if one.kind == WORDS.legend_choice)
    ways = procedure.partition(f"{WORDS.next}: ")[2]

    assert "; " in ways
    assert gateway.label(()).endswith(ways)
    assert LABELS.process["otherwise"] in ways


def test_words_of_ours_are_said_to_be_ours() -> None:
    """A mark would not be heard; official words are left alone."""
    start = _said("handbook", "application")

    assert WORDS.ours_said.format(words=LABELS.process["application"]) in start
    assert not any("*" in one.label(()) for kind in KINDS for one in drawing_of(kind).nodes)
    assert _said("sequence", "procedure-1").count(WORDS.ours_said.format(words="").strip()) == 1


def test_parallel_ways_are_said_to_be_parallel() -> None:
    """What comes next is more than one thing at once."""
    said = {one.name: one.label(()) for one in drawing_of("handbook", "looping").nodes}

    assert f"{WORDS.next_parallel}: " in said["fork"]
    assert f"{WORDS.next_parallel}: " not in said["procedure-1"]


def test_a_way_back_is_said_and_ends() -> None:
    """A loop is followed once."""
    said = {one.name: one.label(()) for one in drawing_of("handbook", "looping").nodes}
    before = said["procedure-5"].partition(f"{WORDS.before}: ")[2].partition(WORDS.next)[0]

    assert WORDS.procedure.format(number="3.1") in before
    assert WORDS.procedure.format(number="4-а") in before


def test_a_part_belongs_to_its_procedure() -> None:
    """Its provision, or its procedure's; the page marks it with the procedure."""
    part = _node("handbook", "posted")

    assert part.stands_for.startswith("procedure-")
    assert part.from_ is not None
    assert WORDS.legend_part in part.label(())


def test_a_sequence_says_what_is_handed_out() -> None:
    """The words beside its arrows are said with the procedure."""
    procedure = SAMPLES["branching"].procedures[0]
    said = _said("sequence", "procedure-1")

    assert all(f"{WORDS.message}: {one.text}" in said for one in procedure.messages)
    assert procedure.messages
    assert f"{WORDS.result}: {procedure.result}" in said
