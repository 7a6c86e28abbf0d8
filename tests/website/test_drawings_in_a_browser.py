"""What a browser makes of the drawings with the shipped font: nothing cut, no overlap."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page

from generator.checks.loading import load_content
from tests.support.repository import ROOT

DRAWINGS = [
    f"2015-118/{regulation.slug}/{annex}/"
    for regulation in load_content(ROOT / "content").decrees[0].regulations
    for annex in ("annex-2", "annex-3")
]

MEASURE = """async () => {
  await document.fonts.ready;
  const svg = document.querySelector("svg.drawing");
  const box = (element) => {
    const { x, y, width, height } = element.getBBox();
    return { x, y, right: x + width, bottom: y + height };
  };
  const texts = [...svg.querySelectorAll("text")].map((text) => ({
    words: text.textContent,
    group: text.parentElement.id,
    ...box(text),
  }));
  const shapes = Object.fromEntries(
    [...svg.querySelectorAll("g[id] > :is(polygon, path, ellipse):first-child")].map((shape) => [
      shape.parentElement.id,
      box(shape),
    ]),
  );
  const { x, y, width, height } = svg.viewBox.baseVal;
  const fonts = [...document.fonts].filter((font) => font.status === "loaded");
  return { texts, shapes, sheet: { x, y, right: x + width, bottom: y + height },
           fonts: fonts.map((font) => font.family + " " + font.weight) };
}"""

ROUNDING = 0.5
"""In points: what the browser's own rounding may add."""


@pytest.fixture(params=DRAWINGS)
def measured(request: pytest.FixtureRequest, page: Page, address: str) -> dict[str, Any]:
    """The places of every text and shape of a drawing, in points."""
    page.goto(f"{address}{request.param}")
    result: dict[str, Any] = page.evaluate(MEASURE)
    return result


def test_no_text_is_wider_than_its_shape(measured: dict[str, Any]) -> None:
    """Every word of a box stands inside its box, set in the shipped Roboto."""
    assert {"Roboto 400", "Roboto 700"} <= {font.replace('"', "") for font in measured["fonts"]}
    checked = 0
    for text in measured["texts"]:
        shape = measured["shapes"].get(text["group"].rpartition("--")[0])
        # The words of the legend stand beside their symbols.
        if shape is None or "legend--" in text["group"]:
            continue
        checked += 1
        assert shape["x"] - ROUNDING <= text["x"], text
        assert text["right"] <= shape["right"] + ROUNDING, text

    assert checked >= 5


def test_no_text_runs_over_another_or_off_the_sheet(measured: dict[str, Any]) -> None:
    """Lines of one text follow one another; different texts keep apart."""
    texts = measured["texts"]
    width = measured["sheet"]["right"]
    for text in texts:
        assert -ROUNDING <= text["x"] <= text["right"] <= width + ROUNDING, text
    for number, one in enumerate(texts):
        for other in texts[number + 1 :]:
            apart = (
                one["right"] <= other["x"] + ROUNDING
                or other["right"] <= one["x"] + ROUNDING
                or one["group"] == other["group"]
                or one["bottom"] <= other["y"] + 2
                or other["bottom"] <= one["y"] + 2
            )
            assert apart, (one, other)


def test_on_paper_the_words_fill_the_first_sheet(page: Page, address: str) -> None:
    """A drawing takes a sheet of its own after them, so that none is left half empty above it."""
    page.goto(f"{address}{DRAWINGS[0]}")
    listed, drawn = page.locator(".drawing-list"), page.locator(".drawing-figure")
    assert _top(drawn) < _top(listed)

    page.emulate_media(media="print")
    assert _top(listed) < _top(drawn)
    assert drawn.evaluate("figure => getComputedStyle(figure).breakBefore") == "page"


def _top(place: Locator) -> float:
    box = place.bounding_box()
    assert box is not None
    return box["y"]
