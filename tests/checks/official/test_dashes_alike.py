"""The check `dashes-alike`: what is a dash in one place is no hyphen in another."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FIRST = "decrees/2015-08-10-118/1-personal-assistant.yaml"
ROADS = "decrees/2031-03-14-7/road-sign-advice.yaml"
REEVE = "(hereinafter - the reeve)"
PORTAL = "(hereinafter - the portal)"


def test_passes_if_dashes_are_dashes(testland: Copy) -> None:
    """What was acknowledged of them is idle then."""
    testland.reword(BEES, REEVE, REEVE.replace("-", "–"))
    testland.reword(BEES, PORTAL, PORTAL.replace("-", "–"))

    assert testland.said_by("dashes-alike") == []
    assert len(testland.said_by("acknowledgements-fit")) == 1


def test_passes_if_no_dash_stands_in_the_same_place(testland: Copy) -> None:
    """A hyphen between spaces beside other words may be meant."""
    testland.reword(ROADS, "by the road masters of the districts", "by - or for - the road masters")

    assert testland.said_by("dashes-alike") == []


def test_fails_once_for_all_hyphens(testland: Copy) -> None:
    """At the first, with the others and one dash."""
    testland.replace(BEES, "check: dashes-alike", "check: words-doubled")

    (problem,) = (one for one in testland.problems() if one.code == "dashes-alike")
    assert testland.line(problem).endswith("a hyphen stands for a dash here and in 1 other place")
    assert problem.words == f"parish {REEVE}"
    assert [other.words for other in problem.others] == [
        f"services {PORTAL}",
        "districts (hereinafter – the provider)",
    ]
    assert problem.severity is Severity.NOTE


def test_fails_if_there_is_one(testland: Copy) -> None:
    """Nothing is said of others then."""
    testland.reword(BEES, REEVE, REEVE.replace("-", "–"))

    (problem,) = (one for one in testland.problems() if one.code == "dashes-alike")
    assert problem.message == "a hyphen stands for a dash here"


def test_fails_in_the_decree_itself_without_the_acknowledgement(act: Copy) -> None:
    """Of its 21 hyphens; the two of the publisher's notes stand where no dash stands elsewhere."""
    act.replace(FIRST, "check: dashes-alike", "check: words-doubled")

    (problem,) = (one for one in act.problems() if one.code == "dashes-alike")
    assert len(problem.others) == 21
    assert all("Күші жойылды" not in other.words for other in problem.others)
