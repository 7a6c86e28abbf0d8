"""Find the rare words of a decree that are usual ones but for a letter that looks alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.facts.wording import Wording, wording_of
from generator.checks.phrases.phrases import Phrases, phrases_of
from generator.checks.phrases.tokens import is_word
from generator.checks.reading import Reading

__all__ = ["LookAlike", "look_alikes"]

_LEAST = 4
"""How long a word is that is known again with one letter wrong."""

_RARE, _USUAL = 2, 3
"""In how many texts the rare word stands at most, and the usual one at least."""


class LookAlike(NamedTuple):
    """A rare word and the usual one that it looks like, in places beside the same words."""

    rare: str
    usual: str
    here: tuple[int, ...]
    """The places of the rare one in the row of phrases."""
    there: int
    """A place of the usual one."""


def look_alikes(reading: Reading) -> tuple[LookAlike, ...]:
    """Every rare word that looks like a usual one beside the same word; take it by `once`."""
    phrases, wording = reading.once(phrases_of), wording_of(reading)
    if phrases is None or wording is None:
        return ()
    return tuple(
        found
        for rare, usual in _pairs(phrases.counts, wording)
        if (found := _meeting(phrases, rare, usual))
    )


def _pairs(counts: Counter[str], wording: Wording) -> Iterator[tuple[str, str]]:
    """The rare words with the usual ones from which they differ in one letter."""
    alike: dict[str, list[str]] = {}
    for word in counts:
        alike.setdefault(wording.fold(word), []).append(word)
    for words in alike.values():
        if len(words) > 1 and len(words[0]) >= _LEAST:
            usual = max(words, key=counts.__getitem__)
            for word in words:
                rare = counts[word] <= _RARE and counts[usual] >= _USUAL
                if rare and _differ_in_one(word, usual):
                    yield word, usual


def _differ_in_one(word: str, other: str) -> bool:
    return sum(one != two for one, two in zip(word, other, strict=True)) == 1


def _meeting(phrases: Phrases, rare: str, usual: str) -> LookAlike | None:
    """The two words, if they stand beside the same."""
    here = tuple(place for place, form in enumerate(phrases.forms) if form == rare)
    for there, form in enumerate(phrases.forms):
        if form == usual and any(_in_one_place(phrases, place, there) for place in here):
            return LookAlike(rare, usual, here, there)
    return None


def _in_one_place(phrases: Phrases, here: int, there: int) -> bool:
    """Whether the same word stands on one side of two places, or the same marks on both."""
    stems = phrases.stems
    same = [stems[here + side] == stems[there + side] for side in (-1, 1)]
    return all(same) or any(
        one and is_word(stems[here + side]) for one, side in zip(same, (-1, 1), strict=True)
    )
