"""Give the links of finished pages their addresses, and find those that lead nowhere."""

from __future__ import annotations

import html
import posixpath
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeAlias
from urllib.parse import unquote

from generator.edition.addresses import Addresses, is_elsewhere
from generator.edition.conversion import find_anchors

__all__ = ["Links"]

_Lead: TypeAlias = tuple[str, str | None, bool]
"""The address of a path, the page whose anchors are known there, and whether it leads nowhere."""


class Links:
    """The links of pages that may lead to one another, down to an anchor.

    Args:
        texts: by path, the HTML of each of these pages.
        outside: paths of further pages and files that they may lead to; their anchors are unknown.
        addresses: how links name pages.
    """

    def __init__(
        self, texts: Mapping[str, str], *, outside: AbstractSet[str], addresses: Addresses
    ) -> None:
        self._texts, self._outside, self._addresses = texts, outside, addresses
        self._anchors: dict[str, frozenset[str]] = {}
        self._written: dict[str, str] = {}

    def of(self, page: str, urls: Iterable[str]) -> tuple[dict[str, str], list[str]]:
        """What stands in place of each of `urls`, and each that leads nowhere, in words.

        Args:
            page: the path of the page that has them.
            urls: different addresses as its HTML has them: relative paths of files, with or without
                anchor.
        """
        written, dead, leads = dict[str, str](), list[str](), dict[str, _Lead]()
        for url in urls:
            link = html.unescape(url) if "&" in url else url
            path, mark, anchor = link.partition("#")
            if path not in leads:
                leads[path] = self._lead(page, path)
            address, target, nowhere = leads[path]
            address = f"{address}{mark}{anchor}"
            written[url] = html.escape(address) if link is not url else address
            if nowhere:
                dead.append(f"the page '{page}' links to '{link}', which is not there")
            elif anchor and target and not self._is_in(anchor, target):
                dead.append(f"the page '{page}' links to '{link}': there is no such anchor")
        return written, dead

    def write(self, link: str) -> str:
        """The address that a link names; pages have the same few again and again."""
        if link not in self._written:
            self._written[link] = self._addresses.write(link)
        return self._written[link]

    def _lead(self, page: str, path: str) -> _Lead:
        if not path:
            return "", page, False
        address = self.write(path)
        if is_elsewhere(path):
            return address, None, False
        target = _target(page.rpartition("/")[0], path)
        if target in self._texts:
            return address, target, False
        return address, None, target not in self._outside

    def _is_in(self, anchor: str, page: str) -> bool:
        # To half of all pages no link leads that has an anchor.
        if page not in self._anchors:
            self._anchors[page] = find_anchors(self._texts[page])
        there = self._anchors[page]
        return anchor in there or unquote(anchor) in there


def _target(folder: str, path: str) -> str:
    """The path of the page that `path` leads to from one in `folder`."""
    path = path.partition("?")[0]
    if "%" in path:
        path = unquote(path)
    while folder and path.startswith("../"):
        folder, path = folder.rpartition("/")[0], path[3:]
    if "./" in path or "//" in path:
        # No link of ours is written so.
        return posixpath.normpath(posixpath.join(folder, path))
    return f"{folder}/{path}" if folder else path
