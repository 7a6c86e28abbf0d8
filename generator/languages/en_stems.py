"""Take the inflectional endings off English words: the plural and possession."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["stem"]

_POSSESSION = ("'s", "’s", "'", "’")
# "bus", "process" and "basis" are no plurals.
_NO_PLURAL = ("ss", "us", "is")
_PLURALS = (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", ""))
_LEAST = 3


@lru_cache(maxsize=1 << 12)
def stem(word: str) -> str:
    """`word` in lower case without its endings; the stem of a stem is itself.

    >>> [stem(word) for word in ("Annexes", "bodies", "provider's", "process", "papers")]
    ['annex', 'body', 'provider', 'process', 'paper']
    """
    bare = word.lower()
    while (shorter := _shorten(bare)) != bare:
        bare = shorter
    return bare


def _shorten(word: str) -> str:
    for ending in _POSSESSION:
        if word.endswith(ending):
            return word.removesuffix(ending)
    if word.endswith(_NO_PLURAL):
        return word
    for plural, singular in _PLURALS:
        if word.endswith(plural) and len(word) - len(plural) >= _LEAST:
            return word.removesuffix(plural) + singular
    return word
