"""Prove that a service's time of consideration is the act's own limit, never a sum of ours."""

from __future__ import annotations

import pytest

from generator.checks.loading import load_content
from generator.model.content import Content
from generator.model.duration import Bound, Duration, Unit
from generator.model.process import Process
from generator.model.regulation import Regulation
from generator.render.time_limits import consideration, time_words
from tests.support.contents import TESTLAND

WORKING_DAYS = {1: 9, 2: 12, 3: 9, 4: 9, 5: 9, 6: 9, 7: 15}


@pytest.fixture(scope="module")
def bees() -> Regulation:
    """A regulation of testland with several processes."""
    return load_content(TESTLAND).decrees[1].regulations[0]


def law(content: Content, number: int) -> Regulation:
    """The regulation of this number."""
    return content.decrees[0].regulations[number - 1]


def limit(amount: int, unit: Unit, *, condition: str | None = None) -> Duration:
    """A time limit of so many units."""
    return Duration(
        text=f"{amount} {unit}", amount=amount, unit=unit, bound=Bound.WITHIN, condition=condition
    )


def with_limits(regulation: Regulation, *limits: tuple[Duration, ...]) -> Regulation:
    """`regulation` whose procedures have these limits in place of their own."""
    changed = tuple(
        procedure.model_copy(update={"durations": mine})
        for procedure, mine in zip(regulation.procedures, limits, strict=True)
    )
    return regulation.model_copy(update={"procedures": changed})


@pytest.mark.parametrize("number", WORKING_DAYS)
def test_the_seven_services_have_the_days_of_their_executor(content: Content, number: int) -> None:
    """The one limit in days that holds for everybody; the day for the post is another branch."""
    time = consideration(law(content, number))

    assert (time.amount, time.unit, time.procedure) == (
        WORKING_DAYS[number],
        Unit.WORKING_DAY,
        "procedure-3",
    )
    assert time_words(content.labels, time) == f"<strong>{time.amount}</strong> жұмыс күні"


def test_several_limits_in_days_are_not_summed(content: Content) -> None:
    """They may run at the same time, and the act gives no sum."""
    day = (limit(2, Unit.WORKING_DAY),)
    time = consideration(with_limits(law(content, 3), (), day, day, (), ()))

    assert (time.amount, time.stated) == (None, True)
    assert time_words(content.labels, time) == content.labels.time.several


def test_a_limit_under_a_condition_is_not_everybodys(content: Content) -> None:
    """Nor is one that the act does not count."""
    shown = law(content, 3)
    branch = (limit(5, Unit.WORKING_DAY, condition="x"),)
    uncounted = (limit(1, Unit.MONTH).model_copy(update={"counted": False}),)
    time = consideration(
        with_limits(shown, branch, uncounted, (limit(2, Unit.WEEK),), (limit(1, Unit.HOUR),), ())
    )

    assert (time.amount, time.unit) == (2, Unit.WEEK)


def test_a_regulation_without_limits_says_so(content: Content) -> None:
    """And is not called quick."""
    bare = law(content, 3).model_copy(update={"procedures": ()})
    time = consideration(bare)

    assert not time.stated
    assert time_words(content.labels, time) == content.labels.time.unknown


def test_what_every_way_passes_is_found(content: Content) -> None:
    """Also where ways part inside a procedure and meet again before the next."""
    assert law(content, 2).unavoidable == {f"procedure-{number}" for number in range(1, 6)}


def test_a_procedure_of_one_process_only_is_not_everybodys(bees: Regulation) -> None:
    """The five ways through the bee yard have no procedure in common."""
    assert bees.unavoidable == set()


def test_a_choice_can_be_avoided_and_work_at_the_same_time_cannot(bees: Regulation) -> None:
    """The specialist's visit and the inspection's opinion run side by side behind a choice."""
    (process, *_) = bees.processes
    # Not a copy: that would remember what was found of all five.
    values = {name: getattr(bees, name) for name in Regulation.model_fields}
    alone = Regulation.model_validate(values | {"processes": (_without_first_choice(process),)})

    assert alone.unavoidable == {f"procedure-{number}" for number in range(1, 9)}


def _without_first_choice(process: Process) -> Process:
    """The process in which no papers are missing: its first choice has one way."""
    dropped = {"refuse", "returned"}
    return process.model_copy(
        update={
            "nodes": tuple(node for node in process.nodes if node.id not in dropped),
            "transitions": tuple(
                arrow for arrow in process.transitions if not dropped & {arrow.source, arrow.target}
            ),
        }
    )
