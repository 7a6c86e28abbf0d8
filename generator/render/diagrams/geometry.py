"""Hold points and boxes; lengths are in points, x grows to the right and y grows down."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Box", "Point"]

_SAME = 0.002
"""Twice the distance of two middles that count as one."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a drawing."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle.

    >>> Box(0, 0, 10, 4).overlaps(Box(10, 0, 20, 4))
    False
    >>> Box(0, 0, 10, 4).overlaps(Box(10, 0, 20, 4), margin=1)
    True
    """

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, centre: Point, width: float, height: float) -> Box:
        """The box of this width and height with its centre at a point."""
        return cls(
            centre.x - width / 2,
            centre.y - height / 2,
            centre.x + width / 2,
            centre.y + height / 2,
        )

    @property
    def width(self) -> float:
        """Its width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Its height."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """The point in its middle."""
        return Point((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def grown(self, margin: float) -> Box:
        """The box larger by a margin on every side."""
        return Box(self.left - margin, self.top - margin, self.right + margin, self.bottom + margin)

    def moved(self, dx: float, dy: float) -> Box:
        """The same box in another place."""
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def overlaps(self, other: Box, margin: float = 0.0) -> bool:
        """Whether the two share an area when this one is grown by the margin."""
        return (
            self.left - margin < other.right
            and other.left < self.right + margin
            and self.top - margin < other.bottom
            and other.top < self.bottom + margin
        )

    def is_centred_in(self, other: Box) -> bool:
        """Whether both have one middle, to a thousandth of a point."""
        return (
            abs(self.left + self.right - other.left - other.right) < _SAME
            and abs(self.top + self.bottom - other.top - other.bottom) < _SAME
        )

    def holds(self, other: Box) -> bool:
        """Whether the other box lies wholly inside."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )
