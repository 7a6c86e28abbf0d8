"""The check `acts-cited-alike`: the same act is cited by the same things everywhere."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
LAND = "decrees/2031-03-14-7/decree.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"

GROUND = ("sections", 1, "paragraphs", 0, "text")
"""Where regulation 3 cites the order that approves its standard."""


def test_passes_if_another_citation_says_less(testland: Copy) -> None:
    """The decree cites order No 15 by its number and its minister alone."""
    assert testland.said_by("acts-cited-alike") == []


@pytest.mark.parametrize(
    ("field", "old", "new", "recorded"),
    [
        ("number", "№ 279", "№ 297", ('number: "279"', 'number: "297"')),
        ("registration", "№ 11342", "№ 11324", ('"11342"', '"11324"')),
        ("date", "28 сәуірдегі", "29 сәуірдегі", ("2015-04-28", "2015-04-29")),
        ("title", "қызмет стандарттарын бекіту", "қызмет регламенттерін бекіту", None),
        ("issuer", "әлеуметтік даму министрінің", "әлеуметтік қорғау министрінің", None),
    ],
)
def test_fails_if_one_regulation_cites_it_otherwise(
    act: Copy, field: str, old: str, new: str, recorded: tuple[str, str] | None
) -> None:
    """In the text, and so in what is read from it; both places are quoted."""
    act.reword(CHAIRS, old, new)
    if recorded:
        act.replace(CHAIRS, *recorded)

    (problem,) = (one for one in act.problems() if one.code == "acts-cited-alike")

    assert act.line(problem) == (
        f"{act.at(CHAIRS, *GROUND)} [acts-cited-alike] "
        f"order-2015-279 is cited here with another {field} than in 6 other places"
    )
    assert problem.severity is Severity.ERROR
    assert new in problem.words
    assert old in problem.others[0].words


def test_fails_with_a_number_and_says_nothing_else(act: Copy) -> None:
    """Whoever changes the number of an act in one regulation hears of that alone."""
    act.reword(CHAIRS, "№ 279", "№ 297")
    act.replace(CHAIRS, 'number: "279"', 'number: "297"')

    assert act.spoken() == [f"{act.at(CHAIRS, *GROUND)} [acts-cited-alike]"]


def test_fails_if_the_decree_cites_it_otherwise(testland: Copy) -> None:
    """Of two citations the second is at odds with the first."""
    testland.reword(
        LAND, "order № 15 of the Minister of Husbandry", "order № 15 of the Minister of Bees"
    )
    testland.replace(LAND, "issuer: Minister of Husbandry", "issuer: Minister of Bees")

    assert testland.said() == [
        (
            f"{testland.at(BEES, 'sections', 0, 'paragraphs', 2, 'text')} [acts-cited-alike] "
            "order-2030-15 is cited here with another issuer than in another place"
        )
    ]


def test_leaves_what_the_text_does_not_say_to_others(act: Copy) -> None:
    """A fact that is not in the words is a typist's slip, and no fault of the act."""
    act.replace(CHAIRS, 'number: "279"', 'number: "297"')

    assert [problem.code for problem in act.problems()] == ["references-recorded"]
