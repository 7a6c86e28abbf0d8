"""Set what stands around the text of a page: way, status, tabs, neighbours; HTML.

Six pages of each regulation have all of it, so it is set here and not in templates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.labels import NavigationLabels, StatusLabels
from generator.render.links import link
from generator.render.markdown import escape_attribute, escape_html
from generator.render.status import StatusNotice

__all__ = ["Crumb", "Neighbour", "Part", "neighbours", "status_box", "tabs", "way"]


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way from the home page to a page."""

    path: str
    name: str


@dataclass(frozen=True, slots=True)
class Part:
    """One entry of a regulation's local navigation: its page, its name, what it holds."""

    path: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The service before or behind one; `name` may hold soft hyphens."""

    path: str
    name: str


def way(crumbs: Sequence[Crumb], words: NavigationLabels) -> str:
    """The way from the home page to a page, which is the last of `crumbs`."""
    *before, here = crumbs
    steps = [
        f'<li><a href="{link(here.path, crumb.path)}">{escape_html(crumb.name)}</a></li>'
        for crumb in before
    ]
    steps.append(f'<li><span aria-current="page">{escape_html(here.name)}</span></li>')
    return _navigation("crumbs", words.here, "ol", steps)


def status_box(status: StatusNotice, words: StatusLabels, history: str = "") -> str:
    """What the reader must know of the act first; `history` is the address of its events."""
    kind = "status" if status.repealed else "status status--in-force"
    lead = f"<b>{escape_html(status.lead)}</b> " if status.lead else ""
    more = f' <a href="{history}">{escape_html(words.history_link)}</a>' if history else ""
    return "\n".join(
        [
            f'<div class="{kind}" role="note">',
            f'<p class="status__tag">{escape_html(status.tag)}</p>',
            f'<p class="status__text">{lead}{escape_html(status.sentence)}{more}</p>',
            "</div>",
        ]
    )


def tabs(parts: Sequence[Part], page: str, words: NavigationLabels) -> str:
    """The pages of a regulation, for the one at `page`."""
    items = []
    for part in parts:
        current = ' aria-current="page"' if part.path == page else ""
        name = f"{escape_html(part.name)} <small>{escape_html(part.note)}</small>"
        items.append(f'<li><a href="{link(page, part.path)}"{current}>{name}</a></li>')
    return _navigation("tabs", words.parts, "ul", items)


def neighbours(
    previous: Neighbour | None, following: Neighbour | None, page: str, words: NavigationLabels
) -> str:
    """The services before and behind that of `page`; nothing where there are none."""
    items = []
    if previous:
        items.append(f"<li>{_to(previous, page, words.previous)}</li>")
    if following:
        items.append(f'<li class="pager__next">{_to(following, page, words.next)}</li>')
    return _navigation("pager", words.services, "ul", items) if items else ""


def _to(neighbour: Neighbour, page: str, which: str) -> str:
    words = f"<small>{escape_html(which)}</small> {escape_html(neighbour.name)}"
    return f'<a href="{link(page, neighbour.path)}">{words}</a>'


def _navigation(kind: str, label: str, listed: str, items: Sequence[str]) -> str:
    opening = f'<nav class="{kind}" aria-label="{escape_attribute(label)}">'
    return "\n".join([opening, f"<{listed}>", *items, f"</{listed}>", "</nav>"])
