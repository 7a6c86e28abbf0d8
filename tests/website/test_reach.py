"""Every page is reached from the home page by three presses at most, without any program."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.website.build import build_website
from tests.website.sites import TESTLAND, html_pages

CLICKS = 3
_LINK = re.compile(r'<a [^>]*?href="([^"#?]*)')


@pytest.fixture(scope="module")
def other_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of testland: several decrees, several processes."""
    folder = tmp_path_factory.mktemp("other") / "built"
    build_website(content=TESTLAND, site_dir=folder)
    return folder


@pytest.mark.parametrize("which", ["site", "other_site"])
def test_no_page_is_further_than_three_presses(which: str, request: pytest.FixtureRequest) -> None:
    """State sites of Kazakhstan owe that; the page of what is missing leads, but is not led to."""
    pages = html_pages(request.getfixturevalue(which))
    reached = _presses(pages)

    assert pages.keys() - reached.keys() == {"404.html"}
    assert {page: clicks for page, clicks in reached.items() if clicks > CLICKS} == {}


def _presses(pages: dict[str, str]) -> dict[str, int]:
    """How many presses lead to each page, by the shortest way."""
    reached, waiting = {"index.html": 0}, ["index.html"]
    for page in waiting:
        for target in _targets(page, pages[page]):
            if target in pages and target not in reached:
                reached[target] = reached[page] + 1
                waiting.append(target)
    return reached


def _targets(page: str, text: str) -> Iterator[str]:
    """The pages that one leads to."""
    for href in _LINK.findall(text):
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page), href))
        yield path if path.endswith(".html") else posixpath.normpath(f"{path}/index.html")
