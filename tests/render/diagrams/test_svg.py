"""The finished SVG says what it is, and leaves its looks to the style sheet."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from generator.errors import ProgramError
from generator.render.diagrams import Drawing, draw_handbook, draw_sequence, render_svg
from generator.render.diagrams.picture import Role
from generator.render.diagrams.svg import Caption, finish_svg
from tests.render.diagrams.samples import LABELS, SAMPLES, STATUS

SVG = "{http://www.w3.org/2000/svg}"
TITLE, DESCRIPTION = "«Үлгі» & басқа", "Сурет <жоғалған>."


def _drawings() -> list[Drawing]:
    regulation = SAMPLES["branching"]
    return [
        draw(
            regulation,
            regulation.processes[0],
            LABELS,
            prefix=prefix,
            title=TITLE,
            description=DESCRIPTION,
            status=STATUS,
        )
        for draw, prefix in ((draw_sequence, "r2-annex-2"), (draw_handbook, "r2-annex-3"))
    ]


def _root(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own text


SVGS = render_svg(_drawings(), language="kk")


@pytest.mark.parametrize("svg", SVGS)
def test_title_and_description_stand_for_the_drawing(svg: str) -> None:
    """A screen reader says both, in the right language; the status is always among them."""
    root = _root(svg)
    title, description = root[0], root[1]

    assert (title.tag, title.text) == (f"{SVG}title", TITLE)
    assert (description.tag, description.text) == (f"{SVG}desc", f"{DESCRIPTION} {STATUS}")
    assert root.get("aria-labelledby") == title.get("id")
    assert root.get("aria-describedby") == description.get("id")
    assert (root.get("role"), root.get("lang")) == ("img", "kk")


@pytest.mark.parametrize("svg", SVGS)
def test_looks_are_left_to_the_style_sheet(svg: str) -> None:
    """No style, no font, no size of its own; colours stay as attributes for a saved copy."""
    root = _root(svg)

    assert not re.search(r"<style|style=|font-family|<!--|<!DOCTYPE|<\?xml|xlink|href", svg)
    assert root.get("width") is None
    assert root.get("height") is None
    assert root.get("viewBox")
    assert 'fill="#' in svg
    assert "drawing" in (root.get("class") or "").split()


def test_ids_are_stable_and_one_of_a_kind() -> None:
    """Two drawings on one page do not share an id; a procedure can be linked to."""
    ids = [name for svg in SVGS for name in re.findall(r' id="([^"]+)"', svg)]

    assert len(ids) == len(set(ids))
    assert {"r2-annex-2-procedure-3", "r2-annex-3-procedure-3", "r2-annex-3-posted"} <= set(ids)
    assert all(name.startswith(("r2-annex-2", "r2-annex-3")) for name in ids)


@pytest.mark.parametrize("svg", SVGS)
def test_every_group_has_a_class_that_says_its_role(svg: str) -> None:
    """The style sheet needs no other hold."""
    known = {str(role) for role in Role}
    groups = _root(svg).findall(f"{SVG}g/{SVG}g")

    assert groups
    assert all(known & set((group.get("class") or "").split()) for group in groups)


@pytest.mark.parametrize("svg", SVGS)
def test_no_line_is_empty(svg: str) -> None:
    """An empty line would end the block of HTML that the drawing stands in."""
    assert all(line.strip() for line in svg.split("\n"))


@pytest.mark.parametrize("document", ["", "no xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_a_document_that_is_no_drawing_is_refused(document: str) -> None:
    """Whatever a program gives, it is an error of the program and not a traceback."""
    caption = Caption("x", 1, 1, "t", "d", "handbook", "kk")

    with pytest.raises(ProgramError):
        finish_svg(document, caption)
