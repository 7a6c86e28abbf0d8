"""Build the same pages with MkDocs and stock Material: small navigation, no search."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from bench.case import Case, fresh, markdown, tool
from bench.markdown import copy_pages, html_links
from bench.measure import measure, survey
from bench.result import Result
from bench.words import read_frame

__all__ = ["build_material", "open_blocks"]

_BLOCK = re.compile(
    r"^(<(?:div|nav|section|article|figure|details|aside)\b[^>\n]*)>$(?=\n\n)", re.MULTILINE
)


def build_material(case: Case) -> Result:
    """Everything, from Markdown files, in the one way that MkDocs knows."""
    folder, source = fresh(case, "material"), markdown(case)
    frame = read_frame(case.content)
    copy_pages(source, folder / "docs", _page)
    config = {
        "site_name": frame.site,
        "theme": "material",
        # None, so that not even the search runs, which is on by default.
        "plugins": [],
        "markdown_extensions": ["attr_list", "md_in_html"],
        "nav": [{title: page} for title, page in frame.navigation],
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    command: list[str | Path] = [tool("mkdocs"), "build", "--quiet", "--site-dir", folder / "site"]
    cost = measure(command, folder=folder, environment={"NO_MKDOCS_2_WARNING": "1"})
    return Result(cost, survey(folder / "site"))


def open_blocks(markdown: str) -> str:
    r"""`markdown` with its HTML blocks marked to hold Markdown, as CommonMark reads them anyway.

    >>> open_blocks('<div class="law">\n\n*a*\n\n</div>\n')
    '<div class="law" markdown>\n\n*a*\n\n</div>\n'
    """
    return _BLOCK.sub(r"\1 markdown>", markdown)


def _page(place: Path, text: str) -> tuple[Path, str]:
    return place, open_blocks(html_links(text))
