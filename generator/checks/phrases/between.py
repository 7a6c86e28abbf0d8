"""Find what stands between two neighbours wherever these stand in a decree."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from generator.checks.phrases.phrases import Phrases, Stretch
from generator.checks.phrases.tokens import Gap

__all__ = ["between"]

_LONGEST = 10
"""How many tokens may stand between two neighbours for them to be neighbours still."""


def between(
    phrases: Phrases, gap: Gap, left: int, right: int, row: Sequence[str]
) -> Sequence[Stretch]:
    """What stands between the neighbours of a gap wherever these stand, itself among them.

    Args:
        phrases: the phrases of the decree.
        gap: a stretch of the row.
        left: how many tokens before it are its neighbours, one or two.
        right: how many behind it, one or two; two on one of the sides.
        row: `forms` or `stems` of the phrases: by what neighbours are the same.
    """
    lefts = phrases.alike(gap.start - 2) if left > 1 else ()
    rights = phrases.alike(gap.end) if right > 1 else ()
    by_left = len(lefts) <= len(rights)
    if row is phrases.forms:
        lefts = _verbatim(row, lefts, gap.start - 2)
        rights = _verbatim(row, rights, gap.end)
    if right == 1:
        found = _to_one(lefts, row, row[gap.end])
    elif left == 1:
        found = _from_one(rights, row, row[gap.start - 1])
    else:
        # The rarer ones are gone through.
        found = _to_first(lefts, rights) if by_left else _from_last(lefts, rights)
    owners = phrases.owners
    return [
        (start, end)
        for start, end in found
        if end - start <= _LONGEST and owners[start - 1] == owners[end]
    ]


def _verbatim(row: Sequence[str], places: Sequence[int], at: int) -> Sequence[int]:
    """The places from which on two tokens of a row are those from one place on."""
    wanted = row[at : at + 2]
    return [place for place in places if row[place : place + 2] == wanted]


def _to_first(lefts: Sequence[int], rights: Sequence[int]) -> Sequence[Stretch]:
    """From each two tokens on the left to the first ones on the right that are behind them."""
    last = len(rights)
    return [
        (left + 2, rights[at]) for left in lefts if (at := bisect_left(rights, left + 2)) < last
    ]


def _from_last(lefts: Sequence[int], rights: Sequence[int]) -> Sequence[Stretch]:
    """To each two tokens on the right from the last ones on the left that are before them."""
    return [
        (lefts[at - 1] + 2, right) for right in rights if (at := bisect_right(lefts, right - 2))
    ]


def _to_one(lefts: Sequence[int], row: Sequence[str], wanted: str) -> Sequence[Stretch]:
    """From each two tokens on the left to the first `wanted` one behind them."""
    starts = (left + 2 for left in lefts)
    ahead = ((start, row[start : start + _LONGEST + 1]) for start in starts)
    return [(start, start + near.index(wanted)) for start, near in ahead if wanted in near]


def _from_one(rights: Sequence[int], row: Sequence[str], wanted: str) -> Sequence[Stretch]:
    """To each two tokens on the right from the last `wanted` one before them."""
    back = ((end, row[max(end - _LONGEST - 1, 0) : end][::-1]) for end in rights)
    return [(end - near.index(wanted), end) for end, near in back if wanted in near]
