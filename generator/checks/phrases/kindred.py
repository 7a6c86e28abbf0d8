"""Find the texts of a decree that are alike, in which a phrase may be worded in two ways.

These are texts in the same place of regulations, and those in other places that share most of
their phrases: the items of a list stand in another order in each regulation. These are not looked
for in the same act, where each text says something else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain, compress
from typing import NamedTuple

from generator.checks.phrases.phrases import Phrases
from generator.checks.phrases.tokens import Tokens

__all__ = ["find_kin"]

_COMMON = 16
"""In how many places a pair of words may stand to tell that two texts with it are alike."""

_CHANCE = 2
"""How many pairs of words two texts share by chance."""

_ALIKE = 0.4
"""How much of the shorter text another one must share to be like it."""

_KIN = 2
"""With how many others a text is compared that is like none in its place."""

_COVERED = 0.7
"""How much of a text another one must share for no other to be looked for."""


class _Likeness(NamedTuple):
    """How much of the words of two texts the other one has."""

    kin: bool
    """Whether most of the shorter one's."""
    one: bool
    """Whether so much of the first one's that no other is to be looked for."""
    other: bool
    """Whether so much of the second one's."""


def find_kin(phrases: Phrases) -> list[tuple[int, int]]:
    """Each text with the earlier ones with which it is to be compared."""
    found, whole = _in_one_place(phrases)
    everywhere = max(phrases.widths)
    telling = _telling_pairs(phrases)
    for text, width in enumerate(phrases.widths):
        if text not in whole and width < everywhere:
            for other in _like(phrases, text, telling):
                found.add((text, other) if text > other else (other, text))
    return sorted(found)


def _in_one_place(phrases: Phrases) -> tuple[set[tuple[int, int]], set[int]]:
    """The texts in one place of several acts, and those among them that need no other to compare.

    Each is compared with the usual one; if that is not like it, with the one before, too.
    """
    found, whole = set[tuple[int, int]](), set[int]()
    tokens, width = phrases.texts, phrases.widths.__getitem__
    for texts in phrases.by_place.values():
        usual, before = max(texts, key=width), texts[0]
        for text in texts:
            for other in (usual, before) if usual != before else (usual,):
                if other == text:
                    continue
                likeness = _likeness(tokens[text], tokens[other])
                if likeness.kin:
                    found.add((text, other) if text > other else (other, text))
                    whole.update(compress((text, other), likeness[1:]))
                    if likeness.one and likeness.other:
                        break
            before = text
    return found, whole


@lru_cache(maxsize=1 << 14)
def _likeness(one: Tokens, other: Tokens) -> _Likeness:
    shared, sizes = len(one.words & other.words), (len(one.words), len(other.words))
    return _Likeness(2 * shared > min(sizes), *(shared >= _COVERED * size for size in sizes))


def _telling_pairs(phrases: Phrases) -> dict[str, list[int]]:
    """In which texts each pair of words stands that tells which texts are alike."""
    owner_of = phrases.owners.__getitem__
    return {
        pair: list(map(owner_of, places))
        for pair, places in phrases.pairs.items()
        if 1 < len(places) <= _COMMON
    }


def _like(phrases: Phrases, text: int, telling: Mapping[str, Sequence[int]]) -> list[int]:
    """The texts of other acts that share most pairs of words with this one, if enough."""
    texts, acts, here = phrases.texts, phrases.acts, phrases.acts[text]
    pairs, size = texts[text].pairs, len(texts[text].forms)
    near = Counter(chain.from_iterable(filter(None, map(telling.get, pairs))))
    alike: list[tuple[float, int]] = []
    for other, count in near.items():
        if count > _CHANCE and not here & acts[other]:
            share = count / min(size, len(texts[other].forms))
            if share >= _ALIKE:
                alike.append((-share, other))
    alike.sort()
    return [other for _, other in alike[:_KIN]]
