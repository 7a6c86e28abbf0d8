"""Set pieces of text one under the other, and find how large their box must be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from generator.render.diagrams.geometry import Box
from generator.render.diagrams.lattice import Size
from generator.render.diagrams.measure import LINE_HEIGHT, block_height, text_width
from generator.render.diagrams.picture import Align, Role, Words
from generator.render.diagrams.theme import SIZE
from generator.render.diagrams.wrap import longest_piece, wrap

__all__ = ["Piece", "fair_width", "piece", "place", "text_size"]

SPACE = 3.0
"""Between two pieces."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One text in its lines."""

    role: Role
    text: str
    lines: tuple[str, ...]
    width: float
    """Of its widest line."""
    height: float
    size: float = SIZE
    bold: bool = False


@lru_cache(maxsize=1024)
def piece(role: Role, text: str, *, width: float, size: float = SIZE, bold: bool = False) -> Piece:
    """A text broken into lines of at most this width."""
    lines = wrap(text, width=width, size=size, bold=bold)
    widest = max([text_width(line, size=size, bold=bold) for line in lines])
    return Piece(role, text, lines, widest, block_height(len(lines), size=size), size, bold)


def fair_width(text: str, *, size: float = SIZE, bold: bool = False, shape: float) -> float:
    """A width at which a text makes a pleasant block: no narrower than its longest word.

    `shape` is how many times as wide as high the block shall be.
    """
    area = text_width(text, size=size, bold=bold) * size * LINE_HEIGHT
    return max(sqrt(area * shape), longest_piece(text, size=size, bold=bold))


def text_size(pieces: Sequence[Piece]) -> Size:
    """How much room pieces take one under the other."""
    width = max((one.width for one in pieces), default=0.0)
    height = sum(one.height for one in pieces) + SPACE * max(0, len(pieces) - 1)
    return Size(width, height)


def place(name: str, pieces: Sequence[Piece], box: Box, *, shape: str | None = None) -> list[Words]:
    """The words of pieces around the middle of a box, over its whole width."""
    found: list[Words] = []
    top = box.centre.y - text_size(pieces).height / 2
    names: dict[str, int] = {}
    for one in pieces:
        names[one.role] = names.get(one.role, 0) + 1
        count = f"-{names[one.role]}" if names[one.role] > 1 else ""
        room = Box(box.left, top, box.right, top + one.height)
        found.append(
            Words(
                f"{name}--{one.role}{count}",
                one.role,
                one.text,
                one.lines,
                room,
                one.size,
                one.bold,
                Align.CENTRE,
                shape,
            )
        )
        top += one.height + SPACE
    return found
