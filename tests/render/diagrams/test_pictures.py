"""Nothing in a drawing overlaps, touches, sticks out or is cut: what it shows, and where."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checks.loading import load_content
from generator.model.process import NodeKind
from generator.render.diagrams.geometry import Box
from generator.render.diagrams.heads import head_name
from generator.render.diagrams.paper import PHONE
from generator.render.diagrams.picture import Picture, Role
from tests.render.diagrams.drawn import ALL_SAMPLES, LAYOUTS, handbook, scheme, sequence
from tests.render.diagrams.faults import faults
from tests.render.diagrams.processes import random_regulation
from tests.render.diagrams.samples import SAMPLES
from tests.support.repository import ROOT

CONTENTS = {path: load_content(ROOT / path) for path in ("content", "tests/data/testland")}
REAL = {
    f"{regulation.id}-{process.id}": (regulation, content.labels, number)
    for content in CONTENTS.values()
    for decree in content.decrees
    for regulation in decree.regulations
    for number, process in enumerate(regulation.processes)
}


@pytest.mark.parametrize("kind", LAYOUTS)
@pytest.mark.parametrize("name", ALL_SAMPLES)
def test_a_sample_is_drawn_without_a_fault(name: str, kind: str) -> None:
    """Boxes apart, words inside, arrows around boxes, conditions clear of lines and borders."""
    assert faults(LAYOUTS[kind](ALL_SAMPLES[name])) == []


@pytest.mark.parametrize("kind", LAYOUTS)
@pytest.mark.parametrize("name", REAL)
def test_each_published_process_is_drawn_without_a_fault(name: str, kind: str) -> None:
    """The seven regulations of the decree, and those of testland."""
    regulation, labels, number = REAL[name]

    assert faults(LAYOUTS[kind](regulation, labels, number)) == []


@pytest.mark.parametrize("kind", LAYOUTS)
@settings(max_examples=25)
@given(random=st.randoms(use_true_random=False), lanes=st.integers(1, 8), size=st.integers(1, 22))
def test_no_process_is_drawn_with_a_fault(kind: str, random: Random, lanes: int, size: int) -> None:
    """Of any shape that can be thought of; `test_random_processes` counts over a thousand."""
    assert faults(LAYOUTS[kind](random_regulation(random, lanes=lanes, size=size))) == []


@pytest.mark.parametrize("name", REAL)
def test_the_scheme_of_a_published_process_fits_a_phone(name: str) -> None:
    """No wider than what shows ten points as twelve pixels on a screen of 320."""
    regulation, labels, number = REAL[name]

    assert scheme(regulation, labels, number).width <= PHONE


@pytest.mark.parametrize("name", ALL_SAMPLES)
def test_the_scheme_shows_all_that_the_handbook_shows(name: str) -> None:
    """Every node with its words, every condition, and the performer in each procedure's block."""
    regulation = ALL_SAMPLES[name]
    wide, narrow = handbook(regulation), scheme(regulation)
    titles = {Role.HEAD, Role.LEGEND}
    shown = {(one.name, one.text) for one in wide.words if one.role not in titles}

    assert shown <= {(one.name, one.text) for one in narrow.words}
    performers = {one.shape: one.text for one in narrow.words if one.role is Role.PERFORMER}
    names = {one.id: head_name(one.name) for one in regulation.participants}
    for node in regulation.processes[0].nodes:
        if node.kind is NodeKind.PROCEDURE and node.procedure:
            performer = regulation.procedures_by_id[node.procedure].performer
            assert performers[node.id] == names[performer]


def test_five_lanes_fit_a_sheet_of_paper_with_words_of_seven_points() -> None:
    """The decree's handbooks on A4 upright, 190 by 277 millimetres, when set to fill it."""
    content = CONTENTS["content"]
    for regulation in content.decrees[0].regulations:
        picture = handbook(regulation, content.labels)
        assert 10 * min(538.6 / picture.width, 785.2 / picture.height) >= 6.95


@pytest.mark.parametrize("draw", [handbook, sequence, scheme])
def test_arrows_end_where_they_say(draw: Callable[..., Picture]) -> None:
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
    picture = handbook(SAMPLES["branching"])
    boxes = {shape.name: shape.box for shape in picture.shapes}
    ends = {line.source: line.target for line in picture.lines}

    assert ends["posted"] == "received-by-organization"
    assert boxes["lane--medical-organization"].holds(boxes["received-by-organization"])


def test_a_choice_holds_no_words() -> None:
    """The text words no question, so neither does the drawing."""
    picture = handbook(SAMPLES["branching"])
    choices = {shape.name for shape in picture.shapes if shape.role is Role.CHOICE}

    assert choices
    assert not [words for words in picture.words if words.shape in choices]


def test_the_legend_explains_only_what_is_drawn() -> None:
    """A straight process has no choice and no part, so its legend names none."""
    straight = {shape.role for shape in handbook(SAMPLES["straight"]).shapes if shape.legend}
    looping = {shape.role for shape in handbook(SAMPLES["looping"]).shapes if shape.legend}

    assert straight == {Role.START, Role.PROCEDURE}
    assert looping == {Role.START, Role.PROCEDURE, Role.CHOICE, Role.PARALLEL}


def test_each_time_limit_of_the_handbook_stands_in_one_place() -> None:
    """Limits that hold on one branch stand there, and not in the procedure as well."""
    words = [one for one in handbook(SAMPLES["branching"]).words if one.role is Role.DURATION]
    found = {one.shape: one.text for one in words}

    assert len(words) == 6
    assert found["handed-over"] == "30 минуттан аспайды"
    assert found["posted"] == "1 жұмыс күні ішінде"
    assert "procedure-5" not in found


def test_two_receivers_get_their_own_arrow_in_the_words_of_the_parts() -> None:
    """Annex 2 shows the delivery by hand and by post, each to whom it goes."""
    picture = sequence(SAMPLES["branching"])
    texts = [words.text for words in picture.words if words.role is Role.RESULT]

    assert texts[-2:] == [
        "көрсетілетін қызметті алушыға не оның заңды өкіліне береді",
        "пошта арқылы медициналық ұйымға жолдайды",
    ]
    assert [line.target for line in picture.lines if line.role is Role.TRANSITION][-3:-1] == [
        "head--recipient",
        "head--medical-organization",
    ]
