"""Set the measures of drawings, and find the look of a role in a theme.

Lengths are in points.
"""

from __future__ import annotations

from generator.model.theme import PLAIN, Look, Theme
from generator.render.diagrams.picture import Role

__all__ = [
    "MARGIN",
    "SIZE",
    "SMALL",
    "style_of",
]

SIZE = 10.0
"""Size of the words of a drawing."""

SMALL = 9.0
"""Size of the legend and of the status line."""

MARGIN = 4.0
"""Around a drawing."""

_FIELDS = {role: role.replace("-", "_") for role in Role}


def style_of(role: Role, theme: Theme = PLAIN) -> Look:
    """The look of a role."""
    look: Look = getattr(theme.roles, _FIELDS[role])
    return look
