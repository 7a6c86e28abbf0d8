"""Texts are split into tokens, and compared by what they say and not by how it looks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.phrases.tokens import BEGIN, END, is_mark, is_word, pair_of, splitter
from generator.languages.lowering import lowered
from generator.languages.registry import LANGUAGES

ENGLISH = splitter(LANGUAGES["en"].reader)
KAZAKH = splitter(LANGUAGES["kk"].reader)


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("The clerk signs.", ["the", "clerk", "signs"]),
        ("the vice-head (or the head),", ["the", "vice-head", "(", "or", "the", "head", ")"]),
        ("in 20 or 3-a days", ["in", "#", "or", "#", "days"]),
        ("«Lease of the «Swan» boat» of 2031", ['"', "of", "#"]),
        ('the service "A" and “B”;', ["the", "service", '"', "and", '"']),
        ("a - b – c — d", ["a", "–", "b", "–", "c", "–", "d"]),
        ("the reeve's ____ date:", ["the", "reeve's", "____", "date"]),
        ("a half-open “quotation", ["a", "half-open", "“", "quotation"]),
        ("ΟΔΟΣ, ΣΟΦΙΑΣ 3", ["οδος", ",", "σοφιας", "#"]),
        ("№ 118, 2-part and b12c", ["№", "#", ",", "#", "and", "#"]),
    ],
)
def test_a_text_is_tokens(text: str, forms: list[str]) -> None:
    """Capitals, numbers, titles and the last mark do not count; a mark is a token."""
    assert ENGLISH.split(text).forms == (BEGIN, *forms, END)


def test_a_number_in_words_is_a_number() -> None:
    """In two words it is one."""
    assert KAZAKH.split("он екі жұмыс күні").forms == KAZAKH.split("9 жұмыс күні").forms


def test_stems_have_no_endings() -> None:
    """They stand beside the forms, one for each."""
    tokens = KAZAKH.split("хабарламаны берушінің басшысына")

    assert tokens.stems == KAZAKH.split("хабарлама берушіге басшысы").stems
    assert len(tokens.stems) == len(tokens.forms)
    assert tokens.pairs == tuple(map(pair_of, tokens.stems, tokens.stems[1:]))


@given(st.text("аб 1,.;:–-()«»\"“”'_’Xz№İ", min_size=1, max_size=40))
def test_tokens_stand_where_they_are_said_to(text: str) -> None:
    """Each in its place, one behind the other."""
    tokens, spans = KAZAKH.split(text), KAZAKH.spans(text)

    assert len(spans) == len(tokens.forms)
    assert (spans[0], spans[-1]) == ((0, 0), (len(text), len(text)))
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    for form, (start, end) in zip(tokens.forms[1:-1], spans[1:-1], strict=True):
        assert lowered(text[start:end]) == form or not is_word(form)


def test_marks_are_no_words() -> None:
    """A number and a title are neither."""
    assert [form for form in (BEGIN, END, ",", "–", "(") if not is_mark(form)] == []
    assert [form for form in ("clerk", "#", '"') if is_mark(form)] == []
    assert [form for form in ("clerk", "#", '"', "–") if is_word(form)] == ["clerk"]
