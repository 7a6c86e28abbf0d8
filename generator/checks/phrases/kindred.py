"""Find the texts of a decree that are alike, in which a phrase may be worded in two ways.

These are texts in the same place of regulations, and those in other places that share most of
their phrases: the items of a list stand in another order in each regulation. These are not looked
for in the same act, where each text says something else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

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
    everywhere = max(phrases.widths)
    telling = _telling_pairs(phrases)
    for text, width in enumerate(phrases.widths):
        if text not in whole and width < everywhere:
            found.update(_in_order(text, other) for other in _like(phrases, text, telling))
    return tuple(sorted(found))


def _in_one_place(phrases: Phrases) -> tuple[set[tuple[int, int]], set[int]]:
    """The texts in one place of several acts, and those among them that need no other to compare.

    Each is compared with the usual one; if that is not like it, with the one before, too.
    """
    found, whole = set[tuple[int, int]](), set[int]()
    words = [text.words for text in phrases.texts]
    sizes = list(map(len, words))
    for texts in phrases.by_place.values():
        usual, before = max(texts, key=phrases.widths.__getitem__), texts[0]
        for text in texts:
            for other in (usual, before) if usual != before else (usual,):
                if other == text:
                    continue
                shared = len(words[text] & words[other])
                if 2 * shared > min(sizes[text], sizes[other]):
                    found.add(_in_order(text, other))
                    whole.update(it for it in (text, other) if shared >= _COVERED * sizes[it])
                    if shared >= _COVERED * max(sizes[text], sizes[other]):
                        break
            before = text
    return found, whole


def _in_order(text: int, other: int) -> tuple[int, int]:
    return max(text, other), min(text, other)


def _telling_pairs(phrases: Phrases) -> dict[str, list[int]]:
    """In which texts each pair of words stands that tells which texts are alike."""
    owners = phrases.owners
    return {
        pair: [owners[place] for place in places]
        for pair, places in phrases.pairs.items()
        if 1 < len(places) <= _COMMON
    }


def _like(phrases: Phrases, text: int, telling: Mapping[str, Sequence[int]]) -> list[int]:
    """The texts of other acts that share most pairs of words with this one, if enough."""
    texts, acts, here = phrases.texts, phrases.acts, phrases.acts[text]
    pairs, size = texts[text].pairs, len(texts[text].forms)
    near = Counter(chain.from_iterable([telling[pair] for pair in pairs if pair in telling]))
    alike: list[tuple[float, int]] = []
    for other, count in near.items():
        if count > _CHANCE and not here & acts[other]:
            share = count / min(size, len(texts[other].forms))
            if share >= _ALIKE:
                alike.append((-share, other))
    alike.sort()
    return [other for _, other in alike[:_KIN]]
