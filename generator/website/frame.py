"""Gather what the theme shows around every page: the owner, the menu, the legal status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.edition.edition import Edition
from generator.model.content import Content
from generator.model.labels import Labels
from generator.model.website import Contact, Website
from generator.render.links import ACCESSIBILITY, HOME, work_path
from generator.render.pages.home import AT_A_GLANCE
from generator.render.summary import ServiceSummary

__all__ = ["Entry", "Frame", "Need", "make_frame", "site_name"]


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
class Need:
    """What people need help with, and the services that give it."""

    title: str
    services: tuple[Entry, ...]


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
    needs: tuple[Need, ...]
    """The services by need, for who has come to a wrong address; none where they are many."""
    accessibility: str | None
    """Where the hand-written page on accessibility is, from the site's root, if there is one."""
    locale: str | None
    """Language and country of the site, as the Open Graph protocol writes them."""
    icons: bool
    """Whether there are icons of the mark for browsers that draw no SVG."""

    @property
    def addresses(self) -> frozenset[str]:
        """Where its links lead, from the site's root."""
        return frozenset(entry.url for entry in (*self.menu, *self.written))

    def current(self, url: str) -> tuple[str, ...]:
        """For each entry of the menu what it says of itself on the page at `url`."""
        said = [entry.current(url) for entry in self.menu]
        # Of entries that lie in one another the innermost holds the page.
        inner = max(
            (len(one.url) for one, word in zip(self.menu, said, strict=True) if word), default=0
        )
        return tuple(
            word if len(one.url) == inner else "" for one, word in zip(self.menu, said, strict=True)
        )


def make_frame(
    edition: Edition, website: Website, written: Iterable[Entry], *, icons: bool
) -> Frame:
    """The frame of `website`; an entry of the menu whose page is missing is left out.

    Args:
        edition: the content that is published.
        website: whose website it is.
        written: the hand-written pages.
        icons: whether the site has icons of its mark that are no SVG.
    """
    content, front, written = edition.content, edition.front, tuple(written)
    there = {entry.url for entry in written}
    there |= {edition.url(page.path) for page in front.pages}
    there |= {edition.url(decree.summary.path) for decree in edition.decrees}
    there |= {edition.url(work_path(decree.summary.id)) for decree in edition.decrees}
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
        needs=tuple(_needs(edition)),
        accessibility=next((url for url in (edition.url(ACCESSIBILITY),) if url in there), None),
        locale=_locale(content),
        icons=icons,
    )


def _needs(edition: Edition) -> Iterator[Need]:
    labels: Labels = edition.content.labels
    services = [service for decree in edition.decrees for service in decree.summary.services]
    if len(services) > AT_A_GLANCE:
        return
    for need, words in labels.needs.items():
        met = tuple(_entry(edition, service) for service in services if need in service.needs)
        if met:
            yield Need(words, met)


def _entry(edition: Edition, service: ServiceSummary) -> Entry:
    return Entry(service.title, edition.url(service.path))


def _locale(content: Content) -> str | None:
    country = content.jurisdiction.codes.get("iso-3166-2", "").partition("-")[0]
    return f"{content.language}_{country}" if country else None


def site_name(content: Content, website: Website) -> str:
    """What `website` calls itself: its own name, or that of the site in labels/."""
    return website.branding.name or content.labels.site.name
