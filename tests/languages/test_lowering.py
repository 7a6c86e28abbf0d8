"""A text in lower case is as long as before, and is made of its words in lower case."""

from __future__ import annotations

import sys

from hypothesis import example, given
from hypothesis import strategies as st

from generator.languages.lowering import lowered


def test_every_letter_stays_one_letter() -> None:
    """Whatever Python knows of letters."""
    assert [one for one in map(chr, range(sys.maxunicode + 1)) if len(lowered(one)) != 1] == []


@given(st.text("ΑΣας İiI.'-\u0301\u00ad", max_size=12))
@example("ΟΔΟΣ İ")
def test_words_are_the_same_alone_and_in_a_text(text: str) -> None:
    """The last sigma of a word has a form of its own, whatever stands in other words."""
    assert lowered(text) == " ".join(map(lowered, text.split(" ")))
