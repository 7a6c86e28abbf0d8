"""The check `conditions-alike`: a document of one case is not asked of everybody elsewhere."""

from __future__ import annotations

from tests.support.contents import Copy

AID = "decrees/2015-08-10-118/1-personal-assistant.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
CASE = """    conditions:
      - kind: when
        text: жеке басын куәландыратын құжатта жеке сәйкестендіру нөмірі болмаған жағдайда
        audience: no-iin
"""


def test_passes_if_the_case_is_the_same_everywhere(act: Copy) -> None:
    """As with the number of those whose document does not bear it."""
    assert act.said() == []


def test_fails_if_one_regulation_drops_the_case(act: Copy) -> None:
    """It is told at the item, beside the case of the next regulation that has one."""
    act.replace(AID, CASE, "")

    (problem,) = (one for one in act.problems() if one.code == "conditions-alike")
    assert problem.words == "жеке сәйкестендіру нөмірі"
    assert [other.words for other in problem.others] == [CASE.splitlines()[2].split(": ")[1]]


def test_fails_in_the_decree_itself_without_the_acknowledgement(act: Copy) -> None:
    """Regulation 3 asks everybody for the act on an accident; its two documents are told once."""
    act.replace(CHAIRS, "check: conditions-alike", "check: scripts-unmixed")

    codes = [problem.code for problem in act.problems()]
    assert sorted(codes) == ["acknowledgements-fit", "conditions-alike"]
