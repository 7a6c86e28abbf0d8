"""The check `punctuation-alike`: one phrase has the same marks in all regulations."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
WHOLE = ("sections", 2, "paragraphs", 2, "text")


def test_passes_if_phrases_are_punctuated_alike_or_acknowledged(act: Copy) -> None:
    """As in the decree."""
    assert act.said() == []


@pytest.mark.parametrize(
    ("old", "new", "here", "there"),
    [
        (
            "(іс-қимылдары), өзара",
            "(іс-қимылдары) өзара",
            "іс-қимылдары) өзара іс-қимылдары",
            "іс-қимылдары), өзара іс-қимылдары",
        ),
        (
            "реттілігінің толық",
            "реттілігінің, толық",
            "іс-қимылдары реттілігінің, толық сипаттамасы",
            "іс-қимылдары реттілігінің толық сипаттамасы",
        ),
        (
            "(іс-қимылдары), өзара",
            "(іс-қимылдары); өзара",
            "іс-қимылдары); өзара іс-қимылдары",
            "іс-қимылдары), өзара іс-қимылдары",
        ),
    ],
    ids=["lost", "added", "another"],
)
def test_fails_if_one_regulation_has_another_mark(
    act: Copy, *, old: str, new: str, here: str, there: str
) -> None:
    """A note: the words are the same."""
    act.replace(CHAIRS, old, new)

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *WHOLE)} [punctuation-alike] the same phrase is punctuated here "
        "otherwise than elsewhere (so in 1 regulation, otherwise in 6 regulations)"
    )
    assert (problem.words, [other.words for other in problem.others]) == (here, [there])
    assert problem.severity is Severity.NOTE


def test_passes_if_only_a_dash_is_a_hyphen(act: Copy) -> None:
    """That is told by another check, once in a decree."""
    act.replace(CHAIRS, "әрі – көрсетілетін", "әрі - көрсетілетін")

    assert act.said_by("punctuation-alike") == []
