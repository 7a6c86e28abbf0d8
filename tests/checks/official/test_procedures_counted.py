"""The check `procedures-counted`: the table has a column for each step, numbered on."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
KNOWN = """    acknowledged:
      - check: procedures-counted
        reason: Printed so; the number 4 stands over two columns, and 5 over none.
"""


def test_passes_with_an_added_number(testland: Copy) -> None:
    """Column 1-a was added behind column 1; columns 2 and on kept their numbers."""
    testland.replace(BEES, KNOWN, "")
    testland.replace(
        BEES, 'number: "4"\n    performer: inspection', 'number: "5"\n    performer: inspection'
    )

    assert testland.said() == []


@pytest.mark.parametrize("number", ["4", "6", "1", "9"])
def test_fails_if_a_column_has_another_number(act: Copy, number: str) -> None:
    """One wrong number is one finding, whatever it looks like from the next column."""
    old = '    number: "5"\n    performer: office-clerk\n'
    act.replace(CARE, old, old.replace("5", number))

    assert act.spoken() == [f"{_number(act, 'procedure-5')} [procedures-counted]"]


def test_fails_if_a_number_is_left_out(act: Copy) -> None:
    """All columns from there on are numbered one too high: they were left out once."""
    for number, performer in (("5", "office-clerk"), ("4", "head"), ("3", "executor")):
        old = f'    number: "{number}"\n    performer: {performer}\n'
        act.replace(CARE, old, old.replace(number, str(int(number) + 1)))

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{_number(act, 'procedure-3')} [procedures-counted] "
        "the columns of the table are not counted on: '4' is out of row"
    )
    assert [other.words for other in problem.others] == ["2"]


def test_fails_if_the_numbers_begin_late(testland: Copy) -> None:
    """There is no column before to compare the first one with."""
    for number, performer in (("2", "ferryman"), ("1", "cashier")):
        old = f'    number: "{number}"\n    performer: {performer}\n'
        testland.replace(FERRY, old, old.replace(number, str(int(number) + 1)))

    (problem,) = [one for one in testland.problems() if one.code == "procedures-counted"]
    assert (problem.words, problem.others) == ("2", ())


def test_fails_if_a_step_has_no_column(act: Copy) -> None:
    """The text has one more step than the table."""
    step = "көрсетілетін қызметті берушінің басшысы хабарламаны оқиды (он екі минуттан аспайды);"
    act.replace(
        CARE,
        "          - number: '6)'\n",
        f"          - number: 5-1)\n            text: {step}\n          - number: '6)'\n",
    )

    (problem,) = [one for one in act.problems() if one.code == "procedures-counted"]
    assert problem.message == "no column of the table is this step of the text"
    assert problem.words == step
    assert [other.words for other in problem.others] == ["1-қосымша"]


def test_fails_if_columns_stand_in_another_order(testland: Copy) -> None:
    """The ferryman's column comes first, the cashier's step does."""
    for name, other in (("p6-1", "Z"), ("p6-2", "p6-1"), ("Z", "p6-2")):
        for performer in ("cashier", "ferryman"):
            text = (testland.root / FERRY).read_text(encoding="utf-8")
            start = text.index(f"performer: {performer}\n")
            end = text.index("    from: ", start)
            line = text[end : text.index("\n", end) + 1]
            if line == f"    from: {name}\n":
                testland.write(FERRY, text[:end] + f"    from: {other}\n" + text[end + len(line) :])

    found = [one for one in testland.problems() if one.code == "procedures-counted"]
    assert [(one.message, one.words) for one in found] == [
        ("procedure 2 stands behind one that the text has after it", "2")
    ]


def _number(copy: Copy, procedure: str) -> str:
    """Where the number of a procedure stands."""
    text = (copy.root / CARE).read_text(encoding="utf-8")
    line = text[: text.index(f"  - id: {procedure}\n    number")].count("\n") + 2
    return f"{CARE}:{line}:13"


def test_fails_if_a_number_has_no_end(act: Copy) -> None:
    """It is no number that anybody counts with."""
    column = "id: procedure-3\n    number: "
    act.replace(CARE, f'{column}"3"', f"{column}'{'9' * 5000}'")

    assert {one.code for one in act.problems()} == {"procedures-counted"}
