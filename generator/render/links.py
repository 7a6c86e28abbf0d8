"""Find the way from page to page; the whole map of addresses stands here.

Addresses: `/<decree>/<n>-<slug>/` the overview, below it `text/`,
`documents/` and each annex by its id; `/<decree>/inconsistencies/`. Once published they do not
change.
"""

from __future__ import annotations

from generator.model.annex import Annex
from generator.model.decree import Decree
from generator.model.regulation import Regulation

__all__ = [
    "ABOUT",
    "CATALOGUE",
    "HOME",
    "annex_path",
    "decree_path",
    "documents_path",
    "inconsistencies_path",
    "link",
    "overview_path",
    "sheet_path",
    "text_path",
]

HOME = "index.md"
"""The home page."""

CATALOGUE = "decrees/index.md"
"""The page of all decrees; there is none while there is one decree."""

ABOUT = "about/index.md"
"""The hand-written page about the site."""


def decree_path(decree: Decree) -> str:
    """The decree's page."""
    return f"{decree.id}/index.md"


def inconsistencies_path(decree: Decree) -> str:
    """The known inconsistencies of a decree; there is no such page where none is known."""
    return f"{decree.id}/inconsistencies/index.md"


def overview_path(decree: Decree, regulation: Regulation) -> str:
    """The overview of a regulation."""
    return f"{decree.id}/{regulation.slug}/index.md"


def text_path(decree: Decree, regulation: Regulation) -> str:
    """The full text of a regulation."""
    return f"{decree.id}/{regulation.slug}/text/index.md"


def documents_path(decree: Decree, regulation: Regulation) -> str:
    """The required documents of a regulation."""
    return f"{decree.id}/{regulation.slug}/documents/index.md"


def annex_path(decree: Decree, regulation: Regulation, annex: Annex) -> str:
    """An annex of a regulation."""
    return f"{decree.id}/{regulation.slug}/{annex.id}/index.md"


def sheet_path(decree_id: str) -> str:
    """The style sheet that prints the status of the decree of this id."""
    return f"{decree_id}/sheet.css"


def link(source: str, target: str, anchor: str | None = None) -> str:
    """The relative link from the page at `source` to the page at `target`.

    >>> link("2015-118/1-a/text/index.md", "2015-118/index.md", "history")
    '../../index.md#history'
    >>> link("2015-118/1-a/index.md", "2015-118/1-a/index.md", "p6")
    '#p6'
    """
    fragment = f"#{anchor}" if anchor else ""
    if source == target and fragment:
        return fragment
    folder, up = source[: source.rfind("/") + 1], ""
    while not target.startswith(folder):
        folder, up = folder[: folder.rfind("/", 0, -1) + 1], f"../{up}"
    return f"{up}{target[len(folder) :]}{fragment}"
