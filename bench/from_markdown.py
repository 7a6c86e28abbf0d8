"""Build a site from Markdown that stands ready: `bench.from_markdown MARKDOWN CONTENT SITE`.

The other builders begin with these files. This is what ours does from there on, by its own code:
Markdown to HTML, links checked and addressed, kept, framed, written.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import click
from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.checks.loading import load_shared
from generator.cli import spare_garbage
from generator.edition.addresses import Addresses
from generator.edition.edition import Edition
from generator.edition.finish import finish_pages
from generator.edition.page import FinishedPage
from generator.edition.store import Store
from generator.edition.workshop import FinishedDecree
from generator.model.content import Content
from generator.render.links import ABOUT, CATALOGUE, HOME, WORKING_DAYS, sheet_path
from generator.render.page import NavigationItem, Page
from generator.render.site import Front
from generator.render.status import StatusNotice
from generator.render.summary import DecreeSummary
from generator.website.plugin import ReglamentPlugin

__all__ = ["build_from_markdown"]

_DAY = date(2020, 1, 1)

_FRONT = (HOME, CATALOGUE, WORKING_DAYS)
"""The pages that are about no decree."""


class _ReadyEdition(Edition):
    """An edition whose pages are read as Markdown; what is listed of decrees is in the pages."""

    def __init__(self, markdown: Path, content: Content) -> None:
        self.content = content
        self._store = Store(None)
        status = content.labels.status.repealed
        folders = sorted(path for path in markdown.iterdir() if path.is_dir())
        # The id of a decree begins with its year.
        named = [path for path in folders if path.name[0].isdigit()]
        self.decrees = tuple(self._decree(markdown, path, status) for path in named)
        paths = [path for path in _FRONT if (markdown / path).is_file()]
        pages = [_page(markdown, markdown / path, (status,), None) for path in paths]
        outside = [head.path for decree in self.decrees for head in decree.pages]
        self.front_pages, self.dead_links = finish_pages(
            pages, outside=outside, addresses=self.addresses
        )
        menu = [NavigationItem(page.title, page.path) for page in pages]
        menu.append(NavigationItem(ABOUT, ABOUT))
        self.front = Front(tuple(pages), tuple(menu), (status,), None)

    @property
    def addresses(self) -> Addresses:
        """As on a web server."""
        return Addresses.FOLDER

    def pages_of(self, decree: FinishedDecree) -> tuple[FinishedPage, ...]:
        """The pages of a decree, from where they are kept."""
        bodies = self._store.bodies(decree.folder.name, decree.stored)
        if bodies is None:
            raise RuntimeError(f"{decree.folder}: its pages are not kept")
        return tuple(map(FinishedPage, decree.pages, bodies))

    def files_of(self, decree: FinishedDecree) -> Iterator[tuple[str, bytes]]:  # noqa: ARG002
        """None: the Markdown was rendered without."""
        return iter(())

    def _decree(self, markdown: Path, folder: Path, status: str) -> FinishedDecree:
        sheet = sheet_path(folder.name)
        walked = os.walk(folder)
        files = sorted(Path(place, name) for place, _, names in walked for name in names)
        pages = [_page(markdown, path, (status,), sheet) for path in files]
        finished, dead = finish_pages(pages, outside=_FRONT, addresses=self.addresses)
        stored = self._store.put(folder.name, {}, [page.content for page in finished])
        return FinishedDecree(
            folder=folder,
            key="",
            summary=_summary(folder.name, status),
            pages=tuple(page.head for page in finished),
            sheet="",
            dead_links=dead,
            drawings=(),
            files=(),
            stored=stored,
        )


def build_from_markdown(markdown: Path, content: Path, site: Path) -> None:
    """Build the site of the pages in `markdown`; words of the frame are those of `content`."""
    site.mkdir(parents=True)
    written = content / "pages"
    config = load_config(
        config_file=None,
        site_name="bench",
        theme="material",
        plugins=["reglament"],
        markdown_extensions=["attr_list"],
        docs_dir=str(written.resolve()),
        site_dir=str(site.resolve()),
    )
    plugin = config.plugins["reglament"]
    if not isinstance(plugin, ReglamentPlugin):
        raise TypeError("the plugin `reglament` is another one")
    plugin.edition = _ReadyEdition(markdown, load_shared(content)[0].content())
    build(config)


def _page(root: Path, file: Path, status: Sequence[str], sheet: str | None) -> Page:
    _, title, description, _, text = file.read_bytes().decode("utf-8").split("\n", 4)
    return Page(
        path=file.relative_to(root).as_posix(),
        title=json.loads(title.removeprefix("title: ")),
        description=json.loads(description.removeprefix("description: ")),
        markdown=text,
        updated=_DAY,
        status=tuple(status),
        sheet=sheet,
    )


def _summary(name: str, status: str) -> DecreeSummary:
    notice = StatusNotice(tag=status, lead="", sentence=status, repealed=True)
    return DecreeSummary(
        id=name,
        path=f"{name}/index.md",
        number=name,
        citation=name,
        title=name,
        day=_DAY,
        status=notice,
        updated=_DAY,
    )


@click.command()
@click.argument("markdown", type=click.Path(path_type=Path))
@click.argument("content", type=click.Path(path_type=Path))
@click.argument("site", type=click.Path(path_type=Path))
def main(markdown: Path, content: Path, site: Path) -> None:
    """Build SITE of the pages in MARKDOWN."""
    spare_garbage()
    build_from_markdown(markdown, content, site)


if __name__ == "__main__":
    main()
