"""The check `terms-defined`: what is used as a term is defined, and used whole."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
RESIDENTIAL = "decrees/2015-08-10-118/7-residential-care.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"

UNITS = ("sections", 2, "paragraphs", 0, "text")


def test_passes_if_one_word_is_a_common_one(testland: Copy) -> None:
    """Another regulation defines "the provider"; here it is a word like any other."""
    text = (testland.root / ARCHIVE).read_text(encoding="utf-8")

    assert "Provider: the archive" in text
    assert testland.said_by("terms-defined") == []


def test_passes_inside_what_another_term_stands_for(act: Copy) -> None:
    """Regulation 7 defines the refusal by the very words that regulation 2 made a term."""
    text = (act.root / RESIDENTIAL).read_text(encoding="utf-8")

    assert "дәлелді жауап" in text
    assert act.said() == []


def test_fails_if_two_others_define_it(act: Copy) -> None:
    """The definition is dropped, and the receipt is spoken of all the same."""
    act.reword(CHAIRS, "талон (бұдан әрі – талон) береді", "талон береді")
    text = (act.root / CHAIRS).read_text(encoding="utf-8")
    act.replace(CHAIRS, text[text.index("  - term: талон\n") :], "")

    (problem,) = (one for one in act.problems() if one.code == "terms-defined")
    place = act.at(CHAIRS, "sections", 1, "paragraphs", 1, "parts", 1, "text")
    assert act.line(problem) == (
        f"{place} [terms-defined] "
        "“талон” is used 2 times and not defined; another regulation defines it"
    )
    assert problem.severity is Severity.WARNING
    assert (problem.words, problem.others[0].words) == ("талон", "(бұдан әрі – талон)")


@pytest.mark.parametrize(
    "lost", ["көрсетілетін қызметті берушінің", "көрсетілетін қызметті берушімен"]
)
def test_fails_if_a_term_loses_its_first_word(act: Copy, lost: str) -> None:
    """In whatever form its last word stands."""
    short = lost.removeprefix("көрсетілетін ")
    act.reword(CHAIRS, "қатысатын көрсетілетін қызметті берушінің", f"қатысатын {short}")

    (problem,) = (one for one in act.problems() if one.code == "terms-defined")
    assert act.line(problem) == (
        f"{act.at(CHAIRS, *UNITS)} [terms-defined] "
        "“көрсетілетін қызметті беруші” stands here without its first word"
    )
    assert problem.words == f"қатысатын {short}"
    assert problem.others[0].words == "(бұдан әрі – көрсетілетін қызметті беруші)"


def test_passes_if_a_letter_has_no_small_one_of_its_length(act: Copy) -> None:
    """Behind it every place would be another in small letters."""
    act.replace(
        CHAIRS, "қағаз түрінде.'\n      - number: '3.'", "İ түрінде.'\n      - number: '3.'"
    )

    assert act.said_by("terms-defined") == []


def test_passes_if_the_bracket_of_a_definition_is_lost(act: Copy) -> None:
    """Another check tells it."""
    act.replace(CHAIRS, "(бұдан әрі – талон)", "(бұдан әрі – талон")
    path = act.root / CHAIRS
    text = path.read_text(encoding="utf-8")
    begin = text.index("  - term: талон\n")
    end = text.index("from: p6-2\n", begin) + len("from: p6-2\n")
    path.write_text(text[:begin] + text[end:], encoding="utf-8")

    (problem,) = act.problems()
    assert problem.code == "marks-paired"


def test_fails_if_a_term_lacks_its_first_word_in_another_form(act: Copy) -> None:
    """Of a term whose other words have lost an ending as well."""
    act.reword(
        CHAIRS,
        "процесіне қатысатын көрсетілетін қызметті берушінің",
        "процесіне қатысатын қызмет берушінің",
    )

    (line,) = act.said_by("terms-defined")
    assert line.endswith("“көрсетілетін қызметті беруші” stands here without its first word")
