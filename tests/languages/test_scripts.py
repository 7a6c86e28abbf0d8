"""Letters of another script and letter-spaced words are found, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.languages.registry import LANGUAGES
from generator.languages.scripts import Foreign, foreign_letters, spaced_letters

KAZAKH = LANGUAGES["kk"].reader.alphabet
ENGLISH = LANGUAGES["en"].reader.alphabet


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("жерi", [(3, "i", "і")]),
        ("тiркелгенiн", [(1, "i", "і"), (9, "i", "і")]),
        ("әкiмдерінiң", [(2, "i", "і"), (9, "i", "і")]),
        ("МEКЕМЕ", [(1, "E", "Е")]),
        ("Yкімет", [(0, "Y", "Ү")]),
        ("сервеr", [(5, "r", None)]),
        ("іс-қимылдaр", [(9, "a", "а")]),
    ],
)
def test_a_latin_letter_in_a_kazakh_word_is_found(
    word: str, found: list[tuple[int, str, str | None]]
) -> None:
    """With the letter that looks the same, where there is one."""
    assert foreign_letters(word, KAZAKH) == tuple(Foreign(*one) for one in found)


def test_a_cyrillic_letter_in_an_english_word_is_found() -> None:
    """The reverse."""
    assert foreign_letters("pаpеr", ENGLISH) == (Foreign(1, "а", "a"), Foreign(3, "е", "e"))


@pytest.mark.parametrize(
    "word", ["қызмет", "ІС-ҚИМЫЛ", "XVII", "PDF-файл", "egov", "2015", "№", ""]
)
def test_a_word_of_one_script_has_no_foreign_letter(word: str) -> None:
    """A Latin word is a foreign word, also before a hyphen."""
    assert foreign_letters(word, KAZAKH) == ()


def test_a_letter_with_a_mark_is_of_its_script() -> None:
    """A name in an English text."""
    assert foreign_letters("Résumé", ENGLISH) == ()


@given(word=st.text())
def test_every_twin_is_a_letter_of_the_language(word: str) -> None:
    """And stands where it is said to stand."""
    for alphabet in (KAZAKH, ENGLISH):
        for found in foreign_letters(word, alphabet):
            assert word[found.at] == found.letter
            assert found.letter.lower() not in alphabet
            assert found.twin is None or found.twin.lower() in alphabet


@pytest.mark.parametrize("language", LANGUAGES)
def test_lookalikes_are_letters_of_the_language(language: str) -> None:
    """In lower case, two of each pair, and no pair twice."""
    reader = LANGUAGES[language].reader

    assert all(one != other and {one, other} <= reader.alphabet for one, other in reader.lookalikes)
    assert len({frozenset(pair) for pair in reader.lookalikes}) == len(reader.lookalikes)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("к е ң с е қызметкері", ["к е ң с е"]),
        ("және о л а р д ы ң, к е ң с е.", ["о л а р д ы ң", "к е ң с е"]),
        ("(Қ А У Л Ы  Е Т Е Д І)", ["Қ А У Л Ы", "Е Т Е Д І"]),
        ("d e p u t y of the Head", ["d e p u t y"]),
        ("1 2 3 4 5", []),
        ("Н.Н. Годунова", []),
        ("Қ. К. О. Көшербаев", []),
        ("а б", []),
        ("қызметт і", []),
        ("", []),
    ],
)
def test_letter_spaced_words_are_found(text: str, found: list[str]) -> None:
    """Three letters or more; numbers and initials are none."""
    assert [text[start:end] for start, end in spaced_letters(text)] == found
