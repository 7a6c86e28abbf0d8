"""Hold a page as its Markdown and what a website must know of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

__all__ = ["NavigationItem", "Page"]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site, independent of any site engine.

    `path` is relative to the site's root and ends in `index.md`, so that a link between pages is
    the same for a file and for an address once `index.md` is dropped.
    """

    path: str
    title: str
    description: str
    markdown: str
    updated: date | None = None
    """The date of the document itself, never the day of building."""
    status: tuple[str, ...] = ()
    """The legal status of what it shows, one sentence for each repealed act."""
    sheet: str | None = None
    """The style sheet it is printed with, from the site's root."""

    @property
    def file(self) -> str:
        """The page as a Markdown file: title and description as front matter, then the text."""
        # A JSON string is a YAML double-quoted string, whatever stands in it.
        quoted = (json.dumps(text, ensure_ascii=False) for text in (self.title, self.description))
        title, description = quoted
        return f"---\ntitle: {title}\ndescription: {description}\n---\n\n{self.markdown}"


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """An entry of the site's main navigation: only pages that lead to others."""

    title: str
    path: str
