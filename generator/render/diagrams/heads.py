"""Set the names of participants over their lanes and lifelines."""

from __future__ import annotations

from collections.abc import Sequence

from generator.languages.language import capitalize
from generator.render.diagrams.blocks import Piece, piece, place, text_size
from generator.render.diagrams.geometry import Box
from generator.render.diagrams.picture import Role, Words
from generator.render.diagrams.theme import SIZE
from generator.render.diagrams.wrap import longest_piece

__all__ = ["head_height", "head_name", "head_words", "least_width"]

PADDING = 7.0


def head_name(name: str) -> str:
    """A participant's name with its first letter large, as a heading has it."""
    return capitalize(name)


def least_width(name: str) -> float:
    """The width under which a head would cut a word of the name."""
    return longest_piece(head_name(name), size=SIZE, bold=True) + 2 * PADDING


def head_height(names: Sequence[str], widths: Sequence[float]) -> float:
    """How high heads of these widths must be to hold the names."""
    highest = max(
        text_size([_piece(name, width)]).height for name, width in zip(names, widths, strict=True)
    )
    return highest + 2 * PADDING


def head_words(shape: str, name: str, box: Box) -> list[Words]:
    """The name in its head; `shape` is the name of the head's shape."""
    return place(shape, [_piece(name, box.width)], box, shape=shape)


def _piece(name: str, width: float) -> Piece:
    return piece(Role.HEAD, head_name(name), width=width - 2 * PADDING, bold=True)
