"""The list in words says what the drawings show, no more and no less."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.regulation import Regulation
from generator.process.flow import read_flow
from generator.process.outline import Step, outline
from generator.render.diagrams import Kind, draw
from generator.render.diagrams.heads import head_name
from tests.render.diagrams.lines import words_of_dot
from tests.render.diagrams.processes import random_regulation
from tests.render.diagrams.samples import LABELS, SAMPLES


def _outline(regulation: Regulation) -> tuple[Step, ...]:
    return outline(regulation, read_flow(regulation, regulation.processes[0], LABELS))


def _drawn(regulation: Regulation) -> set[str]:
    """All words of both drawings but the legend's."""
    words: set[str] = set()
    for kind in (Kind.HANDBOOK, Kind.SEQUENCE):
        drawing = draw(
            kind,
            regulation,
            read_flow(regulation, regulation.processes[0], LABELS),
            LABELS,
            prefix="x",
            name="x",
            title="т",
            description="с",
            status="status",
        )
        words |= set(words_of_dot(drawing.dot))
    legend = {text for key, text in LABELS.drawing if key.startswith("legend")}
    return words - legend - {"", "status", LABELS.drawing.ours_note}


def _listed(steps: tuple[Step, ...]) -> set[str]:
    """All words of the list, as a drawing writes them."""
    words: set[str] = set()
    for step in steps:
        words |= {head_name(step.performer), *(head_name(name) for name in step.hands_over_to)}
        words |= {step.result or "", step.time_limit or ""}
        words |= (
            {LABELS.drawing.procedure.replace("{number}", step.number)} if step.number else set()
        )
        wordings = [step.wording, *(text for way in step.ways for text in way.conditions)]
        for way in step.ways:
            wordings += [way.target.wording, *(part.wording for part in way.parts)]
            words |= {head_name(way.target.performer), *(head_name(p.performer) for p in way.parts)}
            words |= {limit for part in way.parts for limit in part.durations}
        words |= {one.marked("*") for one in wordings if one}
        for message in step.messages:
            words |= {head_name(message.to), message.text}
    return words - {""}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_list_holds_everything_drawn(name: str) -> None:
    """Who does not see the picture misses nothing."""
    regulation = SAMPLES[name]

    assert _drawn(regulation) - _listed(_outline(regulation)) == set()


@pytest.mark.parametrize("name", SAMPLES)
def test_everything_in_the_list_is_drawn(name: str) -> None:
    """But a result that two arrows show in the words of its parts."""
    regulation = SAMPLES[name]
    parted = {one.result for one in regulation.procedures if len(one.hands_over_to) > 1}

    assert _listed(_outline(regulation)) - _drawn(regulation) - parted == set()


@settings(max_examples=40)
@given(st.randoms(use_true_random=True), st.integers(1, 6), st.integers(1, 14))
def test_a_list_of_any_process_holds_everything_drawn(
    random: Random, lanes: int, size: int
) -> None:
    """Branches, parallels and loops included."""
    regulation = random_regulation(random, lanes=lanes, size=size)
    gateways = {head_name(one.name) for one in regulation.participants}

    assert _drawn(regulation) - _listed(_outline(regulation)) - gateways == set()


def test_a_step_says_who_does_what_and_what_comes_next() -> None:
    """The first procedure of regulation 2."""
    step = _outline(SAMPLES["branching"])[2]

    assert (step.id, step.number) == ("procedure-1", "1")
    assert step.performer == "көрсетілетін қызметті берушінің кеңсе қызметкері"
    assert step.time_limit == "30 минуттан аспайды"
    assert [(one.to, one.text) for one in step.messages] == [
        ("көрсетілетін қызметті алушы не оның заңды өкілі", "талон")
    ]
    assert step.hands_over_to == ("көрсетілетін қызметті берушінің басшысы",)
    assert [(way.target.number, way.conditions, way.parts) for way in step.ways] == [("2", (), ())]


def test_ways_part_with_their_conditions_and_say_which_words_are_ours() -> None:
    """The third procedure: a notice otherwise, a refusal on the condition of the text."""
    ways = _outline(SAMPLES["branching"])[4].ways

    assert [way.conditions[0].ours for way in ways] == [True, False]
    assert [way.parts[0].id for way in ways] == ["notice-prepared", "refusal-prepared"]
    assert [way.target.number for way in ways] == ["4", "4"]


def test_a_way_says_where_it_ends() -> None:
    """By post the process ends with the medical organization."""
    ways = _outline(SAMPLES["branching"])[6].ways

    assert [way.target.number for way in ways] == [None, None]
    assert ways[1].target.performer == "медициналық ұйым"
    assert ways[1].parts[0].durations == ("1 жұмыс күні ішінде",)


def test_parallel_ways_say_so() -> None:
    """A choice takes one way, a parallel gateway all of them."""
    ways = _outline(SAMPLES["looping"])[2].ways

    assert [(way.target.id, way.parallel) for way in ways] == [
        ("returned", False),
        ("procedure-3", True),
        ("procedure-4", True),
    ]


def test_a_way_back_names_the_step_it_leads_to() -> None:
    """By its name, for printed numbers may repeat."""
    ways = _outline(SAMPLES["looping"])[5].ways

    assert [way.target.id for way in ways] == ["procedure-5", "received"]
