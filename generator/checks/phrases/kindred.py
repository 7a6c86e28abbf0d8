"""Find the texts of a decree that are alike, in which a phrase may be worded in two ways.

These are texts in the same place of regulations, and those in other places that share most of
their phrases: the items of a list stand in another order in each regulation. These are not looked
for in the same act, where each text says something else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from generator.checks.phrases.phrases import Phrases

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


def find_kin(phrases: Phrases) -> tuple[tuple[int, int], ...]:
    """Each text with the earlier ones with which it is to be compared."""
    found, whole = _in_one_place(phrases)
    sizes = [len(each) for each in phrases.texts]
    everywhere = max(acts.bit_count() for acts in phrases.acts)
    for text, acts in enumerate(phrases.acts):
        if text not in whole and acts.bit_count() < everywhere:
            found |= {_in_order(text, other) for other in _like(phrases, text, sizes)}
    return tuple(sorted(found))


def _in_one_place(phrases: Phrases) -> tuple[set[tuple[int, int]], set[int]]:
    """The texts in one place of several acts, and those among them that need no other to compare.

    Each is compared with the usual one; if that is not like it, with the one before, too.
    """
    found, whole = set[tuple[int, int]](), set[int]()
    words = [text.words for text in phrases.texts]
    for texts in phrases.by_place.values():
        usual, before = max(texts, key=lambda text: phrases.acts[text].bit_count()), texts[0]
        for text in texts:
            for other in dict.fromkeys((usual, before)):
                one, two = words[text], words[other]
                shared = len(one & two)
                if text != other and 2 * shared > min(len(one), len(two)):
                    found.add(_in_order(text, other))
                    whole |= {it for it in (text, other) if shared >= _COVERED * len(words[it])}
                    if shared >= _COVERED * max(len(one), len(two)):
                        break
            before = text
    return found, whole


def _in_order(text: int, other: int) -> tuple[int, int]:
    return max(text, other), min(text, other)


def _like(phrases: Phrases, text: int, sizes: Sequence[int]) -> Iterator[int]:
    """The texts of other acts that share most pairs of words with this one, if enough."""
    near: list[int] = []
    for pair in phrases.texts[text].pairs:
        places = phrases.pairs[pair]
        if len(places) <= _COMMON:
            near += places
    alike, acts, size = [], phrases.acts, sizes[text]
    for other, count in Counter(map(phrases.owners.__getitem__, near)).items():
        if count > _CHANCE and not acts[text] & acts[other]:
            share = count / min(size, sizes[other])
            if share >= _ALIKE:
                alike.append((-share, other))
    return islice((other for _, other in sorted(alike)), _KIN)
