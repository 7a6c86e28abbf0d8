"""Who uses a drawn annex by keyboard, by touch or by ear gets everywhere and misses nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support import axe

HANDBOOK = "2015-118/2-home-care/annex-3/"
ANNEXES = ("annex-1", "annex-2", "annex-3")
WAY = [
    "application",
    "petition",
    *(f"procedure-{number}" for number in (1, 2, 3)),
    "choice-result",
    *("procedure-3", "procedure-3", "procedure-4", "procedure-5"),
    "choice-delivery",
    *("procedure-5", "procedure-5", "received", "received-by-organization"),
]
"""The nodes of regulation 2's process, in reading order; a part names its procedure."""

SWITCH = "Басқа түрде көрсету (толық сызба немесе блок-схема)"
FOCUSED = "() => document.activeElement.dataset.node ?? null"
PHONE: Any = {"width": 390, "height": 844}
DESK: Any = {"width": 1440, "height": 900}


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_keyboard_goes_through_the_nodes_in_order(page: Page, address: str, size: Any) -> None:
    """Through those of the drawing that is shown, and through no hidden one."""
    page.set_viewport_size(size)
    page.goto(f"{address}{HANDBOOK}")
    page.locator(".views__switch").focus()
    met: list[str] = []
    while len(met) < len(WAY):
        page.keyboard.press("Tab")
        node = page.evaluate(FOCUSED)
        met += [node] if node else []

    assert met == WAY


def test_a_step_leads_to_its_paragraph_and_the_paragraph_back(page: Page, address: str) -> None:
    """By keyboard alone."""
    page.goto(f"{address}{HANDBOOK}")
    page.locator("a.node.procedure").nth(2).focus()
    page.keyboard.press("Enter")

    page.wait_for_url(f"{address}2015-118/2-home-care/text/#p6-4")
    page.locator("p:has(> #p6-4) .drawn").focus()
    page.keyboard.press("Enter")

    page.wait_for_url(f"{address}{HANDBOOK}#procedure-3")
    expect(page.locator("#procedure-3")).to_be_in_viewport()
    marked = page.locator(".view--whole .is-target")
    assert {mark.get_attribute("data-node") for mark in marked.all()} == {"procedure-3"}


def test_each_focused_step_says_everything_about_itself(page: Page, address: str) -> None:
    """Number, performer, action, time limit, what is before and what after."""
    page.goto(f"{address}{HANDBOOK}")

    said = page.locator("a.node.procedure").nth(1).get_attribute("aria-label")

    assert said is not None
    for words in (
        "2-рәсім",
        "көрсетілетін қызметті берушінің басшысы",
        "құжаттарды қарайды",
        "30 минуттан аспайды",
        "Бұған дейін: 1-рәсім",
        "Одан кейін: 3-рәсім",
    ):
        assert words.lower() in said.lower()


@pytest.mark.parametrize(
    ("size", "first", "other"),
    [(PHONE, "scheme", "whole"), (DESK, "whole", "scheme")],
    ids=["phone", "desk"],
)
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_switch_shows_the_other_drawing(
    chromium: Browser, address: str, size: Any, first: str, other: str, *, script: bool
) -> None:
    """The block scheme is first on a phone, the whole drawing on a desk."""
    context = chromium.new_context(viewport=size, java_script_enabled=script)
    page = context.new_page()
    page.goto(f"{address}{HANDBOOK}")
    shown, hidden = page.locator(f".view--{first}"), page.locator(f".view--{other}")
    assert shown.is_visible()
    assert hidden.is_hidden()

    page.locator(".views__switch").focus()
    page.keyboard.press("Space")

    assert shown.is_hidden()
    assert hidden.is_visible()
    page.locator(".views__label").click()
    assert shown.is_visible()
    context.close()


def test_the_switch_has_one_name_whatever_is_shown(page: Page, address: str) -> None:
    """And a rim that is seen on every ground while it has the focus."""
    page.goto(f"{address}{HANDBOOK}")
    switch = page.get_by_role("checkbox", name=SWITCH)
    page.locator(".skip-drawing a").focus()
    page.keyboard.press("Tab")
    expect(switch).to_be_focused()
    rim = page.locator(".views__label").evaluate("one => getComputedStyle(one).boxShadow")
    page.keyboard.press("Space")

    assert "0px 0px 0px 5px" in rim
    expect(switch).to_be_checked()


def test_a_frame_is_a_stop_for_the_keyboard_only_where_it_moves(page: Page, address: str) -> None:
    """Both views are regions with a name; a scheme grows with the letters a reader chooses."""
    page.set_viewport_size(DESK)
    page.goto(f"{address}{HANDBOOK}")
    whole, scheme = (page.locator(f".view--{one} .drawing-frame") for one in ("whole", "scheme"))
    expect(whole).to_have_role("region")
    expect(whole).to_have_accessible_name(re.compile("."))
    moves = whole.evaluate("one => one.scrollWidth > one.clientWidth")
    assert (whole.get_attribute("tabindex") == "0") == moves

    page.set_viewport_size(PHONE)
    expect(scheme).to_have_role("region")
    expect(scheme).not_to_have_attribute("tabindex", "0")
    page.evaluate("document.documentElement.dataset.size = '200'")
    expect(scheme).to_have_attribute("tabindex", "0")


def test_without_pictures_there_is_nothing_to_skip(page: Page, address: str) -> None:
    """The link over the drawing goes with it."""
    page.goto(f"{address}{HANDBOOK}")
    expect(page.locator(".skip-drawing")).to_be_visible()
    page.evaluate("document.documentElement.dataset.pictures = 'hidden'")

    expect(page.locator(".skip-drawing")).to_be_hidden()


def test_the_block_scheme_fits_the_narrowest_screen(page: Page, address: str) -> None:
    """At 320 px nothing is wider than the screen, and words are at least 12 px high."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{address}{HANDBOOK}")

    assert page.evaluate("() => document.documentElement.scrollWidth") == 320
    frame = page.locator(".view--scheme .drawing-frame")
    assert frame.evaluate("frame => frame.scrollWidth <= frame.clientWidth")
    scale = page.locator(".view--scheme svg").evaluate("svg => svg.getScreenCTM().a")
    assert scale * 10 >= 12


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("annex", ANNEXES)
def test_axe_finds_nothing_on_the_pages_of_annexes(
    chromium: Browser, address: str, node_modules: Path, *, annex: str, scheme: Any, size: Any
) -> None:
    """All its rules, best practices among them."""
    context = chromium.new_context(viewport=size, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{address}2015-118/2-home-care/{annex}/")

    assert axe.faults(page, node_modules) == []
    context.close()
