"""The check `lists-punctuated`: items end alike, and a colon announces them."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
DECREE = "decrees/2015-08-10-118/decree.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
STEPS = ("sections", 1, "paragraphs", 1)
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


def test_fails_if_a_colon_is_lost_above_items_with_items(act: Copy) -> None:
    """The first step of paragraph 6 ends with the last document of its list."""
    act.reword(CHAIRS, "оларды орындаудың ұзақтығы:", "оларды орындаудың ұзақтығы")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *STEPS, 'text')} [lists-punctuated] "
        "no colon announces the items that follow"
    )


@pytest.mark.parametrize("mark", [",", ""])
def test_fails_if_a_short_list_is_of_two_minds(act: Copy, mark: str) -> None:
    """Of its two marks the other lists of the act know one."""
    first = "text: көрсетілетін қызметті берушінің кеңсе қызметкері"
    act.replace(CHAIRS, f"{first};", f"{first}{mark}")

    (problem,) = act.problems()
    ends = f"in “{mark}”" if mark else "in no mark"
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *UNITS, 'parts', 0, 'text')} [lists-punctuated] "
        f"the item ends {ends}, others around it in “;”"
    )


def test_fails_if_a_sentence_stands_among_the_items(act: Copy) -> None:
    """The words that close paragraph 6 stand before its last step."""
    path = act.root / CHAIRS
    text = path.read_text(encoding="utf-8")
    begin = text.index("          - number: '6)'\n")
    closing = text.index("          - text: >-\n              Келесі")
    end = text.index("  - heading: >-\n      3. ")
    path.write_text(
        text[:begin] + text[closing:end] + text[begin:closing] + text[end:], encoding="utf-8"
    )

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *STEPS, 'parts', 5, 'text')} [lists-punctuated] "
        "a text that is no item of the list stands among its items"
    )
    assert len(problem.others) == 2


@pytest.mark.parametrize(
    ("old", "new", "way"),
    [
        ("нысан бойынша өтініш ұсынуы.", "нысан бойынша өтініш ұсынуы", ("paragraphs", 0)),
        ("1-қосымшасында келтірілген.", "1-қосымшасында келтірілген", (*STEPS[2:], "parts", 6)),
        ("1-қосымшасында келтірілген.", "1-қосымшасында келтірілген;", (*STEPS[2:], "parts", 6)),
    ],
)
def test_fails_if_a_sentence_ends_in_no_mark(
    act: Copy, old: str, new: str, way: tuple[str | int, ...]
) -> None:
    """As it does where the rest of it is lost."""
    act.reword(CHAIRS, old, new)

    (problem,) = act.problems()
    ends = "in “;”" if new.endswith(";") else "in no mark"
    assert act.line(problem) == (
        f"{act.at(CHAIRS, 'sections', 1, *way, 'text')} [lists-punctuated] "
        f"the sentence ends {ends}, others of the act in “.”"
    )


def test_fails_if_the_preamble_ends_in_no_mark(act: Copy) -> None:
    """The clauses belong to it."""
    act.reword(DECREE, "ҚАУЛЫ ЕТЕДІ:", "ҚАУЛЫ ЕТЕДІ")

    (problem,) = act.problems()
    assert act.line(problem).startswith(f"{act.at(DECREE, 'preamble')} [lists-punctuated] ")


def test_passes_if_no_clause_ends_in_a_full_stop(act: Copy) -> None:
    """It is the form of this decree then."""
    for words in ("жүктелсін.", "енгізіледі.\nsignatory"):
        act.replace(DECREE, words, words.replace(".", ""))

    assert act.said_by("lists-punctuated") == []
