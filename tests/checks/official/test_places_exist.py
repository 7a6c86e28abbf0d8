"""The check `places-exist`: an act points at paragraphs of its own that are there."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
LAND = "decrees/2031-03-14-7/decree.yaml"

LAST = ("sections", 1, "paragraphs", 1, "parts", 1, "text")
"""The last subparagraph of the regulation on ferries."""


def test_passes_if_nothing_is_pointed_at(testland: Copy) -> None:
    """Paragraphs of the standard are another act's."""
    assert testland.said_by("places-exist") == []


@pytest.mark.parametrize(
    "place",
    [
        "paragraph 4 of this regulation",
        "paragraphs 1 and 6 of this regulation",
        "subparagraph 2) of paragraph 4 of this regulation",
        "paragraph 6, subparagraph 1) of this regulation",
    ],
)
def test_passes_if_the_place_is_there(testland: Copy, place: str) -> None:
    """A paragraph, several, or a subparagraph."""
    testland.reword(FERRY, "refuses.\n", f"refuses by {place}.\n")

    assert testland.said_by("places-exist") == []


@pytest.mark.parametrize(
    ("place", "missing", "last"),
    [
        ("paragraph 7 of this regulation", "paragraph 7", "6."),
        ("paragraphs 4 and 12 of this regulation", "paragraph 12", "6."),
        (
            "subparagraph 3) of paragraph 4 of this regulation",
            "subparagraph 3) in paragraph 4",
            "2)",
        ),
        ("paragraph 6, subparagraph 5) of this regulation", "subparagraph 5) in paragraph 6", "2)"),
    ],
)
def test_fails_if_the_place_is_not_there(
    testland: Copy, place: str, missing: str, last: str
) -> None:
    """The last number of its kind is quoted."""
    testland.reword(FERRY, "high,\n              refuses.", f"high, refuses by {place}.")

    (problem,) = (one for one in testland.problems() if one.code == "places-exist")
    assert testland.line(problem) == (
        f"{testland.at(FERRY, *LAST)} [places-exist] the text points at {missing} of this act, "
        "where there is none; the last number there is quoted"
    )
    assert problem.severity is Severity.ERROR
    assert problem.words == place
    assert [other.words for other in problem.others] == [last]


def test_fails_in_a_decree(testland: Copy) -> None:
    """Its clauses are places as well."""
    testland.replace(
        LAND, "text: This resolution comes", "text: Paragraph 8 of this resolution comes"
    )

    (line,) = testland.said_by("places-exist")
    assert line.startswith(f"{testland.at(LAND, 'clauses', 2, 'text')} ")


def test_fails_in_kazakh(act: Copy) -> None:
    """Whoever changes a number in a good regulation hears of that; the facts follow the text."""
    act.reword(
        CHAIRS, "осы регламенттің 2-қосымшасында", "осы регламенттің 2-қосымшасында, 19-тармағында"
    )

    (line,) = act.said_by("places-exist")
    assert "paragraph 19 of this act" in line
