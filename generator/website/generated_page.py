"""Give MkDocs a page that is finished already: its HTML, title, date, status and anchors."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.edition.conversion import find_anchors
from generator.edition.page import FinishedPage
from generator.render.links import link

__all__ = ["GeneratedPage", "full_address", "page_url"]


class GeneratedPage(Page):
    """A page of ours inside MkDocs; its links were checked when it was finished."""

    def __init__(self, finished: FinishedPage, config: MkDocsConfig) -> None:
        head = finished.head
        super().__init__(head.title, File.generated(config, head.path, content=""), config)
        self.update_date = head.updated.isoformat()
        self._html = finished.content.decode("utf-8")
        self.meta = {
            "title": head.title,
            "description": head.description,
            "status": head.status,
            "sheet": link(head.path, head.sheet) if head.sheet else None,
            "address": full_address(config, page_url(config, head.path)),
        }

    def mark_addresses(self, canonical: str, sheet: str, address: str) -> None:
        """Put these words in place of its addresses, where it has any."""
        self.meta["address"] = address
        if self.canonical_url:
            self.canonical_url = canonical
        if self.meta["sheet"]:
            self.meta["sheet"] = sheet

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002  # MkDocs' signature
        """Take nothing: there is no Markdown any more."""
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Give the finished HTML, and the anchors that hand-written pages may link to."""
        self.content = self._html
        self.links_to_anchors = {}
        self.present_anchor_ids = set(find_anchors(self._html))


def page_url(config: MkDocsConfig, path: str) -> str:
    """The address of the page at `path` from the site's root, as MkDocs gives it."""
    folder = path.removesuffix("index.md")
    return folder if config.use_directory_urls else f"{folder}index.html"


def full_address(config: MkDocsConfig, url: str) -> str:
    """What paper says of where the page at `url` is: from the site's root while that is unknown."""
    return f"{config.site_url or '/'}{url}"
