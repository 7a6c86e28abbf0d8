"""The check `handovers-agree`: table, text and the next step know the same receiver."""

from __future__ import annotations

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
TO_HEAD = """    result: құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады
    hands_over_to:
      - head
"""
TO_EXECUTOR = TO_HEAD.replace("басшысына", "орындаушысына").replace("head", "executor")
IN_TEXT = "құжаттарды көрсетілетін қызметті берушінің басшысына\n              ұсынады"


def test_passes_if_the_recipient_gets_something_on_the_way(act: Copy) -> None:
    """The receipt is given to the recipient, the papers to the head."""
    assert act.said_by("handovers-agree") == []


def test_passes_if_the_performer_goes_on(act: Copy) -> None:
    """The clerk tells the head and does the next step too."""
    act.replace(
        CARE,
        '    number: "2"\n    performer: head\n',
        '    number: "2"\n    performer: office-clerk\n',
    )

    assert act.said_by("handovers-agree") == []


def test_fails_if_the_table_hands_over_to_another(act: Copy) -> None:
    """The papers lie with the executor by the table, with the head by the text."""
    act.replace(CARE, TO_HEAD, TO_EXECUTOR)

    (problem,) = act.problems()
    place = act.place(CARE, "құжаттарды көрсетілетін қызметті берушінің орындаушысына ұсынады")
    assert act.line(problem) == (
        f"{place} [handovers-agree] "
        "the table hands over the result of procedure 1 to another than the text"
    )
    assert problem.words == "көрсетілетін қызметті берушінің орындаушысына"
    assert [other.words for other in problem.others] == [
        "көрсетілетін қызметті берушінің басшысына"
    ]


def test_fails_if_the_text_hands_over_to_another(act: Copy) -> None:
    """The head acts next, as the table has it."""
    act.replace(CARE, IN_TEXT, IN_TEXT.replace("басшысына", "орындаушысына"))

    (problem,) = act.problems()
    assert act.line(problem).endswith(
        "[handovers-agree] "
        "the text hands over the result of procedure 1 to another than the table, and than comes "
        "next"
    )
    assert problem.words == "көрсетілетін қызметті берушінің орындаушысына"
    assert [other.words for other in problem.others] == [
        "көрсетілетін қызметті берушінің басшысына"
    ]


def test_fails_if_the_table_leaves_one_out(act: Copy) -> None:
    """By the table nothing goes to the medical organization."""
    act.replace(
        CARE,
        "      береді немесе пошта арқылы медициналық ұйымға жолдайды\n",
        "      береді\n",
    )

    (problem,) = [one for one in act.problems() if one.code == "handovers-agree"]
    assert [other.words for other in problem.others] == ["медициналық ұйымға"]


def test_fails_if_another_acts_next(act: Copy) -> None:
    """Text and table hand over to the executor, and the head is to act."""
    act.replace(CARE, TO_HEAD, TO_EXECUTOR)
    act.replace(CARE, IN_TEXT, IN_TEXT.replace("басшысына", "орындаушысына"))

    (problem,) = act.problems()
    assert act.line(problem).endswith(
        "[handovers-agree] another acts next than the result of procedure 1 is handed over to"
    )
    assert [other.words for other in problem.others] == ["Көрсетілетін қызметті берушінің басшысы"]


def test_fails_in_english(testland: Copy) -> None:
    """The cashier tells herself."""
    testland.replace(FERRY, "result: tells the ferryman", "result: tells the recipient")

    assert testland.said_by("handovers-agree") == [
        (
            f"{testland.place(FERRY, 'tells the recipient')} [handovers-agree] "
            "the table hands over the result of procedure 1 to another than the text"
        )
    ]


TO_EXECUTOR_NEXT = "    result: құжаттарды көрсетілетін қызметті берушінің орындаушысына жолдайды\n"
RECEIPT = "құжаттарды тіркейді және көрсетілетін қызметті алушыға не оның заңды өкіліне талон"


def test_fails_if_the_table_hands_back_to_the_performer(act: Copy) -> None:
    """The head sends the papers to himself."""
    act.replace(CHAIRS, TO_EXECUTOR_NEXT, TO_EXECUTOR_NEXT.replace("орындаушысына", "басшысына"))

    (problem,) = act.problems()
    assert act.line(problem).endswith(
        "[handovers-agree] the table hands over the result of procedure 2 to another than the text"
    )
    assert problem.words == "көрсетілетін қызметті берушінің басшысына"
    assert [other.words for other in problem.others] == [
        "көрсетілетін қызметті берушінің орындаушысына"
    ]


def test_fails_if_text_and_table_hand_back_to_the_performer(act: Copy) -> None:
    """Nobody can act next who never gets the papers."""
    act.replace(CHAIRS, TO_EXECUTOR_NEXT, TO_EXECUTOR_NEXT.replace("орындаушысына", "басшысына"))
    act.replace(
        CHAIRS,
        "қызметті берушінің орындаушысына жолдайды (",
        "қызметті берушінің басшысына жолдайды (",
    )
    act.replace(CHAIRS, "      - executor\n", "      - head\n")

    assert [line.partition("] ")[2] for line in act.said()] == [
        "the result of procedure 2 is handed back to its own performer"
    ]


def test_fails_if_the_table_gives_a_receipt_to_another(act: Copy) -> None:
    """The head gets the papers by both; the receipt is the recipient's."""
    other = "құжаттарды тіркейді және көрсетілетін қызметті берушінің басшысына талон"
    act.replace(CHAIRS, RECEIPT, other)

    (problem,) = act.problems()
    assert act.line(problem).endswith(
        "[handovers-agree] the table gives something to another in procedure 1 than the text"
    )
    assert problem.words == "көрсетілетін қызметті берушінің басшысына"
    assert [other.words for other in problem.others] == [
        "көрсетілетін қызметті алушыға не оның заңды өкіліне"
    ]


def test_fails_if_the_text_gives_a_receipt_to_another(act: Copy) -> None:
    """What one step gives to two has two names."""
    text = "қызметкері құжаттарды тіркейді, көрсетілетін қызметті "
    act.reword(CHAIRS, f"{text}алушыға не оның заңды өкіліне", f"{text}берушінің басшысына")

    (problem,) = act.problems()
    assert act.line(problem).endswith(
        "[handovers-agree] the text gives something to another in procedure 1 than the table"
    )
    assert problem.words == "көрсетілетін қызметті берушінің басшысына"


def test_fails_if_a_result_is_left_empty(act: Copy) -> None:
    """All other columns say to whom they hand over."""
    act.replace(CHAIRS, TO_EXECUTOR_NEXT, "")

    (problem,) = [one for one in act.problems() if one.code == "handovers-agree"]
    assert problem.message == (
        "the result of procedure 2 is left out of the table, and not in other columns"
    )
    assert [other.words for other in problem.others] == [
        "көрсетілетін қызметті берушінің орындаушысына"
    ]
