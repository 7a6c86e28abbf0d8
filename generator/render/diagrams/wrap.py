"""Break a text into lines of even length without changing a letter of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.render.diagrams.measure import SLACK, text_units, text_width

__all__ = ["longest_piece", "wrap"]

_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")
"""After a hyphen between two letters a line may end; after one that follows a digit it may not."""

_BINDING = re.compile(r"^(?:\u2116|\d+[.)]?)$")
"""A number and its sign stay with the word behind them where they can."""

_MAY_BIND = frozenset("\u2116.)0123456789")
_DASHES = ("-", "\u2013", "\u2014")

_HYPHEN_COST = 0.06
_BINDING_COST = 0.5
_DASH_COST = 0.3


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    spaced: bool
    """Whether a space stands before it."""


@lru_cache(maxsize=1024)
def _pieces(text: str) -> tuple[_Piece, ...]:
    pieces = []
    for word in text.split(" "):
        parts = _HYPHEN.split(word) if "-" in word else (word,)
        for index, part in enumerate(parts):
            pieces.append(_Piece(part, spaced=index == 0))
    return tuple(pieces)


@lru_cache(maxsize=1024)
def longest_piece(text: str, *, size: float, bold: bool = False) -> float:
    """The width of the widest part that is never broken: no box may be narrower."""
    return max([text_width(piece.text, size=size, bold=bold) for piece in _pieces(text)])


@lru_cache(maxsize=1024)
def wrap(text: str, *, width: float, size: float, bold: bool = False) -> tuple[str, ...]:
    """The lines of a text, each at most `width` points wide, as even as they can be.

    A word wider than that stands on a line of its own, whole. Joined by spaces (none after a
    hyphen inside a word) the lines give the text again.
    """
    pieces = _pieces(text)
    width = max(width, longest_piece(text, size=size, bold=bold))
    point = size * SLACK / 1000
    space = text_units(" ", bold=bold)
    ends = _ends(pieces, space, bold=bold)
    best: list[tuple[float, int]] = [(0.0, 0)] * (len(pieces) + 1)
    for start in range(len(pieces) - 1, -1, -1):
        first = ends[start] + (space if pieces[start].spaced else 0)
        best[start] = min(
            [
                (cost + best[end][0], end)
                for end, cost in _line_costs(pieces, ends, start, first, width=width, point=point)
            ]
        )
    lines, start = [], 0
    while start < len(pieces):
        end = best[start][1]
        lines.append(_join(pieces[start:end]))
        start = end
    return tuple(lines)


def _ends(pieces: Sequence[_Piece], space: int, *, bold: bool) -> list[int]:
    """How far all pieces before each place reach in one line, in thousandths of the size."""
    ends = [0]
    for piece in pieces:
        gap = space if piece.spaced else 0
        ends.append(ends[-1] + gap + text_units(piece.text, bold=bold))
    return ends


def _line_costs(
    pieces: Sequence[_Piece],
    ends: Sequence[int],
    start: int,
    first: int,
    *,
    width: float,
    point: float,
) -> list[tuple[int, float]]:
    """Where a line that begins at `start` may end, and what each end costs."""
    found = []
    for end in range(start + 1, len(pieces) + 1):
        line = (ends[end] - first) * point
        if line > width and end > start + 1:
            break
        last = end == len(pieces)
        empty = max(0.0, 1 - line / width)
        cost = empty**2 * (0.5 if last else 1.0) + 0.05
        if not last:
            cost += _break_cost(pieces[end - 1], pieces[end])
        found.append((end, cost))
    return found


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
