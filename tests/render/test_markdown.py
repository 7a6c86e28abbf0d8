"""Prove that any text passes through Markdown letter for letter."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyromark import Markdown

from generator.edition.conversion import to_html
from generator.render.markdown import escape, escape_html

LETTERS = st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="\\")
WORDS = st.text(LETTERS | st.sampled_from("\\`*_[]<>&|~$#-+=.)(\"'!1:{}^"), min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)


def shown(page: str) -> str:
    """The text that a reader sees of a piece of HTML."""
    return html.unescape(re.sub(r"<[^>]*>", "", page)).strip()


@given(TEXTS)
def test_any_line_of_text_is_shown_letter_for_letter(text: str) -> None:
    """Escaped text comes out of our converter as it went in, as one paragraph."""
    page = to_html(escape(text))

    assert shown(page) == text
    assert page.startswith("<p>")


@given(TEXTS)
def test_any_text_is_shown_letter_for_letter_in_a_table_cell(text: str) -> None:
    """A cell keeps its text, and the row keeps its two columns."""
    page = to_html(f"| a | {escape(text)} |\n| --- | --- |\n| b | c |\n")

    assert shown(page.split("<th>")[2].split("</th>")[0]) == text
    assert page.count("<th>") == 2


@given(TEXTS)
def test_any_text_is_shown_letter_for_letter_by_plain_commonmark(text: str) -> None:
    """Nothing depends on our choice of extensions."""
    assert shown(Markdown().html(escape(text))) == text


@pytest.mark.parametrize("text", ["1) a", "9. b", "10) c", "- d", "# e", "+ f", "= g", "1. 2) h"])
def test_a_printed_number_never_becomes_a_list_or_heading(text: str) -> None:
    """CommonMark would renumber it."""
    assert to_html(escape(text)) == f"<p>{text}</p>\n"


@given(TEXTS)
def test_any_text_is_shown_letter_for_letter_inside_html(text: str) -> None:
    """Elements and attributes keep the text, and no Markdown is read from it."""
    page = to_html(f'<p class="note">{escape_html(text)}</p>')

    assert shown(page) == text
