"""The check `table-matches-golden`: every cell stands in its own row and column."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

DECREE = "decrees/2015-08-10-118"
HOME_CARE = f"{DECREE}/2-home-care.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
GOLDEN = "decrees/2028-09-02-44/annex-1.golden.yaml"


def test_passes_without_a_golden_file(testland: Copy) -> None:
    """A decree without a source has no table to be read from it."""
    assert not (testland.root / "decrees/2031-03-14-7/annex-1.golden.yaml").exists()
    assert testland.said() == []


def test_passes_with_an_empty_cell(testland: Copy) -> None:
    """A procedure that is the last may have no result."""
    assert "cells: [tells the ferryman, null]" in (testland.root / GOLDEN).read_text("utf-8")
    assert testland.said() == []


def test_fails_if_two_cells_are_swapped(content: Copy) -> None:
    """No word is lost by it, so that the source cannot tell."""
    first = "құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады"
    second = "құжаттарды көрсетілетін қызметті берушінің орындаушысына жолдайды"
    content.replace(HOME_CARE, f"result: {first}", "result: zebra")
    content.replace(HOME_CARE, f"result: {second}", f"result: {first}")
    content.replace(HOME_CARE, "result: zebra", f"result: {second}")

    assert content.said_by("table-matches-golden") == [
        (
            f"{content.place(HOME_CARE, second)} [table-matches-golden] row 4, column 1: "
            f"here “{second}”, in the golden table “{first}”"
        ),
        (
            f"{content.place(HOME_CARE, first)} [table-matches-golden] row 4, column 2: "
            f"here “{first}”, in the golden table “{second}”"
        ),
    ]


def test_fails_if_two_procedures_are_swapped(testland: Copy) -> None:
    """Each of their cells stands in the wrong column."""
    text = (testland.root / FERRY).read_text(encoding="utf-8")
    first = text[text.index("  - id: procedure-1\n") : text.index("  - id: procedure-2\n")]
    second = text[text.index("  - id: procedure-2\n") : text.index("processes:\n")]
    testland.replace(FERRY, first + second, second + first)

    said = testland.said_by("table-matches-golden")

    assert len(said) == 10
    assert all("[table-matches-golden] row " in line for line in said)


def test_fails_if_rows_are_swapped(testland: Copy) -> None:
    """Numbers and names are official text, too."""
    testland.replace(FERRY, "name: Who,", "name: zebra,")
    testland.replace(FERRY, "name: What,", "name: Who,")
    testland.replace(FERRY, "name: zebra,", "name: What,")

    assert testland.said() == [
        (
            f"{testland.place(FERRY, 'What, of')} [table-matches-golden] row 2, name: "
            "here “What”, in the golden table “Who”"
        ),
        (
            f"{testland.place(FERRY, 'Who, of')} [table-matches-golden] row 3, name: "
            "here “Who”, in the golden table “What”"
        ),
    ]


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        (
            "[5 minutes, at most 1 hour]",
            "[5 minutes, 1 hour at most]",
            "at most 1 hour\n    durations",
            "row 5, column 2: here “at most 1 hour”, in the golden table “1 hour at most”",
        ),
        (
            '["1", "2"]',
            '["1", "2", "3"]',
            '- id: procedure-1\n    number: "1"',
            "row 1 has 2 cells, the golden one 3",
        ),
        (
            "cells: [tells the ferryman, null]",
            "cells: [tells the ferryman, tells the cashier]",
            "id: procedure-2\n    number",
            "row 4, column 2: here “”, in the golden table “tells the cashier”",
        ),
        (
            (
                '      - number: "5"\n        name: How long\n'
                "        cells: [5 minutes, at most 1 hour]\n"
            ),
            "",
            '- {number: "1"',
            "the table has 5 rows, the golden one 4",
        ),
        (
            '- number: "4"\n        name: Then',
            '- number: "4."\n        name: Then',
            '"4", name: Then',
            "row 4, number: here “4”, in the golden table “4.”",
        ),
        (
            "  - regulation: 1\n",
            "  - regulation: 1\n    annex: annex-9\n",
            "id: annex-1\n",
            "the golden file has no table for this annex",
        ),
    ],
)
def test_fails_if_the_golden_table_has_something_else(
    testland: Copy, old: str, new: str, place: str, said: str
) -> None:
    """The problem stands at the fact; which of the two is wrong the source says."""
    testland.replace(GOLDEN, old, new)

    assert testland.said()[0] == f"{testland.place(FERRY, place)} [table-matches-golden] {said}"


def test_fails_if_a_golden_table_has_no_annex(testland: Copy) -> None:
    """It may be that an annex was forgotten."""
    more = "  - regulation: 2\n    rows: [{number: I, name: A, cells: []}]\n"
    _add(testland, more)

    assert testland.said() == [
        (
            f"{testland.place(GOLDEN, 'regulation: 2')} [table-matches-golden] "
            "regulation 2 has no procedure table annex-1"
        )
    ]


def test_fails_if_a_golden_table_stands_twice(testland: Copy) -> None:
    """Which of the two was read from the source nobody can tell."""
    _add(
        testland,
        "  - regulation: 1\n    annex: annex-1\n    rows: [{number: I, name: A, cells: []}]\n",
    )

    assert testland.said() == [
        (
            f"{testland.place(GOLDEN, 'regulation: 1' + chr(10) + '    annex')} "
            "[table-matches-golden] annex-1 of regulation 1 stands twice"
        )
    ]


def test_fails_if_an_annex_with_fewer_columns_has_another_cell(testland: Copy) -> None:
    """A column is counted in its own table, and placed at its procedure."""
    bees = "decrees/2031-03-14-7"
    rows = "[{number: I, name: Actions by the portal, cells: [zebra, sends the renewed permit]},"
    rows += " {number: II, name: What follows, cells: [null, the renewed permit]}]"
    testland.write(
        f"{bees}/annex-1.golden.yaml",
        f"regulations:\n  - regulation: 1\n    annex: annex-1a\n    rows: {rows}\n",
    )

    said = testland.said()

    place = testland.place(
        f"{bees}/bee-yard.yaml", "compares the application with the register\n    t"
    )
    assert said[0].endswith("the golden file has no table for this annex")
    assert said[1:] == [
        (
            f"{place} [table-matches-golden] row I, column 1: "
            "here “compares the application with the register”, in the golden table “zebra”"
        )
    ]


def _add(testland: Copy, text: str) -> None:
    path = testland.root / GOLDEN
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
