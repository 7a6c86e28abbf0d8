"""Find words that are torn into two, and two that run together, though the decree knows better.

What is written as two words is torn if one of them stands nowhere else, and both together are a
word of the decree, perhaps with a hyphen. What is written as one word is two that run together, if
these stand side by side elsewhere at least as often.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from generator.checks.phrases.contests import Contest, Kind
from generator.checks.phrases.judging import Verdict, use_of
from generator.checks.phrases.phrases import Phrases
from generator.checks.phrases.tokens import Tokens, is_word

__all__ = ["torn_words"]

_RARE = 2
"""In how many places words may be torn, or run together, if it is not by the fewest."""

_HYPHEN = "-"


def torn_words(phrases: Phrases) -> Iterator[Verdict]:
    """Yield every word that is torn, and every two that run together."""
    known, found = set(phrases.counts), dict[tuple[str, str], str]()
    for tokens in dict.fromkeys(phrases.texts):
        if not known.isdisjoint(_joined(tokens)):
            for one, other in pairwise(tokens.forms):
                for word in (one + other, f"{one}{_HYPHEN}{other}"):
                    if word in known and is_word(one) and is_word(other):
                        found[one, other] = word
    for halves, word in found.items():
        yield from _verdict(phrases, halves, word)


@lru_cache(maxsize=8192)
def _joined(tokens: Tokens) -> frozenset[str]:
    """What every two words of a text are together, as one or with a hyphen."""
    pairs = [pair for pair in pairwise(tokens.forms) if all(map(is_word, pair))]
    return frozenset((*map("".join, pairs), *map(_HYPHEN.join, pairs)))


def _verdict(phrases: Phrases, halves: tuple[str, str], word: str) -> Iterator[Verdict]:
    """What is odd of two words and the one that they make together."""
    gaps = [
        (start, end + 1)
        for start, end in phrases.places_of(halves[0])
        if phrases.forms[end] == halves[1]
    ]
    two, one = use_of(phrases, gaps), use_of(phrases, phrases.places_of(word))
    nowhere_else = any(phrases.counts[half] == len(gaps) for half in halves)
    if nowhere_else and two.places <= max(_RARE, one.places):
        yield Verdict(Kind.TORN, two, one, Contest(Kind.TORN, two.first, one.first))
    elif not nowhere_else and one.places <= min(_RARE, two.places) and _HYPHEN not in word:
        yield Verdict(Kind.JOINED, one, two, Contest(Kind.JOINED, one.first, two.first))
