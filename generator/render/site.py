"""Render the pages of a site: of one decree, or those that lead to decrees; no site engine yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.languages.registry import language_of
from generator.model.content import Content
from generator.model.decree import ApprovedDecree
from generator.model.labels import Labels
from generator.render.context import Context
from generator.render.depiction import Pictures
from generator.render.diagrams import Drawing
from generator.render.drawing import draw_regulation, regulation_drawings
from generator.render.known import known_inconsistencies
from generator.render.links import ABOUT, CATALOGUE, HOME, sheet_path, work_path
from generator.render.page import NavigationItem, Page
from generator.render.pages.annex import annex_pages
from generator.render.pages.beside import beside_pages
from generator.render.pages.catalogue import catalogue_page
from generator.render.pages.decree import decree_page
from generator.render.pages.documents import documents_page
from generator.render.pages.home import home_page
from generator.render.pages.inconsistencies import inconsistencies_page
from generator.render.pages.overview import overview_page
from generator.render.pages.ready import ready_page
from generator.render.pages.registers.shelf import register_pages
from generator.render.pages.text import text_page
from generator.render.pages.working_days import working_days_page
from generator.render.status import status_notice
from generator.render.summary import DecreeSummary, summarize

__all__ = [
    "Front",
    "Site",
    "decree_pages",
    "front",
    "render_site",
    "site_drawings",
]

_FEW = 3
"""So many acts are named with their status on a page that is about none of them."""


@dataclass(frozen=True, slots=True)
class Front:
    """What stands before the decrees: the pages that list them, the menu, the status of all."""

    pages: tuple[Page, ...]
    navigation: tuple[NavigationItem, ...]
    status: tuple[str, ...]
    """What a page that is about no decree says of the acts on the site."""
    sheet: str | None
    """The style sheet that such a page is printed with."""


@dataclass(frozen=True, slots=True)
class Site:
    """Every page of the content, the main navigation, and the status of what it publishes."""

    pages: tuple[Page, ...]
    navigation: tuple[NavigationItem, ...]
    status: tuple[str, ...]
    files: Mapping[str, bytes]
    """What is in the files beside the pages, by path from the site's root."""


def render_site(content: Content, *, progress: Callable[[str], None] = lambda _: None) -> Site:
    """Every page of `content`; pages are the same on every website that publishes them.

    Args:
        content: checked content.
        progress: told of each regulation before its pages are made.

    Raises:
        ProgramError: Graphviz is missing or failed.
    """
    before = front(content, [summarize(content, approved) for approved in content.decrees])
    pages, files = [*before.pages], dict[str, bytes]()

    def draw(context: Context) -> Pictures:
        drawn = draw_regulation(context)
        files.update(drawn.files)
        return drawn.pictures

    for approved in content.decrees:
        pages += decree_pages(content, approved, draw=draw, progress=progress)
    return Site(tuple(pages), before.navigation, before.status, files)


def front(content: Content, decrees: Sequence[DecreeSummary]) -> Front:
    """What leads to `decrees`, in the words of `content`; of large content it needs no more."""
    labels, language = content.labels, language_of(content.language)
    status, sheet = _status(labels, decrees), None
    if len(decrees) == 1:
        sheet = sheet_path(decrees[0].id)
    pages = [home_page(labels, language, decrees)]
    if len(decrees) > 1:
        pages.append(catalogue_page(labels, language, decrees))
    if calendar := content.jurisdiction.calendar:
        newest = max((decree.updated for decree in decrees), default=None)
        pages.append(working_days_page(labels, language, calendar, updated=newest))
    return Front(
        pages=tuple(replace(page, status=status, sheet=sheet) for page in pages),
        navigation=_navigation(labels, decrees),
        status=status,
        sheet=sheet,
    )


def decree_pages(
    content: Content,
    approved: ApprovedDecree,
    *,
    draw: Callable[[Context], Pictures],
    progress: Callable[[str], None] = lambda _: None,
) -> list[Page]:
    """The pages of one decree and of every regulation it approves.

    Args:
        content: its words and language; its `decrees` are not looked at.
        approved: the decree.
        draw: gives the finished drawings of a regulation.
        progress: told of each regulation before its pages are made.
    """
    known = known_inconsistencies(approved.inconsistencies)
    pages = [decree_page(content, approved, known)]
    if known:
        pages.append(inconsistencies_page(content, approved, known))
    pages += register_pages(content, approved)
    for regulation in approved.regulations:
        progress(f"{approved.decree.id}/{regulation.slug}")
        context = Context.of(content, approved, regulation, known=known)
        pages += _regulation_pages(context, draw)
    notice = status_notice(approved.decree, content.labels)
    status = (notice.line,) if notice.repealed else ()
    sheet = sheet_path(approved.decree.id)
    return [replace(page, status=status, sheet=sheet) for page in pages]


def site_drawings(content: Content) -> tuple[tuple[str, Drawing], ...]:
    """Every drawing of `content` with the path of its Graphviz source below diagrams/."""
    found = []
    for approved in content.decrees:
        for regulation in approved.regulations:
            # No drawing has a mark.
            context = Context.of(content, approved, regulation, known=())
            folder = f"{approved.decree.id}/{regulation.slug}"
            found += [
                (f"{folder}/{drawing.name}.gv", drawing)
                for process in regulation_drawings(context)
                for drawing in process
            ]
    return tuple(found)


def _regulation_pages(context: Context, draw: Callable[[Context], Pictures]) -> list[Page]:
    pages = [
        overview_page(context),
        text_page(context),
        *beside_pages(context),
        documents_page(context),
        *annex_pages(context, draw(context)),
    ]
    if context.calendar and context.ready_path:
        pages.append(ready_page(context, context.calendar))
    return pages


def _navigation(labels: Labels, decrees: Sequence[DecreeSummary]) -> tuple[NavigationItem, ...]:
    words = labels.navigation
    if len(decrees) == 1:
        work = NavigationItem(labels.registers.title, work_path(decrees[0].id))
        middle = [NavigationItem(labels.home.decree, decrees[0].path), work]
    else:
        middle = [NavigationItem(labels.catalogue.title, CATALOGUE)]
    return (NavigationItem(words.home, HOME), *middle, NavigationItem(words.about, ABOUT))


def _status(labels: Labels, decrees: Sequence[DecreeSummary]) -> tuple[str, ...]:
    repealed = tuple(decree.status.line for decree in decrees if decree.status.repealed)
    return repealed if len(repealed) <= _FEW else (labels.status.several,)
