"""The check `lists-punctuated`: items end alike, and a colon announces them."""

from __future__ import annotations

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
DECREE = "decrees/2015-08-10-118/decree.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
DOCUMENTS = ("sections", 1, "paragraphs", 1, "parts", 0)
UNITS = ("sections", 2, "paragraphs", 0)
CARD = "text: an identity card;"


def test_passes_if_lists_are_punctuated_alike(act: Copy) -> None:
    """As in the decree: the last item of a list inside a list ends like those around it."""
    assert act.said() == []


def test_passes_with_a_list_of_whole_sentences(testland: Copy) -> None:
    """Each ends in a full stop, and no colon stands before them."""
    testland.replace(FERRY, CARD, "text: A card is shown.")
    testland.replace(FERRY, "text: for dogs – the muzzle.", "text: Dogs – the muzzle.")
    testland.reword(FERRY, "The recipient shows:", "The recipient shows.")

    assert testland.said_by("lists-punctuated") == []


def test_fails_if_an_item_ends_otherwise(act: Copy) -> None:
    """It is told beside one of its neighbours."""
    act.reword(
        CHAIRS, "мүгедекті оңалтудың жеке бағдарламасы;", "мүгедекті оңалтудың жеке бағдарламасы."
    )

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *DOCUMENTS, 'parts', 1, 'text')} [lists-punctuated] "
        "the item ends in “.”, others around it in “;”"
    )
    assert problem.words == "оңалтудың жеке бағдарламасы."
    assert [other.words for other in problem.others] == ["нысан бойынша өтініш;"]
    assert problem.severity is Severity.NOTE


def test_fails_if_an_item_ends_in_no_mark(act: Copy) -> None:
    """As it does where a line is lost."""
    act.replace(
        CHAIRS,
        "text: көрсетілетін қызметті берушінің басшысы;",
        "text: көрсетілетін қызметті берушінің басшысы",
    )

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *UNITS, 'parts', 1, 'text')} [lists-punctuated] "
        "the item ends in no mark, others around it in “;”"
    )


def test_fails_if_the_last_item_ends_in_another_mark(act: Copy) -> None:
    """It may end in a full stop, or like the others."""
    act.reword(CHAIRS, "берушінің орындаушысы.", "берушінің орындаушысы,")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *UNITS, 'parts', 2, 'text')} [lists-punctuated] "
        "the item ends in “,”, others before it in “;”"
    )


def test_fails_if_no_colon_announces_a_list(act: Copy) -> None:
    """In the decree as in a regulation."""
    act.replace(DECREE, "Қоса беріліп отырған:", "Қоса беріліп отырған.")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(DECREE, 'clauses', 0, 'text')} [lists-punctuated] "
        "no colon announces the items that follow"
    )
    assert problem.words == "Қоса беріліп отырған."
    assert len(problem.others) == 1
