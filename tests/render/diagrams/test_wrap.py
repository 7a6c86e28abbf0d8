"""Lines are even, fit their width, and give the text again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.diagrams.measure import text_width
from generator.render.diagrams.wrap import longest_piece, wrap
from tests.render.diagrams.lines import rejoin
from tests.render.diagrams.processes import WORDS

TEXTS = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=20).map(" ".join)


@given(TEXTS, st.floats(20, 300), st.booleans())
def test_lines_give_the_text_again(text: str, width: float, bold: bool) -> None:  # noqa: FBT001
    """Not a letter is added, lost or moved."""
    lines = wrap(text, width=width, size=10, bold=bold)

    assert rejoin(lines) == text


@given(TEXTS, st.floats(20, 300))
def test_no_line_is_wider_than_asked_or_than_one_word(text: str, width: float) -> None:
    """A word that is wider than the box widens the box; it is never cut."""
    widest = max(width, longest_piece(text, size=10))

    assert all(
        text_width(line, size=10) <= widest + 1e-6 for line in wrap(text, width=width, size=10)
    )


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("талон", 500, ("талон",)),
        ("іс-қимыл", 10, ("іс-", "қимыл")),
        ("медициналық-әлеуметтік", 80, ("медициналық-", "әлеуметтік")),
        ("осы регламенттің 3-қосымшасы", 10, ("осы", "регламенттің", "3-қосымшасы")),
        ("беру кезінде – 30 минуттан аспайды", 105, ("беру кезінде –", "30 минуттан", "аспайды")),
        ("бес алты жеті", 52, ("бес алты", "жеті")),
    ],
)
def test_a_line_ends_where_a_reader_would_end_it(
    text: str, width: float, lines: tuple[str, ...]
) -> None:
    """At spaces, after a hyphen between letters, not after a number, not before a dash."""
    assert wrap(text, width=width, size=10) == lines


def test_an_endless_word_is_broken_anywhere() -> None:
    """An address, say: the drawing would be as wide as it is long."""
    word = "а" * 100

    lines = wrap(f"бес {word}", width=10, size=10)

    assert lines == ("бес", "а" * 36, "а" * 36, "а" * 28)


def test_lines_are_even() -> None:
    """The last line is not left with one short word where two even lines are possible."""
    lines = wrap("құжаттарды қарайды және хабарлама әзірлейді", width=200, size=10)

    assert lines == ("құжаттарды қарайды және", "хабарлама әзірлейді")
