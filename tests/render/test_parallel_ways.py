"""The list in words says what the drawing shows: which ways are taken at once."""

from __future__ import annotations

from generator.checks.loading import load_content
from generator.edition.conversion import to_html
from generator.render.site import render_site
from tests.support.contents import TESTLAND
from tests.support.reading import read_html


def test_ways_that_run_at_once_are_listed_so() -> None:
    """In testland two units work in parallel on one application."""
    content = load_content(TESTLAND)
    words = content.labels.drawing.next_parallel
    listed = [
        name.text
        for page in render_site(content).pages
        for name in read_html(to_html(page.markdown)).all("dt")
        if name.text == words
    ]

    assert len(listed) >= 2
