"""The check `spelling-likely`: a word that differs by a letter or two is likely misspelt."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
WHOLE = ("sections", 2, "paragraphs", 2, "text")


def test_passes_if_words_are_spelt_alike_or_acknowledged(act: Copy) -> None:
    """As in the decree."""
    assert act.said() == []


@pytest.mark.parametrize(
    "slip",
    ["реттлігінің", "реттеілігінің", "рееттілігінің", "рттілігінің", "ретітлігінің"],
    ids=["lost", "added", "doubled", "lost early", "swapped"],
)
def test_fails_if_a_letter_is_wrong(act: Copy, slip: str) -> None:
    """The word is quoted with its neighbours, beside the right one of another regulation."""
    act.reword(CHAIRS, "іс-қимылдары реттілігінің", f"іс-қимылдары {slip}")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *WHOLE)} [spelling-likely] a word is spelt here otherwise than in the "
        "same phrase elsewhere (so in 1 regulation, otherwise in 6 regulations)"
    )
    assert problem.words == f"іс-қимылдары {slip} толық"
    assert [other.words for other in problem.others] == ["іс-қимылдары реттілігінің толық"]
    assert problem.severity is Severity.WARNING


def test_fails_if_a_letter_of_a_cell_is_wrong(act: Copy) -> None:
    """Though the cell has four words: it begins and ends as those of the other regulations do."""
    act.replace(CHAIRS, "action: құжаттарды қарайды\n", "action: құжаттарды қрайды\n")

    (problem,) = (one for one in act.problems() if one.code == "spelling-likely")
    assert act.line(problem).startswith(f"{act.at(CHAIRS, 'procedures', 1, 'action')} ")
    assert (problem.words, problem.others[0].words) == ("құжаттарды қрайды", "құжаттарды қарайды")


def test_another_ending_is_no_misspelling(act: Copy) -> None:
    """Two letters of an ending make another form of the same word."""
    act.reword(CHAIRS, "іс-қимылдары реттілігінің", "іс-қимылдары реттілігін")

    assert [problem.code for problem in act.problems()] == ["siblings-agree"]


def test_a_longer_word_with_the_same_beginning_is_another_word(act: Copy) -> None:
    """As the adjective of the same noun."""
    act.reword(CHAIRS, "кеңсесі арқылы жүзеге асырылады", "кеңселігі арқылы жүзеге асырылады")

    assert act.said_by("spelling-likely") == []
