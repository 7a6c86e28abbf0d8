"""The check `applicants-agree`: whoever applies in a case of the documents may apply at all."""

from __future__ import annotations

from tests.support.contents import Copy

SPA = "decrees/2015-08-10-118/5-sanatorium.yaml"
AID = "decrees/2015-08-10-118/1-personal-assistant.yaml"
CASE = "        audience: no-iin\n"


def test_passes_if_the_ground_names_the_applicant(act: Copy) -> None:
    """The legal representative."""
    act.replace(AID, CASE, f"{CASE}        applicant: legal-representative\n")

    assert act.said() == []


def test_passes_if_no_ground_says_who_applies(act: Copy) -> None:
    """Nothing can be compared then."""
    act.replace(AID, "    applicants: [recipient, legal-representative]\n", "")
    act.replace(AID, CASE, f"{CASE}        applicant: neighbour\n")

    assert act.said() == []


def test_fails_if_the_ground_does_not_name_the_applicant(act: Copy) -> None:
    """The words of the case are quoted, and those of the ground."""
    act.replace(AID, CASE, f"{CASE}        applicant: neighbour\n")

    (problem,) = act.problems()
    assert problem.code == "applicants-agree"
    assert "жеке сәйкестендіру нөмірі болмаған" in problem.words
    assert [other.words.split()[0] for other in problem.others] == ["көрсетілетін"]


def test_fails_in_the_decree_itself_without_the_acknowledgement(act: Copy) -> None:
    """Another person may apply by one item of regulation 5, and by nothing else in it."""
    act.replace(SPA, "check: applicants-agree", "check: scripts-unmixed")

    codes = [problem.code for problem in act.problems()]
    assert sorted(codes) == ["acknowledgements-fit", "applicants-agree"]
