"""Print the legal status on every sheet of paper: a tiny style sheet for each decree.

`@page` cannot read the page (CSS Paged Media 3), so its words stand in a sheet of their own.
"""

from __future__ import annotations

import re

from generator.model.decree import Decree
from generator.model.labels import Labels
from generator.render.status import status_notice

__all__ = ["print_sheet"]

# What must not stand in a string of CSS as it is (CSS Syntax 3, section 4.3.5).
_SPECIAL = re.compile(r"[\x00-\x1f\x7f\"\\<]")


def print_sheet(decree: Decree, labels: Labels) -> str:
    """The style sheet that puts the status of `decree` into the bottom margin of each sheet."""
    notice = status_notice(decree, labels)
    name = labels.navigation.decree.format(number=decree.number)
    act = f": {decree.repeal.by}" if notice.repealed and decree.repeal else ""
    words = _SPECIAL.sub(_escaped, f"{name}. {notice.tag}{act}")
    return f'@page {{ @bottom-left {{ content: "{words}"; }} }}\n'


def _escaped(match: re.Match[str]) -> str:
    return f"\\{ord(match.group()):x} "
