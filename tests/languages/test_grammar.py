"""The forms of words tell what part they have in a sentence, where a language has such forms."""

from __future__ import annotations

import pytest

from generator.languages.language import Language
from generator.languages.registry import LANGUAGES

KAZAKH = LANGUAGES["kk"].grammar
ENGLISH = LANGUAGES["en"].grammar


@pytest.mark.parametrize(
    "word", ["қарайды", "тіркейді", "береді", "қояды", "ұсынады", "жолдайды", "оқиды", "жүреді"]
)
def test_a_verb_of_the_present_says_what_somebody_does(word: str) -> None:
    """As every step of a Kazakh regulation ends."""
    assert KAZAKH.acts(word)


@pytest.mark.parametrize("word", ["қызметті", "ұсыну", "тіркеген", "жазылды", "құжаттар"])
def test_other_words_do_not(word: str) -> None:
    """Things, infinitives, participles, the past."""
    assert not KAZAKH.acts(word)


@pytest.mark.parametrize(
    "word",
    [
        "басшысына",
        "орындаушыға",
        "ұйымға",
        "бөлімге",
        "мамандарға",
        "өкіліне",
        "комитетке",
        "сотқа",
    ],
)
def test_the_dative_is_whom_something_is_given_to(word: str) -> None:
    """With and without the possessive, after voiced and voiceless sounds."""
    assert KAZAKH.receives(word)


@pytest.mark.parametrize("word", ["басшысы", "басшысының", "басшысынан", "басшысын", "ұйым"])
def test_other_cases_are_not(word: str) -> None:
    """Who acts, whose it is, from whom it comes, who is meant."""
    assert not KAZAKH.receives(word)


def test_english_has_no_such_forms() -> None:
    """Reports may be written or reported; anybody may be given something."""
    assert not ENGLISH.acts("reports")
    assert ENGLISH.receives("clerk")


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_words_that_join_name_nothing(language: Language) -> None:
    """Those of alternatives are among them, and all are written as they are looked up."""
    grammar = language.grammar

    assert grammar.either < grammar.little
    assert all(word == word.lower() and " " not in word for word in grammar.little)
