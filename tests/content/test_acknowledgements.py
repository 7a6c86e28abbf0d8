"""Prove that what is said of an error of the act hides nothing else."""

from __future__ import annotations

from generator.checks.acknowledging import find_said
from generator.checks.reading import Reading
from generator.corpus.reader import read_corpus
from tests.support.contents import CONTENT


def test_every_acknowledgement_quotes_the_words_it_means() -> None:
    """A slip that is made beside a known error is told."""
    corpus = read_corpus(CONTENT)
    readings = [Reading(corpus, folder) for folder in corpus.decrees]

    said = [one.acknowledgement for reading in readings for one in find_said(reading)]

    assert said
    assert [one for one in said if not one.words] == []
