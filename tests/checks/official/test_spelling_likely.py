"""The check `spelling-likely`: a word that differs by a letter or two is likely misspelt."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
HEARING = "decrees/2015-08-10-118/6-hearing-sight-hygiene.yaml"
SANATORIUM = "decrees/2015-08-10-118/5-sanatorium.yaml"
WHOLE = ("sections", 2, "paragraphs", 2, "text")


def test_passes_if_words_are_spelt_alike_or_acknowledged(act: Copy) -> None:
    """As in the decree."""
    assert act.said() == []


@pytest.mark.parametrize(
    "slip",
    ["реттлігінің", "реттеілігінің", "рееттілігінің", "рттілігінің", "ретітлігінің"],
    ids=["lost", "added", "doubled", "lost early", "swapped"],
)
def test_fails_if_a_letter_is_wrong(act: Copy, slip: str) -> None:
    """The word is quoted with its neighbours, beside the right one of another regulation."""
    act.reword(CHAIRS, "іс-қимылдары реттілігінің", f"іс-қимылдары {slip}")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *WHOLE)} [spelling-likely] a word is spelt here otherwise than in the "
        "same phrase elsewhere (so in 1 regulation, otherwise in 6 regulations)"
    )
    assert problem.words == f"іс-қимылдары {slip} толық"
    assert [other.words for other in problem.others] == ["іс-қимылдары реттілігінің толық"]
    assert problem.severity is Severity.WARNING


def test_fails_if_a_letter_of_a_cell_is_wrong(act: Copy) -> None:
    """Though the cell has four words: it begins and ends as those of the other regulations do."""
    act.replace(CHAIRS, "action: құжаттарды қарайды\n", "action: құжаттарды қрайды\n")

    (problem,) = (one for one in act.problems() if one.code == "spelling-likely")
    assert act.line(problem).startswith(f"{act.at(CHAIRS, 'procedures', 1, 'action')} ")
    assert (problem.words, problem.others[0].words) == ("құжаттарды қрайды", "құжаттарды қарайды")


def test_another_ending_is_no_misspelling(act: Copy) -> None:
    """Two letters of an ending make another form of the same word."""
    act.reword(CHAIRS, "іс-қимылдары реттілігінің", "іс-қимылдары реттілігін")

    assert [problem.code for problem in act.problems()] == ["siblings-agree"]


def test_a_longer_word_with_the_same_beginning_is_another_word(act: Copy) -> None:
    """As the adjective of the same noun."""
    act.reword(CHAIRS, "кеңсесі арқылы жүзеге асырылады", "кеңселігі арқылы жүзеге асырылады")

    assert act.said_by("spelling-likely") == []


@pytest.mark.parametrize("slip", ["куәілгі", "куәллігі"], ids=["swapped", "doubled"])
def test_fails_if_a_usual_word_is_misspelt_in_a_rare_phrase(act: Copy, slip: str) -> None:
    """No other phrase tells how it is spelt: the word itself does."""
    act.reword(HEARING, "туу туралы куәлігі", f"туу туралы {slip}")

    (problem,) = act.problems()
    assert (problem.code, problem.message) == (
        "spelling-likely",
        (
            "a word is spelt here otherwise than wherever else it stands "
            "(so in 1 place, otherwise in 2 places)"
        ),
    )
    assert problem.words == f"туралы {slip}"


def test_passes_if_two_letters_far_apart_are_wrong_in_a_rare_phrase(act: Copy) -> None:
    """Such a word may be another one."""
    act.reword(HEARING, "туу туралы куәлігі", "туу туралы куәәлііг")

    assert act.said_by("spelling-likely") == []


def test_fails_if_a_word_is_torn(act: Copy) -> None:
    """Both together are a word of the decree, and one of them stands nowhere else."""
    act.reword(SANATORIUM, "бойынша тіркелгенін", "бойын ша тіркелгенін")

    (problem,) = act.problems()
    assert (problem.code, problem.words) == ("spelling-likely", "жері бойын ша тіркелгенін")
    assert problem.message.startswith("what is one word elsewhere is two words here (so in 1 place")


def test_fails_if_a_word_has_lost_its_hyphen(act: Copy) -> None:
    """Then it is torn, too."""
    act.reword(CHAIRS, "өзара іс-қимылдары", "өзара іс қимылдары")

    assert [problem.code for problem in act.problems()] == ["spelling-likely"]


def test_fails_if_two_words_run_together(act: Copy) -> None:
    """They stand side by side elsewhere; each place where they do not is told."""
    act.reword(SANATORIUM, "алушының не оның", "алушының неоның")

    problem, other = act.problems()
    assert problem.code == other.code == "spelling-likely"
    assert problem.words == other.words == "алушының неоның заңды"
    assert problem.message == (
        "what is two words elsewhere is one word here (so in 2 places, otherwise in 50 places)"
    )


def test_fails_if_a_word_of_a_name_in_quotation_marks_is_misspelt(act: Copy) -> None:
    """No check of titles compares the name of an authority."""
    act.reword(CHAIRS, 'бағдарламалар басқармасы"', 'бағдарлмаалар басқармасы"')

    (problem,) = act.problems()
    assert (problem.code, problem.words) == (
        "spelling-likely",
        "әлеуметтік бағдарлмаалар басқармасы",
    )
