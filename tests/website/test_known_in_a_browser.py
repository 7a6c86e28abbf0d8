"""What a browser makes of marks of known inconsistencies: pressed, copied, printed, looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.checks.loading import load_content
from generator.model.decree import ApprovedDecree
from generator.render.known import Known, known_inconsistencies
from tests.support import axe
from tests.website.sites import CONTENT

PHONE: Any = {"width": 390, "height": 800}
DESK: Any = {"width": 1440, "height": 900}
TEXT = "2015-118/2-home-care/text/"
LISTED = "2015-118/inconsistencies/"


@pytest.fixture(scope="module")
def approved() -> ApprovedDecree:
    """The decree with what is known of it."""
    return load_content(CONTENT).decrees[0]


@pytest.fixture(scope="module")
def one(approved: ApprovedDecree) -> Known:
    """What is known first of a paragraph of the second regulation."""
    return next(
        found
        for found in known_inconsistencies(approved.inconsistencies)
        if found.place.regulation == 2 and found.place.provision
    )


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_mark_leads_to_its_entry_and_back(
    chromium: Browser, address: str, one: Known, *, script: bool
) -> None:
    """By keyboard; the reader lands where the paragraph can be read."""
    context = chromium.new_context(viewport=PHONE, java_script_enabled=script)
    page = context.new_page()
    page.goto(f"{address}{TEXT}")
    page.locator(f"#{one.anchor}").focus()
    page.keyboard.press("Enter")

    page.wait_for_url(f"{address}{LISTED}#{one.anchor}")
    expect(page.locator(f"#{one.anchor}")).to_be_in_viewport()
    page.locator(f"#{one.anchor} a").first.press("Enter")

    page.wait_for_url(f"{address}{TEXT}#{one.anchor}")
    mark = page.locator(f"#{one.anchor}")
    expect(mark).to_be_in_viewport()
    box = mark.bounding_box()
    assert box is not None
    assert box["y"] > 200
    context.close()


def test_a_mark_is_heard_by_its_number_and_kind(page: Page, address: str, one: Known) -> None:
    """Not by its sign."""
    page.goto(f"{address}{TEXT}")
    kind = load_content(CONTENT).labels.inconsistencies.kinds[one.check]

    said = f"Белгілі сәйкессіздік {one.number}: {kind}"

    assert page.get_by_role("link", name=said, exact=True).count() == 1


@pytest.mark.parametrize("path", ["", "2-home-care/text/", "3-wheelchairs/text/"])
def test_what_is_copied_has_no_mark(
    page: Page, address: str, approved: ApprovedDecree, path: str
) -> None:
    """The paragraphs of the law are copied letter for letter, number, space and text."""
    page.goto(f"{address}2015-118/{path}")
    copied = page.evaluate(
        """[...document.querySelectorAll(".law p:has(> .n)")].map(paragraph => {
          const selection = getSelection();
          selection.selectAllChildren(paragraph);
          return [paragraph.querySelector(".n").id, selection.toString().trim()];
        })"""
    )
    acts: dict[str, Any] = {f"{law.slug}/text/": law for law in approved.regulations}
    act = acts.get(path, approved.decree)

    assert [tuple(pair) for pair in copied] == [
        (placed.identity, placed.provision.printed) for placed in act.provisions()
    ]


def test_on_paper_a_mark_stands_as_a_footnotes_number_does(page: Page, address: str) -> None:
    """Its number is seen, without a border; the note above says what the sign means."""
    page.goto(f"{address}{TEXT}")
    page.emulate_media(media="print")
    mark = page.locator(".known-mark").first
    style = mark.evaluate(
        """mark => {
          const {borderStyle, verticalAlign, display} = getComputedStyle(mark);
          return [borderStyle, verticalAlign, display, getComputedStyle(mark, "::after").content];
        }"""
    )

    number = mark.get_attribute("data-name")
    assert style == ["none", "super", "inline-block", f'"{number}"']
    assert page.locator(".known-note").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("path", [LISTED, TEXT, "2015-118/"])
def test_axe_finds_nothing(
    chromium: Browser, address: str, node_modules: Path, *, path: str, scheme: Any, size: Any
) -> None:
    """All its rules, best practices among them."""
    context = chromium.new_context(viewport=size, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{address}{path}")

    assert axe.faults(page, node_modules) == []
    context.close()
