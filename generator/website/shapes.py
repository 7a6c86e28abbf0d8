"""Render the theme once for each shape of page, and put every page's own words into it.

Pages in equally deep folders differ, apart from their text, in few places of the frame: title,
description, status. Such a shape is rendered once by MkDocs and Jinja, with a mark in each of these
places; a page is then its shape with words in place of marks. This gives byte for byte what
rendering every page gives. For the first pages of each shape that is proved in every build; where
it fails, say because a template has come to show more of a page, each page is rendered.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TypeAlias

from markupsafe import escape

from generator.edition.fingerprint import frame_engine
from generator.edition.page import FinishedPage, PageHead
from generator.render.links import link
from generator.render.unbroken import join
from generator.website.frame import Frame
from generator.website.generated_page import GeneratedPage, full_address, page_url
from generator.website.theme_pages import ThemePages

__all__ = ["Shape", "Shapes"]

# Private-use letters (Unicode 23.5) stand in no text of ours and mean nothing to HTML.
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}([a-z]+[0-9]*){_CLOSE}")

_PROVED = 2
"""How many pages of a shape are rendered whole to prove it: the one it was made of, another."""

_Kind: TypeAlias = tuple[str, int, tuple[str, ...], int, bool]


@dataclass(slots=True)
class Shape:
    """What stands between the marks, and which mark stands after each piece."""

    pieces: tuple[bytes, ...]
    marks: tuple[str, ...]
    digest: bytes = field(init=False)
    """The hash of the shape."""
    seen: int = 0
    fits: bool = True
    """Whether filling it gives what rendering a page gives."""

    def __post_init__(self) -> None:
        """Take the hash once: every page of the shape asks for it."""
        told = repr((self.pieces, self.marks)).encode("utf-8")
        self.digest = hashlib.sha256(told).digest()

    def fill(self, words: dict[str, bytes]) -> bytes:
        """The page that has `words` at the marks."""
        parts = [self.pieces[0]]
        for mark, piece in zip(self.marks, self.pieces[1:], strict=True):
            parts += (words[mark], piece)
        return b"".join(parts)


class Shapes:
    """The shapes of one website's pages, each made when a page first needs it."""

    def __init__(self, theme: ThemePages, frame: Frame) -> None:
        self._theme = theme
        self._frame = frame
        self._shapes: dict[_Kind, Shape] = {}
        config = theme.config
        given = (*config.extra_css, *map(str, config.extra_javascript))
        self._roots = frozenset(
            folder.as_posix()
            for address in (*frame.addresses, *given)
            for folder in (PurePosixPath(address), *PurePosixPath(address).parents)
        )

    def plan(self, heads: Iterable[PageHead]) -> list[Shape]:
        """The shape of each of these pages."""
        return [self._shape(head) for head in heads]

    def document(self, page: FinishedPage, shape: Shape) -> bytes:
        """The whole HTML document of `page`, whose shape is `shape`."""
        if not shape.fits:
            return self._rendered(page)
        document = shape.fill(self._words(page))
        if shape.seen < _PROVED:
            shape.seen += 1
            whole = self._rendered(page)
            shape.fits = whole == document
            return whole
        return document

    def signature(self, plan: Iterable[Shape]) -> str:
        """The hash of all that the website adds to the pages of these shapes."""
        told = f"{frame_engine()} {self._theme.config.site_url or ''}"
        found = hashlib.sha256(told.encode("utf-8"))
        for shape in plan:
            found.update(shape.digest)
        return found.hexdigest()

    def _rendered(self, page: FinishedPage) -> bytes:
        return self._theme.render(GeneratedPage(page, self._theme.config)).encode("utf-8")

    def _shape(self, head: PageHead) -> Shape:
        kind = self._kind(head)
        shape = self._shapes.get(kind)
        if shape is None:
            shape = self._shapes[kind] = self._make(head)
        return shape

    def _kind(self, head: PageHead) -> _Kind:
        """Pages of one kind have one shape: the same addresses of everything around them."""
        folders = head.path.split("/")[:-1]
        root = next(_longest(folders, self._roots), "")
        current = self._frame.current(page_url(self._theme.config, head.path))
        return root, len(folders), current, len(head.status), head.sheet is None

    def _make(self, head: PageHead) -> Shape:
        marked = PageHead(
            path=head.path,
            title=_mark("title"),
            description=_mark("description"),
            updated=head.updated,
            status=tuple(_mark(f"status{index}") for index in range(len(head.status))),
            sheet=head.sheet,
        )
        page = GeneratedPage(
            FinishedPage(marked, _mark("content").encode("utf-8")), self._theme.config
        )
        page.mark_addresses(_mark("canonical"), _mark("sheet"), _mark("address"))
        pieces = _MARK.split(self._theme.render(page))
        return Shape(tuple(piece.encode("utf-8") for piece in pieces[::2]), tuple(pieces[1::2]))

    def _words(self, page: FinishedPage) -> dict[str, bytes]:
        head, config = page.head, self._theme.config
        url = page_url(config, head.path)
        # The theme escapes all but the content, which is HTML.
        words = {
            "title": _escaped(head.title),
            "description": _escaped(head.description),
            "sheet": _escaped(link(head.path, head.sheet)) if head.sheet else b"",
            "address": _escaped(full_address(config, url)),
            "content": page.content,
        }
        if config.site_url:
            words["canonical"] = _escaped(f"{config.site_url}{url}")
        for index, line in enumerate(head.status):
            words[f"status{index}"] = _status(line)
        return words


def _escaped(word: str) -> bytes:
    return escape(word).encode("utf-8")


@lru_cache(maxsize=256)
def _status(line: str) -> bytes:
    """A line of the status; the pages of a decree have it in common."""
    return join(escape(line)).encode("utf-8")


def _mark(name: str) -> str:
    return f"{_OPEN}{name}{_CLOSE}"


def _longest(folders: list[str], roots: frozenset[str]) -> Iterator[str]:
    for count in range(len(folders), 0, -1):
        if (root := "/".join(folders[:count])) in roots:
            yield root
