"""Break a text into lines of even length without changing a letter of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.render.diagrams.measure import text_width

__all__ = ["longest_piece", "wrap"]

_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])")
"""After a hyphen between two letters a line may end; after one that follows a digit it may not."""

_BINDING = re.compile(r"^(?:\u2116|\d+[.)]?)$")
"""A number and its sign stay with the word behind them where they can."""

_HYPHEN_COST = 0.06
_BINDING_COST = 0.5
_DASH_COST = 0.3


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    spaced: bool
    """Whether a space stands before it."""


def _pieces(text: str) -> list[_Piece]:
    pieces = []
    for word in text.split(" "):
        for index, part in enumerate(_HYPHEN.split(word)):
            pieces.append(_Piece(part, spaced=index == 0))
    return pieces


def longest_piece(text: str, *, size: float, bold: bool = False) -> float:
    """The width of the widest part that is never broken: no box may be narrower."""
    return max(text_width(piece.text, size=size, bold=bold) for piece in _pieces(text))


def wrap(text: str, *, width: float, size: float, bold: bool = False) -> tuple[str, ...]:
    """The lines of a text, each at most `width` points wide, as even as they can be.

    A word wider than that stands on a line of its own, whole. Joined by spaces (none after a
    hyphen inside a word) the lines give the text again.
    """
    pieces = _pieces(text)
    width = max(width, longest_piece(text, size=size, bold=bold))
    best: list[tuple[float, int]] = [(0.0, 0)] * (len(pieces) + 1)
    for start in range(len(pieces) - 1, -1, -1):
        best[start] = min(
            (cost + best[end][0], end)
            for end, cost in _line_costs(pieces, start, width=width, size=size, bold=bold)
        )
    lines, start = [], 0
    while start < len(pieces):
        end = best[start][1]
        lines.append(_join(pieces[start:end]))
        start = end
    return tuple(lines)


def _line_costs(
    pieces: list[_Piece], start: int, *, width: float, size: float, bold: bool
) -> list[tuple[int, float]]:
    """Where a line that begins at `start` may end, and what each end costs."""
    found = []
    for end in range(start + 1, len(pieces) + 1):
        line = text_width(_join(pieces[start:end]), size=size, bold=bold)
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
    if _BINDING.match(before.text):
        return _BINDING_COST
    return _DASH_COST if after.text[0] in "-\u2013\u2014" else 0.0


def _join(pieces: list[_Piece]) -> str:
    return "".join(
        (" " if piece.spaced and index else "") + piece.text for index, piece in enumerate(pieces)
    )
