"""Scenarios tell every way through a process, each once, in the words of its steps."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.checks.loading import load_content
from generator.model.labels import Labels
from generator.model.process import (
    Node,
    NodeKind,
    Participant,
    ParticipantKind,
    Procedure,
    Process,
    Transition,
)
from generator.model.regulation import Regulation
from generator.process.flow import Flow, read_flow
from generator.process.graph import Graph
from generator.process.scenarios import MOST, Limit, Scenario, scenarios, stops
from generator.process.tokens import Clashes, play
from generator.process.walk import Stop, Together
from tests.process.sound import sound_process
from tests.render.diagrams.samples import LABELS, SAMPLES, regulation_of
from tests.support.contents import CONTENT


def _flow(regulation: Regulation, labels: Labels = LABELS) -> Flow:
    return read_flow(regulation, regulation.processes[0], labels)


def _sample(name: str) -> tuple[Scenario, ...]:
    return scenarios(_flow(SAMPLES[name])).listed


def _passed(scenario: Scenario) -> list[str]:
    return [stop.node.id for stop in stops(scenario.items)]


def _made(process: Process) -> Flow:
    """The flow of a process whose procedures are called as its nodes."""
    unit = Participant(id="unit", kind=ParticipantKind.UNIT, name="unit", from_="p1")
    procedures = tuple(
        Procedure(
            id=node.id,
            number="1",
            performer="unit",
            performer_printed="unit",
            action=node.id,
            from_="p1",
        )
        for node in process.nodes
        if node.procedure
    )
    return _flow(regulation_of((unit,), procedures, process))


def test_one_way_is_one_scenario_without_a_name() -> None:
    """There is nothing to tell it from."""
    (scenario,) = _sample("straight")

    assert scenario.name == ()
    assert [node.id for node in scenario.starts] == ["application"]
    assert _passed(scenario) == [*(f"procedure-{n}" for n in range(1, 6)), "received"]
    assert scenario.finished


def test_two_choices_are_four_scenarios_named_by_what_is_done() -> None:
    """Regulation 2: a notice or a refusal, by hand or by post; verbatim."""
    found = _sample("branching")
    notice = "хабарлама дайындайды"
    refusal = "мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап … дайындайды"
    by_hand = "көрсетілетін қызметті алушыға не оның заңды өкіліне береді"
    by_post = "пошта арқылы медициналық ұйымға жолдайды"

    assert [tuple(one.text for one in scenario.name) for scenario in found] == [
        (notice, by_hand),
        (notice, by_post),
        (refusal, by_hand),
        (refusal, by_post),
    ]


def test_starts_that_lead_to_the_same_steps_share_their_scenarios() -> None:
    """An application or a petition: what follows is the same."""
    for scenario in _sample("branching"):
        assert [node.id for node in scenario.starts] == ["application", "petition"]


def test_time_limits_are_listed_and_counted_but_never_summed() -> None:
    """Days before minutes; by post one more of days, and one fewer of minutes."""
    content = load_content(CONTENT)
    (regulation,) = (one for one in content.decrees[0].regulations if one.id == "home-care")
    by_hand, by_post, *_ = scenarios(_flow(regulation, content.labels)).listed

    assert by_hand.limits == (Limit("12 жұмыс күні ішінде", 1), Limit("30 минуттан аспайды", 4))
    assert by_post.limits == (
        Limit("12 жұмыс күні ішінде", 1),
        Limit("1 жұмыс күні ішінде", 1),
        Limit("30 минуттан аспайды", 3),
    )


def test_a_step_stands_under_the_conditions_that_led_to_it() -> None:
    """Those of the act, and ours as ours."""
    for scenario, ours in zip(_sample("branching")[1:3], (True, False), strict=True):
        (part,) = (one for one in stops(scenario.items) if one.node.id.endswith("-prepared"))

        assert [one.ours for one in part.conditions] == [ours]


def test_a_loop_is_taken_once_at_most() -> None:
    """Returned at once, done at once, or done after a second time."""
    found = _sample("looping")

    assert [_passed(one).count("procedure-5") for one in found] == [0, 2, 1]
    assert all(scenario.finished for scenario in found)


def test_parallel_ways_stand_side_by_side_until_they_join() -> None:
    """What comes before and behind them is told once."""
    items = _sample("looping")[2].items

    assert [type(item) for item in items] == [Stop, Stop, Together, Stop, Stop]
    (together,) = (item for item in items if isinstance(item, Together))
    assert [[one.node.id for one in stops(leg)] for leg in together.legs] == [
        ["procedure-3"],
        ["procedure-4"],
    ]


def test_more_scenarios_than_can_be_read_are_counted() -> None:
    """The first are listed."""
    found = scenarios(_flow(SAMPLES["branching"]), most=3)

    assert (len(found.listed), found.total, found.exact) == (3, 4, True)


def test_a_process_of_countless_ways_is_told_in_part() -> None:
    """Two parallel ways of twelve choices each are sixteen million scenarios."""
    gates = [_choice(f"{leg}-{place}") for leg in "ab" for place in range(12)]
    nodes = [
        Node(id="begin", kind=NodeKind.START, participant="unit", text="begin"),
        Node(id="fork", kind=NodeKind.PARALLEL, participant="unit"),
        *(node for gate in gates for node in gate),
        Node(id="join", kind=NodeKind.PARALLEL, participant="unit"),
        Node(id="done", kind=NodeKind.END, participant="unit", text="done"),
    ]
    arrows = [("begin", "fork"), ("join", "done")]
    for leg in "ab":
        for place in range(12):
            after = f"{leg}-{place + 1}" if place < 11 else "join"
            arrows += [(f"{leg}-{place}", f"{leg}-{place}-{way}") for way in (1, 2)]
            arrows += [(f"{leg}-{place}-{way}", f"{leg}-{place}-merged") for way in (1, 2)]
            arrows.append((f"{leg}-{place}-merged", after))
        arrows.append(("fork", f"{leg}-0"))
    process = Process(
        id="main",
        nodes=tuple(nodes),
        transitions=tuple(Transition(source=source, target=target) for source, target in arrows),
    )

    found = scenarios(_made(process))

    assert len(found.listed) == MOST
    assert found.total >= MOST
    assert not found.exact
    assert play(Graph.of(process)) == Clashes(())


def _choice(name: str) -> list[Node]:
    """A choice of two steps that meet again."""
    steps = [
        Node(id=f"{name}-{way}", kind=NodeKind.PROCEDURE, procedure=f"{name}-{way}")
        for way in (1, 2)
    ]
    gates = [
        Node(id=one, kind=NodeKind.EXCLUSIVE, participant="unit")
        for one in (name, f"{name}-merged")
    ]
    return [*gates, *steps]


@settings(max_examples=200, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 14))
def test_the_scenarios_of_a_sound_process_finish_and_pass_everything(
    random: Random, size: int
) -> None:
    """Every node is on one of them, none is told twice, and a node is passed twice at most."""
    process = sound_process(random, size=size)
    flow = _made(process)
    found = scenarios(flow, most=999)
    told = {stop.node.id for one in found.listed for stop in stops(one.items)}
    steps = {node.id for node in flow.nodes if node.kind in (NodeKind.PROCEDURE, NodeKind.END)}

    assert all(one.finished for one in found.listed)
    assert len(found.listed) == found.total
    assert not found.exact or told == steps
    assert len({(one.starts, one.items) for one in found.listed}) == found.total


@settings(max_examples=100, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(1, 14))
def test_a_process_that_lacks_an_arrow_is_followed_as_far_as_it_goes(
    random: Random, size: int
) -> None:
    """Nothing is raised, and no way without an end is said to have one."""
    process = sound_process(random, size=size)
    lost = random.choice(process.transitions)
    rest = tuple(arrow for arrow in process.transitions if arrow is not lost)
    flow = _made(process.model_copy(update={"transitions": rest}))

    for scenario in scenarios(flow).listed:
        assert not scenario.finished or any(
            stop.node.kind is NodeKind.END for stop in stops(scenario.items)
        )
