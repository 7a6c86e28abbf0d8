"""Group words that may be one word in two spellings."""

from __future__ import annotations

from collections.abc import Collection, Iterable

__all__ = ["groups"]


def groups(words: Iterable[str], keys: Iterable[str]) -> Collection[list[str]]:
    """The words that have the same key as another one, key by key.

    >>> list(groups(["bill", "paper", "biil", "clerk"], ["b", "p", "b", "c"]))
    [['bill', 'biil']]
    """
    firsts: dict[str, str] = {}
    found: dict[str, list[str]] = {}
    for word, key in zip(words, keys, strict=True):
        # Nearly every word is alone: a list is made for the others only.
        first = firsts.setdefault(key, word)
        if first is not word:
            found.setdefault(key, [first]).append(word)
    return found.values()
