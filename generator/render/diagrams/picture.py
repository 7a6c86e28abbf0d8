"""Hold a finished drawing as geometry: shapes, words and lines in their places.

Layouts make pictures, tests measure them, and `dot` writes them; nothing here knows Graphviz.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.render.diagrams.geometry import Box, Point

__all__ = ["Align", "Form", "Line", "Picture", "Role", "Shape", "Words"]


class Role(StrEnum):
    """What something in a drawing is; the class of its SVG element."""

    PAPER = "paper"
    LANE = "lane"
    LANE_OTHER = "lane-other"
    HEAD = "head"
    START = "start"
    END = "end"
    PROCEDURE = "procedure"
    PART = "part"
    CHOICE = "choice"
    PARALLEL = "parallel"
    JUMP = "jump"
    NUMBER = "number"
    PERFORMER = "performer"
    ACTION = "action"
    DURATION = "duration"
    CONDITION = "condition"
    RESULT = "result"
    TRANSITION = "transition"
    BRANCH = "branch"
    MESSAGE = "message"
    LIFELINE = "lifeline"
    LEGEND = "legend"
    STATUS = "status"


class Form(StrEnum):
    """The outline of a shape."""

    BOX = "box"
    ROUNDED = "rounded"
    DIAMOND = "diamond"


class Align(StrEnum):
    """Where the lines of a block of words stand in its box."""

    CENTRE = "centre"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Shape:
    """An outline; `legend` says that it only explains a symbol."""

    name: str
    role: Role
    form: Form
    box: Box
    legend: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A block of text: its lines fill the box from top to bottom."""

    name: str
    role: Role
    text: str
    """The words whole, as they stand in the content."""
    lines: tuple[str, ...]
    box: Box
    size: float
    bold: bool = False
    align: Align = Align.CENTRE
    shape: str | None = None
    """The shape they stand in, if any."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of straight, upright or level legs, from one shape to another."""

    name: str
    role: Role
    source: str
    target: str
    points: tuple[Point, ...]
    arrow: bool = True
    legend: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole drawing; everything lies inside the box from (0, 0) to (width, height)."""

    name: str
    width: float
    height: float
    shapes: tuple[Shape, ...]
    words: tuple[Words, ...]
    lines: tuple[Line, ...]

    def labels(self) -> Mapping[str, Words]:
        """By the name of a shape the words in its very middle, which can be drawn with it."""
        boxes = {shape.name: shape.box for shape in self.shapes}
        return {
            words.shape: words
            for words in self.words
            if words.shape is not None
            and words.align is Align.CENTRE
            and words.box.is_centred_in(boxes[words.shape])
        }
