"""The check `siblings-agree`: one phrase has the same words in all regulations."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
HOME_CARE = "decrees/2015-08-10-118/2-home-care.yaml"
PAPER = ("sections", 0, "paragraphs", 3, "text")
PROVIDER = ("sections", 0, "paragraphs", 0, "text")
SEQUENCE = ("sections", 2, "paragraphs", 1, "text")
WHOLE = ("sections", 2, "paragraphs", 2, "text")
LAST_DOCUMENT = ("sections", 1, "paragraphs", 1, "parts", 0, "parts", 3, "text")


def test_passes_if_regulations_agree_or_are_acknowledged(act: Copy) -> None:
    """As in the decree."""
    assert act.said() == []


@pytest.mark.parametrize(
    ("old", "new", "here", "there", "told"),
    [
        (
            "реттілігінің толық сипаттамасы",
            "реттілігінің сипаттамасы",
            "іс-қимылдары реттілігінің сипаттамасы осы",
            "іс-қимылдары реттілігінің толық сипаттамасы осы",
            "words are missing here that the same phrase has elsewhere",
        ),
        (
            "іс-қимылдары реттілігінің толық",
            "іс-қимылдары тәртібінің толық",
            "іс-қимылдары тәртібінің толық",
            "іс-қимылдары реттілігінің толық",
            "the same phrase has other words here than elsewhere",
        ),
        (
            "іс-қимылдары реттілігінің толық",
            "іс-қимылдары реттіліктерінің толық",
            "іс-қимылдары реттіліктерінің толық",
            "іс-қимылдары реттілігінің толық",
            "the same phrase has another ending here than elsewhere",
        ),
        (
            "реттілігінің толық сипаттамасы",
            "толық реттілігінің сипаттамасы",
            "толық реттілігінің",
            "реттілігінің толық",
            "the same phrase has another order of words here than elsewhere",
        ),
    ],
    ids=["a word missing", "another word", "another ending", "another order"],
)
def test_fails_if_one_regulation_words_it_otherwise(
    act: Copy, *, old: str, new: str, here: str, there: str, told: str
) -> None:
    """It is told once, at the provision, beside a regulation that has the usual words."""
    act.reword(CHAIRS, old, new)

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *WHOLE)} [siblings-agree] {told} "
        "(so in 1 regulation, otherwise in 6 regulations)"
    )
    assert (problem.words, [other.words for other in problem.others]) == (here, [there])
    assert problem.severity is Severity.NOTE


def test_fails_if_a_provision_opens_otherwise(act: Copy) -> None:
    """What follows the colon is its own; how it is announced is the form's."""
    usual, odd = (
        "Мемлекеттік қызметті көрсету нәтижесін ұсыну",
        "Мемлекеттік қызмет нәтижесі беріледі",
    )
    act.replace(CHAIRS, f"{usual} нысаны: қағаз", f"{odd}: шағын қағаз")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *PAPER)} [siblings-agree] the provision opens here with other words than "
        "in other regulations (so in 1 regulation, otherwise in 6 regulations)"
    )
    assert problem.words == f"{odd}:"
    assert [other.words for other in problem.others] == [f"{usual} нысаны:"]


def test_a_missing_participant_may_mislead(act: Copy) -> None:
    """Regulation 3 names the representative elsewhere, so he is left out by a slip: a warning."""
    returned = "қызметті алушыға не оның заңды өкіліне қайтарылады"
    act.reword(CHAIRS, returned, "қызметті алушыға қайтарылады")

    (problem,) = act.problems()
    assert act.spoken() == [f"{act.at(CHAIRS, *LAST_DOCUMENT)} [siblings-agree]"]
    assert problem.words == "қызметті алушыға қайтарылады"
    assert problem.severity is Severity.WARNING


def test_one_odd_place_of_a_regulation_with_the_usual_one_is_told(act: Copy) -> None:
    """Places are counted then, as regulations cannot be."""
    act.reword(CHAIRS, "қызметті алушы не оның заңды", "қызметті алушы немесе оның заңды")

    (problem,) = act.problems()
    assert problem.words == "алушы немесе оның"
    assert problem.message.endswith("(so in 2 places, otherwise in 51 places)")


