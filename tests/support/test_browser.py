"""The browser that other tests look through."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.support.browser import find_chromium


def test_the_environment_names_the_program() -> None:
    """CHROMIUM goes before whatever the path holds."""
    assert find_chromium({"CHROMIUM": "/elsewhere/chromium"}) == "/elsewhere/chromium"


def test_a_page_runs_scripts_and_knows_cyrillic(page: Page) -> None:
    """What the fixture gives is a browser that works."""
    page.set_content("<p lang='kk'>Қызылорда</p>")

    assert page.evaluate("document.querySelector('p').textContent.length") == 9
