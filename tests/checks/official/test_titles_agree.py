"""The check `titles-agree`: the service has one name wherever the decree gives it."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

DECREE = "decrees/2015-08-10-118/decree.yaml"
CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
LAND = "decrees/2031-03-14-7/decree.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"

RIGHT = "Мүгедектерге кресло-арбалар беру"
WRONG = "Мүгедектерге арбалар беру"
REGULATION = "мемлекеттік көрсетілетін қызмет регламенті"
HEADING = f"""'"{RIGHT}" мемлекеттік көрсетілетін қызмет регламенті'"""


def test_passes_if_all_names_are_alike(testland: Copy) -> None:
    """In the list, in the heading, in the corners of annexes."""
    assert testland.said_by("titles-agree") == []


def test_passes_if_a_text_describes_the_service(act: Copy) -> None:
    """What is not in quotation marks is no name: here the chairs are not given, but offered."""
    text = (act.root / CHAIRS).read_text(encoding="utf-8")

    assert "мүгедектерге кресло-арбалар ұсыну" in text
    assert act.said() == []


def test_passes_if_the_list_names_more(testland: Copy) -> None:
    """A decree need not be written down whole."""
    testland.replace(LAND, "  - archive-extract\n  - road-sign-advice\n", "  - archive-extract\n")
    (testland.root / LAND).with_name("road-sign-advice.yaml").unlink()

    assert testland.said_by("titles-agree") == []


def test_fails_if_the_list_names_another_service(act: Copy) -> None:
    """It is told at the heading, where readers of the regulation are; both are quoted."""
    act.replace(DECREE, f'"{RIGHT}"', f'"{WRONG}"')

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.place(CHAIRS, HEADING)} [titles-agree] "
        "the regulation's heading names the service otherwise than the decree's list"
    )
    assert problem.severity is Severity.ERROR
    assert (problem.words, [other.words for other in problem.others]) == (RIGHT, [WRONG])


def test_fails_if_the_list_lacks_a_service(act: Copy) -> None:
    """Though the names of all others are found, whatever their places are now."""
    act.replace(DECREE, f"      - number: '3)'\n        text: '\"{RIGHT}\" {REGULATION};'\n", "")

    assert act.said_by("titles-agree") == [
        (
            f"{act.place(CHAIRS, HEADING)} [titles-agree] "
            "the decree's list does not name the service of this regulation"
        )
    ]


def test_fails_if_the_heading_names_another_service(act: Copy) -> None:
    """Once, though every annex now differs from it as well: they agree with the list."""
    act.replace(CHAIRS, f"title: {RIGHT}\napproval", f"title: {WRONG}\napproval")
    act.replace(CHAIRS, HEADING, HEADING.replace(RIGHT, WRONG))

    (problem,) = act.problems()
    assert problem.code == "titles-agree"
    assert (problem.words, [other.words for other in problem.others]) == (WRONG, [RIGHT])


@pytest.mark.parametrize("label", ["1-қосымша", "2-қосымша", "3-қосымша"])
def test_fails_if_a_corner_names_another_service(act: Copy, label: str) -> None:
    """At the corner that does."""
    corner = f"""'"{RIGHT}" мемлекеттік көрсетілетін қызмет регламентіне'\n    label: {label}"""
    act.replace(CHAIRS, corner, corner.replace(RIGHT, WRONG))

    (line,) = act.said()
    assert line == (
        f"{act.place(CHAIRS, corner.replace(RIGHT, WRONG))} [titles-agree] the header of "
        f"annex-{label[0]} names the service otherwise than the regulation's heading"
    )


def test_fails_if_a_heading_repeats_the_name_wrongly(act: Copy) -> None:
    """Of an annex that repeats it at all."""
    handbook = f'"{RIGHT}" мемлекеттік қызмет көрсетудің'
    act.replace(CHAIRS, handbook, handbook.replace("беру", "ұсыну"))

    (problem,) = act.problems()
    assert problem.message.startswith("the heading of annex-3 names the service otherwise")
    assert problem.words == "кресло-арбалар ұсыну"
    assert problem.others[0].words == "кресло-арбалар беру"


def test_fails_if_the_standard_is_called_otherwise(act: Copy) -> None:
    """In the text, and so in the facts read from it."""
    act.replace(CHAIRS, f'бекітілген "{RIGHT}"', f'бекітілген "{WRONG}"')
    act.replace(CHAIRS, f"    title: {RIGHT}\n", f"    title: {WRONG}\n")
    for begin in (f'      "{RIGHT}" мемлекеттік көрсетілетін қызмет стандартының', MEANING):
        act.replace(CHAIRS, begin, begin.replace(RIGHT, WRONG))

    (problem,) = act.problems()
    assert problem.message == (
        "the title of the standard names the service otherwise than the regulation's heading"
    )
    assert (problem.words, problem.others[0].words) == (WRONG, RIGHT)


def test_fails_if_a_word_stands_before_the_title_of_the_standard(act: Copy) -> None:
    """In its quotation marks; the fact has the title as it should be."""
    act.replace(CHAIRS, f'бекітілген "{RIGHT}"', f'бекітілген "жаңа {RIGHT}"')

    (problem,) = (one for one in act.problems() if one.code == "titles-agree")
    assert problem.message == (
        "the title of the standard names the service otherwise than the regulation's heading"
    )
    assert (problem.words, problem.others[0].words) == ("жаңа Мүгедектерге", "Мүгедектерге")


def test_fails_if_the_fact_cuts_the_name_short(testland: Copy) -> None:
    """What is cut out of the heading must be the whole name."""
    short = "Permit to keep a bee\nheading"
    testland.replace(BEES, "Permit to keep a bee yard\nheading", short)

    assert testland.said() == [
        (
            f"{testland.place(BEES, short)} [titles-agree] "
            "the fact `title` names the service otherwise than the regulation's heading"
        )
    ]


def test_fails_in_a_decree_of_one_regulation(testland: Copy) -> None:
    """Whose clause is the list."""
    testland.replace(FERRY, "title: Passage by ferry\n", "title: Passage by raft\n")
    testland.replace(FERRY, "service «Passage by ferry»", "service «Passage by raft»")

    (line,) = testland.said_by("titles-agree")
    assert line.startswith(f"{testland.place(FERRY, 'Regulation of the public')} [titles-agree]")


MEANING = f'"{RIGHT}" мемлекеттік көрсетілетін қызмет стандарты\''


def test_fails_once_if_the_heading_alone_differs(act: Copy) -> None:
    """The annexes name the service otherwise than the list, and alike: that is known here."""
    file = "decrees/2015-08-10-118/2-home-care.yaml"
    act.replace(file, 'heading: >-\n  "Үйде күтім', 'heading: >-\n  "Үйде кутім')
    act.replace(file, "\ntitle: Үйде күтім", "\ntitle: Үйде кутім")

    (problem,) = (one for one in act.problems() if one.code == "titles-agree")
    assert problem.message == (
        "the regulation's heading names the service otherwise than the decree's list"
    )
    assert (problem.words, problem.others[0].words) == ("Үйде кутім көрсету", "Үйде күтім көрсету")


@pytest.mark.parametrize("mark", ['"Мүгедектерге кресло', 'арбалар беру" мемлекеттік'])
def test_passes_if_a_quotation_mark_is_lost(act: Copy, mark: str) -> None:
    """In the list: the name is there, and another check tells it."""
    act.replace(DECREE, f"{mark}", mark.replace('"', ""))

    (problem,) = act.problems()
    assert problem.code == "marks-paired"
