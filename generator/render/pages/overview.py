"""Render the overview of one regulation: every question with its answer, and where it stands."""

from __future__ import annotations

from generator.model.annex import AnnexKind
from generator.render.citation import regulation_citations
from generator.render.context import Context
from generator.render.links import annex_path, documents_path, overview_path
from generator.render.page import Page
from generator.render.pages.documents import evidence_lists
from generator.render.pages.steps import steps
from generator.render.pages.time_bar import time_bar
from generator.render.time_limits import consideration, time_words

__all__ = ["overview_page"]


def overview_page(context: Context) -> Page:
    """The overview: each question with its answer and the paragraph it comes from."""
    regulation, labels = context.regulation, context.labels
    path = overview_path(context.decree, regulation)
    cite = regulation_citations(context.decree, regulation, context.language, path)
    time = consideration(regulation)
    table = regulation.annex_of(AnnexKind.PROCEDURE_TABLE)
    return context.page(
        "overview.md.j2",
        path,
        labels.overview.title.format(service=regulation.short_title),
        documents_path=documents_path(context.decree, regulation),
        lists=evidence_lists(context),
        time=time_words(labels, time),
        measured=regulation.procedures_by_id.get(time.procedure or ""),
        bar=time_bar(regulation, labels.time),
        steps=steps(regulation, labels, cite),
        flow=next((process.from_ for process in regulation.processes if process.from_), None),
        table=(table.label, annex_path(context.decree, regulation, table)) if table else None,
    )
