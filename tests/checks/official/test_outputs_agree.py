"""The check `outputs-agree`: what the service promises is prepared and given."""

from __future__ import annotations

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
SIXTH = "қызметкері хабарламаны немесе дәлелді бас\n              тартуды тіркейді"
CELLS = """    action: хабарламаны немесе дәлелді бас тартуды тіркейді
    result: >-
      хабарламаны немесе дәлелді бас тартуды көрсетілетін қызметті алушыға не оның заңды өкіліне
"""


def test_passes_if_a_step_words_it_as_an_action(testland: Copy) -> None:
    """Who refuses gives a refusal."""
    assert testland.said_by("outputs-agree") == []


def test_passes_if_a_step_speaks_of_the_result_as_such(testland: Copy) -> None:
    """The clerk gives "the result", whichever it is."""
    testland.replace(BEES, "text: a permit\n", "text: a permit … a reasoned refusal\n")

    assert testland.said_by("outputs-agree") == []


def test_fails_if_no_step_knows_it(testland: Copy) -> None:
    """A map is promised, and nobody draws one."""
    testland.replace(
        FERRY, '"Result: a ticket or a refusal."', '"Result: a ticket, a map or a refusal."'
    )
    testland.replace(
        FERRY, "  - id: refusal\n", "  - {id: map, text: a map, from: p3}\n  - id: refusal\n"
    )

    assert testland.said_by("outputs-agree") == [
        (
            f"{testland.place(FERRY, chr(34) + 'Result: a ticket')} [outputs-agree] "
            "no step prepares or gives this result of the service"
        )
    ]


def test_fails_if_the_last_step_gives_only_one(act: Copy) -> None:
    """The refusal is prepared and signed, and neither text nor table gives it to anybody."""
    act.replace(CARE, SIXTH, "қызметкері хабарламаны тіркейді")
    act.replace(CARE, CELLS, CELLS.replace(" немесе дәлелді бас тартуды", ""))

    (problem,) = [one for one in act.problems() if one.code == "outputs-agree"]
    assert problem.message == "the last step does not give every result that was prepared"
    assert problem.words.startswith("көрсетілетін қызметті берушінің кеңсе қызметкері хабарламаны")
    assert [other.words[-27:] for other in problem.others] == ["(он екі жұмыс күні ішінде);"]


def test_fails_if_a_cell_names_only_one(act: Copy) -> None:
    """The text signs both, the table signs the notice."""
    old = "    action: хабарламаға немесе дәлелді бас тартуға қол қояды\n"
    act.replace(CARE, old, "    action: хабарламаға қол қояды\n")

    assert act.said_by("outputs-agree") == [
        (
            f"{act.place(CARE, 'хабарламаға қол қояды')} [outputs-agree] "
            "the table names fewer results of the service in procedure 4 than the text"
        )
    ]
