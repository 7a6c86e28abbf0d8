"""Widths come from the shipped table and hold every letter of the acts."""

from __future__ import annotations

import string

import pytest

from generator.render.diagrams.measure import SLACK, _table, text_width

KAZAKH = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"


@pytest.mark.parametrize("face", ["regular", "bold"])
def test_every_letter_of_the_acts_is_in_the_table(face: str) -> None:
    """An engine without a Kazakh font takes such letters for spaces; ours must not."""
    needed = KAZAKH + string.ascii_letters + string.digits + " №«»“”„–—-…().,;:!?/%*°"

    assert [letter for letter in needed if letter not in _table(face)] == []


def test_widths_add_up_and_grow_with_the_size() -> None:
    """A line is as wide as its letters, with the slack."""
    one = text_width("қ", size=10)

    assert text_width("ққ", size=20) == pytest.approx(4 * one)
    assert one == pytest.approx(_table("regular")["қ"] * 10 * SLACK / 1000)


def test_bold_is_wider_than_regular() -> None:
    """The two faces have widths of their own."""
    assert text_width("орындаушысы", size=10, bold=True) > text_width("орындаушысы", size=10)


def test_a_letter_that_is_not_in_the_table_takes_room() -> None:
    """A sign nobody thought of is counted wide rather than narrow."""
    assert text_width("\u4e00", size=10) > text_width("ж", size=10)
