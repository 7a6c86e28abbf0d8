"""Find the rare words of a decree that are usual ones but for a letter that looks alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.checks.facts.wording import Wording, wording_of
from generator.checks.phrases.grouping import groups
from generator.checks.phrases.judging import use_of
from generator.checks.phrases.phrases import Phrases, Stretch, phrases_of
from generator.checks.reading import Reading

__all__ = ["LookAlike", "look_alikes"]

_LEAST, _LONG = 3, 5
"""How long a word is that is known again with one letter wrong, and how long it is by itself.

From five letters on, the sounds of a word go together: with one other letter it is no word.
"""

_RARE, _USUAL = 2, 3
"""In how many texts the rare word stands at most, and the usual one at least."""


class LookAlike(NamedTuple):
    """A rare word and the usual one that it looks like."""

    here: tuple[int, ...]
    """The places of the rare one in the row of phrases."""
    there: int
    """A place of the usual one."""


def look_alikes(reading: Reading) -> tuple[LookAlike, ...]:
    """Every rare word that looks like a usual one, in printed order; take it by `once`."""
    phrases, wording = reading.once(phrases_of), wording_of(reading)
    if phrases is None or wording is None:
        return ()
    found = {one.here: one for one in _of_stems(phrases, wording)}
    found |= {one.here: one for one in _of_forms(phrases, wording)}
    return tuple(found[here] for here in sorted(found))


def _of_forms(phrases: Phrases, wording: Wording) -> Iterator[LookAlike]:
    for rare, usual in _pairs(phrases.counts, wording, _LEAST):
        if phrases.counts[usual] >= _USUAL:
            here, there = phrases.places_of(rare), phrases.places_of(usual)
            for other in phrases.meeting(here, there, both=len(rare) == _LEAST):
                yield _look_alike(here, other)
                break


def _of_stems(phrases: Phrases, wording: Wording) -> Iterator[LookAlike]:
    """The words that are known again by themselves: their endings are not what differs."""
    for rare, usual in _pairs(phrases.stem_counts, wording, _LONG):
        here = phrases.places_of_stem(rare)
        if use_of(phrases, here).places <= _RARE:
            there = phrases.places_of_stem(usual)
            if use_of(phrases, there).places >= _USUAL:
                yield _look_alike(here, there[0])


def _pairs(counts: Mapping[str, int], wording: Wording, least: int) -> Iterator[tuple[str, str]]:
    """The rare words with the usual ones from which they differ in one letter."""
    long = [word for word in counts if len(word) >= least]
    for words in groups(long, map(wording.fold, long)):
        usual = max(words, key=counts.__getitem__)
        for word in words:
            if counts[word] <= _RARE and word != usual and _differ_in_one(word, usual):
                yield word, usual


def _differ_in_one(word: str, other: str) -> bool:
    return sum(one != two for one, two in zip(word, other, strict=True)) == 1


def _look_alike(here: Iterable[Stretch], there: Stretch) -> LookAlike:
    return LookAlike(tuple(start for start, _ in here), there[0])
