"""Whatever a text says, it is read to its end.

A reader that goes back again and again does not come to the end of these texts in a day.
"""

from __future__ import annotations

import pytest

from generator.languages.language import bare_number
from generator.languages.registry import LANGUAGES

LENGTH = 100_000


@pytest.mark.parametrize(
    ("language", "begin", "again"),
    [
        ("kk", "1-тармақтың ", "1, "),
        ("kk", "", "(кодекс) 1-тармағы, "),
        ("kk", "", "қағида) 1-тармағы, "),
        ("kk", "", "бұдан әрі – стандарт "),
        ("kk", "", "он бір минут "),
        ("kk", "", "№ 5 бұйрық «а "),
        ("en", "paragraph 1 of it and annex ", "1, "),
        ("en", "days ", "two "),
        ("en", "", "hereinafter – a standard "),
        ("en", "", "Order of the Council "),
    ],
)
def test_a_long_text_is_read_to_its_end(language: str, begin: str, again: str) -> None:
    """A slip or a joke in one file must not stop the checks of all."""
    reader = LANGUAGES[language].reader
    text = begin + again * (LENGTH // len(again)) + "!"

    for read in (reader.mentions, reader.time_limits, reader.citations, reader.definitions):
        assert len(read(text)) <= len(text)


def test_a_number_of_many_marks_is_read_to_its_end() -> None:
    """Nothing but marks, or marks with a letter at the end."""
    assert bare_number("." * LENGTH) == ""
    assert bare_number("." * LENGTH + "x)") == "." * LENGTH + "x"
