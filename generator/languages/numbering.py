"""Read lists of printed numbers («1, 2 және 3», «3-5», «4) немесе 6)»)."""

from __future__ import annotations

import re

__all__ = ["listed", "number_list"]

_DASHES = "-–—"
_NUMBER = rf"\d+\)?(?:[{_DASHES}]\d+\)?)*"
_FOUND = re.compile(_NUMBER)
_PLAIN_RANGE = re.compile(r"(\d{1,3})-(\d{1,3})")
# More than any act has of one thing: such a range is a misprint, and is left as it stands.
_LONGEST = 100


def number_list(conjunctions: str) -> str:
    """The pattern of a list of numbers, joined by commas and by `conjunctions`, a pattern too."""
    # Each space has one way to match: with two, a list that is none takes time without end.
    joint = rf"\s*(?:,(?:\s*(?:{conjunctions})(?=\s))?|\b(?:{conjunctions})\b)\s*"
    return rf"{_NUMBER}(?:{joint}{_NUMBER})*"


def listed(words: str, *, several: bool) -> tuple[str, ...]:
    """The numbers of a list, without brackets.

    Args:
        words: What `number_list` found.
        several: Whether the text speaks of several; then two numbers and a dash are a range, and
            otherwise one number of an inserted provision.

    >>> listed("1, 3-5", several=True), listed("3-1", several=False)
    (('1', '3', '4', '5'), ('3-1',))
    """
    bare = re.sub(f"[{_DASHES}]", "-", words.replace(")", ""))
    found = _FOUND.findall(bare)
    return tuple(one for number in found for one in _spread(number)) if several else tuple(found)


def _spread(number: str) -> tuple[str, ...]:
    bounds = _PLAIN_RANGE.fullmatch(number)
    if not bounds or not 0 < int(bounds[2]) - int(bounds[1]) <= _LONGEST:
        return (number,)
    return tuple(map(str, range(int(bounds[1]), int(bounds[2]) + 1)))
