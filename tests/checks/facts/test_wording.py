"""Texts are compared by the roots of their words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.facts.wording import Wording, around
from generator.languages.registry import LANGUAGES

KAZAKH = Wording(LANGUAGES["kk"])
ENGLISH = Wording(LANGUAGES["en"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("құжаттарды басшысына ұсынады", "құжаттар басшысының ұсынуы"),
        ("Көрсетілетін қызметті берушінің", "көрсетілетін кызметті беруші"),
        ("хабарлама және талон", "хабарламаны, талонды"),
    ],
)
def test_forms_of_a_word_are_one_word(one: str, other: str) -> None:
    """Endings, capitals, look-alike letters and joining words make no difference."""
    assert KAZAKH.sequence(one) == KAZAKH.sequence(other)


def test_other_words_are_others() -> None:
    """And their order is kept."""
    assert KAZAKH.roots("басшысына ұсынады") != KAZAKH.roots("маманына ұсынады")
    assert KAZAKH.roots("талон береді") == KAZAKH.roots("береді талон")
    assert KAZAKH.sequence("талон береді") != KAZAKH.sequence("береді талон")


@given(st.text("abc -–,.(’'ә1_ the", max_size=40))
def test_words_stand_where_they_say(text: str) -> None:
    """None overlaps another, none is empty."""
    words = ENGLISH.words(text)

    assert all(text[word.start : word.end] == word.text and word.root for word in words)
    assert all(one.end <= other.start for one, other in pairwise(words))


@pytest.mark.parametrize(
    ("before", "quoted"),
    [(5, "gives a receipt to the head"), (1, "receipt to the head"), (0, "head")],
)
def test_neighbours_are_of_the_same_clause(before: int, quoted: str) -> None:
    """A comma ends it, however many neighbours are asked for."""
    text = "the clerk registers the papers, gives a receipt to the head"
    words = ENGLISH.words(text)
    last = len(words) - 1

    assert around(text, words, last, last, before=before) == quoted
