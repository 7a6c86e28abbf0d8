"""Set what stands under a drawing: the legend of the symbols used, the note, the status."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.model.labels import DrawingLabels
from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.measure import block_height, text_width
from generator.render.diagrams.picture import Align, Form, Line, Picture, Role, Shape, Words
from generator.render.diagrams.theme import MARGIN, SMALL
from generator.render.diagrams.wrap import wrap

__all__ = ["Foot", "set_foot"]

SPACE = 6.0
SYMBOL = 34.0
TEXT = SYMBOL + 2 * SPACE
"""From the left of a symbol to its meaning."""

BETWEEN = 22.0
"""From the end of a meaning to the next symbol."""

ROW = 24.0

_FORMS = {
    Role.START: Form.ROUNDED,
    Role.PROCEDURE: Form.BOX,
    Role.PART: Form.BOX,
    Role.CHOICE: Form.DIAMOND,
    Role.PARALLEL: Form.BOX,
    Role.JUMP: Form.ROUNDED,
}
_HEIGHTS = {Role.CHOICE: 16.0, Role.PARALLEL: 6.0}


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands under a drawing, and where it ends."""

    shapes: tuple[Shape, ...]
    words: tuple[Words, ...]
    lines: tuple[Line, ...]
    bottom: float

    def under(
        self,
        name: str,
        width: float,
        shapes: Iterable[Shape],
        words: Iterable[Words],
        lines: Iterable[Line],
    ) -> Picture:
        """The whole picture, with this foot under what is given."""
        height = self.bottom + 2 * MARGIN
        return Picture(
            name,
            width,
            height,
            (
                Shape("paper--", Role.PAPER, Form.BOX, Box(0, 0, width, height)),
                *shapes,
                *self.shapes,
            ),
            (*words, *self.words),
            (*lines, *self.lines),
        )


def set_foot(
    symbols: Sequence[Role], labels: DrawingLabels, status: str, *, area: tuple[float, float, float]
) -> Foot:
    """Explain the symbols, then say what the mark means and what the act's status is.

    `area` is left, top and right.
    """
    left, top, right = area
    begin = (left, top + 2 * SPACE, right)
    heading = _text("legend--heading", Role.LEGEND, labels.legend, begin, bold=True)
    words, marks, y = [heading], list[Shape | Line](), heading.box.bottom + SPACE
    for row in _rows(symbols, labels, right - left):
        texts = _row(row, labels, (left, y, right))
        y += _height(texts)
        words += texts
        marks += [
            _symbol(role, text.box.left - TEXT, text.box.centre.y)
            for role, text in zip(row, texts, strict=True)
        ]
    words.append(_text("legend--note", Role.LEGEND, labels.ours_note, (left, y + SPACE, right)))
    below = (left, words[-1].box.bottom + SPACE, right)
    words.append(_text("status--", Role.STATUS, status, below, bold=True))
    return Foot(
        tuple(mark for mark in marks if isinstance(mark, Shape)),
        tuple(words),
        tuple(mark for mark in marks if isinstance(mark, Line)),
        words[-1].box.bottom,
    )


def _rows(symbols: Sequence[Role], labels: DrawingLabels, width: float) -> list[list[Role]]:
    """As many symbols side by side as fit with their meanings."""
    rows: list[list[Role]] = []
    room = 0.0
    for role in symbols:
        needed = TEXT + text_width(_meaning(role, labels), size=SMALL) + BETWEEN
        if rows and needed <= room:
            rows[-1].append(role)
            room -= needed
        else:
            rows.append([role])
            room = width + BETWEEN - needed
    return rows


def _row(
    roles: Sequence[Role], labels: DrawingLabels, area: tuple[float, float, float]
) -> list[Words]:
    """The meanings of symbols side by side, on one middle."""
    texts: list[Words] = []
    x, top, right = area
    for role in roles:
        room = (x + TEXT, top, right)
        texts.append(_text(f"legend--{role}--text", Role.LEGEND, _meaning(role, labels), room))
        x = texts[-1].box.right + BETWEEN
    middle = top + _height(texts) / 2
    return [replace(text, box=text.box.moved(0, middle - text.box.centre.y)) for text in texts]


def _height(texts: Sequence[Words]) -> float:
    """How much room a row takes from top to bottom."""
    return max(ROW, *(text.box.height + ROW / 2 for text in texts))


def _meaning(role: Role, labels: DrawingLabels) -> str:
    meanings = {
        Role.START: labels.legend_start_end,
        Role.PROCEDURE: labels.legend_procedure,
        Role.PART: labels.legend_part,
        Role.CHOICE: labels.legend_choice,
        Role.PARALLEL: labels.legend_parallel,
        Role.JUMP: labels.legend_jump,
        Role.TRANSITION: labels.legend_transition,
        Role.MESSAGE: labels.legend_message,
        Role.LIFELINE: labels.legend_lifeline,
    }
    return meanings[role]


def _text(
    name: str, role: Role, text: str, area: tuple[float, float, float], *, bold: bool = False
) -> Words:
    left, top, right = area
    lines = wrap(text, width=right - left, size=SMALL, bold=bold)
    width = max(text_width(line, size=SMALL, bold=bold) for line in lines)
    box = Box(left, top, left + width, top + block_height(len(lines), size=SMALL))
    return Words(name, role, text, lines, box, SMALL, bold, Align.LEFT)


def _symbol(role: Role, left: float, middle: float) -> Shape | Line:
    """The symbol itself, small."""
    name = f"legend--{role}"
    if role in _FORMS:
        centre = Point(left + SYMBOL / 2, middle)
        box = Box.around(centre, SYMBOL, _HEIGHTS.get(role, 16.0))
        return Shape(name, role, _FORMS[role], box, legend=True)
    ends = (Point(left, middle), Point(left + SYMBOL, middle))
    text = f"{name}--text"
    return Line(name, role, text, text, ends, arrow=role is not Role.LIFELINE, legend=True)
