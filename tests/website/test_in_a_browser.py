"""What a browser makes of the site: no request elsewhere, no fault, no sideways scrolling."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.website.sites import each_kind

DARK = "rgb(15, 26, 32)"


def test_no_page_asks_for_what_is_elsewhere_or_missing(
    page: Page, site: Path, address: str
) -> None:
    """And no script of it fails."""
    asked: list[str] = []
    faults: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda response: faults.append(response.url) if not response.ok else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on(
        "console", lambda message: faults.append(message.text) if message.type == "error" else None
    )

    for path in each_kind(site):
        page.goto(f"{address}{path}", wait_until="networkidle")

    assert len(asked) > 100
    assert [url for url in asked if not url.startswith(address)] == []
    assert faults == []


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_no_page_scrolls_sideways(page: Page, site: Path, address: str, width: int) -> None:
    """What is wide scrolls inside a frame of its own."""
    page.set_viewport_size({"width": width, "height": 800})
    wide = []
    for path in each_kind(site):
        page.goto(f"{address}{path}")
        if page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        ):
            wide.append(path)

    assert wide == []


@pytest.mark.parametrize("path", ["2-home-care/text/", "2-home-care/annex-1/", "inconsistencies/"])
def test_what_is_pressed_is_large_enough(page: Page, address: str, path: str) -> None:
    """At least 24 px high and wide (WCAG 2.5.8); a link inside of a sentence may be smaller."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{address}2015-118/{path}")
    small = page.evaluate(
        """[...document.querySelectorAll("a, button")]
             .filter(link => !link.closest(".md-skip, .status"))
             .filter(link => link.offsetParent)
             .filter(link => {
               const {width, height} = link.getBoundingClientRect();
               return width < 24 || height < 24;
             })
             .map(link => link.textContent)"""
    )

    assert small == []


def test_the_switch_makes_the_page_dark_and_remembers(page: Page, address: str) -> None:
    """By a press, on this page and the next; a listener hears that it is on."""
    page.goto(address)
    page.get_by_role("button", name="Қараңғы көрініс", pressed=False).click()
    page.goto(f"{address}about/")

    assert page.get_by_role("button", name="Қараңғы көрініс", pressed=True).is_visible()
    assert _ground(page) == DARK


def test_without_a_press_the_page_is_as_the_system_is(page: Page, address: str) -> None:
    """It follows a change, too, and what was not chosen is not remembered."""
    page.emulate_media(color_scheme="dark")
    page.goto(address)
    assert _ground(page) == DARK

    page.emulate_media(color_scheme="light")
    page.locator("[data-md-color-scheme=default]").wait_for()
    assert _ground(page) == "rgb(255, 255, 255)"
    assert page.evaluate("localStorage.length") == 0


def test_the_skip_link_leads_to_the_status(page: Page, site: Path, address: str) -> None:
    """First by the keyboard; behind it come the status, then the heading of the page.

    The calendar of working days is about no act and has no status.
    """
    for path in each_kind(site):
        page.goto(f"{address}{path}")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#main", path
        assert page.evaluate(
            """(() => {
              const [main, status, title] = ["#main", ".status", "h1"].map(
                (wanted) => document.querySelector(wanted));
              const follows = Node.DOCUMENT_POSITION_FOLLOWING;
              if (location.pathname === "/working-days/") return main.contains(title);
              return Boolean(main.contains(status)
                && status.compareDocumentPosition(title) & follows);
            })()"""
        ), path
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main", path


def _ground(page: Page) -> str:
    """The colour under the page's text."""
    ground: str = page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor")
    return ground
