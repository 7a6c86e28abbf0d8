"""The check `form-complete`: regulations have the parts that the form has."""

from __future__ import annotations

import pytest

from generator.errors import Severity
from tests.support.contents import Copy

CHAIRS = "decrees/2015-08-10-118/3-wheelchairs.yaml"
FORM = "form.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"

TIME_LIMITS = "      - number: '5'\n        name: Орындалу мерзімі\n        of: time_limit\n"


def test_passes_if_all_parts_are_there(testland: Copy) -> None:
    """What the form does not need may be missing."""
    assert testland.said() == []


def test_passes_without_a_form(act: Copy) -> None:
    """Then nothing is known of the parts that a regulation should have."""
    (act.root / FORM).unlink()
    act.replace(CHAIRS, TIME_LIMITS, "")

    assert act.said_by("form-complete") == []


def test_fails_if_a_section_is_missing(act: Copy) -> None:
    """A heading with other words is another section."""
    act.replace(CHAIRS, "heading: 1. Жалпы ережелер", "heading: 1. Кіріспе")

    (problem,) = (one for one in act.problems() if one.code == "form-complete")
    assert act.line(problem) == (
        f"{act.at(CHAIRS, 'heading')} [form-complete] "
        "section 1 of the form is missing: it has no heading like that"
    )
    assert problem.severity is Severity.WARNING
    assert problem.words == "Мүгедектерге кресло-арбалар беру"


def test_fails_if_sections_stand_in_another_order(testland: Copy) -> None:
    """The ferry's actions come before what is general."""
    testland.replace(FERRY, "heading: 1. General", "heading: 1. A")
    testland.replace(FERRY, "heading: 2. Actions", "heading: 2. General")
    testland.replace(FERRY, "heading: 1. A", "heading: 1. Actions")

    lines = testland.said_by("form-complete")
    assert f"{testland.at(FERRY, 'sections', 0, 'heading')} [form-complete] {ORDER}" in lines


def test_fails_if_a_section_does_not_tell_something(act: Copy) -> None:
    """In which form the result is given stands in no paragraph."""
    path = act.root / CHAIRS
    text = path.read_text(encoding="utf-8")
    begin, end = text.index("output_channel:\n"), text.index("trigger:\n")
    path.write_text(text[:begin] + text[end:], encoding="utf-8")

    assert act.said() == [
        (
            f"{act.at(CHAIRS, 'sections', 0, 'heading')} [form-complete] "
            "this section does not tell in which form the result is given, as the form has it"
        )
    ]


def test_fails_if_something_is_told_elsewhere(act: Copy) -> None:
    """At the place that tells it."""
    act.replace(FORM, "tells: [participants]", "tells: [participants, trigger]")

    lines = act.said_by("form-complete")
    assert len(lines) == 7
    place = act.at(CHAIRS, "sections", 1, "paragraphs", 0, "text")
    said = "what starts the procedures stands in another section than the form has it in"
    assert f"{place} [form-complete] {said}" in lines


def test_fails_if_things_are_told_in_another_order(act: Copy) -> None:
    """Than the form has them in."""
    act.replace(FORM, "[provider, intake, channel,", "[provider, channel, intake,")

    lines = act.said_by("form-complete")
    place = act.at(CHAIRS, "sections", 0, "paragraphs", 0, "parts", 0, "text")
    said = "where applications are taken stands before in which form the service is given"
    assert f"{place} [form-complete] {said}, in the form behind" in lines


@pytest.mark.parametrize(
    ("old", "new", "way", "said"),
    [
        (TIME_LIMITS, "", ("label",), "the table of annex-1 lacks a row of the form: time_limit"),
        (
            "name: Орындалу мерзімі",
            "name: Орындалу уақыты",
            ("rows", 4, "name"),
            "row 5 of annex-1 is named otherwise than in the form",
        ),
    ],
)
def test_fails_if_the_table_has_other_rows(
    act: Copy, old: str, new: str, way: tuple[str | int, ...], said: str
) -> None:
    """One is missing, or is called otherwise."""
    act.replace(CHAIRS, old, new)

    assert act.said_by("form-complete") == [
        f"{act.at(CHAIRS, 'annexes', 0, *way)} [form-complete] {said}"
    ]


def test_fails_if_rows_stand_in_another_order(act: Copy) -> None:
    """The form tells who acts before what is done."""
    act.replace(CHAIRS, "        of: performer\n", "        of: later\n")
    act.replace(CHAIRS, "        of: action\n", "        of: performer\n")
    act.replace(CHAIRS, "        of: later\n", "        of: action\n")

    (line, *names) = act.said_by("form-complete")
    assert line.endswith("the rows of annex-1 stand in another order than in the form")
    assert [name.rpartition("] ")[2] for name in names] == [
        "row 2 of annex-1 is named otherwise than in the form",
        "row 3 of annex-1 is named otherwise than in the form",
    ]


def test_fails_if_an_annex_is_missing(act: Copy) -> None:
    """The handbook, which every act that was read has."""
    act.replace(CHAIRS, "kind: handbook", "kind: sequence")

    assert act.said_by("form-complete") == [
        f"{act.at(CHAIRS, 'heading')} [form-complete] no annex holds what the form calls handbook"
    ]


def test_a_form_that_cannot_be_read_is_reported(testland: Copy) -> None:
    """As any other file; regulations are held against nothing then."""
    testland.write(FORM, "basis: [")

    assert {problem.location.path.rpartition("/")[2] for problem in testland.problems()} == {FORM}


ORDER = "section 2 of the form stands before its section 1"


@pytest.mark.parametrize(
    ("heading", "words"), [("1. Жалпы", "Жалпы"), ("1. Жалпы қағидалар", "Жалпы қағидалар")]
)
def test_fails_if_a_heading_is_worded_otherwise(act: Copy, heading: str, words: str) -> None:
    """At the heading itself: the section is not missing."""
    act.replace(CHAIRS, "heading: 1. Жалпы ережелер", f"heading: {heading}")

    (problem,) = (one for one in act.problems() if one.code == "form-complete")
    assert act.line(problem) == (
        f"{act.at(CHAIRS, 'sections', 0, 'heading')} [form-complete] "
        "this heading is worded otherwise than section 1 of the form"
    )
    assert problem.words == words
    assert problem.severity is Severity.NOTE


def test_passes_if_a_row_lacks_a_bracket(act: Copy) -> None:
    """Another check tells it."""
    act.replace(CHAIRS, "name: Рәсімнің (іс-қимылдың) нөмірі", "name: Рәсімнің іс-қимылдың) нөмірі")

    (problem,) = act.problems()
    assert problem.code == "marks-paired"


def test_fails_if_a_text_of_all_others_is_missing(act: Copy) -> None:
    """Where the handbook is published is told in six regulations."""
    path = act.root / CHAIRS
    text = path.read_text(encoding="utf-8")
    begin = text.index("        parts:\n          - text: >-\n              Мемлекеттік")
    path.write_text(text[:begin] + text[text.index("annexes:\n") :], encoding="utf-8")

    (problem,) = act.problems()
    assert act.line(problem) == (
        f"{act.at(CHAIRS, 'sections', 2, 'paragraphs', 2, 'text')} [form-complete] "
        "the other regulations add a text to this paragraph, and this one has none such"
    )
    assert problem.others[0].words.startswith("Мемлекеттік қызмет көрсетудің")


def test_passes_if_such_a_text_is_worded_otherwise(act: Copy) -> None:
    """It is not missing."""
    act.reword(CHAIRS, "ресми интернет-ресурстарында орналастырылады", "сайттарында жарияланады")

    assert act.said_by("form-complete") == []
