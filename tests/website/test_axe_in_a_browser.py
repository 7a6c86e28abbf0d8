"""axe-core finds nothing on any kind of page, however it looks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.support import axe
from tests.website.sites import each_kind

WIDTHS = (320, 390, 768, 1440)
LARGE = {"size": "200", "spacing": "wide"}
LIGHT, DARK = dict[str, str](), {"scheme": "slate"}
SEEN_BADLY = (
    {"colours": "black-on-white", **LARGE},
    {"colours": "white-on-black"},
    {"colours": "yellow-on-black", "pictures": "hidden", **LARGE},
)


@pytest.mark.parametrize(
    ("look", "width", "media"),
    [
        *((look, width, "screen") for look in (LIGHT, DARK) for width in WIDTHS),
        (LIGHT, 1440, "print"),
        *(zip(SEEN_BADLY, (320, 768, 1440), ("screen",) * 3, strict=True)),
    ],
    ids=lambda value: "-".join(value.values()) or "light" if isinstance(value, dict) else None,
)
def test_axe_finds_nothing_on_any_kind_of_page(
    chromium: Browser,
    site: Path,
    address: str,
    node_modules: Path,
    *,
    look: dict[str, str],
    width: int,
    media: Any,
) -> None:
    """All its rules; with the settings open on a screen."""
    context = chromium.new_context(viewport={"width": width, "height": 900})
    context.add_init_script(f"localStorage.setItem('look', {json.dumps(json.dumps(look))})")
    page = context.new_page()
    page.emulate_media(media=media)
    found = {}
    for path in each_kind(site):
        page.goto(f"{address}{path}")
        if media == "screen":
            page.locator(".top__vision--button").click()
        faults = axe.faults(page, node_modules)
        if media == "print":
            # Paper does not scroll, and nobody goes through it by keyboard.
            faults = [one for one in faults if one != ("scrollable-region-focusable", ["['html']"])]
        if faults:
            found[path] = faults
    context.close()

    assert found == {}
