"""The check `actions-agree`: the table says what the text of its step says."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
FOURTH = "    action: хабарламаға немесе дәлелді бас тартуға қол қояды\n"


def test_passes_with_fewer_words_in_other_forms(testland: Copy) -> None:
    """The table may say less, and bend its words otherwise."""
    testland.replace(
        BEES, "action: signs the permit or the reasoned refusal", "action: signs permits"
    )

    assert testland.said_by("actions-agree") == []


def test_passes_with_a_result_that_no_table_prints(testland: Copy) -> None:
    """The table of the bee yards has no row for results: these words are not the act's."""
    testland.replace(BEES, "result: report for the commission", "result: zebra for the commission")

    assert testland.said_by("actions-agree") == []


def test_fails_with_a_thing_that_the_text_does_not_know(act: Copy) -> None:
    """Another document to sign, with the words beside it in cell and text."""
    act.replace(CARE, FOURTH, FOURTH.replace("хабарламаға", "шешімге"))

    (problem,) = [one for one in act.problems() if one.code == "actions-agree"]
    assert problem.severity is Severity.WARNING
    assert act.line(problem) == (
        f"{act.place(CARE, 'шешімге немесе')} [actions-agree] "
        "the table names in procedure 4 what the text of the step does not mention"
    )
    assert problem.words == "шешімге"
    assert [other.words for other in problem.others] == [
        "көрсетілетін қызметті берушінің басшысы хабарламаға немесе дәлелді"
    ]


def test_fails_in_the_text_as_well(act: Copy) -> None:
    """Each cell that has the word is reported."""
    text = "басшысы хабарламаға немесе дәлелді бас тартуға қол"
    act.replace(CARE, text, text.replace("хабарламаға", "шешімге"))

    places = [act.place(CARE, FOURTH.partition(": ")[2])]
    found = [one for one in act.problems() if one.code == "actions-agree"]
    assert [one.words for one in found] == ["хабарламаға", "хабарламаны"]
    assert act.line(found[0]).partition(" ")[0] == places[0]


def test_fails_as_a_note_with_another_verb(act: Copy) -> None:
    """The same thing is done, and called otherwise."""
    act.replace(CARE, "    action: құжаттарды қарайды\n", "    action: құжаттарды зерделейді\n")

    (problem,) = [one for one in act.problems() if one.code == "actions-agree"]
    assert problem.severity is Severity.NOTE
    assert problem.words == "құжаттарды зерделейді"
    assert [other.words for other in problem.others] == [
        "көрсетілетін қызметті берушінің басшысы құжаттарды қарайды"
    ]


def test_fails_where_form_tells_no_verb(testland: Copy) -> None:
    """In English "lends" may be anything; two words apart are two findings."""
    testland.replace(FERRY, "action: sells a ticket", "action: lends a ticket and a lamp")

    found = [one for one in testland.problems() if one.code == "actions-agree"]
    assert [(one.words, one.severity) for one in found] == [
        ("lends", Severity.WARNING),
        ("lends a ticket and a lamp", Severity.WARNING),
    ]


def test_fails_in_the_decree_itself_without_the_acknowledgement(act: Copy) -> None:
    """Regulation 2 prepares in the text what it works out in the table."""
    act.replace(CARE, "      - check: actions-agree\n", "      - check: handovers-agree\n")

    assert [one.code for one in act.problems()] == ["actions-agree", "acknowledgements-fit"]


def test_fails_if_action_and_result_are_exchanged(act: Copy) -> None:
    """The table would send the papers first, and look them through as the result."""
    cells = """    action: құжаттарды қарайды
    result: құжаттарды көрсетілетін қызметті берушінің орындаушысына жолдайды
"""
    turned = """    action: құжаттарды көрсетілетін қызметті берушінің орындаушысына жолдайды
    result: құжаттарды қарайды
"""
    act.replace("decrees/2015-08-10-118/3-wheelchairs.yaml", cells, turned)

    (problem,) = act.problems()
    assert act.line(problem).endswith(
        "[actions-agree] "
        "action and result stand each in the cell of the other, by the text, in procedure 2"
    )


def test_fails_if_the_table_has_and_for_or(act: Copy) -> None:
    """The result is handed over or posted, not both."""
    care = "decrees/2015-08-10-118/2-home-care.yaml"
    act.replace(care, "      береді немесе пошта", "      береді және пошта")

    (problem,) = act.problems()
    assert act.line(problem).endswith(
        "[actions-agree] the table joins by another word than the text what is done in procedure 5"
    )
    assert problem.words == "береді және пошта"
