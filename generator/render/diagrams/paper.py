"""Say how wide a drawing may be, so that its words can be read on paper and on a screen."""

from __future__ import annotations

__all__ = ["NARROWEST_DRAWING", "PHONE", "PORTRAIT_LANES", "wished_width"]

PORTRAIT_LANES = 5
"""Drawings of more lanes are printed on a sheet laid across."""

_PORTRAIT, _LANDSCAPE = 765.0, 1115.0
"""The width of an A4 sheet without its margins (190 and 277 mm) where 10 points come out as 7."""

PHONE = 238.0
"""On a screen of 320 pixels, in a frame of 286, 10 points of a drawing this wide are 12 pixels."""

NARROWEST_DRAWING = 340.0
"""Less would leave no room for the legend beside a drawing of lanes."""


def wished_width(lanes: int) -> float:
    """The width in points that a drawing of so many lanes should not exceed."""
    return _PORTRAIT if lanes <= PORTRAIT_LANES else _LANDSCAPE
