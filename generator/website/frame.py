"""Gather what the theme shows around every page: the owner, the menu, the legal status."""

from __future__ import annotations

from dataclasses import dataclass

from mkdocs.structure.files import Files

from generator.model.content import Content
from generator.model.website import Website
from generator.render.site import Site

__all__ = ["Entry", "Frame", "make_frame"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A link of the frame: its words and its address from the site's root."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Frame:
    """The words and links around every page; the theme's templates know it as `frame`."""

    name: str
    owner: str
    """The full official name of the website's owner."""
    source_note: str
    status: tuple[str, ...]
    """One sentence for each repealed decree; stands on every page."""
    menu: tuple[Entry, ...]
    written: tuple[Entry, ...]
    """The hand-written pages, so that each is within reach from any page."""


def make_frame(content: Content, website: Website, site: Site, files: Files) -> Frame:
    """The frame of `website`; an entry of the menu whose page is missing is left out."""
    menu = (
        Entry(item.title, file.page.url)
        for item in site.navigation
        if (file := files.get_file_from_path(item.path)) is not None and file.page is not None
    )
    written = (
        Entry(str(file.page.title), file.page.url)
        for file in files.documentation_pages()
        if file.generated_by is None and file.page is not None
    )
    return Frame(
        name=site_name(content, website),
        owner=content.organization(website.owner).names[content.language],
        source_note=content.labels.site.source_note,
        status=site.status,
        menu=tuple(menu),
        written=tuple(written),
    )


def site_name(content: Content, website: Website) -> str:
    """What `website` calls itself: its own name, or that of the site in labels/."""
    return website.branding.name or content.labels.site.name
