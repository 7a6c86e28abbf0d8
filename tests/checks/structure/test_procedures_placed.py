"""The check `procedures-placed`: every procedure names its own provision."""

from __future__ import annotations

from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"


def test_passes_if_a_provision_describes_two_procedures(testland: Copy) -> None:
    """The clerk accepts papers or refuses them: one subparagraph, two columns."""
    assert testland.said_by("procedures-placed") == []


def test_fails_if_a_procedure_names_the_step_before(act: Copy) -> None:
    """Its own step is then nobody's; nothing else is said of this procedure's words."""
    old = "    from: p6-4\n  - id: procedure-4\n"
    act.replace(CHAIRS, old, old.replace("p6-4", "p6-3"))

    (problem,) = act.problems()
    place = act.place(CHAIRS, 'p6-3\n  - id: procedure-4\n    number: "4"')
    assert act.line(problem) == (
        f"{place} [procedures-placed] 'p6-3' describes another procedure than number 3"
    )
    assert problem.hint == "did you mean 'p6-4'?"


def test_fails_if_the_step_before_names_this_one(act: Copy) -> None:
    """The fourth step then describes two procedures; the one that it does not fit is named."""
    old = "    from: p6-3\n  - id: procedure-3\n"
    act.replace(CHAIRS, old, old.replace("p6-3", "p6-4"))

    assert [line.partition("] ")[2] for line in act.said()] == [
        "'p6-4' describes another procedure than number 2"
    ]


def test_fails_if_a_step_of_an_act_without_a_table_is_not_recorded(testland: Copy) -> None:
    """The keeper brings the record within a week, and no procedure says so."""
    text = (testland.root / ARCHIVE).read_text(encoding="utf-8")
    start, end = text.index("  - id: bring\n"), text.index("processes:\n")
    testland.write(ARCHIVE, text[:start] + text[end:])

    (line,) = testland.said_by("procedures-placed")
    assert line.endswith("no procedure is recorded for the step 'ps2p1-f2-2'")
