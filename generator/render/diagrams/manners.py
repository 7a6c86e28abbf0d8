"""Say at which sides of a node arrows like to leave and to enter.

Costs in the measure of `routes`, where a bend costs 12; north, east, south, west.
"""

from __future__ import annotations

from generator.render.diagrams.routes import Manners

__all__ = ["BAR", "BOX", "CHOICE", "LABEL"]

BOX = Manners(leave=(45, 0, 0, 0), enter=(0, 9, 45, 9))
"""A box: time runs down, so arrows come from above and never leave upwards if they can help it."""

CHOICE = Manners(leave=(60, 0, 0, 0), enter=(0, 30, 60, 30))
"""A choice: entered at its top corner, left by the other three."""

LABEL = Manners(leave=(300, 30, 0, 30), enter=(0, 200, 300, 200))
"""A condition in the middle of its arrow: read from above, left below."""

BAR = Manners(leave=(300, 90, 0, 90), enter=(0, 120, 300, 120))
"""A parallel gateway: a level bar, with arrows above and below only."""
