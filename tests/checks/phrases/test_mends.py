"""Odd words can be read as the usual ones."""

from __future__ import annotations

import pytest

from generator.checks.finding import Spot
from generator.checks.phrases.mends import usual_words
from generator.checks.phrases.phrases import Phrases
from generator.checks.phrases.tokens import Gap, splitter
from generator.corpus.reader import read_corpus
from generator.languages.registry import LANGUAGES
from tests.support.contents import Copy


@pytest.mark.parametrize(
    ("words", "usual", "read"),
    [
        (("the leagl acts", 2, 3), ("all the legal acts", 3, 4), "the legal acts"),
        (("Leagl acts", 1, 2), ("the legal acts", 2, 3), "Legal acts"),
        (("the leagl acts", 2, 3), ("Legal acts", 1, 2), "the legal acts"),
        (("the acts", 2, 2), ("all the legal acts", 3, 4), "the legal acts"),
        (("acts of these", 1, 1), ("Legal acts of all", 1, 2), "Legal acts of these"),
        (("acts of (these)", 3, 3), ("acts of all, (these)", 3, 5), "acts of all, (these)"),
        (("the old acts", 2, 3), ("the acts", 2, 2), "the acts"),
        (("the 5 acts", 2, 3), ("all 7 acts", 2, 3), None),
    ],
    ids=[
        "word",
        "capital",
        "no capital",
        "missing",
        "missing first",
        "with a mark",
        "too much",
        "number",
    ],
)
def test_the_usual_words_stand_in_place_of_the_odd_ones(
    testland: Copy, words: tuple[str, int, int], usual: tuple[str, int, int], read: str | None
) -> None:
    """Written as the words in their place; not if they are numbers, which each text has itself."""
    file = read_corpus(testland.root).decrees[0].decree
    here, there = (Spot(file, (text,), text) for text in (words[0], usual[0]))
    phrases = Phrases([here, there], splitter(LANGUAGES["en"].reader))
    odd, gap = phrases.within(0, Gap(*words[1:])), phrases.within(1, Gap(*usual[1:]))
    whole = phrases.within(0, Gap(1, len(phrases.texts[0]) - 1))
    assert usual_words(phrases, whole, odd, here, gap) == read
