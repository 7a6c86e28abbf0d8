"""Numbers in words are read, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.languages.en_numbers import NUMERALS as ENGLISH_NUMERALS
from generator.languages.kk_numbers import NUMERALS as KAZAKH_NUMERALS
from generator.languages.numbers import Numerals
from generator.languages.registry import LANGUAGES

KAZAKH = LANGUAGES["kk"].reader.number
ENGLISH = LANGUAGES["en"].reader.number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("нөл", 0),
        ("тоғыз", 9),
        ("он", 10),
        ("он екі", 12),
        ("он бес", 15),
        ("Отыз", 30),
        ("жиырма  бес", 25),
        ("жүз", 100),
        ("бір жүз жиырма", 120),
        ("екі мың он алты", 2016),
        ("мың бір", 1001),
        ("тоғыз мың тоғыз жүз тоқсан тоғыз", 9999),
    ],
)
def test_a_kazakh_number_is_read(words: str, value: int) -> None:
    """Its parts stand from the greatest to the least."""
    assert KAZAKH(words) == value


@pytest.mark.parametrize(
    "words",
    ["", " ", "30", "отызға", "екі он бес", "бес бес", "бір нөл", "он жүз", "жүз мың", "жиырмы"],
)
def test_what_is_no_kazakh_number_is_none(words: str) -> None:
    """Ordinals, digits, misprints, numbers beside each other, and what is above 9999."""
    assert KAZAKH(words) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("zero", 0),
        ("Twelve", 12),
        ("twenty-one", 21),
        ("one hundred and twenty", 120),
        ("two thousand thirty", 2030),
        ("nine thousand nine hundred and ninety-nine", 9999),
        ("twenty eleven", None),
        ("tenth", None),
        ("hundred hundred", None),
        ("and", None),
    ],
)
def test_english_is_read_by_the_same_rule(words: str, value: int | None) -> None:
    """With a hyphen or "and" between the parts."""
    assert ENGLISH(words) == value


def _say(number: int, numerals: Numerals) -> str:
    """`number` in words, with a numeral before "hundred" and "thousand"."""
    simple = {value: word for word, value in numerals.simple.items()}
    words = []
    for size, word in ((1000, numerals.thousand), (100, numerals.hundred)):
        if number >= size:
            words += [simple[number // size], word]
            number %= size
    if number in simple and (number or not words):
        words.append(simple[number])
    elif number:
        words += [simple[number - number % 10], simple[number % 10]]
    return " ".join(words)


@given(number=st.integers(0, 9999))
def test_every_number_is_read_as_it_is_said(number: int) -> None:
    """In both languages."""
    assert KAZAKH(_say(number, KAZAKH_NUMERALS)) == number
    assert ENGLISH(_say(number, ENGLISH_NUMERALS)) == number
