"""Long words are divided at the bounds of their syllables, and no letter of them is touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.languages.hyphenation import SOFT_HYPHEN
from generator.languages.language import Language
from generator.languages.registry import LANGUAGES

KAZAKH = LANGUAGES["kk"]
VOWELS = set("аәеёиоөуұүыіэюя")
LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
PACKS = pytest.mark.parametrize("pack", LANGUAGES.values(), ids=LANGUAGES.keys())


@pytest.mark.parametrize(
    ("word", "divided"),
    [
        ("қызметкерлерінің", "қыз|мет|кер|ле|рі|нің"),
        ("мамандандырылған", "маман|дан|ды|рыл|ған"),
        ("ұйымдастыруымыздың", "ұйым|дас|ты|ру|ы|мыз|дың"),
        ("сауаттандырудағылар", "сауат|тан|ды|ру|да|ғы|лар"),
        ("реабилитациялаудың", "реа|би|ли|та|ци|я|лау|дың"),
        ("консультацияларына", "кон|суль|та|ци|я|ла|рына"),
        ("МЕМЛЕКЕТТІЛІКТЕРІ", "МЕМ|ЛЕ|КЕТ|ТІ|ЛІК|ТЕРІ"),
    ],
)
def test_a_word_is_divided_at_its_syllables(word: str, divided: str) -> None:
    """Before the last consonant between two vowels; a soft sign stays with its consonant."""
    assert KAZAKH.hyphenate(word).replace(SOFT_HYPHEN, "|") == divided


@pytest.mark.parametrize(
    "text",
    [
        "Мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы",
        "психологиялық-медициналық-педагогикалық",
        "1234567890123456789",
        "",
    ],
)
def test_what_fits_every_screen_is_not_divided(text: str) -> None:
    """Each part of a compound is a word of its own."""
    assert KAZAKH.hyphenate(text) == text


def test_english_is_not_divided() -> None:
    """Browsers know how."""
    assert LANGUAGES["en"].hyphenate("institutionalisation") == "institutionalisation"


@PACKS
@given(text=st.text())
def test_without_soft_hyphens_the_text_is_what_it_was(pack: Language, text: str) -> None:
    """Whatever stands in it."""
    assert pack.hyphenate(text).replace(SOFT_HYPHEN, "") == text.replace(SOFT_HYPHEN, "")


@given(word=st.text(alphabet=LETTERS, min_size=1, max_size=40))
def test_every_piece_can_be_spoken(word: str) -> None:
    """It has a vowel, does not begin with a sign, and the first and last have three letters."""
    pieces = KAZAKH.hyphenate(word).split(SOFT_HYPHEN)
    if len(pieces) > 1:
        assert len(word) >= 16
        assert len(pieces[0]) >= 3
        assert len(pieces[-1]) >= 3
        assert all(VOWELS & set(piece) for piece in pieces)
