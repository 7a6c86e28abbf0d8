"""Nothing in a drawing overlaps, touches, sticks out or is cut: real shapes and random ones."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.regulation import Regulation
from generator.process.flow import read_flow
from generator.render.diagrams.geometry import Box
from generator.render.diagrams.handbook import lay_out_handbook
from generator.render.diagrams.picture import Picture, Role
from generator.render.diagrams.sequence import lay_out_sequence
from tests.render.diagrams.faults import faults
from tests.render.diagrams.processes import random_regulation
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS

Draw = Callable[[Regulation], Picture]


def _handbook(regulation: Regulation) -> Picture:
    flow = read_flow(regulation, regulation.processes[0], LABELS)
    return lay_out_handbook("sample", flow, LABELS.drawing, STATUS)


def _sequence(regulation: Regulation) -> Picture:
    flow = read_flow(regulation, regulation.processes[0], LABELS)
    return lay_out_sequence("sample", regulation, flow, LABELS.drawing, STATUS)


@pytest.mark.parametrize("draw", [_handbook, _sequence])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_drawing_of_the_decree_has_no_fault(name: str, draw: Draw) -> None:
    """Boxes apart, words inside, arrows around boxes, conditions clear of lines and borders."""
    assert faults(draw(SAMPLES[name])) == []


@settings(max_examples=60)
@given(st.randoms(use_true_random=True), st.integers(1, 8), st.integers(1, 22))
def test_no_process_makes_a_handbook_with_a_fault(random: Random, lanes: int, size: int) -> None:
    """Branches, parallels, loops, several ends, any order of lanes, words of any length."""
    assert faults(_handbook(random_regulation(random, lanes=lanes, size=size))) == []


@settings(max_examples=60)
@given(st.randoms(use_true_random=True), st.integers(1, 8), st.integers(1, 22))
def test_no_process_makes_a_sequence_with_a_fault(random: Random, lanes: int, size: int) -> None:
    """The same of annex 2."""
    assert faults(_sequence(random_regulation(random, lanes=lanes, size=size))) == []


@pytest.mark.parametrize("draw", [_handbook, _sequence])
def test_arrows_end_where_they_say(draw: Draw) -> None:
    """The tip of an arrow lies on the edge of its target, or on its participant's lifeline."""
    picture = draw(SAMPLES["branching"])
    boxes = {shape.name: shape.box for shape in picture.shapes}
    boxes |= {words.name: words.box for words in picture.words}
    for line in picture.lines:
        if line.legend or line.role is Role.LIFELINE:
            continue
        tip, box = line.points[-1], boxes[line.target]
        if line.target.startswith("head--"):
            assert tip.x == pytest.approx(box.centre.x)
        else:
            assert box.grown(3.01).holds(Box(tip.x, tip.y, tip.x, tip.y))


def test_the_post_branch_ends_at_the_medical_organization() -> None:
    """Not at the recipient, as a drawing from memory would have it."""
    picture = _handbook(SAMPLES["branching"])
    boxes = {shape.name: shape.box for shape in picture.shapes}
    ends = {line.source: line.target for line in picture.lines}

    assert ends["posted"] == "received-by-organization"
    assert boxes["lane--medical-organization"].holds(boxes["received-by-organization"])


def test_a_choice_holds_no_words() -> None:
    """The text words no question, so neither does the drawing."""
    picture = _handbook(SAMPLES["branching"])
    choices = {shape.name for shape in picture.shapes if shape.role is Role.CHOICE}

    assert choices
    assert not [words for words in picture.words if words.shape in choices]


def test_the_legend_explains_only_what_is_drawn() -> None:
    """A straight process has no choice and no part, so its legend names none."""
    straight = {shape.role for shape in _handbook(SAMPLES["straight"]).shapes if shape.legend}
    looping = {shape.role for shape in _handbook(SAMPLES["looping"]).shapes if shape.legend}

    assert straight == {Role.START, Role.PROCEDURE}
    assert looping == {Role.START, Role.PROCEDURE, Role.CHOICE, Role.PARALLEL}


def test_each_time_limit_of_the_handbook_stands_in_one_place() -> None:
    """Limits that hold on one branch stand there, and not in the procedure as well."""
    words = [one for one in _handbook(SAMPLES["branching"]).words if one.role is Role.DURATION]
    found = {one.shape: one.text for one in words}

    assert len(words) == 6
    assert found["handed-over"] == "30 минуттан аспайды"
    assert found["posted"] == "1 жұмыс күні ішінде"
    assert "procedure-5" not in found


def test_two_receivers_get_their_own_arrow_in_the_words_of_the_parts() -> None:
    """Annex 2 shows the delivery by hand and by post, each to whom it goes."""
    picture = _sequence(SAMPLES["branching"])
    texts = [words.text for words in picture.words if words.role is Role.RESULT]

    assert texts[-2:] == [
        "көрсетілетін қызметті алушыға не оның заңды өкіліне береді",
        "пошта арқылы медициналық ұйымға жолдайды",
    ]
    assert [line.target for line in picture.lines if line.role is Role.TRANSITION][-3:-1] == [
        "head--recipient",
        "head--medical-organization",
    ]
