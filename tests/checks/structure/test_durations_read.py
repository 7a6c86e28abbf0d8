"""The check `durations-read`: recorded time limits are what their own words say."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
TWELVE = """      - text: 12 жұмыс күні ішінде
        amount: 12
        unit: working_day
        bound: within
"""
COURIER = """      - text: 2 working days
        amount: 2
        unit: working_day
        bound: exact
        counted: false
"""


def test_passes_if_a_limit_is_worded_without_a_number(testland: Copy) -> None:
    """There is nothing to read in "at once", and nothing to record."""
    testland.replace(BEES, "time_limit: at most 1 month", "time_limit: in good time")
    month = "        amount: 1\n        unit: month\n        bound: at_most\n"
    testland.replace(BEES, f"      - text: at most 1 month\n{month}", "")
    testland.replace(BEES, "    durations:\n    messages:", "    messages:")

    assert testland.said_by("durations-read") == []


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("amount: 12", "amount: 21", "amount"),
        ("unit: working_day", "unit: calendar_day", "unit"),
        ("bound: within", "bound: at_most", "bound"),
        ("bound: within", "bound: within\n        counted: false", "counted"),
    ],
)
def test_fails_if_the_words_say_another_value(act: Copy, old: str, new: str, field: str) -> None:
    """At the value, with what is meant."""
    act.replace(CARE, TWELVE, TWELVE.replace(old, new))

    (problem,) = act.problems()
    value = new.rpartition(": ")[2]
    place = act.place(
        CARE, f"{value}\n{TWELVE.replace(old, new).partition(new + chr(10))[2]}    ack"
    )
    assert act.line(problem) == (
        f"{place} [durations-read] the words “12 жұмыс күні ішінде” say another `{field}`"
    )
    right = {"amount": "12", "unit": "working_day", "bound": "within", "counted": "true"}[field]
    assert problem.hint == f"write {field}: {right}"


def test_fails_if_it_is_recorded_as_counted(testland: Copy) -> None:
    """Whether it is counted stands behind the limit, in the cell."""
    testland.replace(BEES, COURIER, COURIER.replace("        counted: false\n", ""))

    assert testland.said() == [
        (
            f"{testland.place(BEES, 'text: 2 working days')} [durations-read] "
            "the words “2 working days” say another `counted`"
        )
    ]


def test_fails_if_a_limit_is_not_recorded(testland: Copy) -> None:
    """The second of two, whose condition was left out with it."""
    testland.replace(
        BEES,
        """      - id: across
        text: within ten calendar days
        amount: 10
        unit: calendar_day
        bound: within
        condition: for a yard across the river
""",
        "",
    )

    assert testland.said() == [
        (
            f"{testland.place(BEES, 'within five working days; for a yard')} [durations-read] "
            "the time limit “within ten calendar days” is not recorded"
        )
    ]
