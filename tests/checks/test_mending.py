"""A decree can be read as it would be with some of its words put right."""

from __future__ import annotations

import pytest

from generator.checks.finding import Finding, Mend, Spot
from generator.checks.mending import Repair, mended
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.corpus.reader import read_corpus
from generator.model.regulation import Regulation
from tests.support.contents import Copy

PARAGRAPH = ("sections", 0, "paragraphs", 0, "text")
LIMIT = ("procedures", 0, "time_limit")
HEADING = ("heading",)


@pytest.fixture
def reading(testland: Copy) -> Reading:
    """The first decree of testland."""
    corpus = read_corpus(testland.root)
    return Reading(corpus, corpus.decrees[0])


def test_the_words_are_put_right_and_nothing_else(reading: Reading) -> None:
    """The record that was read stays as it is, and so does every other file."""
    ferry = reading.regulations[0]
    again = mended(reading, [_repair(ferry, PARAGRAPH, "the ferry stations", "the ferry houses")])

    placed = again.regulations[0].record.by_identity["p1"]
    assert placed.provision.text == "Provider: the ferry houses."
    assert ferry.record.by_identity["p1"].provision.text == "Provider: the ferry stations."
    assert again.regulations[0].marks is ferry.marks
    assert again.regulations[1:] == reading.regulations[1:]
    assert again.folder.decree is reading.folder.decree


def test_facts_that_quote_the_words_are_put_right(reading: Reading) -> None:
    """Those of this provision, and of what stands in the same column or heading."""
    ferry = reading.regulations[0]
    limit = ferry.record.procedures[0].time_limit or ""
    words = limit.split()[-1]
    again = mended(
        reading,
        [
            _repair(ferry, PARAGRAPH, "Provider: the ferry", "Provider: the boat"),
            _repair(ferry, LIMIT, limit, limit.replace(words, f"{words}x")),
            _repair(ferry, HEADING, "Passage by ferry", "Passage by boat"),
        ],
    )

    record = again.regulations[0].record
    assert record.provider.text == "the boat stations"
    assert record.title == "Passage by boat"
    assert record.procedures[0].durations[0].text.endswith(f"{words}x")
    assert record.procedures[0].action == ferry.record.procedures[0].action


@pytest.mark.parametrize(
    ("words", "right", "text", "read"),
    [
        ("of leagl acts", "of legal acts", "acts of leagl acts.", "acts of legal acts."),
        ("of leagl acts", "of legal acts", "leagl, and leagll", "legal, and leagll"),
        ("leagl;", "legal;", "a leagl one", "a legal one"),
        ("of acts", "of legal acts", "of acts; acts", "of legal acts; acts"),
        ("of acts", "of legal acts", "acts", "acts"),
        ("p a p e r", "paper", "the p a p e r", "the paper"),
    ],
    ids=["quoted whole", "quoted in part", "with a mark", "missing", "not quoted", "spaced"],
)
def test_a_fact_may_quote_fewer_words(
    reading: Reading, words: str, right: str, text: str, read: str
) -> None:
    """Only whole words are put right."""
    assert _repair(reading.regulations[0], PARAGRAPH, words, right).of_fact(text) == read


def _repair(file: Loaded[Regulation], way: tuple[str | int, ...], words: str, right: str) -> Repair:
    at = Spot(file, way, words)
    return Repair(Finding("a-check", at, "A message.", "A hint.", mend=Mend(right)))
