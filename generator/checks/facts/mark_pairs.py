"""Find brackets and quotation marks that have no other to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Lonely", "are_paired", "differ_in_marks", "lonely_marks"]

_MARK = re.compile(r"(?P<number>(?<![^\s(])\w{1,3}\))|[()\[\]«»„“”]")
_ANY = re.compile(r"[()\[\]«»„“”\"]")
_CLOSING = {")": "(", "]": "[", "»": "«", "”": "“„", "“": "„"}
_BRACKETS, _CLOSING_BRACKETS, _QUOTES = "([", ")]", "«»„“”"
_STRAIGHT = '"'
_NESTED = 3
"""How deep brackets stand in brackets at most, where nothing is looked at closely."""


class Lonely(NamedTuple):
    """A mark that lacks another, and where one of another kind stands in its place, if one does."""

    at: int
    other: int | None = None


@lru_cache(maxsize=4096)
def are_paired(text: str) -> bool:
    """Whether every mark of a text has another."""
    return not lonely_marks(text)


@lru_cache(maxsize=4096)
def lonely_marks(text: str) -> tuple[Lonely, ...]:
    """The marks that open nothing that is closed, or close nothing that is open.

    >>> lonely_marks("the clerk [of the office) signs «twice")
    (Lonely(at=10, other=24), Lonely(at=32, other=None))
    """
    if _paired_at_sight(text):
        return ()
    found = sorted(_unpaired(text))
    if text.count(_STRAIGHT) % 2 == 0:
        return tuple(found)
    return tuple(sorted(_with_straight(text, found)))


def differ_in_marks(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but marks, and one of them has a lonely mark.

    That is a matter of its own; the words are the same.
    """
    if are_paired(one) and are_paired(other):
        return False
    return _ANY.sub("", one) == _ANY.sub("", other)


def _paired_at_sight(text: str) -> bool:
    """Whether all marks have another at first sight, as in nearly every text."""
    marks = "".join(_ANY.findall(text))
    for _ in range(_NESTED):
        if not marks:
            break
        marks = marks.replace("()", "").replace('""', "")
    return not marks


def _unpaired(text: str) -> Iterator[Lonely]:
    still_open: list[tuple[str, int]] = []
    for found in _MARK.finditer(text):
        mark, at = found.group()[-1], found.end() - 1
        opening = _CLOSING.get(mark, "")
        last = still_open[-1][0] if still_open else "-"
        if opening and last in opening:
            still_open.pop()
        elif not opening or mark == "“":
            still_open.append((mark, at))
        elif not found["number"]:
            # A bracket that is closed by one of another kind is one fault, not two.
            replaced = mark in _CLOSING_BRACKETS and last in _BRACKETS
            yield Lonely(still_open.pop()[1], at) if replaced else Lonely(at)
    yield from (Lonely(at) for _, at in still_open)


def _with_straight(text: str, found: list[Lonely]) -> Iterator[Lonely]:
    """The same, with the straight quotation mark that one of them, or none, stands in place of."""
    odd = next((one for one in found if text[one.at] in _QUOTES), None)
    if odd is None:
        yield Lonely(text.rindex(_STRAIGHT))
    else:
        behind, before = text.find(_STRAIGHT, odd.at), text.rfind(_STRAIGHT, 0, odd.at)
        opens = text[odd.at] not in _CLOSING
        first = behind if opens else before
        yield Lonely(odd.at, first if first >= 0 else max(behind, before))
    yield from (one for one in found if one is not odd)