def test_a_word_that_a_regulation_has_throughout_is_its_own(act: Copy) -> None:
    """In text, table and facts alike, there is nothing to find."""
    act.reword(CHAIRS, "кеңсе қызметкері", "тіркеу бөлімінің қызметкері")

    assert act.said_by("siblings-agree") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("3-қосымшасына сәйкес", "4-қосымшасына сәйкес"),
        ("(бұдан әрі – талон)", "(бұдан әрі – қағаз)"),
        ("ұсынады (тоғыз жұмыс күні ішінде)", "ұсынады (тоғыз күнтізбелік күн ішінде)"),
        ("нәтижесін ұсыну нысаны: қағаз түрінде", "нәтижесін ұсыну нысаны: электрондық түрінде"),
        ("толық сипаттамасы", "нақты әрі толық сипаттамасы"),
    ],
    ids=["a number", "a definition", "a time limit", "behind a colon", "added words"],
)
def test_what_may_differ_is_left_alone(act: Copy, old: str, new: str) -> None:
    """Other checks compare it, or nobody can: it may be meant."""
    act.replace(CHAIRS, old, new)

    assert act.said_by("siblings-agree", "spelling-likely") == []


def test_of_two_places_the_later_is_told_if_only_an_ending_differs(act: Copy) -> None:
    """Regulations 2 and 7 alone ask for a paper, in words that are otherwise the same."""
    act.replace(
        "decrees/2015-08-10-118/7-residential-care.yaml",
        "- check: siblings-agree\n                    words: растайтын куәлігінің",
        "- check: siblings-agree\n                    words: растайтын",
    )

    problem, idle = act.problems()
    assert problem.words == "растайтын куәлігінің көшірмелері"
    assert problem.message.endswith("(each stands in one place)")
    assert idle.code == "acknowledgements-fit"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("көрсетілетін қызмет регламентіне'", "көрсетілетін қызмет'", "көрсетілетін қызмет"),
        ("Әрбір рәсімнің", "Рәсімнің", "Рәсімнің"),
    ],
    ids=["the last word", "the first word"],
)
def test_fails_if_a_word_is_missing_at_the_end_of_a_text(
    act: Copy, old: str, new: str, words: str
) -> None:
    """No word stands behind it, or before it: the whole text is known from other regulations."""
    text = (act.root / CHAIRS).read_text(encoding="utf-8")
    assert old in text
    act.write(CHAIRS, text.replace(old, new, 1))

    (problem,) = act.problems()
    assert (problem.code, problem.words) == ("siblings-agree", words)


def test_fails_if_a_name_in_quotation_marks_has_other_words(act: Copy) -> None:
    """No check of titles compares the name of an authority."""
    act.reword(CHAIRS, "Қызылорда облысының жұмыспен", "Қызылорда қаласының жұмыспен")

    (problem,) = act.problems()
    assert (problem.code, problem.words) == (
        "siblings-agree",
        "Қызылорда қаласының жұмыспен",
    )


def test_another_object_of_a_step_is_left_alone(act: Copy) -> None:
    """A step may be done with something else than the same step of other regulations."""
    act.replace(CHAIRS, "action: хабарламаға қол қояды", "action: шешімге қол қояды")

    assert act.said_by("siblings-agree") == []


@pytest.mark.parametrize("slip", ["емесе", "және"])
def test_a_slip_elsewhere_does_not_bring_up_an_untouched_cell(act: Copy, slip: str) -> None:
    """What too few others show is no reason to tell of two places that differ in an ending."""
    act.reword(
        "decrees/2015-08-10-118/7-residential-care.yaml",
        "қызметкері хабарламаны немесе дәлелді",
        f"қызметкері хабарламаны {slip} дәлелді",
    )

    assert "бас тарту әзірлейді" not in [problem.words for problem in act.problems()]
