"""Render the pages of one regulation that are made of text and facts: overview, text, documents."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.evidence import ConditionKind, Evidence, EvidenceGroup
from generator.model.record import Identifier
from generator.render.context import Context
from generator.render.links import documents_path, overview_path, text_path
from generator.render.page import Page

__all__ = ["EvidenceList", "documents_page", "evidence_lists", "overview_page", "text_page"]


@dataclass(frozen=True, slots=True)
class EvidenceList:
    """The documents of one group: for everybody, for all but some, only for some."""

    group: EvidenceGroup | None
    everybody: tuple[Evidence, ...]
    conditional: tuple[Evidence, ...]


def overview_page(context: Context) -> Page:
    """The overview: each question with its answer and the paragraph it comes from."""
    regulation, words = context.regulation, context.labels.overview
    path = overview_path(context.decree, regulation)
    title = words.title.format(service=regulation.short_title)
    return context.page(
        "overview.md.j2", path, title, documents_path=documents_path, lists=evidence_lists(context)
    )


def text_page(context: Context) -> Page:
    """The full text: an anchor for every paragraph, subparagraph and item."""
    regulation = context.regulation
    path = text_path(context.decree, regulation)
    title = context.labels.text.title.format(service=regulation.short_title)
    placed = tuple(regulation.provisions())
    sections = [
        (number, section, [item for item in placed if item.path[:2] == ("sections", number - 1)])
        for number, section in enumerate(regulation.sections, start=1)
    ]
    return context.page("text.md.j2", path, title, sections=sections)


def documents_page(context: Context) -> Page:
    """The required documents, in the order in which a reader can drop what is not theirs."""
    path = documents_path(context.decree, context.regulation)
    title = context.labels.documents.title.format(service=context.regulation.short_title)
    return context.page("documents.md.j2", path, title, lists=evidence_lists(context))


def evidence_lists(context: Context) -> tuple[EvidenceList, ...]:
    """The documents by group; one list without a group where the text has no groups."""
    evidence = context.regulation.evidence
    groups: tuple[EvidenceGroup | None, ...] = (None, *context.regulation.evidence_groups)
    lists = (_list(group, evidence) for group in groups)
    return tuple(found for found in lists if found.everybody or found.conditional)


def _list(group: EvidenceGroup | None, evidence: tuple[Evidence, ...]) -> EvidenceList:
    wanted: Identifier | None = group.id if group else None
    mine = [item for item in evidence if item.group == wanted]
    conditional = [item for item in mine if item.conditions]
    # Documents asked of all but some come before those asked only of some.
    conditional.sort(key=lambda item: item.conditions[0].kind is not ConditionKind.EXCEPT)
    return EvidenceList(
        group, tuple(item for item in mine if not item.conditions), tuple(conditional)
    )
