"""Render the overview of one regulation: every question with its answer, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.annex import AnnexKind
from generator.model.evidence import EvidenceGroup
from generator.model.regulation import Regulation
from generator.render.citation import Citations, regulation_citations
from generator.render.context import Context
from generator.render.links import annex_path, documents_path, overview_path
from generator.render.page import Page
from generator.render.pages.evidence_list import evidence_html, evidence_lists
from generator.render.pages.fact_list import fact_list, term_list
from generator.render.pages.glance import glance
from generator.render.pages.starting import omits, words_of
from generator.render.pages.steps import step_html, steps
from generator.render.pages.time_bar import time_bar

__all__ = ["overview_page"]


def overview_page(context: Context) -> Page:
    """The overview: each question with its answer and the paragraph it comes from."""
    regulation, labels = context.regulation, context.labels
    path = overview_path(context.decree, regulation)
    cite = regulation_citations(context.decree, regulation, context.language, path)
    above = cite.above(evidence.from_ for evidence in regulation.evidence)
    beside = cite.place(above) if above else ""
    bar, told = time_bar(regulation, labels.time), steps(context, cite)
    table = regulation.annex_of(AnnexKind.PROCEDURE_TABLE)
    return context.page(
        "overview.md.j2",
        path,
        labels.overview.title.format(service=regulation.short_title),
        documents_path=documents_path(context.decree, regulation),
        above=above,
        beside=beside,
        lists=_lists(context, cite, beside),
        answers=[one.html for one in glance(context, cite, bar, above)],
        omitted=omits(_quotations(regulation)),
        bar=bar,
        steps=[step_html(step, labels) for step in told],
        marked=bool(bar) or any(step.ours for step in told[-1:]),
        flow=next((process.from_ for process in regulation.processes if process.from_), None),
        participants=fact_list(((one.name, one.from_) for one in regulation.participants), cite),
        terms=term_list(regulation.terms, cite),
        references=fact_list(((one.text, one.from_) for one in regulation.references), cite),
        table=(table.label, annex_path(context.decree, regulation, table)) if table else None,
    )


def _lists(
    context: Context, cite: Citations, beside: str
) -> list[tuple[EvidenceGroup | None, str]]:
    """The documents by kind of aid, with what the text calls it."""
    words = context.labels.documents
    return [
        (one.group, evidence_html(one, words, cite, level=4 if one.group else 3, beside=beside))
        for one in evidence_lists(context.regulation, words)
    ]


def _quotations(regulation: Regulation) -> Iterator[str]:
    """What the page quotes, where words may be left out."""
    for evidence in regulation.evidence:
        yield from words_of(evidence)
    quoted = (*regulation.trigger, *regulation.output, *regulation.refusal.grounds)
    for fact in (regulation.provider, *regulation.intake, *quoted):
        yield fact.text
