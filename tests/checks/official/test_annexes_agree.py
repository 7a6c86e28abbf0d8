"""The check `annexes-agree`: what the text points at is there, and what is there is pointed at."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"

SEQUENCE = ("sections", 2, "paragraphs", 1, "text")
"""The paragraph that points at annex 2."""


def test_passes_if_every_annex_is_pointed_at(testland: Copy) -> None:
    """By its number, or as the only one."""
    assert testland.said_by("annexes-agree") == []


def test_passes_if_the_only_annex_gets_a_number(testland: Copy) -> None:
    """Nobody can take it for another."""
    testland.replace(ARCHIVE, "drawn in the annex to\n", "drawn in annex 1 to\n")

    assert testland.said_by("annexes-agree") == []


def test_passes_if_a_label_that_no_list_holds_stands_in_the_text(testland: Copy) -> None:
    """Annex 1-a is cited by its label; what is acknowledged of it is idle then."""
    testland.reword(BEES, "The units are:", "See also Annex 1-a. The units are:")

    assert testland.said_by("annexes-agree") == []
    assert testland.said_by("acknowledgements-fit") == [
        (
            f"{testland.at(BEES, 'annexes', 1, 'acknowledged', 0)} [acknowledgements-fit] "
            "annexes-agree finds nothing here"
        )
    ]


@pytest.mark.parametrize("number", ["4", "12"])
def test_fails_if_an_annex_is_missing(act: Copy, number: str) -> None:
    """The annex that nothing points at now is quoted as the one that is probably meant."""
    act.reword(CHAIRS, "осы регламенттің 2-қосымшасында", f"осы регламенттің {number}-қосымшасында")
    act.replace(CHAIRS, 'annex: "2"', f'annex: "{number}"')

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *SEQUENCE)} [annexes-agree] "
        f"the text points at annex {number}, and the regulation has none such"
    )
    assert problem.severity is Severity.ERROR
    assert problem.words == f"осы регламенттің {number}-қосымшасында"
    assert [other.words for other in problem.others] == ["2-қосымша"]


def test_fails_if_an_annex_is_never_pointed_at(act: Copy) -> None:
    """Both paragraphs point at annex 1 now, one with the words of the heading of annex 2."""
    act.reword(CHAIRS, "осы регламенттің 2-қосымшасында", "осы регламенттің 1-қосымшасында")
    act.replace(CHAIRS, 'annex: "2"', 'annex: "1"')

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *SEQUENCE)} [annexes-agree] the text points elsewhere with the words of "
        "the heading of annex-2, which nothing else points at"
    )
    assert problem.severity is Severity.ERROR
    assert [other.words for other in problem.others] == ["2-қосымша"]


def test_fails_if_the_text_does_not_say_which(testland: Copy) -> None:
    """There are two."""
    testland.reword(
        FERRY, "in annexes 1 and 2 to", "in annex 1 to this regulation and in the annex to"
    )

    (line,) = testland.said_by("annexes-agree")
    assert line.endswith(
        "the text points at an annex without a number, and the regulation has none such"
    )


def test_fails_if_no_text_speaks_of_an_annex(act: Copy) -> None:
    """Nor has any the words of its heading."""
    act.reword(CHAIRS, "осы регламенттің 2-қосымшасында келтірілген", "белгіленген")
    act.reword(
        CHAIRS, "Әрбір рәсімнің (іс-қимылдың) ұзақтығы көрсетіле отырып, құрылымдық", "Мұнда"
    )

    (line,) = (one for one in act.said_by("annexes-agree"))
    assert line == (
        f"{act.at(CHAIRS, 'annexes', 1, 'label')} [annexes-agree] "
        "no paragraph of the regulation points at annex-2"
    )


def test_fails_if_the_text_points_at_a_paragraph(act: Copy) -> None:
    """Of the number of the annex that it announces."""
    act.reword(CHAIRS, "осы регламенттің 2-қосымшасында", "осы регламенттің 2-тармағында")
    act.replace(CHAIRS, 'annex: "2"', 'paragraph: "2"')

    (problem,) = act.problems()
    assert problem.code == "annexes-agree"
    assert act.line(problem).startswith(f"{act.at(CHAIRS, *SEQUENCE)} [annexes-agree] the text")
    assert problem.words == "осы регламенттің 2-тармағында"


@pytest.mark.parametrize("label", ["4-қосымша", "3-қосымша", "қосымша"])
def test_fails_if_a_label_has_another_number(act: Copy, label: str) -> None:
    """At the label: the text and the order of the annexes agree against it."""
    act.replace(CHAIRS, "label: 2-қосымша", f"label: {label}")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, 'annexes', 1, 'label')} [annexes-agree] "
        "this annex stands in the place of annex 2, which the text points at"
    )
    assert [other.words for other in problem.others] == ["осы регламенттің 2-қосымшасында"]
