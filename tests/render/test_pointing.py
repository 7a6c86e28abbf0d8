"""Words are pointed to inside a text, and no letter of it changes."""

from __future__ import annotations

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from generator.edition.conversion import to_html
from generator.render.markdown import escape, escape_html
from generator.render.pointing import point, tell_apart

TEXTS = st.text(alphabet="аб <>&*_[1)№-. ", max_size=30)


@given(TEXTS, st.lists(TEXTS.filter(bool), max_size=3))
def test_no_letter_changes(text: str, words: list[str]) -> None:
    """Whatever is pointed to, and whatever it is compared with."""
    for written in (point(text, words, escape_html), tell_apart(text, words, escape_html)):
        assert html.unescape(re.sub(r"</?(?:span|b)\b[^>]*>", "", written)) == text


@given(TEXTS, st.lists(TEXTS.filter(bool), max_size=3))
def test_markdown_is_that_of_the_whole(text: str, words: list[str]) -> None:
    """A piece of a text may mean something to Markdown that the whole does not."""
    pointed = point(text, words, escape)

    bare = re.sub(r'<span class="pointed">|</span>', "", pointed)
    assert bare == re.sub("</span>", "", re.sub('<span class="nowrap">', "", escape(text)))
    assert to_html(pointed).count('class="pointed"') == pointed.count('class="pointed"')


def test_words_that_stand_once_are_pointed_to() -> None:
    """Several of them, in the order of the text."""
    assert point("a b c d", ["d", "b"], str) == (
        'a <span class="pointed">b</span> c <span class="pointed">d</span>'
    )


def test_words_that_stand_twice_or_are_all_there_is_are_not() -> None:
    """Nor those that are long, that overlap with others, or that are not there."""
    long = "x" * 81

    assert point("a b a", ["a", "a b a", "c"], str) == "a b a"
    assert point(f"a {long}", [long], str) == f"a {long}"
    assert point("a b c", ["a b", "b c"], str) == '<span class="pointed">a b</span> c'


def test_what_belongs_together_is_not_parted() -> None:
    """A number and its word stand on one line: rather nothing is pointed to."""
    assert point("in 30 minutes", ["30"], escape_html) == escape_html("in 30 minutes")


def test_differences_stand_out() -> None:
    """Neighbours together, signs on their own."""
    assert tell_apart("a big red door.", ["a green door;"], str) == "a <b>big red</b> door<b>.</b>"
    assert tell_apart("a red door", ["the sea is wide"], str) == "a red door"
    assert tell_apart("a red big door", ["a green door", "a red tall door"], str) == (
        "a red <b>big</b> door"
    )
