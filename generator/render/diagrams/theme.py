"""Set sizes and fallback colours by role.

Colours here are only for a drawing that stands alone, such as a saved file: on a page the classes
of drawing.css decide. Lengths are in points.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.render.diagrams.picture import Role

__all__ = [
    "FONT",
    "FONT_BOLD",
    "MARGIN",
    "NARROWEST_DRAWING",
    "SIZE",
    "SMALL",
    "WISHED_WIDTH",
    "Style",
    "style_of",
]

FONT = "Roboto"
FONT_BOLD = "Roboto Bold"

SIZE = 10.0
"""Size of the words of a drawing."""

SMALL = 9.0
"""Size of the legend and of the status line."""

MARGIN = 4.0
"""Around a drawing."""

WISHED_WIDTH = 860.0
"""Up to this width a drawing need not scroll on a desk while its words stay 13 pixels high."""

NARROWEST_DRAWING = 340.0
"""Less would leave no room for the legend."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a role looks: colours as #rrggbb, the width of its line, whether the line is dashed."""

    ink: str = "#13222b"
    fill: str = "none"
    stroke: str = "none"
    width: float = 1.2
    dashed: bool = False


_INK = Style()

_STYLES: dict[Role, Style] = {
    Role.PAPER: Style(fill="#ffffff", width=0),
    Role.LANE: Style(fill="#f3f7f9", stroke="#d3dde2", width=0.8),
    Role.LANE_OTHER: Style(fill="#ffffff", stroke="#d3dde2", width=0.8),
    Role.HEAD: Style(ink="#ffffff", fill="#003b4a", stroke="#d3dde2", width=0.8),
    Role.START: Style(fill="#e3f1e7", stroke="#2e7d4f"),
    Role.END: Style(fill="#e3f1e7", stroke="#2e7d4f", width=2.4),
    Role.PROCEDURE: Style(fill="#ffffff", stroke="#006076", width=1.4),
    Role.PART: Style(fill="#ffffff", stroke="#75868f"),
    Role.CHOICE: Style(fill="#fff4d6", stroke="#a66a0e"),
    Role.PARALLEL: Style(fill="#475862", stroke="#475862"),
    Role.NUMBER: Style(ink="#006076"),
    Role.DURATION: Style(ink="#8a4b08"),
    Role.STATUS: Style(ink="#5a4710"),
    Role.LEGEND: Style(ink="#475862"),
    Role.TRANSITION: Style(stroke="#475862"),
    Role.BRANCH: Style(stroke="#475862"),
    Role.MESSAGE: Style(stroke="#475862", dashed=True),
    Role.LIFELINE: Style(stroke="#75868f", width=0.8),
}


def style_of(role: Role) -> Style:
    """The look of a role; plain ink for one that has no look of its own."""
    return _STYLES.get(role, _INK)
