"""The check `handovers-named`: `hands_over_to` names whom the act hands over to."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
RESULT = "    result: құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады\n"
TO_HEAD = "    hands_over_to:\n      - head\n"
TO_BOTH = "      - recipient\n      - medical-organization\n"


def test_passes_if_only_the_next_step_knows_the_receiver(testland: Copy) -> None:
    """The employee accepts the papers, and the courier carries them."""
    testland.replace(BEES, "    hands_over_to: [courier]\n    from: p6-f3-1", "    from: p6-f3-1")

    assert testland.said_by("handovers-named") == []


def test_passes_if_it_follows_the_text_where_the_table_differs(act: Copy) -> None:
    """That they differ is the act's own fault, and told as such."""
    act.replace(CARE, RESULT + TO_HEAD, RESULT.replace("басшысына", "орындаушысына") + TO_HEAD)

    assert {line.partition("[")[2].partition("]")[0] for line in act.said()} == {"handovers-agree"}


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("    hands_over_to:\n      - executor\n", "the result is handed over to head"),
        ("    hands_over_to:\n      - recipient\n", "the result is handed over to head"),
        (f"{TO_HEAD}      - executor\n", "nothing hands the result over to executor"),
    ],
)
def test_fails_if_the_act_names_another(act: Copy, names: str, said: str) -> None:
    """Nobody reads in the drawing what is not in the words beside it."""
    act.replace(CARE, RESULT + TO_HEAD, RESULT + names)

    (problem,) = act.problems()
    assert (problem.code, problem.message) == ("handovers-named", said)
    assert act.line(problem).startswith(f"{CARE}:")


def test_fails_if_nobody_is_named(act: Copy) -> None:
    """The result of the first step goes to the head."""
    act.replace(CARE, RESULT + TO_HEAD, RESULT)

    place = act.place(CARE, 'procedure-1\n    number: "1"').rpartition(":")[0]
    (line,) = act.said()
    assert line.startswith(f"{place}:")
    assert line.endswith("[handovers-named] the result is handed over to head")


def test_fails_if_one_of_two_is_left_out(act: Copy) -> None:
    """By post the result goes to the medical organization."""
    act.replace(CARE, TO_BOTH, "      - recipient\n")

    assert [line.partition("] ")[2] for line in act.said()] == [
        "the result is handed over to medical-organization"
    ]


def test_fails_if_the_recipient_of_a_result_is_left_out(act: Copy) -> None:
    """A receipt on the way may be left out, a result may not."""
    old = "      - recipient\n      - medical-organization\n"
    act.replace("decrees/2015-08-10-118/2-home-care.yaml", old, "      - medical-organization\n")

    assert [line.partition("] ")[2] for line in act.said()] == [
        "the result is handed over to recipient"
    ]
