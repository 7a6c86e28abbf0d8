"""Write the addresses of pages: as folders for a web server, as files for a folder or USB stick."""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import urlsplit

__all__ = ["Addresses", "is_elsewhere"]

_INDEX = "index.md"


class Addresses(StrEnum):
    """How a link names a page."""

    FOLDER = "folder"
    """`../text/#p6`: short, for a web server, which shows a folder's `index.html`."""
    FILE = "file"
    """`../text/index.html#p6`: also right where no server is, opened from a disk."""

    def of(self, path: str) -> str:
        """The address of the page at `path`, relative to the same place.

        >>> Addresses.FOLDER.of("../index.md"), Addresses.FOLDER.of("index.md")
        ('../', './')
        >>> Addresses.FILE.of("text/index.md")
        'text/index.html'
        """
        folder = path.removesuffix(_INDEX)
        if self is Addresses.FILE:
            return f"{folder}index.html"
        return folder or "./"

    def write(self, link: str) -> str:
        """What stands in place of `link`, an address as Markdown has it.

        >>> Addresses.FOLDER.write("../index.md#p6"), Addresses.FOLDER.write("#p6")
        ('../#p6', '#p6')
        """
        if _INDEX not in link:
            return link
        path, mark, anchor = link.partition("#")
        path, question, query = path.partition("?")
        if path.rpartition("/")[2] != _INDEX or is_elsewhere(link):
            return link
        return f"{self.of(path)}{question}{query}{mark}{anchor}"


def is_elsewhere(url: str) -> bool:
    """Whether an address does not lead from page to page of ours.

    >>> is_elsewhere("https://b.kz/index.md"), is_elsewhere("/index.md"), is_elsewhere("../#p6")
    (True, True, False)
    """
    return url.startswith("/") or (":" in url and bool(urlsplit(url).scheme))
