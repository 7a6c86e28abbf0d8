"""Prove that what is one thing stays on one line, and that no letter changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.unbroken import keep_together
from tests.support.reading import read_html


@pytest.mark.parametrize(
    "piece",
    [
        "№ 118",
        "6-тармақ",
        "10-тармағында",
        "30 минуттан",
        "6 ақпандағы",
        "Қ. Көшербаев",
        "Н.Н. Годуноваға",
        "(іс-қимылдың)",
    ],
)
def test_one_thing_is_kept_together(piece: str) -> None:
    """A number with its word, № with its number, initials with the name."""
    page = keep_together(f"<p>сөз {piece}, сөз</p>")

    assert [span.text for span in read_html(page).all("span", css_class="nowrap")] == [piece]


@pytest.mark.parametrize(
    "text", ["іс-қимыл", "сурдо-тифлотехникалық", "бар. Сөз", "1) сөз", "т. б. сөз"]
)
def test_other_words_may_break(text: str) -> None:
    """A word's own hyphen is a good place; so is the end of a sentence."""
    assert keep_together(f"<p>{text}</p>") == f"<p>{text}</p>"


def test_attributes_and_drawings_are_left_alone() -> None:
    """Only text that a reader sees in a line."""
    page = '<a title="№ 5" href="#p6-2">x</a><svg><text>30 минуттан</text></svg>'

    assert keep_together(page) == page


@given(st.text(st.sampled_from("абк.-№ 123АБ(),;\n"), max_size=40))
def test_no_letter_is_changed(text: str) -> None:
    """What a reader copies is what the act says."""
    page = keep_together(f"<p>{text}</p>")

    assert read_html(page).text == " ".join(text.split())
