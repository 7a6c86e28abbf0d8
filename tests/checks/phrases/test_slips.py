"""A word is likely another one, misspelt, if few of its letters differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.phrases.slips import edits, is_slip
from generator.languages.registry import LANGUAGES

STEM = LANGUAGES["kk"].reader.stem
WORDS = st.text("абв", max_size=6)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("құқтық", "құқықтық"),
        ("номері", "нөмірі"),
        ("нөмір", "нөмірі"),
        ("өтініштері", "өтініштерді"),
        ("емлекеттік", "мемлекеттік"),
        ("тіркелген", "тіркеген"),
    ],
)
def test_real_slips_are_found(word: str, other: str) -> None:
    """Of one letter or two, either way round."""
    assert is_slip(word, other, STEM(word), STEM(other))
    assert is_slip(other, word, STEM(other), STEM(word))


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("көшірмесі", "көшірме"),
        ("қызмет", "қызметті"),
        ("облыстық", "облысы"),
        ("адамның", "тұлғаның"),
        ("не", "де"),
        ("бір", "бар"),
    ],
)
def test_other_words_are_no_slips(word: str, other: str) -> None:
    """Another form, a derived word, a word too short to be known again."""
    assert not is_slip(word, other, STEM(word), STEM(other))


@given(WORDS, WORDS, WORDS)
def test_edits_measure_a_distance(one: str, two: str, three: str) -> None:
    """Nothing but the word itself is at no distance, there and back are equal, detours longer."""
    assert (edits(one, two) == 0) == (one == two)
    assert edits(one, two) == edits(two, one)
    assert edits(one, three) <= edits(one, two) + edits(two, three)
    assert abs(len(one) - len(two)) <= edits(one, two) <= max(len(one), len(two))
