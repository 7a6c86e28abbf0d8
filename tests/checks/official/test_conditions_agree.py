"""The check `conditions-agree`: the table's limits hold in the cases that the text gives."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
RESIDENCE = "decrees/2015-08-10-118/7-residential-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"


def test_passes_if_the_verb_stands_in_another_form(act: Copy) -> None:
    """As in regulation 2: "gives" in the text, "on giving" in the table."""
    assert act.said_by("conditions-agree") == []


def test_fails_if_the_condition_is_another_thing(act: Copy) -> None:
    """In regulation 7 the limit holds for the notice alone; without a reason this is a problem."""
    act.replace(RESIDENCE, "words: хабарламаны беру кезінде - 30", "words: беру кезінде - 30")

    problem, idle = act.problems()
    assert (problem.code, idle.code) == ("conditions-agree", "acknowledgements-fit")
    assert problem.severity is Severity.WARNING
    assert problem.words == "хабарламаны беру кезінде - 30 минуттан аспайды"
    assert [other.words for other in problem.others] == [
        "көрсетілетін қызметті алушыға не оның заңды өкіліне (отыз минуттан аспайды) береді"
    ]


def test_fails_as_a_note_if_the_condition_is_shorter(act: Copy) -> None:
    """Nobody will take the post for another one; a lawyer would still mention it."""
    act.replace(
        CARE,
        "condition: көрсетілетін қызметті алушыға не оның заңды өкіліне беру кезінде",
        "condition: көрсетілетін қызметті алушыға беру кезінде",
    )
    act.replace(
        CARE,
        "      көрсетілетін қызметті алушыға не оның заңды өкіліне беру кезінде – 30",
        "      көрсетілетін қызметті алушыға беру кезінде – 30",
    )

    (problem,) = [one for one in act.problems() if one.code == "conditions-agree"]
    assert problem.severity is Severity.NOTE
    assert problem.words == "көрсетілетін қызметті алушыға беру кезінде – 30 минуттан аспайды"


def test_fails_if_no_part_names_the_limit_and_the_text_has_no_such_case(testland: Copy) -> None:
    """Across the river in the text, beyond the hills in the table."""
    testland.replace(
        BEES,
        "time_limit: within five working days; for a yard across the river within",
        "time_limit: within five working days; for a yard beyond the hills within",
    )
    testland.replace(
        BEES, "condition: for a yard across the river", "condition: for a yard beyond the hills"
    )

    assert testland.said() == [
        (
            f"{testland.place(BEES, 'within five working days; for')} [conditions-agree] "
            "the table has another condition for a time limit of procedure 3 than the text"
        )
    ]


def test_fails_if_the_condition_stands_behind_its_limit(testland: Copy) -> None:
    """It is quoted as it stands."""
    testland.replace(
        BEES,
        "working days; for a yard across the river within ten calendar days\n    durations",
        "working days; within ten calendar days for a yard in town\n    durations",
    )
    testland.replace(
        BEES, "condition: for a yard across the river", "condition: for a yard in town"
    )

    (problem,) = testland.problems()
    assert problem.words == "within ten calendar days for a yard in town"
