"""The check `scripts-unmixed`: a word has the letters of one alphabet, side by side."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
DECREE = "decrees/2015-08-10-118/decree.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
WHOLE = ("sections", 2, "paragraphs", 2, "text")


def test_passes_if_every_word_is_of_one_script(act: Copy) -> None:
    """As in the decree, whose numbers have letters of another in them: № and Roman ones."""
    assert act.said() == []


def test_passes_with_a_foreign_word(act: Copy) -> None:
    """It is wholly of another script."""
    act.replace(CHAIRS, "анықтамалығында көрсетілген", "PDF анықтамалығында көрсетілген")

    assert act.said_by("scripts-unmixed") == []


def test_fails_if_a_letter_is_of_another_script(act: Copy) -> None:
    """With the letter that is meant; no other check tells of the word."""
    act.replace(CHAIRS, "толық сипаттамасы", "толық сипаттaмасы")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *WHOLE)} [scripts-unmixed] "
        "the letter “a” (U+0061) is of another script than its word"
    )
    assert problem.words == "реттілігінің толық сипаттaмасы осы регламенттің"
    assert problem.hint == "write “а” (U+0430)"
    assert problem.severity is Severity.ERROR


def test_fails_if_no_letter_looks_like_it(act: Copy) -> None:
    """What is meant is not said then."""
    act.replace(CHAIRS, "анықтамалығында көрсетілген", "анықтzмалығында көрсетілген")

    (problem,) = (one for one in act.problems() if one.code == "scripts-unmixed")
    assert problem.hint == "write the letter that is meant"


def test_fails_in_the_decree(act: Copy) -> None:
    """Every official text is looked at."""
    act.replace(DECREE, "Қоса беріліп отырған", "Қоса беpіліп отырған")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(DECREE, 'clauses', 0, 'text')} [scripts-unmixed] "
        "the letter “p” (U+0070) is of another script than its word"
    )


def test_fails_if_a_word_is_spaced(testland: Copy) -> None:
    """In any language."""
    testland.replace(FERRY, "text: Tickets are sold", "text: T i c k e t s are sold")

    (problem,) = (one for one in testland.problems() if one.code == "scripts-unmixed")
    assert problem.message == "a word is set in spaced letters"
    assert problem.words == "T i c k e t s are sold"
