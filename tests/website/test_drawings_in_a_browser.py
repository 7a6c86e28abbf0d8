"""What a browser makes of the drawings with the shipped font: nothing cut, no overlap."""

from __future__ import annotations

from itertools import combinations
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
  const box = (element) => {
    const { x, y, width, height } = element.getBBox();
    return { x, y, right: x + width, bottom: y + height };
  };
  const drawings = [...document.querySelectorAll("svg.drawing")].map((svg) => {
    // Of several views of a process the page shows one; every view is measured.
    for (let at = svg.parentElement; at !== document.body; at = at.parentElement) {
      at.style.setProperty("display", "block", "important");
    }
    const groups = [...svg.querySelectorAll("g")];
    const texts = [...svg.querySelectorAll("text")].map((text) => ({
      words: text.textContent,
      group: groups.indexOf(text.parentElement),
      shape: text.closest("[id]").id,
      ...box(text),
    }));
    const outlines = [...svg.querySelectorAll(":is(.node, .head, .jump) :is(polygon, path)")];
    const shapes = Object.fromEntries(
      outlines.map((shape) => [shape.closest("[id]").id, box(shape)]),
    );
    const { x, y, width, height } = svg.viewBox.baseVal;
    const sheet = { x, y, right: x + width, bottom: y + height };
    return { kind: svg.getAttribute("class"), texts, shapes, sheet };
  });
  await document.fonts.ready;
  const fonts = [...document.fonts].filter((font) => font.status === "loaded");
  return { drawings, fonts: fonts.map((font) => font.family + " " + font.weight) };
}"""

INSET = 3.0
"""In points: what is free at the least between a word and the border of its box."""

LEADING = 2.0
"""In points: boxes of text are higher than their letters by this."""

FEWEST = 5
"""Lines of text in the shapes of the smallest drawing."""


@pytest.fixture(params=DRAWINGS)
def measured(request: pytest.FixtureRequest, page: Page, address: str) -> dict[str, Any]:
    """The places of every text and shape of a drawing, in points."""
    page.goto(f"{address}{request.param}")
    result: dict[str, Any] = page.evaluate(MEASURE)
    return result


def test_every_view_of_a_process_is_measured(measured: dict[str, Any]) -> None:
    """The sequence or the handbook, and the block scheme, each with words in shapes."""
    kinds = [drawing["kind"].split()[1] for drawing in measured["drawings"]]

    assert "drawing-scheme" in kinds
    assert {"drawing-sequence", "drawing-handbook"} & set(kinds)
    assert {"Roboto 400", "Roboto 700"} <= {font.replace('"', "") for font in measured["fonts"]}
    for drawing in measured["drawings"]:
        assert sum(text["shape"] in drawing["shapes"] for text in drawing["texts"]) >= FEWEST


def test_no_text_leaves_its_shape(measured: dict[str, Any]) -> None:
    """Every word of a box stands inside its box on all four sides, set in the shipped Roboto."""
    for drawing in measured["drawings"]:
        for text in drawing["texts"]:
            # Words beside arrows and those of the legend stand in no shape.
            shape = drawing["shapes"].get(text["shape"])
            if shape is not None:
                assert shape["x"] + INSET <= text["x"], text
                assert text["right"] <= shape["right"] - INSET, text
                assert shape["y"] <= text["y"], text
                assert text["bottom"] <= shape["bottom"], text


def test_no_text_runs_over_another_or_off_the_sheet(measured: dict[str, Any]) -> None:
    """Lines of one text follow one another; different texts keep apart."""
    for drawing in measured["drawings"]:
        texts, sheet = drawing["texts"], drawing["sheet"]
        for text in texts:
            assert sheet["x"] <= text["x"] <= text["right"] <= sheet["right"], text
            assert sheet["y"] <= text["y"] <= text["bottom"] <= sheet["bottom"], text
        for one, other in combinations(texts, 2):
            apart = (
                one["group"] == other["group"]
                or one["right"] <= other["x"]
                or other["right"] <= one["x"]
                or one["bottom"] <= other["y"] + LEADING
                or other["bottom"] <= one["y"] + LEADING
            )
            assert apart, (one, other)


def test_on_paper_the_words_fill_the_first_sheet(page: Page, address: str) -> None:
    """A drawing takes a sheet of its own after them, so that none is left half empty above it."""
    page.goto(f"{address}{DRAWINGS[0]}")
    listed, drawn = page.locator(".drawing-list"), page.locator(".views")
    assert _top(drawn) < _top(listed)

    page.emulate_media(media="print")
    assert _top(listed) < _top(drawn)
    assert drawn.evaluate("views => getComputedStyle(views).breakBefore") == "page"


def _top(place: Locator) -> float:
    box = place.bounding_box()
    assert box is not None
    return box["y"]
