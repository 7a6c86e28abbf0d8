"""Which limits a person waits for on each way: those in a row, side by side the longest."""

from __future__ import annotations

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.model.duration import Bound, Duration, Unit
from generator.model.process import NodeKind, Procedure
from generator.process.flow import FlowNode, read_flow
from generator.process.scenarios import Scenario
from generator.process.walk import Item, Stop, Together
from generator.waiting.limits import Wait, wait_on, waits
from tests.support.contents import CONTENT, TESTLAND


@pytest.fixture(scope="module")
def content() -> Content:
    """The real content."""
    return load_content(CONTENT)


DAYS = {1: [9], 2: [12, 13, 12, 13], 3: [9], 4: [9], 5: [9], 6: [9], 7: [15, 16, 15, 16]}


@pytest.mark.parametrize("order", DAYS)
def test_the_ways_of_the_seven_services(content: Content, order: int) -> None:
    """The executor's days, and by post one more."""
    assert [wait.days for wait in _waits(content, order - 1)] == DAYS[order]


def test_a_limit_in_other_units_has_no_last_day() -> None:
    """Nor has a step without any; the way names the first such procedure."""
    found = _waits(load_content(TESTLAND), 0, decree=1)

    assert [wait.days for wait in found] == [None] * 9
    assert {wait.unclear.number for wait in found if wait.unclear} == {"1-a", "3"}


def test_steps_in_a_row_are_added() -> None:
    """Minutes and hours add nothing."""
    items = (_stop(30, Unit.MINUTE), _stop(5), _stop(2, Unit.HOUR), _stop(3))

    assert _wait(items).days == 8


def test_of_steps_at_the_same_time_the_longest_leg_counts() -> None:
    """However many steps it has."""
    legs = ((_stop(5),), (_stop(3), _stop(4)), (_stop(1, Unit.HOUR),))

    assert _wait((_stop(1), Together(legs))).days == 8


def test_a_time_that_the_act_does_not_count_adds_nothing() -> None:
    """The text says that it is not in the service's time limit."""
    assert _wait((_stop(5), _stop(3, counted=False))).days == 5


def test_of_several_limits_at_one_step_nobody_knows_which_holds() -> None:
    """Unless each is within a day."""
    days = _limit(5, Unit.WORKING_DAY), _limit(10, Unit.WORKING_DAY)
    minutes = _limit(5, Unit.MINUTE), _limit(2, Unit.HOUR)

    assert _wait((_at(days),)).days is None
    assert _wait((_at(minutes),)).days == 0


def test_a_way_without_an_end_has_no_last_day() -> None:
    """The checks refuse such a process; a drawing of it is never finished."""
    scenario = Scenario((), (), (_stop(5),), finished=False)

    assert wait_on(scenario, number=1).days is None


def _waits(content: Content, place: int, *, decree: int = 0) -> tuple[Wait, ...]:
    regulation = content.decrees[decree].regulations[place]
    return waits(read_flow(regulation, regulation.processes[0], content.labels))


def _wait(items: tuple[Item, ...]) -> Wait:
    return wait_on(Scenario((), (), items, finished=True), number=1)


def _stop(amount: int, unit: Unit = Unit.WORKING_DAY, *, counted: bool = True) -> Stop:
    return _at((_limit(amount, unit, counted=counted),))


def _limit(amount: int, unit: Unit, *, counted: bool = True) -> Duration:
    return Duration(
        text=f"{amount} {unit}", amount=amount, unit=unit, bound=Bound.WITHIN, counted=counted
    )


def _at(limits: tuple[Duration, ...]) -> Stop:
    procedure = Procedure(
        id="one",
        number="1",
        performer="unit",
        performer_printed="unit",
        action="acts",
        from_="p1",
        time_limit=", ".join(limit.text for limit in limits),
        durations=limits,
    )
    shown = tuple(limit.text for limit in limits)
    return Stop(FlowNode("one", NodeKind.PROCEDURE, "unit", None, procedure, shown))
