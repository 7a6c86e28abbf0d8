"""Give places their texts, outlines and sizes, and draw them where they were arranged.

The handbook and the block scheme show a node in the same way; only its place differs.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.render.diagrams.blocks import Piece, piece, place, text_size
from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.lattice import Size
from generator.render.diagrams.manners import BAR, BOX, CHOICE, LABEL
from generator.render.diagrams.picture import Form, Line, Role, Shape, Words
from generator.render.diagrams.places import Link, Place
from generator.render.diagrams.swimlane import Arrangement, Item

__all__ = ["PADDING", "draw_lines", "draw_nodes", "make_item", "set_texts", "symbols"]

PADDING = Size(14.0, 12.0)
LABEL_PADDING = Size(4.0, 6.0)
JUMP_PADDING = Size(14.0, 6.0)
CHOICE_SIZE = Size(30.0, 30.0)
BAR_SIZE = Size(64.0, 6.0)

_ROUND = frozenset({Role.START, Role.END, Role.JUMP})
_LEGEND = (Role.START, Role.PROCEDURE, Role.PART, Role.CHOICE, Role.PARALLEL, Role.JUMP)


def set_texts(one: Place, width: float) -> list[Piece]:
    """The texts of a place; a condition has no border, so its words may use that room."""
    if one.role is Role.CONDITION:
        width += PADDING.width - LABEL_PADDING.width
    return [piece(text.role, text.words, width=width, bold=text.bold) for text in one.texts]


def make_item(one: Place, pieces: Sequence[Piece]) -> Item:
    """The outline of a place around its texts."""
    text = text_size(pieces)
    if one.role is Role.CHOICE:
        return Item(Form.DIAMOND, CHOICE_SIZE, CHOICE)
    if one.role is Role.PARALLEL:
        return Item(Form.BOX, BAR_SIZE, BAR)
    if one.role is Role.CONDITION:
        return Item(Form.BOX, _padded(text, LABEL_PADDING), LABEL, label=True)
    if one.role is Role.JUMP:
        return Item(Form.ROUNDED, _padded(text, JUMP_PADDING), BOX)
    form = Form.ROUNDED if one.role in _ROUND else Form.BOX
    return Item(form, _padded(text, PADDING), BOX)


def _padded(size: Size, padding: Size) -> Size:
    return Size(size.width + padding.width, size.height + padding.height)


def draw_nodes(
    places: Sequence[Place],
    items: Sequence[Item],
    pieces: Sequence[Sequence[Piece]],
    boxes: Sequence[Box],
) -> tuple[list[Shape], list[Words]]:
    """The shapes and words of places in their boxes; a condition has words only."""
    shapes: list[Shape] = []
    words: list[Words] = []
    for one, item, texts, box in zip(places, items, pieces, boxes, strict=True):
        drawn = one.role is not Role.CONDITION
        shapes += [Shape(one.name, one.role, item.form, box)] if drawn else []
        words += place(one.name, texts, box, shape=one.name if drawn else None)
    return shapes, words


def draw_lines(
    places: Sequence[Place], links: Sequence[Link], made: Arrangement, corner: Point
) -> list[Line]:
    """The arrows of an arrangement whose upper left corner is moved to another."""
    return [
        Line(
            link.name,
            Role.TRANSITION if link.whole else Role.BRANCH,
            places[link.source].end_name,
            places[link.target].end_name,
            tuple(Point(point.x + corner.x, point.y + corner.y) for point in points),
            arrow=link.whole,
        )
        for link, points in zip(links, made.arrows, strict=True)
    ]


def symbols(places: Sequence[Place]) -> list[Role]:
    """The symbols that the legend must explain: those that occur; start and end are one."""
    present = {Role.START if one.role is Role.END else one.role for one in places}
    return [*(role for role in _LEGEND if role in present), Role.TRANSITION]
