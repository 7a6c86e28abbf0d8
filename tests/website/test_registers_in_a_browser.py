"""What a browser makes of the pages for employees: small screens, keys, paper, no programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support import axe

HUB = "2015-118/work/"
CLERK = f"{HUB}roles/office-clerk/"
TABLE = f"{HUB}comparison/"
PAGES = (
    HUB,
    CLERK,
    f"{HUB}documents/",
    f"{HUB}time-limits/",
    f"{HUB}acts/",
    f"{HUB}terms/",
    TABLE,
)
PHONE: Any = {"width": 390, "height": 844}
DESK: Any = {"width": 1440, "height": 900}


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_its_window(
    chromium: Browser, address: str, path: str, width: int
) -> None:
    """Only the table of services moves, inside its own region."""
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=False
    )
    page = context.new_page()
    page.goto(f"{address}{path}")
    page.set_viewport_size({"width": width, "height": 801})
    widest = page.locator("article, header.top, footer").evaluate_all(
        "found => Math.max(...found.map(one => one.scrollWidth + one.getBoundingClientRect().left))"
    )

    assert widest <= width
    assert page.locator("h1").is_visible()
    context.close()


@pytest.mark.parametrize(
    ("scheme", "size", "media"),
    [("light", PHONE, "screen"), ("dark", DESK, "screen"), ("light", DESK, "print")],
    ids=["phone", "dark", "print"],
)
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(
    chromium: Browser,
    address: str,
    node_modules: Path,
    *,
    path: str,
    scheme: Any,
    size: Any,
    media: Any,
) -> None:
    """All its rules, best practices among them."""
    context = chromium.new_context(viewport=size, color_scheme=scheme)
    page = context.new_page()
    page.emulate_media(media=media)
    page.goto(f"{address}{path}")

    assert axe.faults(page, node_modules) == []
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_what_can_be_pressed_is_large_enough(chromium: Browser, address: str, path: str) -> None:
    """At least 24 px high (WCAG 2.5.8); a link in the middle of a sentence is as high as it."""
    context = chromium.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    page.goto(f"{address}{path}")
    small = page.locator("article a:visible").evaluate_all(
        "found => found.filter(one => !one.closest('.status'))"
        ".filter(one => one.getBoundingClientRect().height < 23.9)"
        ".map(one => one.textContent)"
    )

    assert small == []
    context.close()


def test_the_menu_leads_employees_to_their_page(page: Page, address: str) -> None:
    """It is one press from home, and one entry at a time is the current one."""
    page.goto(address)
    page.locator(".top__menu").get_by_role("link", name="Қызметкерге").press("Enter")
    page.wait_for_url(f"{address}{HUB}")
    current = page.locator(".top__menu [aria-current]")

    assert current.evaluate_all("found => found.map(one => one.textContent)") == ["Қызметкерге"]
    page.get_by_role("link", name="Қызметтерді салыстыру").press("Enter")
    page.wait_for_url(f"{address}{TABLE}")
    assert current.count() == 1


def test_the_menu_stands_in_one_line_on_a_phone(page: Page, address: str) -> None:
    """Its four entries side by side."""
    page.set_viewport_size(PHONE)
    page.goto(f"{address}{HUB}")
    tops = page.locator(".top__menu a").evaluate_all(
        "found => found.map(one => one.getBoundingClientRect().top)"
    )

    assert len(tops) == 4
    assert len(set(tops)) == 1


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_table_moves_by_keys_under_its_first_column(
    chromium: Browser, address: str, size: Any
) -> None:
    """The region takes the focus; the names of rows stay where they are."""
    context = chromium.new_context(viewport=size)
    page = context.new_page()
    page.goto(f"{address}{TABLE}")
    region = page.locator(".comparison-frame")
    name = page.locator(".comparison tbody tr:nth-child(3) th").first
    region.focus()
    before = name.bounding_box()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    after = name.bounding_box()
    moved = region.evaluate("region => [region.scrollLeft, region.scrollWidth, region.clientWidth]")

    assert before is not None
    assert after is not None
    assert abs(before["x"] - after["x"]) < 1
    assert (moved[0] > 0) == (moved[1] > moved[2])
    assert moved[0] > 0 or size is DESK
    context.close()


@pytest.mark.parametrize("width", [320, 390])
def test_no_link_that_has_the_focus_is_behind_the_names_of_rows(
    chromium: Browser, address: str, width: int
) -> None:
    """Forwards and backwards."""
    page = chromium.new_page(viewport={"width": width, "height": 800})
    page.goto(f"{address}{TABLE}")
    hidden = page.evaluate(
        """() => {
          const names = document.querySelector(".comparison tbody tr:nth-child(2) th");
          const links = [...document.querySelectorAll(".comparison :is(td, thead th) a")];
          return [...links, ...links.reverse()].filter((link) => {
            link.focus();
            const edge = names.getBoundingClientRect().right;
            return link.getBoundingClientRect().left < edge;
          }).length;
        }"""
    )

    assert hidden == 0
    page.close()


@pytest.mark.parametrize("width", [320, 390])
def test_no_name_of_a_row_is_wider_than_its_column(
    chromium: Browser, address: str, width: int
) -> None:
    """A long word is divided."""
    page = chromium.new_page(viewport={"width": width, "height": 800})
    page.goto(f"{address}{TABLE}")
    wide = page.locator(".comparison tbody th[scope=row]").evaluate_all(
        "names => names.filter(one => one.scrollWidth > one.clientWidth).length"
    )

    assert wide == 0
    page.close()


def test_the_table_is_a_stop_for_the_keyboard_only_where_it_moves(
    chromium: Browser, address: str
) -> None:
    """Its region is named after it, not after the hint."""
    page = chromium.new_page(viewport=DESK)
    page.goto(f"{address}{TABLE}")
    region = page.get_by_role("region", name="Салыстыру кестесі")

    expect(region).not_to_have_attribute("tabindex", "0")
    page.set_viewport_size(PHONE)
    expect(region).to_have_attribute("tabindex", "0")
    page.close()


@pytest.mark.parametrize("size", [PHONE, {"width": 320, "height": 800}], ids=["390", "320"])
def test_what_services_share_stays_in_sight(chromium: Browser, address: str, size: Any) -> None:
    """A cell for all services is read wherever the table has been moved to."""
    context = chromium.new_context(viewport=size, has_touch=True)
    page = context.new_page()
    page.goto(f"{address}{TABLE}")
    page.locator(".comparison-frame").evaluate("region => { region.scrollLeft = 500; }")
    box = page.locator(".comparison td[colspan='7'] > div").first.bounding_box()

    assert box is not None
    names = page.locator(".comparison tbody tr:nth-child(2) th").first.bounding_box()
    assert names is not None
    assert box["x"] >= names["x"] + names["width"]
    assert box["x"] + box["width"] <= size["width"]
    context.close()


def test_a_desk_card_is_a_list_on_a_phone(chromium: Browser, address: str) -> None:
    """Each fact behind its name; on a desk the names head columns."""
    context = chromium.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(f"{address}{CLERK}")
    cell = page.locator(".differing td").first
    name = 'cell => getComputedStyle(cell, "::before").content'

    assert cell.evaluate(name) == '"Бұған дейін"'
    assert not page.locator(".differing thead").first.is_visible()
    page.set_viewport_size(DESK)
    assert cell.evaluate(name) == "none"
    expect(page.locator(".differing thead").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("role", ["office-clerk", "head", "executor"])
def test_a_desk_card_is_one_sheet(
    chromium: Browser, address: str, tmp_path: Path, role: str
) -> None:
    """A4, with the status on it and no furniture."""
    page = chromium.new_page()
    page.goto(f"{address}{HUB}roles/{role}/")
    page.pdf(path=tmp_path / "card.pdf", prefer_css_page_size=True)
    sheets = (tmp_path / "card.pdf").read_bytes().count(b"/Type /Page\n")
    page.emulate_media(media="print")

    assert sheets == 1
    assert page.locator(".status").is_visible()
    assert not page.locator(".top__menu").is_visible()
    page.close()


def test_the_comparison_is_printed_across_the_sheet(
    chromium: Browser, address: str, tmp_path: Path
) -> None:
    """So that each service has its column; the chart before it is upright."""
    page = chromium.new_page()
    page.goto(f"{address}{TABLE}")
    page.pdf(path=tmp_path / "table.pdf", prefer_css_page_size=True)
    printed = (tmp_path / "table.pdf").read_bytes()

    assert printed.count(b"/MediaBox [0 0 841") >= 1
    assert printed.count(b"/MediaBox [0 0 594") == 1
    page.close()
