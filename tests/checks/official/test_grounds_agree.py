"""The check `grounds-agree`: grounds of refusal are worded in one place, or referred to."""

from __future__ import annotations

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
WORDED = """    - text: ұсынылған мәліметтер мен құжаттардың дәйексіз болуы анықталған жағдайда
      from: p6-4
"""


def test_passes_if_nothing_is_referred_to(testland: Copy) -> None:
    """The river is high."""
    assert testland.said() == []


def test_passes_if_grounds_are_only_referred_to(act: Copy) -> None:
    """Then what is acknowledged is no longer so."""
    act.replace(CARE, WORDED, "")

    assert [problem.code for problem in act.problems()] == ["acknowledgements-fit"]


def test_fails_if_a_ground_is_worded_beside_a_reference(act: Copy) -> None:
    """As in regulations 2 and 7 of the decree."""
    act.replace(CARE, "check: grounds-agree", "check: scripts-unmixed")

    found = [problem for problem in act.problems() if problem.code == "grounds-agree"]
    assert [problem.words for problem in found] == [WORDED.splitlines()[0].split(": ")[1]]
    assert "10-тармағында" in found[0].others[0].words
