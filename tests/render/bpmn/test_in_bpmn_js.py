"""bpmn-js opens every document without a warning, and draws it where the document says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from generator.model.process import NodeKind
from generator.render.bpmn.ids import NOTE, node_id
from tests.render.bpmn.drawn import read_drawn
from tests.render.bpmn.written import WRITTEN, Written, random_ones

RANDOM = 30

SCRIPT = "bpmn-js/dist/bpmn-navigated-viewer.production.min.js"

# Everything that is drawn: boxes and lines by the ids of their elements, and what was warned of.
OPEN = """async xml => {
    const viewer = window.viewer ??= new BpmnJS({container: "#canvas"});
    const {warnings} = await viewer.importXML(xml);
    const shapes = {}, lines = {}, texts = {};
    viewer.get("elementRegistry").forEach((element, drawn) => {
        const {id, x, y, width, height, waypoints} = element;
        if (waypoints) {
            lines[id] = waypoints.map(point => [point.x, point.y]);
        } else if (width) {
            shapes[id] = [x, y, width, height];
        }
        const text = drawn.querySelector(":scope > .djs-visual > text");
        if (text) {
            const {x, y, width, height} = text.getBBox();
            texts[id] = [x, y, width, height];
        }
    });
    return {warnings: warnings.map(String), shapes, lines, texts};
}"""


@pytest.fixture
def viewer(page: Page, node_modules: Path) -> Page:
    """An empty page with bpmn-js in it."""
    page.set_content('<div id="canvas" style="width: 1400px; height: 1000px"></div>')
    page.add_script_tag(path=node_modules / SCRIPT)
    return page


def _faults(viewer: Page, one: Written) -> Iterator[str]:
    """What bpmn-js warns of, what it draws elsewhere, and words that do not fit their task."""
    found: dict[str, Any] = viewer.evaluate(OPEN, one.xml)
    drawn = read_drawn(one.xml)
    yield from found["warnings"]
    for name, box in drawn.boxes.items():
        place = [box.left, box.top, box.width, box.height]
        # bpmn-js itself finds how high a note must be.
        known = 3 if name == NOTE else 4
        if found["shapes"].get(name, [])[:known] != place[:known]:
            yield f"{name} is drawn at {found['shapes'].get(name)}, not at {place}"
    for name, points in drawn.lines.items():
        if found["lines"].get(name) != [[point.x, point.y] for point in points]:
            yield f"{name} is drawn along {found['lines'].get(name)}, not along {points}"
    for name in drawn.labels:
        if f"{name}_label" not in found["shapes"]:
            yield f"{name} has no name beside it"
    for node in one.flow.nodes:
        if node.kind in (NodeKind.PROCEDURE, NodeKind.PART):
            yield from _sticks_out(node_id(node), found)


def _sticks_out(task: str, found: dict[str, Any]) -> Iterator[str]:
    _, _, width, height = found["shapes"][task]
    left, top, text_width, text_height = found["texts"][task]
    if left < 0 or top < 0 or left + text_width > width or top + text_height > height:
        yield f"the words of {task} stick out"


@pytest.mark.parametrize("name", WRITTEN)
def test_bpmn_js_draws_a_document_as_we_do(viewer: Page, name: str) -> None:
    """No warning; every box, line and name in its place; the words of tasks inside them."""
    assert list(_faults(viewer, WRITTEN[name])) == []


def test_bpmn_js_draws_random_documents_as_we_do(viewer: Page) -> None:
    """The same of processes of every shape."""
    assert [said for one in random_ones(RANDOM) for said in _faults(viewer, one)] == []


def test_bpmn_js_warns_of_a_wrong_document(viewer: Page) -> None:
    """It is asked indeed: an arrow from nowhere is a warning."""
    xml = WRITTEN["straight"].xml.replace('targetRef="Task_procedure_2"', 'targetRef="Nobody"')

    assert viewer.evaluate(OPEN, xml)["warnings"]
