"""List a website's pages for search engines, each with the date of its document.

The protocol (sitemaps.org) has full addresses only, and at most 50,000 in a file: where there are
more, `sitemap.xml` lists further files.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from xml.sax.saxutils import escape

__all__ = ["sitemap_files"]

LIMIT = 50_000
"""The most addresses in one file."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def sitemap_files(
    base: str, pages: Sequence[tuple[str, date]], *, limit: int = LIMIT
) -> Iterator[tuple[str, str]]:
    """The name and text of each file.

    Args:
        base: the website's address, with a slash at its end.
        pages: the address of each page from the site's root, and the date of its document.
        limit: the most addresses in one file.
    """
    parts = [
        _part(base, pages[start : start + limit]) for start in range(0, max(len(pages), 1), limit)
    ]
    if len(parts) == 1:
        yield "sitemap.xml", parts[0]
        return
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    yield from zip(names, parts, strict=True)
    listed = "".join(f"<sitemap><loc>{escape(base + name)}</loc></sitemap>\n" for name in names)
    yield "sitemap.xml", f"{_HEAD}<sitemapindex {_SPACE}>\n{listed}</sitemapindex>\n"


def _part(base: str, pages: Sequence[tuple[str, date]]) -> str:
    listed = "".join(
        f"<url><loc>{escape(base + url)}</loc><lastmod>{day.isoformat()}</lastmod></url>\n"
        for url, day in pages
    )
    return f"{_HEAD}<urlset {_SPACE}>\n{listed}</urlset>\n"
