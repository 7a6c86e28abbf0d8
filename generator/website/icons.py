"""Make the icons of a website of its mark: for browsers that draw no SVG, and for phones."""

from __future__ import annotations

import struct

from generator.render.diagrams.raster import raster_png

__all__ = ["make_ico", "make_png"]

_SMALL = 32
"""Pixels of the icon in a browser's tab."""


def make_png(mark: str, size: int) -> bytes:
    """The SVG `mark`, a square, as a PNG of this many pixels."""
    return raster_png(mark.replace("<svg ", f'<svg width="{size}" height="{size}" ', 1))


def make_ico(mark: str) -> bytes:
    """The SVG `mark`, a square, as an icon file with one picture in it."""
    picture = make_png(mark, _SMALL)
    head = struct.pack("<HHH", 0, 1, 1)
    entry = struct.pack("<BBBBHHII", _SMALL, _SMALL, 0, 0, 1, 32, len(picture), len(head) + 16)
    return head + entry + picture
