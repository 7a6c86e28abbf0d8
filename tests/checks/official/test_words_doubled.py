"""The check `words-doubled`: no word stands twice, one behind the other."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
WHOLE = ("sections", 2, "paragraphs", 2, "text")
SOLD = "text: Tickets are sold"


def test_passes_if_no_word_is_doubled(act: Copy) -> None:
    """As in the decree, where one word of pairs with a hyphen is the same as the next."""
    assert act.said() == []


@pytest.mark.parametrize(
    "words",
    ["Tickets tickets-only are", "Tickets 5 5 are", "Tickets, tickets are", "By-and-by by are"],
)
def test_passes_if_it_is_another_word_or_a_number(testland: Copy, words: str) -> None:
    """Or a mark stands between."""
    testland.replace(FERRY, SOLD, f"text: {words} sold")

    assert testland.said_by("words-doubled") == []


def test_fails_if_a_word_is_doubled(act: Copy) -> None:
    """And no other check tells of the phrase."""
    act.replace(CHAIRS, "толық сипаттамасы", "толық толық сипаттамасы")

    (problem,) = act.problems()
    assert act.line(problem) == f"{act.at(CHAIRS, *WHOLE)} [words-doubled] a word stands twice"
    assert problem.words == "іс-қимылдары реттілігінің толық толық сипаттамасы осы"
    assert problem.severity is Severity.WARNING


def test_fails_if_capitals_differ(testland: Copy) -> None:
    """It is the same word."""
    testland.replace(FERRY, SOLD, "text: Tickets tickets are sold")

    (problem,) = (one for one in testland.problems() if one.code == "words-doubled")
    assert problem.words == "Tickets tickets are sold"


def test_fails_if_an_unnumbered_text_stands_twice(act: Copy) -> None:
    """Below the last paragraph."""
    path = act.root / CHAIRS
    text = path.read_text(encoding="utf-8")
    begin = text.index("          - text: >-\n              Мемлекеттік қызмет көрсетудің")
    end = text.index("annexes:\n")
    path.write_text(text[:end] + text[begin:end] + text[end:], encoding="utf-8")

    (problem,) = act.problems()
    way = ("sections", 2, "paragraphs", 2, "parts", 1, "text")
    assert act.line(problem) == f"{act.at(CHAIRS, *way)} [words-doubled] a text stands twice"
    assert len(problem.others) == 1
