"""Tell how a text joins what it names: one thing and another, or one thing or another."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from generator.checks.facts.wording import Wording

__all__ = ["joined"]

_TEXTS = 4096
"""How many texts are remembered: regulations of one body repeat each other."""


@lru_cache(_TEXTS)
def joined(text: str, wording: Wording) -> Mapping[str, frozenset[bool]]:
    """For the roots of words in front of which a text has "and" or "or", whether it is "or"."""
    found: dict[str, set[bool]] = {}
    begun, joining = False, set[bool]()
    for piece in text.split():
        if roots := wording.roots_in(piece):
            if joining:
                found.setdefault(roots[0], set()).update(joining)
                joining.clear()
            begun = True
        elif begun and ((either := wording.joins(piece)) or wording.joins_all(piece)):
            joining.add(either)
    return {root: frozenset(ways) for root, ways in found.items()}
