"""What a browser makes of annex 1: the official table where there is room, else cards."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from generator.checks.loading import load_content
from tests.website.sites import CONTENT

REGULATIONS = load_content(CONTENT).decrees[0].regulations
TABLES = [f"2015-118/{regulation.slug}/annex-1/" for regulation in REGULATIONS]


@pytest.mark.parametrize("path", TABLES)
@pytest.mark.parametrize("width", [960, 1440])
def test_a_table_of_five_procedures_needs_no_scrolling(
    page: Page, address: str, path: str, width: int
) -> None:
    """From 960 px: five rows, no word cut."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}{path}")

    assert page.evaluate(
        """(() => {
          const frame = document.querySelector(".table-frame");
          return frame.scrollWidth <= frame.clientWidth;
        })()"""
    )
    assert page.get_by_role("row").count() == 5
    assert page.get_by_role("rowheader").count() == 4


@pytest.mark.parametrize("width", [320, 390, 768])
def test_where_there_is_no_room_each_procedure_is_a_card(
    page: Page, address: str, width: int
) -> None:
    """Its cells one below another in the order of the rows, before the next procedure's."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}{TABLES[0]}")
    places = page.evaluate(
        """[...document.querySelectorAll(".procedures tr")].map(row =>
             [...row.children].slice(2).map(cell => cell.getBoundingClientRect().top))"""
    )
    by_card = [top for column in zip(*places, strict=True) for top in column]

    assert len(by_card) == 25
    assert by_card == sorted(by_card)
    assert len(set(by_card)) == 25


def test_each_cell_of_a_card_is_heard_after_its_row(page: Page, address: str) -> None:
    """By the number and official name of each row, which a listener hears before the cell."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{address}{TABLES[1]}")
    regulation = REGULATIONS[1]
    heard = page.locator(".procedures").aria_snapshot()

    for row, cells in regulation.table(regulation.annexes[0]):
        for cell in cells:
            assert f"{row.number}. {row.name} {cell}" in " ".join(heard.split())


def test_on_paper_the_table_is_the_official_one(page: Page, address: str) -> None:
    """Whatever the width of the window it is printed from."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{address}{TABLES[1]}")
    page.emulate_media(media="print")

    assert (
        page.evaluate("getComputedStyle(document.querySelector('.procedures')).display") == "table"
    )
