"""Render the full text of one regulation."""

from __future__ import annotations

from generator.render.citation import regulation_citations
from generator.render.context import Context
from generator.render.law import law_sections
from generator.render.links import text_path
from generator.render.page import Page

__all__ = ["text_page"]


def text_page(context: Context) -> Page:
    """The full text: an anchor for every paragraph, subparagraph and item."""
    regulation, language = context.regulation, context.language
    path = text_path(context.decree, regulation)
    cite = regulation_citations(context.decree, regulation, language, path)
    act = " ".join(filter(None, (regulation.approval, regulation.heading)))
    return context.page(
        "text.md.j2",
        path,
        context.labels.text.title.format(service=regulation.short_title),
        sections=law_sections(regulation, cite),
        citation=language.cite(act, "{}"),
    )
