"""Render the required documents: whom each group concerns, in the order a reader can drop them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.evidence import EvidenceGroup
from generator.render.choosing import NOBODY, choices
from generator.render.citation import regulation_citations
from generator.render.context import Context
from generator.render.links import documents_path
from generator.render.page import Page
from generator.render.pages.choice_boxes import choice_boxes
from generator.render.pages.evidence_list import evidence_html, evidence_lists
from generator.render.pages.starting import omits, starting, words_of

__all__ = ["documents_page"]


@dataclass(frozen=True, slots=True)
class _List:
    """The documents of one kind of aid, or of the whole service, as the page shows them."""

    group: EvidenceGroup | None
    above: str | None
    """The provision that holds all of them."""
    html: str


def documents_page(context: Context) -> Page:
    """The required documents on a page of their own, to be printed and ticked."""
    path = documents_path(context.decree, context.regulation)
    first = starting(context.regulation)
    quoted = (text for one in context.regulation.evidence for text in words_of(one))
    title = context.labels.documents.title.format(service=context.regulation.short_title)
    return context.page(
        "documents.md.j2",
        path,
        title,
        lists=list(_lists(context, path)),
        choices=choice_boxes(choices(context.regulation, context.labels.audiences)),
        nobody=NOBODY,
        starting=first,
        omitted=omits((*quoted, *(one.text for one in first))),
    )


def _lists(context: Context, path: str) -> Iterator[_List]:
    regulation, words = context.regulation, context.labels.documents
    cite = regulation_citations(context.decree, regulation, context.language, path)
    for one in evidence_lists(regulation, words):
        group = one.group
        above = group.from_ if group else cite.above(item.from_ for item in regulation.evidence)
        beside = cite.place(above) if above else ""
        html = evidence_html(one, words, cite, level=3, beside=beside, told=True)
        yield _List(group, above, html)
