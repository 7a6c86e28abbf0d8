"""Find the rare words of a decree that are usual ones but for one slip of the pen.

Unlike wordings of the same phrase, these words are looked for wherever they stand. So only a plain
slip counts: a letter lost, doubled, or changed with the next one. A letter more or less in an
ending is none: it makes another form of the same word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.checks.phrases.contests import Contest, Kind
from generator.checks.phrases.grouping import groups
from generator.checks.phrases.judging import Use, Verdict, use_of
from generator.checks.phrases.phrases import Phrases
from generator.checks.phrases.tokens import is_word

__all__ = ["slips_of_words"]

_RARE, _USUAL = 2, 3
"""In how many places the rare word stands at most, and the usual one at least.

Where no word can have such letters twice is enough for the usual one.
"""

_KEPT = 2
"""How many first letters a slip leaves as they are, and the last one; so few words are compared."""

_LEAST, _LONG = 4, 5
"""How long a word is that is known again with one letter wrong; beside other words, too."""

_ENDING = 2
"""Among how many last letters one that is lost makes another form."""


def slips_of_words(phrases: Phrases) -> Iterator[Verdict]:
    """Yield every rare word that is likely a usual one, misspelt, or a form of one."""
    for slip, usual in _pairs(phrases.counts):
        odd, right = (use_of(phrases, phrases.places_of(word)) for word in (slip, usual))
        if verdict := _verdict(phrases, slip, usual, odd, right):
            yield verdict
    for slip, usual in _pairs(phrases.stem_counts):
        odd, right = (use_of(phrases, phrases.places_of_stem(stem)) for stem in (slip, usual))
        if len(slip) >= len(usual) and (verdict := _verdict(phrases, slip, usual, odd, right)):
            yield verdict


def _pairs(counts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """The rare words with others of which one slip makes them."""
    for words in groups(counts, map(_kept_of, counts)):
        for slip, usual in _slips_among(tuple(words)):
            if counts[slip] <= _RARE:
                yield slip, usual


@lru_cache(maxsize=1 << 15)
def _kept_of(word: str) -> str:
    """The letters that a slip leaves as they are."""
    return word[:_KEPT] + word[-1]


@lru_cache(maxsize=8192)
def _slips_among(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Of words with the same beginning those that one slip makes of another, each with it."""
    return tuple(
        (slip, usual)
        for slip in words
        if len(slip) >= _LEAST and is_word(slip)
        for usual in words
        if _is_slip_of(slip, usual)
    )


def _verdict(phrases: Phrases, slip: str, usual: str, odd: Use, right: Use) -> Verdict | None:
    here, there = odd.first, right.first
    same_stem = phrases.stems[here.start] == phrases.stems[there.start]
    if same_stem and len(slip) != len(usual):
        return None
    alone = len(slip) >= max(_LONG, len(usual))
    most, least = (1, 2) if alone and odd.places == 1 else (_RARE, _USUAL)
    if odd.places > most or right.places < least:
        return None
    # What has lost a letter, or is short, may be another word: it must stand beside the same.
    if alone or any(phrases.meeting(odd.gaps, right.gaps)):
        return Verdict(Kind.SLIP, odd, right, Contest(Kind.SLIP, here, there))
    return None


def _is_slip_of(slip: str, word: str) -> bool:
    """Whether one slip makes of a word the other one."""
    if not -1 <= len(word) - len(slip) <= 1:
        return False
    pairs = enumerate(zip(slip, word, strict=False))
    at = next((at for at, (one, two) in pairs if one != two), min(len(slip), len(word)))
    if len(slip) < len(word):
        return slip[at:] == word[at + 1 :] and len(word) - at > _ENDING
    if len(slip) > len(word):
        doubled = at and slip[at - 1] == slip[at]
        return bool(doubled) and slip[at + 1 :] == word[at:]
    swapped = slip[at : at + 2] == word[at : at + 2][::-1]
    return slip != word and swapped and slip[at + 2 :] == word[at + 2 :]
