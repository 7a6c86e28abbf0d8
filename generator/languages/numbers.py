"""Read whole numbers that are written in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

__all__ = ["Numerals", "read_number"]

_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


@dataclass(frozen=True, slots=True)
class Numerals:
    """The words of numbers, in lower case, each with its value."""

    simple: Mapping[str, int]
    """0 to 99, as far as a word of its own says it."""
    hundred: str
    thousand: str


def read_number(words: Sequence[str], numerals: Numerals) -> int | None:
    """The number, 0 to 9999, that `words` say from its greatest part to its least.

    "Hundred" and "thousand" stand alone or behind a number below ten. None for what is not one
    number: no words, an unknown word, parts in another order.
    """
    if len(words) == 1 and numerals.simple.get(words[0]) == 0:
        return 0
    thousands, group, room = 0, 0, _THOUSAND
    for word in words:
        value = numerals.simple.get(word, 0)
        if 0 < value < room:
            group, room = group + value, 1 if value % _TEN else _TEN
        elif word == numerals.hundred and group < _TEN:
            group, room = (group or 1) * _HUNDRED, _HUNDRED
        elif word == numerals.thousand and group < _TEN and not thousands:
            thousands, group, room = (group or 1) * _THOUSAND, 0, _THOUSAND
        else:
            return None
    return (thousands + group) or None
