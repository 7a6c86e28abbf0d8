"""Find where two texts that are alike word the same phrase in two ways.

What differs by right is left out here: numbers, titles in quotation marks, what stands in brackets,
and words that follow each other where the texts have too little in common around them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from generator.checks.phrases.aligning import Alignment, Difference, Run, align
from generator.checks.phrases.slips import is_slip
from generator.checks.phrases.tokens import BEGIN, END, NUMBER, TITLE, Gap, Tokens, is_mark, is_word

__all__ = ["Comparison", "Contest", "Kind", "compare", "words_of"]

_NEIGHBOURS = 2
"""How many tokens on a side must be the same wherever the two wordings are looked up."""

_AROUND = 5
"""How many tokens around a difference two texts must have in common, the endings left aside."""

_ALONE = 4
"""How many tokens on one side are enough, where nothing on the other side can be compared."""

_BOUND = 2
"""As how many more tokens the beginning, or the end, of a text counts, if no word is another."""

_FAR = 8
"""How many on one side outweigh that the nearest word on the other has another ending."""

_WORDS = 3
"""How many words may stand in place of one and still be another wording of the same."""

_PARTS = 2
"""In how many places texts differ that have the same words in another order."""

_NO_MARKS = (NUMBER, TITLE)
_BRACKETS = frozenset("()[]")


class Kind(Enum):
    """How two wordings differ.

    Of a slip, a torn word and a joined one not the phrase is known from elsewhere, but the word.
    """

    ORDER = auto()
    MISSING = auto()
    WORDS = auto()
    ENDING = auto()
    SPELLING = auto()
    SLIP = auto()
    TORN = auto()
    JOINED = auto()
    PUNCTUATION = auto()
    OPENING = auto()


_SAME_WORDS = (Kind.ORDER, Kind.PUNCTUATION)
"""The kinds in which the words of both are the same."""


class Contest(NamedTuple):
    """Two wordings in the same place of two texts; one of them may be empty."""

    kind: Kind
    here: Gap
    there: Gap
    left: int = 0
    """How many tokens before it are its neighbours."""
    right: int = 0
    """How many behind it; neither on one of the sides where that one is not compared."""


class Comparison(NamedTuple):
    """What there is to decide between two texts."""

    contests: tuple[tuple[str, Contest], ...]
    """Each with what tells it from others: how the wordings differ, and between what they stand."""
    likeness: float
    """How much of the longer text the other one has, the endings of words left aside."""


@lru_cache(maxsize=8192)
def compare(one: Tokens, other: Tokens) -> Comparison:
    """Every two wordings of the same in two texts; decrees of one form ask for the same again."""
    alignment = align(one, other)
    same = sum(run.size for run in alignment.runs)
    contests = _contests(one, other, alignment)
    found = tuple((_key(one, other, contest), contest) for contest in contests)
    return Comparison(found, same / max(len(one), len(other)))


def _key(one: Tokens, other: Tokens, contest: Contest) -> str:
    kind, here, there, left, right = contest
    before, behind = one.forms[here.start - left : here.start], one.forms[here.end :][:right]
    wordings = one.forms[here.start : here.end], other.forms[there.start : there.end]
    return "\n".join((kind.name, *map(" ".join, (before, *wordings, behind))))


@lru_cache(maxsize=8192)
def words_of(filling: tuple[str, ...]) -> tuple[str, ...]:
    """What stands between neighbours, without marks of punctuation."""
    return tuple([form for form in filling if form[0].isalpha() or form in _NO_MARKS])


def _contests(one: Tokens, other: Tokens, alignment: Alignment) -> Iterator[Contest]:
    moves = tuple(_moves(one, other, alignment.differences))
    found = [contest for move in moves for contest in _order(one, other, move)]
    for difference in alignment.differences:
        if not any(difference in (move.before, move.behind) for move in moves):
            found += _wordings(one, other, difference)
    yield from found
    if all(contest.kind is not Kind.ORDER for contest in found):
        yield from _reordered(one, other, alignment)
    for run in alignment.runs:
        yield from _endings(one, other, run)


class _Move(NamedTuple):
    """Words that stand before a stretch in one text, and behind the same stretch in the other."""

    before: Difference
    behind: Difference
    here: Gap
    """All that is in another order, in the first text."""
    there: Gap
    """The same in the other."""


def _moves(one: Tokens, other: Tokens, differences: Sequence[Difference]) -> Iterator[_Move]:
    """The pairs of differences of which one takes away what the other adds."""
    for before, behind in combinations(differences, 2):
        if before.there.size == 0 == behind.here.size:
            end = behind.there.start + before.here.size
            gone = one.stems[before.here.start : before.here.end]
            come = other.stems[behind.there.start : end]
            here, there = Gap(before.here.start, behind.here.end), Gap(before.there.start, end)
        elif before.here.size == 0 == behind.there.size:
            end = behind.here.start + before.there.size
            gone = other.stems[before.there.start : before.there.end]
            come = one.stems[behind.here.start : end]
            here, there = Gap(before.here.start, end), Gap(before.there.start, behind.there.end)
        else:
            continue
        if gone and gone == come:
            yield _Move(before, behind, here, there)


def _order(one: Tokens, other: Tokens, move: _Move) -> Iterator[Contest]:
    """The same words in another order; where some are bent otherwise, these words."""
    here, there = move.here, move.there
    moved = max(move.before.here.size, move.before.there.size)
    if sorted(one.forms[here.start : here.end]) == sorted(other.forms[there.start : there.end]):
        yield Contest(Kind.ORDER, here, there)
        return
    first, second = (0, there.size - moved) if move.before.here.size else (here.size - moved, 0)
    for step in range(moved):
        at, opposite = here.start + first + step, there.start + second + step
        behind = one.forms[at + 1 : at + 1 + _ALONE], other.forms[opposite + 1 :][:_ALONE]
        if one.forms[at] != other.forms[opposite] and behind[0] == behind[1]:
            words = Gap(at, at + 1), Gap(opposite, opposite + 1)
            yield Contest(Kind.ENDING, *words, right=_ALONE)


def _reordered(one: Tokens, other: Tokens, alignment: Alignment) -> Iterator[Contest]:
    """Two texts of the same words in another order."""
    may_be = len(one) == len(other) and len(alignment.differences) >= _PARTS
    if may_be and sorted(one.stems) == sorted(other.stems):
        yield Contest(Kind.ORDER, Gap(1, len(one) - 1), Gap(1, len(other) - 1))


def _wordings(one: Tokens, other: Tokens, difference: Difference) -> Iterator[Contest]:
    kind = _kind(
        one.forms[difference.here.start : difference.here.end],
        other.forms[difference.there.start : difference.there.end],
    )
    if kind and _in_one_phrase(one, other, difference, kind):
        left = min(difference.left, _NEIGHBOURS)
        right = min(difference.right, _NEIGHBOURS)
        if left + right > _NEIGHBOURS:
            yield Contest(kind, difference.here, difference.there, left, right)


def _kind(here: tuple[str, ...], there: tuple[str, ...]) -> Kind | None:
    """How two wordings differ; nothing if they may differ."""
    both = {*here, *there}
    if NUMBER in both or both & _BRACKETS:
        return None
    words = words_of(here), words_of(there)
    if not any(words):
        return Kind.PUNCTUATION
    if all(words):
        if sorted(words[0]) == sorted(words[1]):
            return Kind.ORDER if words[0] != words[1] else Kind.PUNCTUATION
        few, many = sorted(map(len, words))
        return Kind.WORDS if few == 1 and many <= _WORDS and TITLE not in both else None
    # A mark in place of words is another way to join them.
    if here and there:
        return None
    return Kind.MISSING if any(map(is_word, both)) else None


def _in_one_phrase(one: Tokens, other: Tokens, difference: Difference, kind: Kind) -> bool:
    """Whether the texts have enough in common around a difference, the nearest words exactly."""
    here, there, left, right = difference
    if kind in _SAME_WORDS or _may_be_slip(one, other, here, there):
        left += _BOUND * (one.forms[here.start - left] == BEGIN)
        right += _BOUND * (one.forms[here.end + right - 1] == END)
    if left + right < _AROUND or (min(left, right) < _NEIGHBOURS and max(left, right) < _FAR):
        return False
    return (one.forms[here.start - 1] == other.forms[there.start - 1] or right >= _FAR) and (
        one.forms[here.end] == other.forms[there.end] or left >= _FAR
    )


def _may_be_slip(one: Tokens, other: Tokens, here: Gap, there: Gap) -> bool:
    """Whether two wordings are one word each, and one may be the other misspelt."""
    if not here.size == there.size == 1:
        return False
    at, opposite = here.start, there.start
    return is_slip(one.forms[at], other.forms[opposite], one.stems[at], other.stems[opposite])


def _endings(one: Tokens, other: Tokens, run: Run) -> Iterator[Contest]:
    """Words with other endings in a stretch that two texts have in common."""
    here = one.forms[run.here : run.here + run.size]
    there = other.forms[run.there : run.there + run.size]
    if here == there:
        return
    bent = [word != opposite for word, opposite in zip(here, there, strict=True)]
    for start, end in _stretches(bent):
        left, right = _same(bent[:start][::-1]), _same(bent[end:])
        gap = Gap(run.here + start, run.here + end)
        opposite = Gap(run.there + start, run.there + end)
        marks = is_mark(one.forms[gap.end]) and is_mark(other.forms[opposite.end])
        words = all(map(is_word, one.forms[gap.end : gap.end + _ALONE]))
        if min(left, right) and left + right >= _ALONE and max(left, right) >= _NEIGHBOURS:
            sides = min(left, _NEIGHBOURS), min(right, _NEIGHBOURS)
        elif gap.size == 1 and right >= _ALONE and words:
            # What follows a word decides on its ending: this side is enough.
            sides = 0, _ALONE
        elif gap.size == 1 and left >= _ALONE and marks:
            sides = _ALONE, 0
        else:
            continue
        yield Contest(Kind.ENDING, gap, opposite, *sides)


def _stretches(marked: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where marked ones stand without a break, from the first to behind the last."""
    start = None
    for at, each in enumerate((*marked, False)):
        if each and start is None:
            start = at
        elif not each and start is not None:
            yield start, at
            start = None


def _same(bent: Sequence[bool]) -> int:
    """How many from the first on are not bent."""
    return bent.index(True) if True in bent else len(bent)
