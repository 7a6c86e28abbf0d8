"""A copy opened from a disk works: pages, styles, fonts, scripts, and nothing is asked of a net."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.website.sites import html_pages

FONTS = "[...document.fonts].filter(font => font.status === 'loaded').map(font => font.weight)"


@pytest.fixture
def copy(websites: Path) -> Path:
    """The folder of an offline copy of the real content."""
    return websites / "employment-department-offline"


def test_a_reader_clicks_from_the_home_page_to_the_text(page: Page, copy: Path) -> None:
    """Home, regulation, text, a paragraph, and back home, without a server."""
    asked: list[str] = []
    faults: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: faults.append(request.url))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on(
        "console", lambda message: faults.append(message.text) if message.type == "error" else None
    )
    root = copy.resolve().as_uri()

    page.goto(f"{root}/index.html")
    page.locator("main a[href='2015-118/2-home-care/index.html']").first.click()
    page.wait_for_url(f"{root}/2015-118/2-home-care/index.html")
    page.locator("main a[href='text/index.html']").first.click()
    page.wait_for_url(f"{root}/2015-118/2-home-care/text/index.html")
    page.locator("main a[href='#p6']").first.click()
    page.wait_for_url(re.compile("#p6$"))
    assert page.evaluate("document.querySelector(':target').textContent").startswith("6")
    page.locator(".top__name").click()
    page.wait_for_url(f"{root}/index.html")

    assert len(asked) > 10
    assert [url for url in asked if not url.startswith((root, "data:"))] == []
    assert faults == []


def test_fonts_styles_and_scripts_apply(page: Page, copy: Path) -> None:
    """As on a server: the letters by which drawings are laid out, the colours, the switch."""
    page.goto(f"{copy.resolve().as_uri()}/2015-118/2-home-care/annex-2/index.html")
    page.evaluate("document.fonts.ready")

    assert "400" in page.evaluate(FONTS)
    assert page.evaluate("document.fonts.check('16px Roboto', 'қала')")
    light = page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor")
    page.locator(".top__scheme").click()
    dark = page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor")
    assert light != dark


def test_no_link_needs_a_server(copy: Path) -> None:
    """Each names a file: of a folder a disk shows a list."""
    for path, text in html_pages(copy).items():
        links = re.findall(r' (?:href|src)="([^"#]*)', text)
        assert links
        assert [
            link for link in links if link.startswith("/") or link.endswith(("/", "."))
        ] == [], path
    for name in ("404.html", "sitemap.xml"):
        assert not (copy / name).exists()
