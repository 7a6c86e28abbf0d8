"""The SVG for a page says what it is, can be walked through, and leaves its looks to the sheet."""

from __future__ import annotations

import re
from functools import cache
from xml.etree import ElementTree as ET

import pytest

from generator.errors import ProgramError
from generator.render.diagrams import render_svg
from generator.render.diagrams.document import read_document
from generator.render.diagrams.picture import Picture, Role
from tests.render.diagrams.kinds import DESCRIPTION, KINDS, TITLE, drawing_of
from tests.render.diagrams.samples import SAMPLES, STATUS

SVG = "{http://www.w3.org/2000/svg}"
LOOKS = re.compile(
    r"<style|style=|<!--|<!DOCTYPE|<\?xml|xlink"
    r"| (?:fill|stroke|stroke-width|stroke-dasharray|opacity|color)="
    r"| (?:font-[a-z]+|letter-spacing|width|height|transform)="
)

EMPTY = Picture("x", 0, 0, (), (), ())


@cache
def _svg(kind: str, name: str = "branching") -> str:
    return render_svg([drawing_of(kind, name)], language="kk")[0]


def _root(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own text


def _nodes(kind: str, name: str = "branching") -> list[ET.Element]:
    return [one for one in _root(_svg(kind, name)).iter() if one.get("data-node")]


@pytest.mark.parametrize("kind", KINDS)
def test_title_and_description_stand_for_the_drawing(kind: str) -> None:
    """A screen reader says both, in the right language; the status is always among them."""
    root = _root(_svg(kind))
    title, description = root[0], root[1]

    assert (title.tag, title.text) == (f"{SVG}title", TITLE)
    assert (description.tag, description.text) == (f"{SVG}desc", f"{DESCRIPTION} {STATUS}")
    assert root.get("aria-labelledby") == title.get("id")
    assert root.get("aria-describedby") == description.get("id")
    # As an image it would hide the links in it.
    assert (root.get("role"), root.get("lang")) == ("group", "kk")


@pytest.mark.parametrize("kind", KINDS)
def test_looks_are_left_to_the_style_sheet(kind: str) -> None:
    """No colour, no font, no width or size of its own: nothing to override in the dark."""
    root = _root(_svg(kind))

    assert not LOOKS.findall(_svg(kind))
    assert root.get("viewBox")
    assert {"drawing", f"drawing-{kind}"} <= set((root.get("class") or "").split())


def test_ids_are_stable_and_one_of_a_kind() -> None:
    """Drawings on one page do not share an id; a procedure can be linked to."""
    ids = [name for kind in KINDS for name in re.findall(r' id="([^"]+)"', _svg(kind))]

    assert len(ids) == len(set(ids))
    assert {"r2-sequence-procedure-3", "r2-handbook-procedure-3", "r2-scheme-posted"} <= set(ids)
    assert all(name.startswith(tuple(f"r2-{kind}" for kind in KINDS)) for name in ids)


@pytest.mark.parametrize("kind", KINDS)
def test_every_shape_and_text_has_a_role(kind: str) -> None:
    """The style sheet needs no other hold."""
    known = {str(role) for role in Role}
    root = _root(_svg(kind))
    parents = {child: parent for parent in root.iter() for child in parent}
    leaves = [
        one for one in root.iter() if one.tag.removeprefix(SVG) in {"path", "polygon", "text"}
    ]

    assert leaves
    for leaf in leaves:
        holder = parents[leaf]
        while not holder.get("class"):
            holder = parents[holder]
        assert known & set((holder.get("class") or "").split()), ET.tostring(holder)


@pytest.mark.parametrize("kind", KINDS)
def test_a_node_with_a_provision_leads_to_it(kind: str) -> None:
    """A link with the id of the node, and the procedure it belongs to."""
    third = next(one for one in _nodes(kind) if one.get("id") == f"r2-{kind}-procedure-3")

    assert third.tag == f"{SVG}a"
    assert third.get("href") == f"../text/index.md#{SAMPLES['branching'].procedures[2].from_}"
    assert third.get("data-node") == "procedure-3"
    assert {"node", "procedure"} <= set((third.get("class") or "").split())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_keyboard_stops_at_each_node_in_order(kind: str, name: str) -> None:
    """At links and at nodes of ours alike; each has words, none is announced twice."""
    nodes, drawing = _nodes(kind, name), drawing_of(kind, name)

    assert [one.get("id") for one in nodes] == [f"r2-{kind}-{one.name}" for one in drawing.nodes]
    for one in nodes:
        assert one.get("aria-label")
        if one.tag == f"{SVG}a":
            assert [child.get("aria-hidden") for child in one] == ["true"]
        else:
            assert (one.get("role"), one.get("tabindex")) == ("img", "0")


@pytest.mark.parametrize("kind", KINDS)
def test_what_has_no_words_of_its_own_is_hidden_from_listeners(kind: str) -> None:
    """Arrows, lanes and the legend explain a picture; the nodes' words say the same."""
    root = _root(_svg(kind))
    heard = [one for one in root[2:] if one.get("aria-hidden") != "true"]

    assert all(one.get("aria-label") for one in heard)
    assert len(heard) > len(_nodes(kind)) or kind == "scheme"


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_is_drawn_is_left_out(kind: str) -> None:
    """Every line of words of the layout stands in it once."""
    drawing = drawing_of(kind)
    wanted = sorted(line for words in drawing.picture.words for line in words.lines)
    found = sorted(one.text or "" for one in _root(_svg(kind)).iter(f"{SVG}text"))

    assert found == wanted
    shapes = len(re.findall(r"<(?:path|polygon)", _svg(kind)))
    heads = sum(line.arrow for line in drawing.picture.lines)
    assert shapes == len(drawing.picture.shapes) + len(drawing.picture.lines) + heads


@pytest.mark.parametrize("kind", KINDS)
def test_no_line_is_empty(kind: str) -> None:
    """An empty line would end the block of HTML that the drawing stands in."""
    assert all(line.strip() for line in _svg(kind).split("\n"))


def test_numbers_are_short() -> None:
    """A tenth of a point is seen by nobody; more would be paid for by every reader."""
    assert not re.search(r"\d\.\d\d", _svg("handbook"))


@pytest.mark.parametrize("document", ["", "no xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_a_document_that_is_no_drawing_is_refused(document: str) -> None:
    """Whatever a program gives, it is an error of the program and not a traceback."""
    with pytest.raises(ProgramError):
        read_document(document, EMPTY)


def test_an_element_that_is_not_known_is_refused() -> None:
    """Rather than left out in silence."""
    document = "<svg xmlns='http://www.w3.org/2000/svg'><g><g id='x-a'><image/></g></g></svg>"

    with pytest.raises(ProgramError, match="image"):
        read_document(document, EMPTY)
