"""What a browser makes of the site: no request elsewhere, no fault, no sideways scrolling."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

PAGES = (
    "",
    "about/",
    "2015-118/",
    "404.html",
    "2015-118/2-home-care/",
    "2015-118/2-home-care/text/",
    "2015-118/2-home-care/documents/",
    "2015-118/2-home-care/annex-1/",
    "2015-118/2-home-care/annex-2/",
    "2015-118/2-home-care/annex-3/",
)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_for_nothing_that_is_elsewhere_or_missing(
    page: Page, address: str, path: str
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

    page.goto(f"{address}{path}", wait_until="networkidle")

    assert len(asked) > 5
    assert [url for url in asked if not url.startswith(address)] == []
    assert faults == []


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_no_page_scrolls_sideways(page: Page, address: str, width: int) -> None:
    """What is wide scrolls inside a frame of its own."""
    page.set_viewport_size({"width": width, "height": 800})
    wide = []
    for path in PAGES:
        page.goto(f"{address}{path}")
        if page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        ):
            wide.append(path)

    assert wide == []


def test_what_is_pressed_is_large_enough(page: Page, address: str) -> None:
    """Menu, local navigation and printed numbers are at least 24 px high and wide (WCAG 2.5.8)."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{address}2015-118/2-home-care/text/")
    small = page.evaluate(
        """[...document.querySelectorAll(".top a, nav.parts a, .law .n, nav.neighbours a, .foot a")]
             .filter(link => {
               const {width, height} = link.getBoundingClientRect();
               return width < 24 || height < 24;
             })
             .map(link => link.textContent)"""
    )

    assert small == []


def test_the_switch_makes_the_page_dark_and_remembers(page: Page, address: str) -> None:
    """By a press, on this page and the next."""
    page.goto(address)
    page.get_by_title("Қараңғы режимге ауысу").click()
    page.goto(f"{address}about/")

    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    assert (
        page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor")
        == "rgb(15, 26, 32)"
    )


def test_the_chosen_paragraph_stands_out(page: Page, address: str) -> None:
    """A link to a paragraph shows which one it is."""
    page.goto(f"{address}2015-118/2-home-care/text/#p6-4")
    marked = page.evaluate(
        """[...document.querySelectorAll(".law p")]
             .filter(p => getComputedStyle(p).backgroundColor !== "rgba(0, 0, 0, 0)")
             .map(p => p.querySelector(".n").id)"""
    )

    assert marked == ["p6-4"]
