"""The check `number-words-agree`: digits and words beside each other are one number."""

from __future__ import annotations

import pytest

from tests.support.contents import Copy

BEES = "decrees/2031-03-14-7/bee-yard.yaml"
CARE = "decrees/2015-08-10-118/2-home-care.yaml"
IN_TEXT = "gives a receipt – 20 (twenty) minutes"


@pytest.mark.parametrize(
    "words",
    [
        "twenty (20) minutes",
        "20 (see the notes) minutes",
        "20 (twenty) minutes (5 of them at the desk)",
        "20 (2) minutes",
    ],
)
def test_passes_if_both_say_the_same_or_only_one_is_a_number(testland: Copy, words: str) -> None:
    """What stands in brackets need not be a number."""
    testland.replace(BEES, IN_TEXT, f"gives a receipt – {words}")

    assert testland.said_by("number-words-agree") == []


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("20 (thirty) minutes", "20 (thirty) minutes"),
        ("twenty-one (20) minutes", "twenty-one (20) minutes"),
        ("at the desk in thirty (20) minutes", "thirty (20) minutes"),
    ],
)
def test_fails_if_the_words_say_another_number(testland: Copy, words: str, quoted: str) -> None:
    """In the text here; the table still says twenty."""
    testland.replace(BEES, IN_TEXT, f"gives a receipt – {words}")

    (problem,) = [one for one in testland.problems() if one.code == "number-words-agree"]
    assert problem.words == quoted
    assert testland.line(problem).startswith(
        testland.place(BEES, ">-\n              the clerk of the registry checks")
    )


def test_fails_in_a_cell(testland: Copy) -> None:
    """And nothing else speaks: by its digits the limit is the text's."""
    testland.replace(BEES, "time_limit: 20 (twenty) minutes", "time_limit: 20 (thirty) minutes")
    testland.replace(BEES, "- text: 20 (twenty) minutes", "- text: 20 (thirty) minutes")

    place = testland.place(BEES, "20 (thirty) minutes\n    durations")
    assert testland.spoken() == [f"{place} [number-words-agree]"]


def test_fails_in_kazakh(act: Copy) -> None:
    """Numbers are read by the language pack."""
    act.replace(CARE, "time_limit: 12 жұмыс", "time_limit: 12 (он үш) жұмыс")
    act.replace(CARE, "- text: 12 жұмыс", "- text: 12 (он үш) жұмыс")

    place = act.place(CARE, "12 (он үш) жұмыс күні ішінде\n    durations")
    assert act.spoken() == [f"{place} [number-words-agree]"]


@pytest.mark.parametrize("words", ["{} (twenty) minutes", "twenty ({}) minutes"])
def test_passes_with_digits_without_end(testland: Copy, words: str) -> None:
    """No number of an act is so long; it is not read as one."""
    testland.replace(BEES, IN_TEXT, f"gives a receipt – {words.format('9' * 5000)}")

    assert testland.said_by("number-words-agree") == []
