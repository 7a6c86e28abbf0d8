"""Lay two texts that are alike side by side, and tell where they differ.

Words that differ in their endings alone are one word here. The two texts go on together from the
nearest two tokens that both have; how far they go together before and after a difference tells
whether it stands in the same phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.checks.phrases.tokens import END, Gap, Tokens, is_word

__all__ = ["Alignment", "Difference", "Run", "align"]

_REACH = 9
"""How many tokens either text may have more before the two go on together."""

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
    runs = tuple(_runs(here.stems, there.stems))
    return Alignment(runs, tuple(_differences(runs)))


def _differences(runs: Sequence[Run]) -> Iterator[Difference]:
    for before, behind in pairwise(runs):
        here = Gap(before.here + before.size, behind.here)
        there = Gap(before.there + before.size, behind.there)
        yield Difference(here, there, before.size, behind.size)


def _runs(one: Sequence[str], other: Sequence[str]) -> Iterator[Run]:
    here = there = 0
    while True:
        size = _common(one, here, other, there)
        yield Run(here, there, size)
        here, there = here + size, there + size
        if here == len(one) or there == len(other):
            return
        meeting = _meeting(one, here, other, there)
        if meeting is None:
            # They part for good, and have nothing but their ends in common.
            yield Run(len(one) - 1, len(other) - 1, 1)
            return
        yield from _inside(one, Gap(here, meeting[0]), other, Gap(there, meeting[1]))
        here, there = meeting


def _common(one: Sequence[str], here: int, other: Sequence[str], there: int) -> int:
    """How many tokens two texts have in common from a place in each on."""
    size = 0
    for left, right in zip(one[here:], other[there:], strict=False):
        if left != right:
            break
        size += 1
    return size


def _meeting(
    one: Sequence[str], here: int, other: Sequence[str], there: int
) -> tuple[int, int] | None:
    """Where two texts that have parted go on together, for two tokens at least or to their end.

    It is the nearest such place; of several as near the one from which they go on longest.
    """
    opposite: dict[tuple[str, str], int] = {}
    for more, pair in enumerate(_ahead(other, there)):
        opposite.setdefault(pair, more)
    nearest, found = 2 * _REACH + 2, list[tuple[int, int]]()
    for more, pair in enumerate(_ahead(one, here)):
        if more > nearest:
            break
        if pair in opposite and more + opposite[pair] <= nearest:
            if more + opposite[pair] < nearest:
                nearest, found = more + opposite[pair], []
            found.append((here + more, there + opposite[pair]))
    if len(found) > 1:
        return max(found, key=lambda at: _common(one, at[0], other, at[1]))
    return found[0] if found else None


def _ahead(row: Sequence[str], since: int) -> Iterator[tuple[str, str]]:
    """The next pairs of tokens; the end of the text is the first of a pair, too."""
    ahead = row[since : since + _REACH + 2]
    return pairwise((*ahead, END) if ahead[-1] == END else ahead)


def _inside(one: Sequence[str], gap: Gap, other: Sequence[str], opposite: Gap) -> Iterator[Run]:
    """The single words that the two sides of a long difference share, each once, in one order."""
    here, there = one[gap.start : gap.end], other[opposite.start : opposite.end]
    if min(len(here), len(there)) < _INSIDE:
        return
    since = 0
    for at, stem in enumerate(here):
        if len(stem) >= _TELLING and is_word(stem) and here.count(stem) == 1 == there.count(stem):
            found = there.index(stem)
            if found >= since:
                since = found + 1
                yield Run(gap.start + at, opposite.start + found, 1)
