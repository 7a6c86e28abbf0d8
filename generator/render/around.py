"""Set what stands around the text of a page: way, status, tabs, neighbours; HTML.

Six pages of each regulation have all of it, so it is set here and not in templates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.labels import Labels, NavigationLabels, StatusLabels
from generator.render.links import link
from generator.render.markdown import escape_attribute, escape_html
from generator.render.status import StatusNotice

__all__ = ["Around", "Crumb", "Neighbour", "Part", "Surroundings", "status_box", "way"]


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


class Surroundings(NamedTuple):
    """What stands around the text of one page of a regulation, as HTML."""

    way: str
    tabs: str
    neighbours: str
    """Nothing where there are none."""
    status_box: str


class _Shared(NamedTuple):
    """What is the same around all pages of a regulation in folders of one depth; HTML.

    They lie in the overview's folder or below it, and none of these links leads below it.
    """

    steps: list[str]
    """The way to the overview."""
    neighbours: str
    status_box: str


class Around:
    """What stands around the pages of one regulation.

    Args:
        above: the way to its overview.
        parts: its pages, in the order of the local navigation.
        beside: the services before and behind it.
        status: that of its act.
        history: the page that tells the events of its act.
        labels: words of ours.
    """

    def __init__(
        self,
        above: Sequence[Crumb],
        parts: Sequence[Part],
        beside: tuple[Neighbour | None, Neighbour | None],
        *,
        status: StatusNotice,
        history: str,
        labels: Labels,
    ) -> None:
        self._above, self._beside, self._status = above, beside, status
        self._history, self._labels = history, labels
        self._parts = [(part.path, _part(part)) for part in parts]
        self._shared: dict[int, _Shared] = {}

    def of(self, page: str, name: str | None) -> Surroundings:
        """What stands around the page at `page`, which is called `name`; the overview by none."""
        words, depth = self._labels.navigation, page.count("/")
        if depth not in self._shared:
            self._shared[depth] = self._share(page)
        shared = self._shared[depth]
        steps, here = (shared.steps, name) if name else (shared.steps[:-1], self._above[-1].name)
        tabs = [_tab(link(page, path), told, here=path == page) for path, told in self._parts]
        return Surroundings(
            _way(steps, here, words),
            _navigation("tabs", words.parts, "ul", tabs),
            shared.neighbours,
            shared.status_box,
        )

    def _share(self, page: str) -> _Shared:
        history = link(page, self._history, "history")
        return _Shared(
            _steps(self._above, page),
            _neighbours(*self._beside, page, self._labels.navigation),
            status_box(self._status, self._labels.status, history),
        )


def way(crumbs: Sequence[Crumb], words: NavigationLabels) -> str:
    """The way from the home page to a page, which is the last of `crumbs`."""
    *before, here = crumbs
    return _way(_steps(before, here.path), here.name, words)


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


def _part(part: Part) -> str:
    return f"{escape_html(part.name)} <small>{escape_html(part.note)}</small>"


def _tab(address: str, told: str, *, here: bool) -> str:
    current = ' aria-current="page"' if here else ""
    return f'<li><a href="{address}"{current}>{told}</a></li>'


def _steps(crumbs: Sequence[Crumb], page: str) -> list[str]:
    return [
        f'<li><a href="{link(page, crumb.path)}">{escape_html(crumb.name)}</a></li>'
        for crumb in crumbs
    ]


def _way(steps: Sequence[str], here: str, words: NavigationLabels) -> str:
    last = f'<li><span aria-current="page">{escape_html(here)}</span></li>'
    return _navigation("crumbs", words.here, "ol", [*steps, last])


def _neighbours(
    previous: Neighbour | None, following: Neighbour | None, page: str, words: NavigationLabels
) -> str:
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
