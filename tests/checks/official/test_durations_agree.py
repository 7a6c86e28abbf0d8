"""The check `durations-agree`: text and table give each procedure the same time limits."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"
TWELVE = "(он екі жұмыс күні ішінде)"
CELL = """    time_limit: 12 жұмыс күні ішінде
    durations:
      - text: 12 жұмыс күні ішінде
        amount: 12
        unit: working_day
        bound: within
"""


@pytest.mark.parametrize("words", ["(12 жұмыс күні ішінде)", "(12 (он екі) жұмыс күні ішінде)"])
def test_passes_in_digits_as_in_words(act: Copy, words: str) -> None:
    """Which of them an act writes decides nothing."""
    act.replace(CARE, TWELVE, words)

    assert act.said_by("durations-agree") == []


def test_passes_if_cells_of_two_columns_share_a_provision(testland: Copy) -> None:
    """The specialist has a term of his own for asking, in text and table."""
    testland.replace(
        BEES, "inspection of forests for its opinion;", "inspection of forests – within 3 hours;"
    )
    testland.replace(
        BEES,
        "hands_over_to: [inspection]\n",
        "hands_over_to: [inspection]\n    time_limit: within 3 hours\n    durations:\n"
        "      - {text: within 3 hours, amount: 3, unit: hour, bound: within}\n",
    )

    assert testland.said_by("durations-agree", "durations-read") == []


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("(он үш жұмыс күні ішінде)", "another amount"),
        ("(он екі күнтізбелік күн ішінде)", "another unit"),
        ("(он екі жұмыс күнінен аспайды)", "another bound"),
        ("(он үш күнтізбелік күн ішінде)", "another amount and unit"),
    ],
)
def test_fails_if_the_text_gives_another_limit(act: Copy, words: str, part: str) -> None:
    """The cell is in question, the text stands beside it."""
    act.replace(CARE, TWELVE, words)

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.place(CARE, '12 жұмыс күні ішінде' + chr(10) + '    durations')} [durations-agree] "
        f"the time limit of procedure 3 has {part} in the table than in the text"
    )
    assert problem.words == "12 жұмыс күні ішінде"
    assert [other.words for other in problem.others] == [words.strip("()")]


def test_fails_if_the_table_gives_another_limit(act: Copy) -> None:
    """A typist who mistakes the digits mistakes the facts with them."""
    act.replace(CARE, CELL, CELL.replace("12", "21"))

    place = act.place(CARE, "21 жұмыс күні ішінде\n    durations")
    assert act.spoken() == [f"{place} [durations-agree]"]


def test_fails_if_the_table_gives_none(act: Copy) -> None:
    """The words of the text are then in question."""
    act.replace(CARE, CELL, "")

    (problem,) = act.problems()
    assert problem.code == "durations-agree"
    assert problem.words == TWELVE.strip("()")
    assert problem.message.endswith("that the table does not give for procedure 3")


def test_fails_if_the_text_gives_none(act: Copy) -> None:
    """The column has one nobody has worded."""
    act.replace(CARE, f" {TWELVE};", ";")

    (problem,) = act.problems()
    assert act.line(problem).endswith(
        "[durations-agree] the table gives procedure 3 a time limit that the text does not give"
    )


def test_fails_if_two_limits_are_the_other_way_round(act: Copy) -> None:
    """Minutes for the post and days for the desk: nothing is lost, and all is wrong."""
    act.replace(CARE, "заңды өкіліне береді\n              (отыз минуттан аспайды)", "Z")
    act.replace(CARE, "жолдайды (бір жұмыс\n              күні ішінде)", "Y")
    act.replace(CARE, "Z", "заңды өкіліне береді (бір жұмыс күні ішінде)")
    act.replace(CARE, "Y", "жолдайды (отыз минуттан аспайды)")

    (problem,) = [one for one in act.problems() if one.code == "durations-agree"]
    assert problem.message == (
        "the time limit of procedure 5 stands in another order in the table than in the text"
    )


def test_fails_if_only_the_table_counts_the_time(testland: Copy) -> None:
    """Two days on the road, or two days of the service."""
    testland.replace(
        BEES, "time_limit: 2 working days, which are not counted", "time_limit: 2 working days"
    )
    testland.replace(BEES, "        counted: false\n", "")

    assert testland.said_by("durations-agree") == [
        (
            f"{testland.place(BEES, '2 working days' + chr(10) + '    durations')} "
            "[durations-agree] the time limit of procedure 2 has another way of counting in the "
            "table than in the text"
        )
    ]


def test_fails_if_the_text_does_not_word_a_limit_without_a_number(testland: Copy) -> None:
    """At once is no number, and yet a limit."""
    testland.replace(BEES, "time_limit: at once", "time_limit: without delay")

    assert testland.said_by("durations-agree") == [
        (
            f"{testland.place(BEES, 'without delay')} [durations-agree] "
            "the text does not word the time limit of procedure 1"
        )
    ]
