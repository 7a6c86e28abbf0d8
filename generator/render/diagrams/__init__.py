"""Draw processes: layout on our own grid, drawn by Graphviz, finished as SVG for a page.

From facts to picture, one module a step: `flow` reads the process; `handbook` lays annex 3 out
(`seats`, `lattice`, `routes`, `tracks`, `frame`: see `swimlane`), `sequence` annex 2 (`script`);
both give a `picture`, which `dot` writes, `program` draws and `svg` finishes. `outline` says the
same in words.
"""

from __future__ import annotations

from generator.render.diagrams.drawing import Drawing, draw_handbook, draw_sequence, render_svg
from generator.render.diagrams.outline import Handout, Part, Step, Target, Way, outline

__all__ = [
    "Drawing",
    "Handout",
    "Part",
    "Step",
    "Target",
    "Way",
    "draw_handbook",
    "draw_sequence",
    "outline",
    "render_svg",
]
