"""Finish rendered pages: Markdown to HTML, links to addresses, drawings in their places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from generator.edition.addresses import Addresses
from generator.edition.conversion import split_links, to_html
from generator.edition.links import Links
from generator.edition.page import FinishedPage, PageHead
from generator.render.page import Page

__all__ = ["UNDATED", "finish_pages", "mark"]

_OPEN, _CLOSE = "\ue002", "\ue003"
_MARK = re.compile(f"{_OPEN}[0-9]+{_CLOSE}".encode())
_LINK = re.compile(rb' href="([^"]*)')

# Where no document has a date, a fixed one: the day of building would make each day's site differ.
UNDATED = date(1970, 1, 1)
"""The date of a page that has none."""


def finish_pages(
    pages: Sequence[Page],
    *,
    outside: Iterable[str],
    addresses: Addresses,
    marked: Mapping[str, bytes] = MappingProxyType({}),
) -> tuple[tuple[FinishedPage, ...], tuple[str, ...]]:
    """`pages` as HTML, and each link of theirs that leads nowhere, in words.

    Args:
        pages: pages that may link to one another, down to an anchor.
        outside: paths of further pages and files that they may link to.
        addresses: how links name pages.
        marked: by its mark, what stands in a page in its place; HTML in UTF-8. Its links are given
            their addresses and not proved: those of drawings name provisions, which checks prove.
    """
    texts = {page.path: to_html(page.markdown) for page in pages}
    links = Links(texts, outside=frozenset(outside), addresses=addresses)
    finished, dead = list[FinishedPage](), list[str]()
    for page in pages:
        pieces = split_links(texts[page.path])
        written, wrong = links.of(page.path, dict.fromkeys(pieces[2::3]))
        pieces[2::3] = map(written.__getitem__, pieces[2::3])
        dead += wrong
        whole = _unmark("".join(pieces), marked, links)
        finished.append(FinishedPage(_head(page), whole))
    return tuple(finished), tuple(dead)


def mark(number: int) -> str:
    """What stands in Markdown for a piece of HTML that is put in at the end.

    Private-use letters (Unicode 23.5) stand in no text of ours and mean nothing to Markdown.
    """
    return f"{_OPEN}{number}{_CLOSE}"


def _unmark(text: str, marked: Mapping[str, bytes], links: Links) -> bytes:
    """`text` in UTF-8 with what is `marked` in place of its marks."""

    def addressed(link: re.Match[bytes]) -> bytes:
        return f' href="{links.write(link[1].decode("utf-8"))}'.encode()

    def placed(found: re.Match[bytes]) -> bytes:
        return _LINK.sub(addressed, marked[found[0].decode("utf-8")])

    whole = text.encode("utf-8")
    return _MARK.sub(placed, whole) if marked and _OPEN in text else whole


def _head(page: Page) -> PageHead:
    return PageHead(
        path=page.path,
        title=page.title,
        description=page.description,
        updated=page.updated or UNDATED,
        status=page.status,
        sheet=page.sheet,
    )
