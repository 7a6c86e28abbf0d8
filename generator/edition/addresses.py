"""Write the addresses of pages: as folders for a web server, as files for a folder or USB stick."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from urllib.parse import urlsplit

from generator.edition.conversion import replace_links

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

    def write(self, text: str, links: Iterable[str]) -> str:
        """The HTML `text` with addresses in place of links to Markdown files.

        Args:
            text: the HTML of a page.
            links: every address in it.
        """
        pages = [link for link in links if _INDEX in link]
        plain = all("?" not in link and not is_elsewhere(link) for link in pages)
        if plain and text.count(_INDEX) == len(pages):
            # Only links hold the word, so that nothing else can be replaced by mistake.
            here = text.replace(f' href="{_INDEX}', f' href="{self.of(_INDEX)}')
            return here.replace(f"/{_INDEX}", f"/{self.of(_INDEX).removeprefix('./')}")
        return replace_links(text, self._address)

    def _address(self, url: str) -> str:
        path, mark, anchor = url.partition("#")
        path, question, query = path.partition("?")
        if is_elsewhere(url) or path.rpartition("/")[2] != _INDEX:
            return url
        return f"{self.of(path)}{question}{query}{mark}{anchor}"


def is_elsewhere(url: str) -> bool:
    """Whether an address does not lead from page to page of ours.

    >>> is_elsewhere("https://b.kz/index.md"), is_elsewhere("/index.md"), is_elsewhere("../#p6")
    (True, True, False)
    """
    return url.startswith("/") or (":" in url and bool(urlsplit(url).scheme))
