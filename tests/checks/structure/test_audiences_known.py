"""The check `audiences-known`: whoever a condition names is known by that name."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

WORDS = "labels/kk.yaml"
PROSTHETICS = "decrees/2015-08-10-118/4-prosthetics.yaml"
FERRY = "decrees/2028-09-02-44/1-ferry.yaml"
ENGLISH = "labels/en.yaml"


def test_passes_for_all_acts(act: Copy, testland: Copy) -> None:
    """Every audience has words, every applicant a part."""
    assert act.said_by("audiences-known") == []
    assert testland.said_by("audiences-known") == []


@pytest.mark.parametrize("field", ["also", "may_be"])
def test_fails_if_somebody_is_besides_somebody_unknown(testland: Copy, field: str) -> None:
    """A name with a letter too few implies nobody."""
    testland.replace(
        ENGLISH, "minor: {words: somebody under sixteen}", f"minor: {{words: x, {field}: [schol]}}"
    )

    (problem,) = testland.problems()
    assert testland.line(problem) == (
        f"{testland.place(ENGLISH, 'schol]')} [audiences-known] "
        f"{field} names 'schol', who has no words"
    )
    assert problem.hint == "did you mean 'school'?"


def test_fails_if_a_condition_names_somebody_without_words(testland: Copy) -> None:
    """It would be asked of nobody who ticks the right box."""
    testland.replace(FERRY, "audience: dog", "audience: dgo")

    (problem,) = testland.problems()
    assert testland.line(problem) == (
        f"{testland.place(FERRY, 'dgo')} [audiences-known] no audience of labels/ is called 'dgo'"
    )
    assert problem.hint.startswith("did you mean 'dog'?")


def test_fails_if_an_audience_is_called_as_nobody_is(testland: Copy) -> None:
    """In the act and in labels/: the choice of nobody would be that of somebody."""
    testland.replace(FERRY, "audience: dog", "audience: none")
    testland.replace(ENGLISH, "  dog: {words: ", "  none: {words: ")

    assert [line.partition("] ")[2] for line in testland.said_by("audiences-known")] == [
        "'none' means nobody, and can be no audience"
    ] * 2


def test_fails_if_nobody_who_may_apply_is_called_so(act: Copy) -> None:
    """The home page would not lead a representative here."""
    act.replace(
        PROSTHETICS,
        "applicants: [recipient, legal-representative]",
        "applicants: [recipient, legal-representativ]",
    )

    (line,) = act.said_by("audiences-known")
    assert line == (
        f"{act.at(PROSTHETICS, 'trigger', 0, 'applicants', 1)} "
        "[audiences-known] nobody who may apply is called 'legal-representativ'"
    )
