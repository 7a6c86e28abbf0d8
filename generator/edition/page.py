"""Hold a finished page: its HTML and what the frame around it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from sys import intern
from typing import Any

__all__ = ["FinishedPage", "PageHead"]


@dataclass(frozen=True, slots=True)
class PageHead:
    """A page without its text: enough to name it, to list it and to frame it."""

    path: str
    """From the site's root; ends in `index.md`, as in `render`."""
    title: str
    description: str
    updated: date
    """The date of the document itself, never the day of building."""
    status: tuple[str, ...]
    """The legal status of what the page shows, one sentence for each act."""
    sheet: str | None
    """The style sheet that prints the status on every sheet of paper, from the site's root."""

    def to_json(self) -> dict[str, Any]:
        """The head as JSON's own types."""
        return {
            "path": self.path,
            "title": self.title,
            "description": self.description,
            "updated": self.updated.isoformat(),
            "status": list(self.status),
            "sheet": self.sheet,
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> PageHead:
        """The head that `to_json` wrote; raises KeyError, TypeError or ValueError for others."""
        return cls(
            path=value["path"],
            title=value["title"],
            description=value["description"],
            updated=date.fromisoformat(value["updated"]),
            # All pages of a decree have these in common, and many are held at once.
            status=tuple(map(intern, value["status"])),
            sheet=value["sheet"] and intern(value["sheet"]),
        )


@dataclass(frozen=True, slots=True)
class FinishedPage:
    """A page ready to be framed; `content` is HTML in UTF-8."""

    head: PageHead
    content: bytes
