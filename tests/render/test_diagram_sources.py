"""Prove that the Graphviz sources in diagrams/ are those of the content."""

from __future__ import annotations

from generator.model.content import Content
from generator.output import write_diagrams
from generator.render.site import site_drawings
from tests.support.repository import ROOT


def test_the_committed_sources_are_up_to_date(content: Content) -> None:
    """`make diagrams` writes them; a change of a drawing must be seen in a diff."""
    assert write_diagrams(site_drawings(content), ROOT / "diagrams", dry=True) == ()


def test_every_drawing_has_one_source(content: Content) -> None:
    """Two drawings a regulation, each under its address."""
    names = [name for name, _ in site_drawings(content)]

    assert len(names) == len(set(names))
    assert sum(name.startswith("2015-118/") for name in names) == 14
    assert "2015-118/2-home-care/annex-3.gv" in names


def test_a_source_says_that_the_act_is_repealed(content: Content) -> None:
    """Even the source carries the status, so that a drawing made of it does."""
    for name, drawing in site_drawings(content):
        assert "Күші жойылды" in drawing.dot or not name.startswith("2015-118/")
