"""Tell whether one word is likely another one, misspelt."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["edits", "is_slip"]

_SLIP, _SLIP_OF_ENDING = 2, 1
"""How many letters a slip of the pen changes at most, in a word and in its ending."""

_LEAST = 4
"""How long a word is that can be misspelt and be known again."""


@lru_cache(maxsize=4096)
def is_slip(word: str, other: str, stem: str, other_stem: str) -> bool:
    """Whether two words differ by so few letters that one may be the other misspelt.

    Args:
        word: a word in lower case.
        other: another one.
        stem: the first without its ending.
        other_stem: the second without its ending.
    """
    most = _SLIP_OF_ENDING if stem == other_stem else _SLIP
    if min(len(word), len(other)) < _LEAST or abs(len(word) - len(other)) > most:
        return False
    short, long = sorted((stem, other_stem), key=len)
    # A longer word with the same beginning is derived from the other.
    if len(long) - len(short) > 1 and long.startswith(short):
        return False
    return edits(word, other) <= most


def edits(one: str, other: str) -> int:
    """How many letters must be added, dropped or changed to make one word of the other.

    >>> edits("clerk", "cleric"), edits("paper", "papre"), edits("river", "river")
    (2, 2, 0)
    """
    row = list(range(len(other) + 1))
    for line, letter in enumerate(one, start=1):
        above, row[0] = row[0], line
        for column, opposite in enumerate(other, start=1):
            change = above + (letter != opposite)
            above = row[column]
            row[column] = min(change, above + 1, row[column - 1] + 1)
    return row[-1]
