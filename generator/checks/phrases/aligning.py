"""Lay two texts that are alike side by side, and tell where they differ.

Words that differ in their endings alone are one word here. The two texts go on together from the
nearest two tokens that both have; how far they go together before and after a difference tells
whether it stands in the same phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.checks.phrases.tokens import END, Gap, Tokens, is_word, pair_of

__all__ = ["Alignment", "Difference", "Run", "align"]

_REACH = 9
"""How many tokens either text may have more before the two go on together."""

_ENDS = pair_of(END, END)
"""The end of a text, as the first of a pair."""

_INSIDE, _TELLING = 3, 4
"""How long both sides of a difference must be to be parted at a word in both, and that word."""


class Run(NamedTuple):
    """A stretch that two texts have in common: where it begins in each, and its length."""

    here: int
    there: int
    size: int


class Difference(NamedTuple):
    """What one text has in place of what the other has; one of them may have nothing."""

    here: Gap
    there: Gap
    left: int
    """How many tokens before it the texts have in common."""
    right: int
    """How many behind it."""


class Alignment(NamedTuple):
    """Two texts side by side: what they have in common, and what stands between."""

    runs: tuple[Run, ...]
    differences: tuple[Difference, ...]


def align(here: Tokens, there: Tokens) -> Alignment:
    """Lay one text beside another."""
    runs = tuple(_runs(here, there))
    return Alignment(runs, tuple(_differences(runs)))


def _differences(runs: Sequence[Run]) -> Iterator[Difference]:
    for before, behind in pairwise(runs):
        here = Gap(before.here + before.size, behind.here)
        there = Gap(before.there + before.size, behind.there)
        yield Difference(here, there, before.size, behind.size)


def _runs(one: Tokens, other: Tokens) -> Iterator[Run]:
    here = there = 0
    while True:
        size = _common(one, here, other, there)
        yield Run(here, there, size)
        here, there = here + size, there + size
        if here == len(one.stems) or there == len(other.stems):
            return
        meeting = _meeting(one, here, other, there)
        if meeting is None:
            # They part for good, and have nothing but their ends in common.
            yield Run(len(one.stems) - 1, len(other.stems) - 1, 1)
            return
        gap, opposite = Gap(here, meeting[0]), Gap(there, meeting[1])
        if min(gap.size, opposite.size) >= _INSIDE:
            yield from _inside(one, gap, other, opposite)
        here, there = meeting


def _common(one: Tokens, here: int, other: Tokens, there: int) -> int:
    """How many tokens two texts have in common from a place in each on."""
    size = 0
    for left, right in zip(one.stems[here:], other.stems[there:], strict=False):
        if left != right:
            break
        size += 1
    return size


def _meeting(one: Tokens, here: int, other: Tokens, there: int) -> tuple[int, int] | None:
    """Where two texts that have parted go on together, for two tokens at least or to their end.

    It is the nearest such place; of several as near the one from which they go on longest.
    """
    opposite = _ahead(other, there)
    nearest, found = 2 * _REACH + 2, list[tuple[int, int]]()
    for more, pair in enumerate(_ahead(one, here)):
        if more > nearest:
            break
        if pair in opposite:
            most = opposite.index(pair)
            if more + most < nearest:
                nearest, found = more + most, []
            if more + most == nearest:
                found.append((here + more, there + most))
    if len(found) > 1:
        return max(found, key=lambda at: _common(one, at[0], other, at[1]))
    return found[0] if found else None


def _ahead(text: Tokens, since: int) -> tuple[str, ...]:
    """The next pairs of tokens; the end of the text is the first of a pair, too."""
    ahead = text.pairs[since : since + _REACH + 1]
    return (*ahead, _ENDS) if text.stems[since + len(ahead)] == END else ahead


def _inside(one: Tokens, gap: Gap, other: Tokens, opposite: Gap) -> Iterator[Run]:
    """The single words that the two sides of a long difference share, each once, in one order."""
    here, there = one.stems[slice(*gap)], other.stems[slice(*opposite)]
    since = 0
    for at, stem in enumerate(here):
        if len(stem) >= _TELLING and stem in there and is_word(stem):
            found = there.index(stem)
            if found >= since and here.count(stem) == 1 == there.count(stem):
                since = found + 1
                yield Run(gap.start + at, opposite.start + found, 1)
