"""Find pages of a rendered site, and read them as a browser does."""

from __future__ import annotations

from generator.edition.conversion import to_html
from generator.render.page import Page
from generator.render.site import Site
from tests.support.reading import Element, read_html


def page(site: Site, path: str) -> Element:
    """The page at `path`, as a browser reads it."""
    return read_page(next(page for page in site.pages if page.path == path))


def read_page(found: Page) -> Element:
    """A page, as a browser reads it."""
    return read_html(to_html(found.markdown))


def pages_below(folder: str, site: Site) -> list[Page]:
    """The pages whose addresses begin with `folder`: a decree's, whatever others there are."""
    return [page for page in site.pages if page.path.startswith(folder)]
