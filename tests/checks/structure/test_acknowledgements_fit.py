"""The check `acknowledgements-fit`: every acknowledgement means something that is still found."""

from __future__ import annotations

import pytest

from generator.checks.registry import OFFICIAL, find_problems
from generator.corpus.reader import read_corpus
from tests.support.contents import Copy

CARE = "decrees/2015-08-10-118/2-home-care.yaml"
TOP = "order: 2\n"


def test_passes_if_every_acknowledgement_means_something(content: Copy) -> None:
    """As in the decree."""
    assert content.said() == []


def test_fails_if_a_check_finds_nothing_there(content: Copy) -> None:
    """It is told at the acknowledgement."""
    check = OFFICIAL[0].id
    content.replace(CARE, TOP, f"{TOP}acknowledged: [{{check: {check}, words: x, reason: No.}}]\n")

    place = content.place(CARE, f"{{check: {check}, words: x")
    assert content.said() == [
        f"{place} [acknowledgements-fit] {check} finds nothing here about “x”"
    ]


@pytest.mark.parametrize("check", ["titles-agre", "ids-unique"])
def test_fails_if_no_such_check_can_be_acknowledged(content: Copy, check: str) -> None:
    """A misspelt name, or a check of our own files: those are ours to mend."""
    content.replace(CARE, TOP, f"{TOP}acknowledged: [{{check: {check}, reason: No.}}]\n")

    (problem,) = content.problems()
    assert problem.message == f"no check whose findings can be acknowledged is called {check!r}"
    assert problem.hint == (
        "did you mean 'titles-agree'?"
        if check == "titles-agre"
        else f"known: {', '.join(sorted(one.id for one in OFFICIAL))}"
    )


def test_says_nothing_of_checks_that_did_not_run(content: Copy) -> None:
    """What they would find is not known."""
    check = OFFICIAL[0].id
    content.replace(CARE, TOP, f"{TOP}acknowledged: [{{check: {check}, words: x, reason: No.}}]\n")
    corpus = read_corpus(content.root)
    others = tuple(one for one in OFFICIAL if one.id != check)

    assert [one for one in find_problems(corpus, checks=others) if one.words == "x"] == []


def test_fails_if_readers_are_told_no_words_for_a_kind(content: Copy) -> None:
    """It is told in labels/, once for all places of that kind."""
    words = "    grounds-agree: Бас тарту негіздері әркелкі жазылған\n"
    content.replace("labels/kk.yaml", words, "")

    (said,) = content.said()
    assert said.startswith("labels/kk.yaml:")
    assert said.endswith(
        "[acknowledgements-fit] no words tell readers what grounds-agree finds, "
        "which is acknowledged"
    )
