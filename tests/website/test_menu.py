"""The menu says which of its entries holds the page: one at most."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.reading import read_html


@pytest.mark.parametrize(
    ("path", "current"),
    [
        ("index.html", "Басты бет"),
        ("2015-118/index.html", "Қаулы"),
        ("2015-118/2-home-care/text/index.html", "Қаулы"),
        ("2015-118/work/index.html", "Қызметкерге"),
        ("2015-118/work/roles/head/index.html", "Қызметкерге"),
        ("about/index.html", "Сайт туралы"),
    ],
)
def test_the_innermost_entry_is_the_current_one(site: Path, path: str, current: str) -> None:
    """The pages for employees lie below the decree's, and both are in the menu."""
    page = read_html((site / path).read_text(encoding="utf-8"))
    (menu,) = page.all("nav", css_class="top__menu")
    marked = [one.text for one in menu.all("a") if "aria-current" in one.attributes]

    assert marked == [current]
