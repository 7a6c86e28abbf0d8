"""Give MkDocs a page that is made already: its HTML, contents, date, links and anchors."""

from __future__ import annotations

import logging
import posixpath
from collections.abc import Iterable
from datetime import date
from urllib.parse import unquote, urlsplit, urlunsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.render.page import Page as RenderedPage
from generator.website.conversion import (
    Heading,
    find_anchors,
    find_headings,
    replace_links,
    to_html,
)

__all__ = ["GeneratedPage"]

_log = get_plugin_logger("reglament")


class GeneratedPage(Page):
    """A page of ours inside MkDocs: converted by CommonMark, every link of it checked."""

    def __init__(
        self, rendered: RenderedPage, file: File, config: MkDocsConfig, *, updated: date
    ) -> None:
        super().__init__(rendered.title, file, config)
        self._rendered = rendered
        self.update_date = updated.isoformat()

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002  # MkDocs' signature
        """Take the Markdown as rendered; title and description are given, not parsed."""
        self.markdown = self._rendered.markdown
        self.meta = {"title": self._rendered.title, "description": self._rendered.description}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Make HTML, the table of contents, and the lists by which MkDocs checks anchors."""
        text = to_html(self.markdown or "")
        self.links_to_anchors = {}
        self.present_anchor_ids = find_anchors(text)
        self.toc = _contents(find_headings(text))
        self.content = replace_links(text, lambda url: self._address(url, files))

    def validate_anchor_links(self, *, files: Files, log_level: int) -> None:
        """Warn of dead anchors whatever mkdocs.yml says: these links are written by us."""
        super().validate_anchor_links(files=files, log_level=max(log_level, logging.WARNING))

    def _address(self, url: str, files: Files) -> str:
        """`url` as the built site has it: `../text/index.md#p6` becomes `../text/#p6`."""
        scheme, host, path, query, anchor = urlsplit(url)
        if scheme or host or path.startswith("/"):
            return url
        target = self._target(path, files)
        if target is None:
            _log.warning("the page '%s' links to '%s', which is not there", self.file.src_uri, url)
            return url
        if anchor and target.is_documentation_page() and self.links_to_anchors is not None:
            self.links_to_anchors.setdefault(target, {}).setdefault(anchor, url)
        if not path:
            return url
        return urlunsplit(("", "", target.url_relative_to(self.file), query, anchor))

    def _target(self, path: str, files: Files) -> File | None:
        if not path:
            return self.file
        folder = posixpath.dirname(self.file.src_uri)
        return files.get_file_from_path(posixpath.normpath(posixpath.join(folder, unquote(path))))


def _contents(headings: Iterable[Heading]) -> TableOfContents:
    """The headings nested by their level, as MkDocs has them."""
    top: list[AnchorLink] = []
    open_levels: list[AnchorLink] = []
    for heading in headings:
        # MkDocs counts levels from zero.
        link = AnchorLink(heading.title, heading.anchor, heading.level - 1)
        while open_levels and open_levels[-1].level >= link.level:
            open_levels.pop()
        (open_levels[-1].children if open_levels else top).append(link)
        open_levels.append(link)
    return TableOfContents(top)
