"""The check `triggers-alike`: one document is brought by one participant in all regulations."""

from __future__ import annotations

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
HOME = "decrees/2015-08-10-118/7-residential-care.yaml"
BY_RECIPIENT = "    participant: recipient\n    brings:\n"
BY_ORGANIZATION = "    participant: medical-organization\n    brings:\n"


def test_passes_if_the_same_participant_brings_it(act: Copy) -> None:
    """The petition comes from the recipient in both regulations that know one."""
    act.replace(CARE, BY_ORGANIZATION, BY_RECIPIENT)

    codes = {problem.code for problem in act.problems()}
    # What is acknowledged in regulation 7 is no longer so; and the drawing still has the start.
    assert codes == {"acknowledgements-fit", "process-agrees"}


def test_fails_if_somebody_else_brings_it(act: Copy) -> None:
    """The clerk brings the application here, the recipient in the other six."""
    act.replace(CHAIRS, BY_RECIPIENT, "    participant: office-clerk\n    brings:\n")

    (problem,) = [one for one in act.problems() if one.code == "triggers-alike"]
    assert problem.location.path.endswith(CHAIRS)
    assert [other.location.path.split("/")[-1] for other in problem.others] == [
        "1-personal-assistant.yaml"
    ]


def test_fails_in_the_decree_itself_without_the_acknowledgement(act: Copy) -> None:
    """Regulation 2 lets the organization petition, regulation 7 has the recipient bring it."""
    act.replace(HOME, "check: triggers-alike", "check: scripts-unmixed")

    codes = [problem.code for problem in act.problems()]
    assert sorted(codes) == ["acknowledgements-fit", "triggers-alike"]
