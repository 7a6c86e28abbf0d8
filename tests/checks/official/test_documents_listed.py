"""The check `documents-listed`: what starts the service is among the documents."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
AIDS = "decrees/2015-08-10-118/6-hearing-sight-hygiene.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"


def test_passes_if_every_group_of_documents_has_it(testland: Copy) -> None:
    """An application for a yard on one's own land, and one for a yard in the forest."""
    assert testland.said() == []


def test_fails_if_the_list_lacks_what_starts_the_service(act: Copy) -> None:
    """A statement that nobody is told to bring; both places are quoted."""
    act.replace(CHAIRS, "kind: application", "kind: statement")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.place(CHAIRS, OPENING)} [documents-listed] "
        "the list of documents lacks what starts the service"
    )
    assert problem.severity is Severity.ERROR
    assert [other.words for other in problem.others] == ["өтініш"]


def test_fails_if_one_group_lacks_it(act: Copy) -> None:
    """Who needs aids to see would come without an application."""
    act.replace(AIDS, "id: sight-application", "id: sight-statement")

    assert [problem.code for problem in act.problems()] == ["documents-listed"]


OPENING = """>-
              көрсетілетін қызметті алушы не оның заңды өкілі көрсетілетін қызметті берушіге
              стандарттың 9-тармағына сәйкес келесі құжаттарды ұсынады:
"""
