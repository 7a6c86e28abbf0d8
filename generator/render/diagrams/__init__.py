"""Draw processes: layout on our own grid, drawn by Graphviz, finished as SVG and PNG.

From process to picture, one module a step: `handbook` lays annex 3 out (`seats`, `lattice`,
`routes`, `tracks`, `frame`: see `swimlane`), `sequence` annex 2 (`script`), `scheme` both for
narrow screens; each gives a `picture`, which `dot` writes, `program` draws and `document` reads.
`svg` finishes it for a page (`describe` says each node in words), `standalone` as a file with its
letters as outlines, `raster` as PNG.
"""

from __future__ import annotations

from generator.render.diagrams.drawing import (
    Drawing,
    FinishedDrawing,
    Kind,
    draw,
    finish_drawings,
    render_svg,
    standalone_svg,
)
from generator.render.diagrams.raster import raster_png

__all__ = [
    "Drawing",
    "FinishedDrawing",
    "Kind",
    "draw",
    "finish_drawings",
    "raster_png",
    "render_svg",
    "standalone_svg",
]
