"""Gather what the theme shows around every page: the owner, the menu, the legal status."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.edition.edition import Edition
from generator.model.content import Content
from generator.model.website import Contact, Website
from generator.render.links import HOME

__all__ = ["Entry", "Frame", "make_frame", "site_name"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A link of the frame: its words and its address from the site's root."""

    title: str
    url: str

    def current(self, url: str) -> str:
        """What `aria-current` says of this entry on the page at `url`; empty on other pages."""
        if url == self.url:
            return "page"
        folder = self.url.removesuffix("index.html")
        return "true" if folder and url.startswith(folder) else ""


@dataclass(frozen=True, slots=True)
class Frame:
    """The words and links around every page; the theme's templates know it as `frame`."""

    name: str
    owner: str
    """The full official name of the website's owner."""
    contact: Contact
    """How the owner is reached, as far as it is known."""
    source_note: str
    home: str
    """The address of the home page from the site's root."""
    status: tuple[str, ...]
    """What a page that is about no act says of the acts on the site."""
    sheet: str | None
    """The style sheet that such a page is printed with, from the site's root."""
    menu: tuple[Entry, ...]
    written: tuple[Entry, ...]
    """The hand-written pages, so that each is within reach from any page."""

    @property
    def addresses(self) -> frozenset[str]:
        """Where its links lead, from the site's root."""
        return frozenset(entry.url for entry in (*self.menu, *self.written))

    def current(self, url: str) -> tuple[str, ...]:
        """For each entry of the menu what it says of itself on the page at `url`."""
        return tuple(entry.current(url) for entry in self.menu)


def make_frame(edition: Edition, website: Website, written: Iterable[Entry]) -> Frame:
    """The frame of `website`; an entry of the menu whose page is missing is left out.

    Args:
        edition: the content that is published.
        website: whose website it is.
        written: the hand-written pages.
    """
    content, front, written = edition.content, edition.front, tuple(written)
    there = {entry.url for entry in written}
    there |= {edition.url(page.path) for page in front.pages}
    there |= {edition.url(decree.summary.path) for decree in edition.decrees}
    menu = (Entry(item.title, edition.url(item.path)) for item in front.navigation)
    return Frame(
        name=site_name(content, website),
        owner=content.organization(website.owner).names[content.language],
        contact=website.contact,
        source_note=content.labels.site.source_note,
        home=edition.url(HOME) or ".",
        status=front.status,
        sheet=front.sheet,
        menu=tuple(entry for entry in menu if entry.url in there),
        written=written,
    )


def site_name(content: Content, website: Website) -> str:
    """What `website` calls itself: its own name, or that of the site in labels/."""
    return website.branding.name or content.labels.site.name
