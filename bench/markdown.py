"""Adapt our Markdown to engines that do not know our links."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

__all__ = ["copy_pages", "directory_links", "html_links"]

_IN_HTML = re.compile(r'(href="[^"]*?)index\.md([?#"])')
_IN_MARKDOWN = re.compile(r"(\]\([^()\s]*?)index\.md([?#)])")


def html_links(markdown: str) -> str:
    """`markdown` with the links of its HTML leading to folders, as the built site has them.

    >>> html_links('<a href="../text/index.md#p1">1</a> [2](text/index.md)')
    '<a href="../text/#p1">1</a> [2](text/index.md)'
    >>> html_links('<a href="index.md">1</a>')
    '<a href="./">1</a>'
    """
    return _to_folder(_IN_HTML, 'href="', markdown)


def directory_links(markdown: str) -> str:
    """`markdown` with all its links leading to folders.

    >>> directory_links('<a href="../index.md">1</a> [2](text/index.md#p2) [3](index.md)')
    '<a href="../">1</a> [2](text/#p2) [3](./)'
    """
    return _to_folder(_IN_MARKDOWN, "](", html_links(markdown))


def copy_pages(source: Path, target: Path, change: Callable[[Path, str], tuple[Path, str]]) -> None:
    """Copy every Markdown file; `change` gives each its new path and text."""
    for path in sorted(source.rglob("*")):
        if path.is_dir():
            continue
        place = path.relative_to(source)
        if path.suffix == ".md":
            place, text = change(place, path.read_text(encoding="utf-8"))
            (target / place).parent.mkdir(parents=True, exist_ok=True)
            (target / place).write_text(text, encoding="utf-8")
        else:
            (target / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target / place)


def _to_folder(links: re.Pattern[str], opening: str, text: str) -> str:
    def folder(found: re.Match[str]) -> str:
        way = found[1] if found[1] != opening else f"{opening}./"
        return f"{way}{found[2]}"

    return links.sub(folder, text)
