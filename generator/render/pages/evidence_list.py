"""List the required documents by whom they concern; a condition is a label before its document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.evidence import Condition, ConditionKind, Evidence, EvidenceGroup
from generator.model.labels import DocumentLabels
from generator.model.regulation import Regulation
from generator.render.citation import Citations
from generator.render.markdown import escape_html

__all__ = ["Concerned", "EvidenceList", "condition_html", "evidence_html", "evidence_lists"]


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


def evidence_lists(regulation: Regulation, words: DocumentLabels) -> tuple[EvidenceList, ...]:
    """The documents by group of the text, then by whom they concern; nothing that is empty."""
    listed: dict[tuple[str | None, str], list[Evidence]] = {}
    for one in regulation.evidence:
        listed.setdefault((one.group, _whom(one)), []).append(one)
    groups: tuple[EvidenceGroup | None, ...] = (None, *regulation.evidence_groups)
    lists = (EvidenceList(group, tuple(_concerned(group, listed, words))) for group in groups)
    return tuple(found for found in lists if found.concerned)


def evidence_html(
    found: EvidenceList,
    words: DocumentLabels,
    cite: Citations,
    *,
    level: int,
    beside: str = "",
    told: bool = False,
) -> str:
    """A list as HTML for Markdown.

    Args:
        found: the list.
        words: ours.
        cite: links to where a document is asked.
        level: that of its headings.
        beside: the place in words that already stands beside it, if one does.
        told: whether elements have what the program that narrows the list must know.
    """
    return "".join(
        f'<div class="docs">\n<div class="docs__head"><h{level} id="{one.anchor}">'
        f"{escape_html(one.heading)}</h{level}> <p>{escape_html(one.count)}</p></div>\n<ul>\n"
        + "".join(
            f"<li{_told(evidence, found.group) if told else ''}>"
            f"{''.join(condition_html(condition, words) for condition in evidence.conditions)}"
            f'<span class="document">{escape_html(evidence.document)}</span>'
            f" {cite.html(evidence.from_, beside=beside)}</li>\n"
            for evidence in one.documents
        )
        + "</ul>\n</div>\n"
        for one in found.concerned
    )


def condition_html(condition: Condition, words: DocumentLabels) -> str:
    """A condition as the label before its document, as HTML; a listener hears its kind first."""
    kind = escape_html(words.conditions.of(condition.kind))
    return (
        f'<span class="who"><span class="visually-hidden">{kind}</span>'
        f" {escape_html(condition.text)}</span> "
    )


def _told(evidence: Evidence, group: EvidenceGroup | None) -> str:
    """What the program that narrows the list must know."""
    named: dict[ConditionKind, list[str]] = {}
    for condition in evidence.conditions:
        named.setdefault(condition.kind, []).append(condition.audience)
    aid = f' data-aid="{group.id}"' if group else ""
    conditions = (f' data-{kind}="{" ".join(names)}"' for kind, names in named.items())
    return f' data-document="{evidence.id}"{aid}{"".join(conditions)}'


def _concerned(
    group: EvidenceGroup | None,
    listed: dict[tuple[str | None, str], list[Evidence]],
    words: DocumentLabels,
) -> Iterator[Concerned]:
    name, prefix = (group.id, f"{group.id}-") if group else (None, "")
    for whom, heading in _headings(words):
        if documents := tuple(listed.get((name, whom), ())):
            count = words.count.format(count=len(documents))
            yield Concerned(f"{prefix}{whom}", heading, count, documents)


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
