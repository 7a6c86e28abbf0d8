"""Render a whole site: every page of every decree, independent of any site engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.content import Content
from generator.model.decree import ApprovedDecree
from generator.model.regulation import Regulation
from generator.render.context import Context
from generator.render.diagrams import Drawing, render_svg
from generator.render.links import ABOUT, HOME, decree_path
from generator.render.page import NavigationItem, Page
from generator.render.pages.annex import annex_pages, regulation_drawings
from generator.render.pages.decree import decree_page
from generator.render.pages.home import home_page
from generator.render.pages.regulation import documents_page, overview_page, text_page
from generator.render.status import status_notice

__all__ = ["Site", "render_site", "site_drawings"]


@dataclass(frozen=True, slots=True)
class Site:
    """The pages of the content, the main navigation, and the status every page of it must carry."""

    pages: tuple[Page, ...]
    navigation: tuple[NavigationItem, ...]
    status: tuple[str, ...]


def render_site(content: Content, *, progress: Callable[[str], None] = lambda _: None) -> Site:
    """Every page of `content`; pages are the same on every website that publishes them.

    Args:
        content: checked content.
        progress: told of each regulation before its pages are made.

    Raises:
        ProgramError: Graphviz is missing or failed.
    """
    pages = [home_page(content)]
    for approved in content.decrees:
        pages.append(decree_page(content, approved))
        for regulation in approved.regulations:
            progress(f"{approved.decree.id}/{regulation.slug}")
            pages += _regulation_pages(content, approved, regulation)
    return Site(tuple(pages), _navigation(content), _status(content))


def site_drawings(content: Content) -> tuple[tuple[str, Drawing], ...]:
    """Every drawing of `content` with the path of its Graphviz source below diagrams/."""
    found = []
    for approved in content.decrees:
        for regulation in approved.regulations:
            context = Context.of(content, approved, regulation)
            for drawings in regulation_drawings(context).values():
                folder = f"{approved.decree.id}/{regulation.slug}"
                found += [(f"{folder}/{drawing.name}.gv", drawing) for drawing in drawings]
    return tuple(found)


def _regulation_pages(
    content: Content, approved: ApprovedDecree, regulation: Regulation
) -> list[Page]:
    context = Context.of(content, approved, regulation)
    drawings = regulation_drawings(context)
    flat = [drawing for group in drawings.values() for drawing in group]
    svgs = iter(render_svg(flat, language=content.language))
    pictures = {annex: tuple(next(svgs) for _ in group) for annex, group in drawings.items()}
    return [
        overview_page(context),
        text_page(context),
        documents_page(context),
        *annex_pages(context, pictures),
    ]


def _navigation(content: Content) -> tuple[NavigationItem, ...]:
    words = content.labels.navigation
    decrees = (
        NavigationItem(
            words.decree.format(number=approved.decree.number), decree_path(approved.decree)
        )
        for approved in content.decrees
    )
    return (NavigationItem(words.home, HOME), *decrees, NavigationItem(words.about, ABOUT))


def _status(content: Content) -> tuple[str, ...]:
    notices = (status_notice(approved.decree, content.labels) for approved in content.decrees)
    return tuple(notice.line for notice in notices if notice.repealed)
