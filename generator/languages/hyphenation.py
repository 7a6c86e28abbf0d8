"""Put soft hyphens at the syllable bounds of long words, where browsers have no hyphenation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from generator.languages.lowering import lowered

__all__ = ["SOFT_HYPHEN", "Sounds", "hyphenate"]

SOFT_HYPHEN = "\u00ad"
"""Shown only where a line is broken at it."""

# A shorter word of a heading fits the narrowest screen, and is not broken without need.
_LONG = 16
_EDGE = 3
_WORD = re.compile(rf"[^\W\d_]{{{_LONG},}}")


@dataclass(frozen=True, slots=True)
class Sounds:
    """The letters by which a language divides its words, in lower case."""

    vowels: frozenset[str]
    glides: frozenset[str] = frozenset()
    """Vowel letters that are consonants behind a vowel."""
    signs: frozenset[str] = frozenset()
    """Letters without a sound, which stay with the consonant before them."""


def hyphenate(text: str, sounds: Sounds) -> str:
    """`text` with soft hyphens in its words of 16 letters or more.

    A word is divided before the last consonant between two vowels, or between two vowels that
    meet, with three letters or more on either side. Nothing else is changed.
    """
    return _WORD.sub(lambda word: _divide(word.group(), sounds), text)


def _divide(word: str, sounds: Sounds) -> str:
    ends = [0, *_bounds(lowered(word), sounds), len(word)]
    return SOFT_HYPHEN.join(word[start:end] for start, end in pairwise(ends))


def _bounds(word: str, sounds: Sounds) -> list[int]:
    """Where `word` may be divided: the places of the first letters of its syllables."""
    found = []
    for one, other in pairwise(_nuclei(word, sounds)):
        bound = other if other == one + 1 else other - 1
        while word[bound] in sounds.signs and bound - 1 > one:
            bound -= 1
        if _EDGE <= bound <= len(word) - _EDGE:
            found.append(bound)
    return found


def _nuclei(word: str, sounds: Sounds) -> list[int]:
    """The places of the vowels that are sounded as such."""
    return [
        at
        for at, letter in enumerate(word)
        if letter in sounds.vowels
        and not (letter in sounds.glides and at and word[at - 1] in sounds.vowels)
    ]
