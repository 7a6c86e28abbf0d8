"""Draw processes: layout on our own grid, drawn by Graphviz, finished as SVG for a page.

From process to picture, one module a step: `handbook` lays annex 3 out (`seats`, `lattice`,
`routes`, `tracks`, `frame`: see `swimlane`), `sequence` annex 2 (`script`); both give a `picture`,
which `dot` writes, `program` draws and `svg` finishes.
"""

from __future__ import annotations

from generator.render.diagrams.drawing import Drawing, draw_handbook, draw_sequence, render_svg

__all__ = ["Drawing", "draw_handbook", "draw_sequence", "render_svg"]
