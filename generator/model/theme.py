"""Name how each thing in a drawing looks where no style sheet decides: diagrams/theme.yaml.

What the file does not say is plain: black on white. On a page the classes of the website's style
sheet decide; a theme is for the Graphviz source, and for drawings that stand alone as a file.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.record import Record

__all__ = ["PLAIN", "Colour", "Corners", "FontName", "Fonts", "Look", "Roles", "Theme"]

Colour = Annotated[str, StringConstraints(pattern=r"^(#[0-9a-f]{6}|none)$")]
"""A colour as `#rrggbb`, or `none`."""

FontName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9 ,-]*$")]
"""A name of a font, or several with commas; not every Graphviz escapes quotes and the like."""


class Corners(StrEnum):
    """The corners of a box; a diamond stays what it is."""

    SHARP = "sharp"
    ROUND = "round"


class Look(Record):
    """How one role looks; of a text only the ink is seen, of a line only its stroke."""

    ink: Colour = "#000000"
    """Of words."""
    fill: Colour = "#ffffff"
    stroke: Colour = "#000000"
    width: float = Field(default=1.0, ge=0, le=6)
    """Of the stroke, in points."""
    dashed: bool = False
    corners: Annotated[Corners | None, Field(strict=False)] = None
    """Of a box; as the layout has them if nothing is said."""


class Roles(Record):
    """The look of everything that occurs in a drawing."""

    paper: Look = Look(stroke="none", width=0)
    """The sheet under all."""
    lane: Look = Look()
    lane_other: Look = Field(default=Look(), alias="lane-other")
    """Every second lane."""
    head: Look = Look()
    """The name of a participant over a lane or a lifeline."""
    start: Look = Look()
    end: Look = Look(width=2)
    procedure: Look = Look()
    part: Look = Look()
    """A piece of a procedure where its ways part."""
    choice: Look = Look()
    parallel: Look = Look(fill="#000000")
    """The bar where parallel ways part and meet."""
    jump: Look = Look()
    """Where a way goes on in another place of the drawing."""
    number: Look = Look()
    performer: Look = Look()
    """The name of a participant in a block scheme."""
    action: Look = Look()
    duration: Look = Look()
    condition: Look = Look()
    result: Look = Look()
    """What is handed over, beside an arrow."""
    transition: Look = Look()
    branch: Look = Look()
    """The first half of an arrow, before the words of its condition."""
    message: Look = Look(dashed=True)
    lifeline: Look = Look(width=0.6)
    legend: Look = Look()
    status: Look = Look()


class Fonts(Record):
    """What Graphviz sources call the fonts; sizes and widths are the layout's."""

    regular: FontName = "Roboto"
    bold: FontName = "Roboto Bold"


class Theme(Record):
    """The look of drawings by role."""

    fonts: Fonts = Fonts()
    roles: Roles = Roles()


PLAIN = Theme()
"""Black on white: the look where there is no diagrams/theme.yaml."""
