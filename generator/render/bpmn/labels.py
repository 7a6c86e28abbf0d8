"""Find how large a name is that a viewer sets beside its element.

Names in tasks are set by the viewer inside them. Those of events, choices and arrows stand free;
bpmn-js sets them 11 pixels high and never breaks a line that is narrower than 90 pixels.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.measure import LINE_HEIGHT, text_width
from generator.render.diagrams.wrap import wrap

__all__ = ["LEAST_WIDTH", "NOTE_SIZE", "SIZE", "Label", "fit", "text_height"]

SIZE = 11.0
"""The height of free names, in pixels."""

NOTE_SIZE = 12.0
"""The height of a text annotation's words, in pixels."""

LEAST_WIDTH = 90.0


@dataclass(frozen=True, slots=True)
class Label:
    """The size of a name in pixels."""

    width: float
    height: float

    def around(self, centre: Point) -> Box:
        """Its box with the centre at a point, on whole pixels."""
        left, top = round(centre.x - self.width / 2), round(centre.y - self.height / 2)
        return Box(left, top, left + self.width, top + self.height)


@lru_cache(maxsize=4096)
def fit(text: str, *, width: float) -> Label:
    """The size of a name that has so many pixels of width."""
    lines = wrap(text, width=max(width, LEAST_WIDTH), size=SIZE)
    widest = max(text_width(line, size=SIZE) for line in lines)
    return Label(ceil(widest), ceil(len(lines) * SIZE * LINE_HEIGHT))


def text_height(paragraphs: Iterable[str], *, width: float) -> int:
    """The height in pixels of an annotation's paragraphs, one under the other."""
    count = sum(_count(text, width) for text in paragraphs)
    return ceil(count * NOTE_SIZE * LINE_HEIGHT)


# The note below the pool is the same for every process of a decree.
@lru_cache(maxsize=1024)
def _count(text: str, width: float) -> int:
    return len(wrap(text, width=width, size=NOTE_SIZE))
