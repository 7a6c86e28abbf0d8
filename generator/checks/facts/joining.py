"""Tell how a text joins what it names: one thing and another, or one thing or another."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from generator.checks.facts.wording import Wording

__all__ = ["joined"]

_TEXTS = 4096
"""How many texts are remembered: regulations of one body repeat each other."""


@lru_cache(_TEXTS)
def joined(text: str, wording: Wording) -> Mapping[str, frozenset[bool]]:
    """For the roots of words in front of which a text has "and" or "or", whether it is "or"."""
    found: dict[str, set[bool]] = {}
    words = wording.words(text)
    for before, word in pairwise(words):
        # Most words stand side by side.
        if word.start - before.end > 1:
            for little in text[before.end : word.start].split():
                either = wording.joins(little)
                if either or little.lower() in wording.grammar.both:
                    found.setdefault(word.root, set()).add(either)
    return {root: frozenset(ways) for root, ways in found.items()}
