"""The check `numbers-run`: printed numbers run on, and keep their form."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.acknowledgements import drop_check
from tests.support.contents import Copy

DECREE = "decrees/2015-08-10-118/decree.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"

ITEMS = "- number: 1)\n            text: the cashier"


def test_passes_if_numbers_run_on(act: Copy) -> None:
    """Sections, paragraphs through all sections, lists, rows, annexes, clauses."""
    assert act.said() == []


def test_passes_if_paragraphs_begin_again_in_every_section(testland: Copy) -> None:
    """So does the regulation on the archive; its other list of steps begins again as well."""
    text = (testland.root / ARCHIVE).read_text(encoding="utf-8")

    assert text.count('- number: "1."\n') == 2
    assert testland.said() == []


@pytest.mark.parametrize(
    ("first", "second"),
    [("1)", "1-1)"), ("1)", "2)"), ("1.", "2."), ("I", "II")],
)
def test_passes_with_what_was_put_in(testland: Copy, first: str, second: str) -> None:
    """Under a number such as `1-1)`; and numbers that are not in digits are not read."""
    _renumber(testland, first, second)

    assert testland.said_by("numbers-run") == []


def test_passes_if_a_list_goes_on_with_the_list_before(testland: Copy) -> None:
    """Under the same provision: items 1) and 2), words between, then item 3)."""
    between = "      - text: >-\n          The time in which"
    lists = (
        "      - text: The papers are\n        parts:\n          - {text: by hand, parts: ["
        '{number: "1)", text: a}, {number: "2)", text: b}]}\n'
        '          - {text: by post, parts: [{number: "3)", text: c}]}\n'
    )
    testland.replace(ARCHIVE, between, lists + between)
    testland.replace(ARCHIVE, "from: pi1", "from: pi2")

    assert testland.said_by("numbers-run") == []


@pytest.mark.parametrize(
    ("first", "second", "said", "severity"),
    [
        ("1)", "1)", "repeats an earlier one", Severity.WARNING),
        ("1)", "3)", "skips 2", Severity.WARNING),
        ("2)", "3)", "is not 1, though it is the first", Severity.WARNING),
        ("3)", "2)", "is not 1, though it is the first", Severity.WARNING),
        ("1)", "2.", "is printed in another form than its neighbours", Severity.NOTE),
    ],
)
def test_fails_if_the_items_of_a_list_do_not_run(
    testland: Copy, first: str, second: str, said: str, severity: Severity
) -> None:
    """Each slip is told once, whatever follows it."""
    _renumber(testland, first, second)

    (problem,) = (one for one in testland.problems() if one.code == "numbers-run")
    assert problem.message == f"the number of this item {said}"
    assert problem.severity is severity
    assert problem.words in (first, second)


def _renumber(testland: Copy, first: str, second: str) -> None:
    """Number the two steps of the ferry anew; facts go on naming the same places."""
    testland.replace(
        FERRY, ITEMS, ITEMS.replace("number: 1)", f'number: "{first}"\n            id: "1"')
    )
    other = "- number: 2)\n            text: >-\n              the ferryman"
    testland.replace(
        FERRY, other, other.replace("number: 2)", f'number: "{second}"\n            id: "2"')
    )


@pytest.mark.parametrize(
    ("change", "way", "said"),
    [
        (
            (CHAIRS, "      3. Мемлекеттік қызмет", "      4. Мемлекеттік қызмет"),
            ("sections", 2, "heading"),
            "section skips 3",
        ),
        (
            (CHAIRS, "number: '5'\n", "number: '6'\n"),
            ("annexes", 0, "rows", 4, "number"),
            "row skips 5",
        ),
        (
            (DECREE, "number: '3.'\n", "number: '4.'\n"),
            ("clauses", 2, "number"),
            "clause skips 3",
        ),
    ],
    ids=["section", "row", "clause"],
)
def test_fails_if_a_number_is_skipped(
    act: Copy, change: tuple[str, str, str], way: tuple[str | int, ...], said: str
) -> None:
    """In a good regulation, or in the decree."""
    act.replace(*change)

    (line,) = act.said_by("numbers-run")
    assert line == f"{act.at(change[0], *way)} [numbers-run] the number of this {said}"


def test_fails_if_an_annex_is_skipped(testland: Copy) -> None:
    """Which no text points at."""
    testland.replace(FERRY, "label: Annex 2", "label: Annex 3")
    testland.reword(FERRY, "in annexes 1 and 2 to", "in annexes 1 and 3 to")

    (line,) = testland.said_by("numbers-run")
    assert line == (
        f"{testland.at(FERRY, 'annexes', 1, 'label')} [numbers-run] "
        "the number of this annex skips 2"
    )


def test_fails_if_a_row_repeats_and_says_nothing_else(act: Copy) -> None:
    """Whoever changes one number of the table hears of that alone."""
    act.replace(CHAIRS, "number: '3'\n        name", "number: '2'\n        name")

    assert act.spoken() == [f"{act.at(CHAIRS, 'annexes', 0, 'rows', 2, 'number')} [numbers-run]"]


def test_fails_if_a_label_has_another_form(act: Copy) -> None:
    """Which a reader may take for another kind of annex."""
    act.replace(CHAIRS, "label: 2-қосымша", "label: 2 қосымша")

    (problem,) = act.problems()
    assert (
        problem.message == "the number of this annex is printed in another form than its neighbours"
    )
    assert (problem.words, problem.others[0].words) == ("2 қосымша", "1-қосымша")


def test_known_slips_are_acknowledged(testland: Copy) -> None:
    """Take the reasons away, and each of them is told; the earlier number is quoted."""
    drop_check(testland.root / BEES, "numbers-run")

    problems = [one for one in testland.problems() if one.code == "numbers-run"]
    assert [(one.words, *(other.words for other in one.others)) for one in problems] == [
        ("3)", "3)"),
        ("2", "1."),
        ("3.", "3."),
        ("3)", "1)"),
        ("Chapter 2.", "Chapter 2."),
        ("5.", "5."),
        ("3", "3"),
        ("Annex 2 -", "Annex 1"),
        ("annex №3", "Annex 1"),
        ("Annex №4", "Annex 1"),
    ]


def test_fails_if_a_label_has_no_end(act: Copy) -> None:
    """Digit behind digit: it is no number that anybody counts with."""
    act.replace(CHAIRS, "label: 1-қосымша", f"label: {'9' * 5000}-қосымша")

    assert "numbers-run" in {one.code for one in act.problems()}
