"""Turn an SVG file that stands alone into a PNG: the one door to the package resvg_py."""

from __future__ import annotations

import resvg_py

from generator.errors import ProgramError

__all__ = ["raster_png"]

SCALE = 1.0
"""How many times finer than a screen; finer costs twice the time, and who needs it has the SVG."""

SCREEN = 96.0
"""Pixels to the inch of a screen, by which a point is measured."""


def raster_png(standalone: str) -> bytes:
    """The PNG of an SVG document that needs no font and no other file.

    The same document gives the same bytes on every machine. Raises ProgramError if it cannot be
    drawn.
    """
    try:
        drawn = resvg_py.svg_to_bytes(
            svg_string=standalone, zoom=SCALE, dpi=SCREEN, skip_system_fonts=True
        )
        return bytes(drawn)
    except ValueError as error:
        raise ProgramError(f"the package resvg_py cannot draw this SVG: {error}") from error
