"""Render the overview of one regulation: every question with its answer, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.annex import AnnexKind
from generator.model.regulation import Regulation
from generator.render.citation import regulation_citations
from generator.render.context import Context
from generator.render.links import annex_path, documents_path, overview_path
from generator.render.page import Page
from generator.render.pages.documents import evidence_lists
from generator.render.pages.glance import glance
from generator.render.pages.starting import omits, words_of
from generator.render.pages.steps import steps
from generator.render.pages.time_bar import time_bar

__all__ = ["overview_page"]


def overview_page(context: Context) -> Page:
    """The overview: each question with its answer and the paragraph it comes from."""
    regulation, labels = context.regulation, context.labels
    path = overview_path(context.decree, regulation)
    cite = regulation_citations(context.decree, regulation, context.language, path)
    bar = time_bar(regulation, labels.time)
    table = regulation.annex_of(AnnexKind.PROCEDURE_TABLE)
    return context.page(
        "overview.md.j2",
        path,
        labels.overview.title.format(service=regulation.short_title),
        documents_path=documents_path(context.decree, regulation),
        lists=evidence_lists(context),
        answers=glance(context, cite, bar),
        omitted=omits(_quotations(regulation)),
        bar=bar,
        steps=steps(context, cite),
        flow=next((process.from_ for process in regulation.processes if process.from_), None),
        table=(table.label, annex_path(context.decree, regulation, table)) if table else None,
    )


def _quotations(regulation: Regulation) -> Iterator[str]:
    """What the page quotes, where words may be left out."""
    for evidence in regulation.evidence:
        yield from words_of(evidence)
    quoted = (*regulation.trigger, *regulation.output, *regulation.refusal.grounds)
    for fact in (regulation.provider, *regulation.intake, *quoted):
        yield fact.text
