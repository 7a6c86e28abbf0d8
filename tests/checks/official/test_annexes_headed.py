"""The check `annexes-headed`: an annex is headed by the words that announce it."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"


def test_passes_if_the_text_announces_it_in_these_words(act: Copy) -> None:
    """With the endings that its sentence asks for; the name of the service does not count."""
    assert act.said() == []


def test_passes_if_the_text_announces_it_in_words_of_its_own(testland: Copy) -> None:
    """Most of the words are other ones; and several annexes at once are not announced."""
    assert testland.said_by("annexes-headed") == []


def test_fails_if_a_word_of_the_heading_differs(act: Copy) -> None:
    """Both are quoted: the word, and the stretch of the text that has the others."""
    act.replace(CHAIRS, "реттілігінің сипаттамасы\n    lost", "тәртібінің сипаттамасы\n    lost")

    (problem,) = (one for one in act.problems() if one.code == "annexes-headed")
    assert act.line(problem) == (
        f"{act.at(CHAIRS, 'annexes', 1, 'heading')} [annexes-headed] "
        "annex-2 is headed otherwise than the text announces it"
    )
    assert problem.severity is Severity.NOTE
    assert problem.words == "тәртібінің"
    assert problem.others[0].words.endswith("рәсімдер (іс-қимылдар) реттілігінің сипаттамасы")


def test_fails_in_another_language(testland: Copy) -> None:
    """By whatever pack it is read."""
    testland.reword(
        FERRY, "The actions are those shown in annexes 1 and 2 to this regulation:", TEXT
    )
    testland.replace(
        FERRY, "heading: Sequence of actions\n", "heading: Sequence of all actions of ferrymen\n"
    )

    (line,) = testland.said_by("annexes-headed")
    assert line.startswith(testland.at(FERRY, "annexes", 1, "heading"))


TEXT = (
    "The sequence of all actions is shown in annex 2 to this regulation; "
    "see annex 1 to this regulation:"
)
