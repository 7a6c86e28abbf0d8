"""Render the required documents: whom each group concerns, in the order a reader can drop them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.evidence import ConditionKind, Evidence, EvidenceGroup
from generator.model.labels import DocumentLabels
from generator.model.record import Identifier
from generator.render.choosing import NOBODY, choices
from generator.render.context import Context
from generator.render.links import documents_path
from generator.render.page import Page
from generator.render.pages.starting import omits, starting, words_of

__all__ = ["Concerned", "EvidenceList", "documents_page", "evidence_lists"]


@dataclass(frozen=True, slots=True)
class Concerned:
    """The documents asked of the same people: of everybody, of all but some, only of some."""

    anchor: str
    heading: str
    count: str
    """How many they are, in words."""
    documents: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class EvidenceList:
    """The documents of one kind of aid, or of the whole service where the text has no groups."""

    group: EvidenceGroup | None
    concerned: tuple[Concerned, ...]


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
        lists=evidence_lists(context),
        choices=choices(context.regulation, context.labels.audiences),
        nobody=NOBODY,
        starting=first,
        omitted=omits((*quoted, *(one.text for one in first))),
    )


def evidence_lists(context: Context) -> tuple[EvidenceList, ...]:
    """The documents by group of the text, then by whom they concern; nothing that is empty."""
    groups: tuple[EvidenceGroup | None, ...] = (None, *context.regulation.evidence_groups)
    lists = (EvidenceList(group, tuple(_concerned(context, group))) for group in groups)
    return tuple(found for found in lists if found.concerned)


def _concerned(context: Context, group: EvidenceGroup | None) -> Iterator[Concerned]:
    words = context.labels.documents
    wanted: Identifier | None = group.id if group else None
    prefix = f"{group.id}-" if group else ""
    listed: dict[str, list[Evidence]] = {}
    for item in context.regulation.evidence:
        if item.group == wanted:
            listed.setdefault(_whom(item), []).append(item)
    for name, heading in _headings(words):
        if documents := tuple(listed.get(name, ())):
            count = words.count.format(count=len(documents))
            yield Concerned(f"{prefix}{name}", heading, count, documents)


def _headings(words: DocumentLabels) -> tuple[tuple[str, str], ...]:
    return (
        ("everybody", words.everybody),
        ("exempted", words.exempted),
        ("conditional", words.conditional),
    )


def _whom(evidence: Evidence) -> str:
    """Whom a document is asked of; one that is only partly an exemption is a condition."""
    if not evidence.conditions:
        return "everybody"
    exempting = all(item.kind is ConditionKind.EXCEPT for item in evidence.conditions)
    return "exempted" if exempting else "conditional"
