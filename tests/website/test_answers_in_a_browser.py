"""What a citizen sees first in a browser: answers on a phone, the way from home by who one is."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

FIRST = ("ready", "documents-count", "output", "provider")
"""When, which documents, what, who: each begins on the first screen."""


@pytest.mark.parametrize("service", ["2-home-care", "3-wheelchairs"])
@pytest.mark.parametrize("programs", [True, False], ids=["with programs", "without"])
def test_the_answers_begin_on_the_first_screen_of_a_phone(
    chromium: Browser, address: str, *, service: str, programs: bool
) -> None:
    """Under the status, the title and the tabs, at 390 x 844; no letter smaller than 13 px."""
    context = chromium.new_context(
        viewport={"width": 390, "height": 844}, java_script_enabled=programs
    )
    page = context.new_page()
    page.goto(f"{address}2015-118/{service}/")
    lowest = []
    for place in (".status", "h1", ".tabs", *(f"#{name} dt" for name in FIRST)):
        box = page.locator(place).first.bounding_box()
        assert box is not None
        lowest.append(box["y"] + box["height"])
    (figure, count) = (page.locator(f"#{name} .big").bounding_box() for name in FIRST[:2])

    assert lowest == sorted(lowest)
    assert lowest[-1] < 844
    assert figure is not None
    assert count is not None
    assert count["y"] + count["height"] < 844
    assert count["height"] >= 24
    context.close()


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_no_answer_is_cut_or_too_small_to_read(page: Page, address: str, width: int) -> None:
    """At any width, and nothing to press is under 24 px."""
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{address}2015-118/7-residential-care/")
    found = page.evaluate(
        """[...document.querySelectorAll(".answers *")].map(one => ({
             small: parseFloat(getComputedStyle(one).fontSize) < 13,
             cut: one.matches("dt, dd") && one.scrollWidth > one.clientWidth + 1,
             low: one.localName === "a" && one.getBoundingClientRect().height < 24,
             words: one.textContent,
           })).filter(one => one.small || one.cut || one.low).map(one => one.words)"""
    )

    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_steps_are_a_numbered_list(page: Page, address: str) -> None:
    """For a listener too, who hears it as a list; the numbers are those of annex 1."""
    page.goto(f"{address}2015-118/2-home-care/")
    steps = page.get_by_role("list").filter(has=page.locator("[data-n]")).first

    assert steps.evaluate("one => one.localName") == "ol"
    assert steps.get_by_role("listitem").count() == 9


def test_home_leads_to_the_documents_of_who_one_is(page: Page, address: str) -> None:
    """In one press of a key; the choice is made there."""
    page.goto(address)
    who = page.locator(".situations > li").filter(has_text="қарт адам")
    who.get_by_role("link", name="Үйде күтім көрсету").press("Enter")
    page.wait_for_url("**/documents/?who=elderly")

    assert page.get_by_label("қарт адам").is_checked()
    said = page.locator(".chosen__said").text_content() or ""
    assert said.startswith("Сізге 4 құжат керек болды.")


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_without_programs_home_leads_to_the_whole_list(
    chromium: Browser, address: str, width: int
) -> None:
    """By touch; with every condition beside its document."""
    context = chromium.new_context(
        viewport={"width": width, "height": 844}, java_script_enabled=False, has_touch=True
    )
    page = context.new_page()
    page.goto(address)
    who = page.locator(".situations > li").filter(has_text="қарт адам")
    who.get_by_role("link", name="Үйде күтім көрсету").tap()
    page.wait_for_url("**/documents/?who=elderly")

    assert page.locator("[data-document]:visible").count() == 9
    context.close()
