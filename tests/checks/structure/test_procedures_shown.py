"""The check `procedures-shown`: every procedure is a step of some process."""

from __future__ import annotations

from tests.support.contents import Copy

BEE_YARD = "decrees/2031-03-14-7/bee-yard.yaml"


def test_passes_if_one_of_several_processes_shows_a_procedure(testland: Copy) -> None:
    """The papers are checked on renewal, too."""
    testland.replace(
        BEE_YARD,
        "procedure: procedure-1}\n      - {id: sign",
        "procedure: procedure-2}\n      - {id: sign",
    )

    assert testland.said() == []


def test_fails_if_no_process_shows_a_procedure(testland: Copy) -> None:
    """It is named where it is written."""
    testland.replace(
        BEE_YARD,
        "{id: opinion, kind: procedure, procedure: procedure-5}",
        "{id: opinion, kind: procedure, procedure: corporation-1}",
    )

    place = testland.place(BEE_YARD, 'procedure-5\n    number: "4"')
    assert testland.said_by("procedures-shown") == [
        f"{place} [procedures-shown] no process shows the procedure 'procedure-5'"
    ]
