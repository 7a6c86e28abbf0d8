"""Pages leave nothing behind that Python would have to search for."""

from __future__ import annotations

import gc

from generator.model.content import Content
from generator.render.context import Context
from generator.render.known import known_inconsistencies
from generator.render.pages.decree import decree_page
from generator.render.pages.documents import documents_page
from generator.render.pages.overview import overview_page
from generator.render.pages.text import text_page


def test_pages_leave_no_garbage(content: Content) -> None:
    """What refers to itself in a circle stays in memory until all of it is searched for circles."""
    _render(content)
    gc.collect()
    gc.disable()
    try:
        _render(content)
        left = gc.collect()
    finally:
        gc.enable()

    assert left == 0


def _render(content: Content) -> None:
    (approved,) = content.decrees
    decree_page(content, approved, known_inconsistencies(approved.inconsistencies))
    for regulation in approved.regulations:
        context = Context.of(content, approved, regulation)
        overview_page(context)
        text_page(context)
        documents_page(context)
