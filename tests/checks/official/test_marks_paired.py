"""The check `marks-paired`: what is opened is closed, and no mark stands twice."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
SEQUENCE = ("sections", 2, "paragraphs", 1, "text")
SOLD = "text: Tickets are sold at the landing stages."


def test_passes_if_every_mark_has_its_pair(act: Copy) -> None:
    """As in the decree, with brackets in brackets."""
    assert act.said() == []


@pytest.mark.parametrize(
    "text",
    [
        "See 3) and 7) of it.",
        "See a) of it (and b) too).",
        "The “Lease of the “Swan” boat”.",
        "The «Lease of the «Swan» boat».",
        "The „Swan“ and the „Boat”.",
        "It goes on... and on; etc., etc.",
    ],
)
def test_passes_with_marks_that_have_no_pair(testland: Copy, text: str) -> None:
    """The bracket of a number, quotations in quotations, dots for what is left out."""
    testland.replace(FERRY, SOLD, f"text: {text}")

    assert testland.said_by("marks-paired") == []


def test_fails_if_a_bracket_is_missing(act: Copy) -> None:
    """And no other check tells of the phrase."""
    act.replace(CHAIRS, "(қызметкерлер) арасындағы", "(қызметкерлер арасындағы")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *SEQUENCE)} [marks-paired] a bracket or quotation mark has no other to it"
    )
    assert problem.words == "құрылымдық бөлімшелер (қызметкерлер арасындағы рәсімдер"
    assert problem.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tickets are sold) here.", "Tickets are sold) here."),
        ("Tickets [are sold.", "Tickets [are sold."),
        ('Tickets are "sold at landing stages.', 'Tickets are "sold at landing'),
        ("Tickets» are sold.", "Tickets» are sold."),
        ("“Tickets are sold.", "“Tickets are sold."),
    ],
)
def test_fails_if_a_mark_has_no_pair(testland: Copy, text: str, words: str) -> None:
    """Opened and never closed, or closed and never opened."""
    testland.replace(FERRY, SOLD, f"text: '{text}'")

    assert [one.words for one in testland.problems() if one.code == "marks-paired"] == [words]


@pytest.mark.parametrize("marks", [",,", ";,", ", ;", "..", ":,"])
def test_fails_if_one_mark_follows_another(testland: Copy, marks: str) -> None:
    """Only one of them can be meant."""
    testland.replace(FERRY, SOLD, f"text: 'Tickets{marks} and seats are sold.'")

    (problem,) = (one for one in testland.problems() if one.code == "marks-paired")
    assert problem.message == "one mark follows another"
    assert problem.hint == "read the one that the sentence asks for"


def test_fails_once_for_several_marks_in_the_same_words(testland: Copy) -> None:
    """One problem tells the matter."""
    testland.replace(FERRY, SOLD, "text: Tickets (((are sold.")

    words = [one.words for one in testland.problems() if one.code == "marks-paired"]
    assert words == ["Tickets (((are sold."]


def test_passes_with_brackets_however_deep(testland: Copy) -> None:
    """A check that goes back for each of them does not come to its end."""
    testland.replace(FERRY, SOLD, f"text: Tickets {'(' * 200_000}{')' * 200_000} are sold.")

    assert testland.said_by("marks-paired") == []


@pytest.mark.parametrize(
    ("text", "words", "other"),
    [
        (
            "Tickets [are sold at all landing) stages.",
            "Tickets [are sold at",
            "at all landing) stages.",
        ),
        (
            'Tickets «are sold at all landing" stages.',
            "Tickets «are sold at",
            'at all landing" stages.',
        ),
        (
            'Tickets "are sold at all landing» stages.',
            "at all landing» stages.",
            'Tickets "are sold at',
        ),
    ],
)
def test_fails_once_for_a_pair_of_two_kinds(
    testland: Copy, text: str, words: str, other: str
) -> None:
    """With the words at both."""
    testland.replace(FERRY, SOLD, f"text: {text}" if text[0] != '"' else f"text: '{text}'")

    (problem,) = (one for one in testland.problems() if one.code == "marks-paired")
    assert problem.message == "a bracket or quotation mark has one of another kind to it"
    assert (problem.words, [one.words for one in problem.others]) == (words, [other])
