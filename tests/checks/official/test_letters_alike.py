"""The check `letters-alike`: no letter stands in place of another that looks like it."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
ROOMS = "decrees/2031-03-14-7/bee-yard.yaml"
WHOLE = ("sections", 2, "paragraphs", 2, "text")


def test_passes_if_letters_are_right_or_acknowledged(act: Copy) -> None:
    """As in the decree."""
    assert act.said() == []


def test_fails_if_a_letter_looks_like_the_right_one(act: Copy) -> None:
    """And no other check tells of the word: neither its spelling nor its phrase is the matter."""
    act.replace(CHAIRS, "анықтамалығында көрсетілген", "анықтамалығында корсетілген")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *WHOLE)} [letters-alike] "
        "a letter of the word looks like the one that it has elsewhere, and is another"
    )
    assert (problem.words, [other.words for other in problem.others]) == (
        "анықтамалығында корсетілген",
        ["анықтамалығында көрсетілген"],
    )
    assert problem.severity is Severity.WARNING


def test_fails_in_any_language_that_has_such_letters(testland: Copy) -> None:
    """In English the small i and l."""
    testland.reword(
        ROOMS,
        "the clerk of the registry gives the result",
        "the cierk of the registry gives the result",
    )

    (problem,) = (one for one in testland.problems() if one.code == "letters-alike")
    assert (problem.words, problem.others[0].words) == ("the cierk of", "the clerk of")


def test_fails_beside_other_words_too(act: Copy) -> None:
    """In a word so long the sounds go together: it is no other word."""
    act.replace(CHAIRS, "анықтамалығында көрсетілген", "бетінде корсетілген")

    (problem,) = (one for one in act.problems() if one.code == "letters-alike")
    assert problem.words == "бетінде корсетілген"


def test_fails_in_a_short_word_between_the_same(act: Copy) -> None:
    """Three letters are enough there."""
    act.replace(CHAIRS, "action: хабарламаға қол қояды", "action: хабарламаға кол қояды")

    (problem,) = (one for one in act.problems() if one.code == "letters-alike")
    assert problem.words == "хабарламаға кол қояды"


def test_passes_if_a_short_word_stands_beside_other_words(act: Copy) -> None:
    """It may be another word then."""
    act.replace(CHAIRS, "анықтамалығында көрсетілген", "анықтамалығында кол")

    assert act.said_by("letters-alike") == []


def test_passes_if_only_an_ending_differs(act: Copy) -> None:
    """It may be another form of the word."""
    act.reword(CHAIRS, "анықтамалығында көрсетілген", "анықтамалығынын көрсетілген")

    assert act.said_by("letters-alike") == []


def test_passes_if_two_letters_differ(act: Copy) -> None:
    """Sounds go together in a word: with two other vowels it is another word."""
    act.replace(CHAIRS, "анықтамалығында көрсетілген", "анықтамалығында корситілген")

    assert act.said_by("letters-alike") == []
