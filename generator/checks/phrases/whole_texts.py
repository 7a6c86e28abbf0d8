"""Find texts that are, but for one word, what most regulations have in the same place.

A phrase is looked up by the words beside it. At the ends of a text, beside marks, or where the same
words are followed by much else, these do not tell; the whole of the text then does.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from generator.checks.phrases.contests import Contest, Kind
from generator.checks.phrases.judging import Use, Verdict
from generator.checks.phrases.phrases import Phrases
from generator.checks.phrases.slips import is_slip
from generator.checks.phrases.tokens import Gap, Tokens, is_word
from generator.corpus.marks import KeyPath

__all__ = ["odd_texts"]

_USUAL = 3
"""How many regulations make a text the usual one."""

_SHORTEST = 8
"""From how many tokens on, both ends among them, a text is the same though a word is another."""


class _Word(NamedTuple):
    """The one word in which two texts differ: what the odd one has, and the usual one."""

    kind: Kind
    here: Gap
    there: Gap


def odd_texts(phrases: Phrases) -> Iterator[Verdict]:
    """Yield the one word in which a text differs from a usual one in its place."""
    acts, sizes = phrases.widths, [len(tokens.forms) for tokens in phrases.texts]
    for way, texts in phrases.by_place.items():
        for usual in texts:
            if acts[usual] >= _USUAL:
                for text in texts:
                    if acts[text] < acts[usual] and 0 <= sizes[usual] - sizes[text] <= 1:
                        yield from _verdict(phrases, way, text, usual)


def _verdict(phrases: Phrases, way: KeyPath, text: int, usual: int) -> Iterator[Verdict]:
    word = _one_word(phrases.texts[text], phrases.texts[usual])
    if word is None:
        return
    here = phrases.within(text, word.here)
    there = phrases.within(usual, word.there)
    few, many = (_use(phrases, way, one, gap) for one, gap in ((text, here), (usual, there)))
    if many.width >= _USUAL and 2 * few.width < many.width:
        yield Verdict(word.kind, few, many, Contest(word.kind, here, there))


def _use(phrases: Phrases, way: KeyPath, text: int, gap: Gap) -> Use:
    """Where a text stands in this place."""
    places = [phrases.act_of(spot) for spot in phrases.spots[text] if phrases.place(spot) == way]
    acts = set(places)
    return Use((gap,), sum(acts), len(acts), len(places))


@lru_cache(maxsize=8192)
def _one_word(one: Tokens, other: Tokens) -> _Word | None:
    """The word that one text lacks, or has in place of another."""
    more = len(other) - len(one)
    start = _in_common(one.forms, other.forms)
    here, there = Gap(start, start + 1 - more), Gap(start, start + 1)
    form = other.forms[start]
    if one.forms[here.end :] != other.forms[there.end :] or not is_word(form):
        return None
    if more:
        return _Word(Kind.MISSING, here, there)
    odd, stems = one.forms[start], (one.stems[start], other.stems[start])
    if not is_word(odd) or len(one) < _SHORTEST:
        return None
    if is_slip(odd, form, *stems):
        return _Word(Kind.SPELLING, here, there)
    return _Word(Kind.ENDING if stems[0] == stems[1] else Kind.WORDS, here, there)


def _in_common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
