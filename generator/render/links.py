"""Find the way from page to page; the whole map of addresses stands here.

Addresses: `/<decree>/<n>-<slug>/` the overview, below it `text/`,
`documents/` and each annex by its id; `/<decree>/inconsistencies/`; `/<decree>/work/` for
employees, below it `roles/<role>/` and each register by its name. Once published they do not
change.
"""

from __future__ import annotations

from functools import lru_cache

from generator.model.annex import Annex
from generator.model.decree import Decree
from generator.model.regulation import Regulation

__all__ = [
    "ABOUT",
    "ACCESSIBILITY",
    "CATALOGUE",
    "HOME",
    "WORKING_DAYS",
    "annex_path",
    "beside_path",
    "decree_path",
    "documents_path",
    "inconsistencies_path",
    "link",
    "overview_path",
    "ready_path",
    "register_path",
    "role_path",
    "sheet_path",
    "text_path",
    "work_path",
]

HOME = "index.md"
"""The home page."""

CATALOGUE = "decrees/index.md"
"""The page of all decrees; there is none while there is one decree."""

ACCESSIBILITY = "accessibility/index.md"
"""The hand-written page on who can use the site and how; a site may have none."""

ABOUT = "about/index.md"
"""The hand-written page about the site."""


WORKING_DAYS = "working-days/index.md"
"""The page of the days that counting minds; there is none where no calendar is known."""


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


def ready_path(decree: Decree, regulation: Regulation) -> str:
    """The page that counts when a service was ready; where no calendar is known there is none."""
    return f"{decree.id}/{regulation.slug}/ready/index.md"


def annex_path(decree: Decree, regulation: Regulation, annex: Annex) -> str:
    """An annex of a regulation."""
    return f"{decree.id}/{regulation.slug}/{annex.id}/index.md"


def beside_path(decree: Decree, regulation: Regulation) -> str:
    """The text of a regulation beside its table of procedures; without one there is none."""
    return f"{decree.id}/{regulation.slug}/side-by-side/index.md"


def work_path(decree_id: str) -> str:
    """The page that leads employees to what is gathered of the decree of this id."""
    return f"{decree_id}/work/index.md"


def register_path(decree: Decree, name: str) -> str:
    """A page that gathers the facts of one kind: `documents`, `time-limits`, `acts`, ..."""
    return f"{decree.id}/work/{name}/index.md"


def role_path(decree: Decree, role: str) -> str:
    """The desk card of a participant; `role` is its id."""
    return f"{decree.id}/work/roles/{role}/index.md"


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
    if not anchor:
        return _way(source, target)
    return f"#{anchor}" if source == target else f"{_way(source, target)}#{anchor}"


@lru_cache(maxsize=4096)
def _way(source: str, target: str) -> str:
    """The link without an anchor; a page has many to the same few pages."""
    folder, up = source[: source.rfind("/") + 1], ""
    while not target.startswith(folder):
        folder, up = folder[: folder.rfind("/", 0, -1) + 1], f"../{up}"
    return f"{up}{target[len(folder) :]}"
