"""Two texts lie side by side: what they have in common, and where they differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.phrases.aligning import align
from generator.checks.phrases.tokens import Gap, Tokens, splitter
from generator.languages.registry import LANGUAGES

SPLIT = splitter(LANGUAGES["en"].reader).split
LETTERS = st.lists(st.sampled_from("abcde"), max_size=12)


def differing(here: str, there: str) -> list[tuple[str, str]]:
    """What each text has that the other has not."""
    one, other = SPLIT(here), SPLIT(there)
    found = align(one, other).differences
    return [(words(one, each.here), words(other, each.there)) for each in found]


def words(tokens: Tokens, gap: Gap) -> str:
    """The forms of a stretch."""
    return " ".join(tokens.forms[gap.start : gap.end])


@pytest.mark.parametrize(
    ("here", "there", "differences"),
    [
        ("the clerk signs it", "the clerk signs it", []),
        ("the clerk signs it", "the head signs it", [("clerk", "head")]),
        ("the clerk signs it", "the clerk of bees signs it", [("", "of bees")]),
        ("a clerk signs it", "the clerk signs it at once", [("a", "the"), ("", "at once")]),
        ("one of the clerks who sign it", "who sign it", [("# of the clerks", "")]),
        (
            "the clerk counts bees and hives and signs it",
            "the clerk counts hives and signs it",
            [("bees and", "")],
        ),
        (
            "of new bees their permit for it is given",
            "of old hives their paper for him is given",
            [("new bees", "old hives"), ("permit for it", "paper for him")],
        ),
    ],
)
def test_differences_are_small(here: str, there: str, differences: list[tuple[str, str]]) -> None:
    """The texts go on together as soon as two tokens are the same."""
    assert differing(here, there) == differences


def test_what_is_common_is_measured() -> None:
    """On both sides of a difference, the ends of the text among it."""
    one, other = SPLIT("the clerk of the registry signs"), SPLIT("the clerk of a registry signs")

    (difference,) = align(one, other).differences
    assert (difference.left, difference.right) == (4, 3)


@given(LETTERS, LETTERS)
def test_runs_and_differences_make_up_the_texts(here: list[str], there: list[str]) -> None:
    """In their order and without a gap, from their beginnings to their ends."""
    one, other = SPLIT(f"x {' '.join(here)} y"), SPLIT(f"x {' '.join(there)} z")
    found = align(one, other)

    at, opposite = 0, 0
    for run, difference in zip(found.runs, (*found.differences, None), strict=True):
        assert (run.here, run.there) == (at, opposite)
        at, opposite = at + run.size, opposite + run.size
        assert one.stems[run.here : at] == other.stems[run.there : opposite]
        if difference:
            assert (difference.here.start, difference.there.start) == (at, opposite)
            at, opposite = difference.here.end, difference.there.end
    assert (at, opposite) == (len(one), len(other))
