"""The check `performers-agree`: the table names the performer whom the text lets act."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
SECOND = (
    '    number: "2"\n    performer: head\n    performer_printed: Көрсетілетін қызметті берушінің '
)


@pytest.mark.parametrize("name", ["Inspection", "The Inspection of Forests"])
def test_passes_with_a_shortened_name_and_other_capitals(testland: Copy, name: str) -> None:
    """As long as only one participant can be meant."""
    testland.replace(BEES, "performer_printed: Inspection of forests", f"performer_printed: {name}")

    assert testland.said() == []


def test_passes_if_a_condition_stands_before_the_performer(testland: Copy) -> None:
    """He need not be named first, if nobody else is."""
    testland.replace(
        BEES,
        "text: the head of the provider appoints",
        "text: within the limits of the plan, the head of the provider appoints",
    )

    assert testland.said_by("performers-agree") == []


def test_passes_if_a_letter_is_wrong(act: Copy) -> None:
    """Which letter it should be is another matter."""
    act.replace(CHAIRS, f"{SECOND}басшысы", f"{SECOND.replace('қызм', 'кызм')}басшысы")

    assert act.said_by("performers-agree", "performers-named") == []


def test_fails_if_the_table_names_another(act: Copy) -> None:
    """The head acts by the text, the executor by the table."""
    act.replace(CARE, f"{SECOND}басшысы", f"{SECOND}орындаушысы")

    (problem,) = act.problems()
    place = act.place(
        CARE, "Көрсетілетін қызметті берушінің орындаушысы\n    action: құжаттарды қарайды\n"
    )
    assert act.line(problem) == (
        f"{place} [performers-agree] "
        "the table lets another perform procedure 2 than the text lets act"
    )
    assert [other.words for other in problem.others] == ["көрсетілетін қызметті берушінің басшысы"]


def test_fails_if_the_text_names_another(act: Copy) -> None:
    """The other way round."""
    old = "көрсетілетін қызметті берушінің басшысы құжаттарды қарайды"
    act.replace(CARE, old, old.replace("басшысы", "кеңсе қызметкері"))

    place = act.place(
        CARE, "Көрсетілетін қызметті берушінің басшысы\n    action: құжаттарды қарайды\n"
    )
    assert act.spoken() == [f"{place} [performers-agree]"]


def test_fails_if_the_table_names_nobody_who_is_known(testland: Copy) -> None:
    """Neither by a name nor by the words with which the step begins."""
    testland.replace(FERRY, "performer_printed: the cashier", "performer_printed: the captain")

    assert testland.said_by("performers-agree") == [
        (
            f"{testland.place(FERRY, 'the captain')} [performers-agree] "
            "the table lets another perform procedure 1 than the text lets act"
        )
    ]


def test_fails_if_a_shortened_name_may_mean_two(testland: Copy) -> None:
    """The registry has a clerk and a courier."""
    courier = "text: >-\n                  the courier"
    testland.replace(BEES, courier, f"{courier} of the registry")
    testland.replace(BEES, "name: the courier\n", "name: the courier of the registry\n")
    testland.replace(
        BEES,
        "performer_printed: Clerk of the registry\n    action: gives",
        "performer_printed: Registry\n    action: gives",
    )

    assert testland.said_by("performers-agree") == [
        (
            f"{testland.place(BEES, 'Registry' + chr(10))} [performers-agree] "
            "the table does not say which of several performs procedure 8"
        )
    ]


def test_fails_if_a_name_has_lost_its_last_word(act: Copy) -> None:
    """Somebody of the provider: three are listed."""
    act.replace(CHAIRS, f"{SECOND}басшысы", SECOND.rstrip())

    assert [line.partition("] ")[2] for line in act.said_by("performers-agree")] == [
        "the table does not say which of several performs procedure 2"
    ]


def test_notes_a_name_that_is_whole_in_all_other_columns(act: Copy) -> None:
    """Only one can be meant, and the word is missing all the same."""
    whole = "performer_printed: Көрсетілетін қызметті берушінің кеңсе қызметкері\n    action: >-\n"
    act.replace(CHAIRS, whole, whole.replace(" қызметкері", ""))

    (problem,) = act.problems()
    assert problem.code == "performers-agree"
    assert problem.message == "a name lacks words here that it has in all other columns"


def test_fails_in_the_text_if_it_names_nobody_who_is_known(act: Copy) -> None:
    """Table and list name the executor; whom something is handed over to does not act."""
    act.replace(
        CHAIRS, "берушінің орындаушысы құжаттарды қарайды", "берушінің маманы құжаттарды қарайды"
    )

    (problem,) = act.problems()
    assert problem.message == (
        "the text lets one act in procedure 3 whom table and list do not know"
    )
    assert problem.words == "көрсетілетін қызметті берушінің маманы"
