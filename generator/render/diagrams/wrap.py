"""Break a text into lines of even length without changing a letter of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import inf

from generator.render.diagrams.measure import SLACK, text_units, units_width

__all__ = ["cut_text", "longest_piece", "wrap"]

_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")
"""After a hyphen between two letters a line may end; after one that follows a digit it may not."""

_BINDING = re.compile(r"^(?:\u2116|\d+[.)]?)$")
"""A number and its sign stay with the word behind them where they can."""

_LONGEST = 36
"""No Kazakh word has more letters; what has, such as an address, is broken anywhere."""

_MAY_BIND = frozenset("\u2116.)0123456789")
_DASHES = ("-", "\u2013", "\u2014")

_HYPHEN_COST = 0.06
_BINDING_COST = 0.5
_DASH_COST = 0.3
_LINE_COST = 0.05
_LAST_LINE = 0.5
"""What the white in the last line counts."""


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    spaced: bool
    """Whether a space stands before it."""


@dataclass(frozen=True, slots=True)
class CutText:
    """The pieces of a text, and what a width of lines does not change."""

    pieces: tuple[_Piece, ...]
    starts: tuple[int, ...]
    """Where each piece begins if all stand in one line, in thousandths of the font's size."""
    ends: tuple[int, ...]
    """Where all pieces before each place end."""
    breaks: tuple[float, ...]
    """What it costs to break the line before each piece."""
    widest: int
    """Of the pieces, in thousandths of the font's size."""


def _pieces(text: str) -> list[_Piece]:
    pieces = []
    for word in text.split(" "):
        parts = _HYPHEN.split(word) if "-" in word else (word,)
        for index, part in enumerate(parts):
            pieces.append(_Piece(part[:_LONGEST], spaced=index == 0))
            rest = range(_LONGEST, len(part), _LONGEST)
            pieces += [_Piece(part[at : at + _LONGEST], spaced=False) for at in rest]
    return pieces


@lru_cache(maxsize=1024)
def cut_text(text: str, *, bold: bool) -> CutText:
    """A text in pieces that are never broken: words, parts of compounds and of endless words."""
    pieces = _pieces(text)
    space = text_units(" ", bold=bold)
    starts, ends, breaks, widest = [], [0], [0.0], 0
    for piece in pieces:
        starts.append(ends[-1] + space if piece.spaced else ends[-1])
        units = text_units(piece.text, bold=bold)
        widest = max(widest, units)
        ends.append(starts[-1] + units)
    for before, after in pairwise(pieces):
        breaks.append(_break_cost(before, after))
    return CutText(tuple(pieces), tuple(starts), tuple(ends), tuple(breaks), widest)


def longest_piece(text: str, *, size: float, bold: bool = False) -> float:
    """The width of the widest part that is never broken: no box may be narrower."""
    return units_width(cut_text(text, bold=bold).widest, size=size)


@lru_cache(maxsize=1024)
def wrap(text: str, *, width: float, size: float, bold: bool = False) -> tuple[str, ...]:
    """The lines of a text, each at most `width` points wide, as even as they can be.

    A word wider than that stands on a line of its own, whole. Joined by spaces (none after a
    hyphen inside a word) the lines give the text again.
    """
    cut = cut_text(text, bold=bold)
    point = size * SLACK / 1000
    width = max(width, units_width(cut.widest, size=size))
    if (cut.ends[-1] - cut.starts[0]) * point <= width:
        # Any break would cost more: it leaves some line emptier.
        return (text,)
    pieces = cut.pieces
    following = _best_breaks(cut, width, point)
    lines, start = [], 0
    while start < len(pieces):
        end = following[start]
        lines.append(_join(pieces[start:end]))
        start = end
    return tuple(lines)


def _best_breaks(cut: CutText, width: float, point: float) -> list[int]:
    """For each piece where a line that begins with it ends, so that all behind costs least.

    Most of the time of a layout is spent in these loops, so nothing is called in them.
    """
    ends, breaks = cut.ends, cut.breaks
    count = len(cut.pieces)
    costs, following = [0.0] * (count + 1), [count] * (count + 1)
    for start in range(count - 1, -1, -1):
        first = cut.starts[start]
        least = inf
        for end in range(start + 1, count + 1):
            line = (ends[end] - first) * point
            if line > width and end > start + 1:
                break
            empty = 1 - line / width if line < width else 0.0
            if end < count:
                cost = empty * empty + _LINE_COST + breaks[end] + costs[end]
            else:
                cost = empty * empty * _LAST_LINE + _LINE_COST
            if cost < least:
                least, following[start] = cost, end
        costs[start] = least
    return following


def _break_cost(before: _Piece, after: _Piece) -> float:
    if not after.spaced:
        return _HYPHEN_COST
    if before.text[-1:] in _MAY_BIND and _BINDING.match(before.text):
        return _BINDING_COST
    return _DASH_COST if after.text[:1] in _DASHES else 0.0


def _join(pieces: Sequence[_Piece]) -> str:
    return "".join(
        [(" " if piece.spaced and index else "") + piece.text for index, piece in enumerate(pieces)]
    )
