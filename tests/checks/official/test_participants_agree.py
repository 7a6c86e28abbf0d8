"""The check `participants-agree`: who is listed acts, and who acts is listed."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
LISTED = """          - number: '3)'
            text: көрсетілетін қызметті берушінің орындаушысы.
"""
EXECUTOR = """    name: көрсетілетін қызметті берушінің орындаушысы
    from: p7-3
"""


def test_passes_if_other_bodies_are_not_listed(act: Copy) -> None:
    """The list has the units of the provider; the recipient and the hospital take part as well."""
    assert act.said_by("participants-agree") == []


@pytest.mark.parametrize("name", ["маманы", "заңгері"])
def test_fails_if_the_list_names_another(act: Copy, name: str) -> None:
    """One slip is one finding, with both of them."""
    act.replace(CARE, LISTED, LISTED.replace("орындаушысы", name))
    act.replace(CARE, EXECUTOR, EXECUTOR.replace("орындаушысы", name))

    (problem,) = [one for one in act.problems() if one.code == "participants-agree"]
    assert act.line(problem) == (
        f"{act.place(CARE, f'көрсетілетін қызметті берушінің {name}.')} [participants-agree] "
        "another is listed here than performs procedure 3"
    )
    assert [other.words for other in problem.others] == [
        "Көрсетілетін қызметті берушінің орындаушысы"
    ]


def test_fails_if_one_who_acts_is_not_listed(act: Copy) -> None:
    """The executor is known from the steps alone."""
    act.replace(CARE, LISTED, "")
    act.replace(CARE, "қызметті берушінің басшысы;\n", "қызметті берушінің басшысы.\n")
    act.replace(CARE, EXECUTOR, EXECUTOR.replace("p7-3", "p6-4"))

    (problem,) = [one for one in act.problems() if one.code == "participants-agree"]
    assert problem.message == "the list of participants does not name one who performs a procedure"
    assert problem.words.endswith("тізбесі:")


def test_fails_if_one_who_is_listed_does_nothing(act: Copy) -> None:
    """The lawyer has a line of his own, and no step."""
    lawyer = (
        "          - number: '4)'\n            text: көрсетілетін қызметті берушінің заңгері.\n"
    )
    act.replace(CARE, LISTED, LISTED.replace("шысы.", "шысы;") + lawyer)

    (problem,) = [one for one in act.problems() if one.code == "participants-agree"]
    assert act.line(problem) == (
        f"{act.place(CARE, 'көрсетілетін қызметті берушінің заңгері')} [participants-agree] "
        "one is listed among the participants who does nothing in any step"
    )


def test_fails_if_an_item_names_another_in_english(testland: Copy) -> None:
    """The table shortens the name of the one whom the list leaves out."""
    testland.replace(BEES, "            text: the specialist.\n", "            text: the lawyer.\n")
    testland.replace(BEES, "the specialist\n    from: p5a-3", "the specialist\n    from: p6-4")

    (problem,) = [one for one in testland.problems() if one.code == "participants-agree"]
    assert problem.words == "the lawyer."
    assert [other.words for other in problem.others] == ["Specialist"]


@pytest.mark.parametrize("name", ["көрсетілетін қызметті берушінің басшысы", ""])
def test_fails_at_the_item_if_another_is_listed_twice(act: Copy, name: str) -> None:
    """Whether or not the recorded name follows the slip."""
    act.replace(CARE, LISTED, LISTED.replace("орындаушысы", "басшысы"))
    if name:
        act.replace(CARE, EXECUTOR, EXECUTOR.replace("орындаушысы", "басшысы"))

    (problem,) = [one for one in act.problems() if one.code == "participants-agree"]
    assert problem.message == "another is listed here than performs procedure 3"
    assert problem.words == "көрсетілетін қызметті берушінің басшысы."


def test_fails_if_an_item_may_mean_several(act: Copy) -> None:
    """Its last word is gone."""
    act.replace(CARE, LISTED, LISTED.replace(" орындаушысы", ""))
    act.replace(CARE, EXECUTOR, EXECUTOR.replace(" орындаушысы", ""))

    (problem,) = act.problems()
    assert problem.message == "this item of the list may mean several of the participants"


def test_warns_of_a_name_without_its_last_word(act: Copy) -> None:
    """One clerk only is meant, whom table and steps give his whole name."""
    clerk = "көрсетілетін қызметті берушінің кеңсе қызметкері"
    for old in (f"text: {clerk};", f"name: {clerk}\n"):
        act.replace(CHAIRS, old, old.replace(" қызметкері", ""))

    (problem,) = act.problems()
    assert problem.message == "the name lacks words here that it has elsewhere"
    assert [other.words for other in problem.others] == [clerk]


@pytest.mark.parametrize(
    "old", ["кеңсесі арқылы", "құрылымдық бөлімшелерінің (қызметкерлерінің) өзара"]
)
def test_warns_if_the_served_stand_for_those_who_serve(act: Copy, old: str) -> None:
    """Seven regulations have the same words around another name."""
    act.reword(CHAIRS, f"берушінің {old}", f"алушының {old}")

    problems = [one for one in act.problems() if one.code == "participants-agree"]
    assert {one.message for one in problems} == {
        "between the same words another is named here than elsewhere (otherwise in 6 regulations)"
    }
    assert {one.words for one in problems} == {"көрсетілетін қызметті алушының"}


def test_tells_a_wrong_name_once(act: Copy) -> None:
    """Who performs the step and who gets its result is the same matter."""
    act.replace(
        CHAIRS,
        "қызметті берушінің орындаушысы құжаттарды",
        "қызметті алушының орындаушысы құжаттарды",
    )

    assert [problem.code for problem in act.problems()] == ["participants-agree"]


def test_passes_if_units_take_turns(act: Copy) -> None:
    """Which of them gets the papers is a matter of the step."""
    act.replace(
        CHAIRS,
        "    result: құжаттарды көрсетілетін қызметті берушінің басшысына",
        "    result: құжаттарды көрсетілетін қызметті берушінің орындаушысына",
    )

    assert act.said_by("participants-agree") == []
