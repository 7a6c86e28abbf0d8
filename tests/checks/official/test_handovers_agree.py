"""The check `handovers-agree`: table, text and the next step know the same receiver."""

from __future__ import annotations

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
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
    """The other way round."""
    act.replace(CARE, IN_TEXT, IN_TEXT.replace("басшысына", "орындаушысына"))

    place = act.place(CARE, "құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады")
    assert act.spoken() == [f"{place} [handovers-agree]"]


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
