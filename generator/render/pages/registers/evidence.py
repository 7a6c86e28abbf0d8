"""Render the register of documents: of which service, in which words, under which condition."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.model.evidence import Condition, EvidenceGroup
from generator.model.labels import Labels
from generator.model.regulation import Regulation
from generator.process.flow import Wording
from generator.render.links import register_path
from generator.render.markdown import escape_html
from generator.render.page import Page
from generator.render.pages.evidence_list import condition_html
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.kinds import kind_name
from generator.render.pages.registers.places import Places

__all__ = ["EVIDENCE", "evidence_register", "evidence_register_path"]

EVIDENCE = "documents"
"""The name of the register in addresses."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A document as one regulation words it."""

    kind: str
    words: str
    regulation: Regulation
    from_: str
    conditions: tuple[Condition, ...] = ()
    group: EvidenceGroup | None = None


@dataclass(frozen=True, slots=True)
class _Wording:
    """The same words under the same conditions, in one or several regulations."""

    words: str
    conditions: str
    """Their labels as HTML."""
    services: str
    """A line for each service with the link to its provision, as HTML."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of document: its id on the page, its name, how it is worded."""

    anchor: str
    name: Wording
    services: int
    wordings: tuple[_Wording, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    anchor: str
    heading: str
    kinds: tuple[_Kind, ...]


def evidence_register_path(desk: Desk) -> str:
    """The path of the page."""
    return register_path(desk.decree, EVIDENCE)


def evidence_register(desk: Desk) -> Page:
    """The documents that are asked for, given at the end, and handed out on the way."""
    words, path = desk.labels.registers.evidence, evidence_register_path(desk)
    places = desk.places(path)
    parts = (
        _part(desk, "asked", words.asked, _asked, places),
        _part(desk, "outputs", words.outputs, _outputs, places),
        _part(desk, "given", words.given, _given, places),
    )
    return desk.page(
        "registers/evidence.md.j2",
        path,
        words.title,
        words.note,
        parts=[part for part in parts if part.kinds],
    )


def _part(
    desk: Desk,
    anchor: str,
    heading: str,
    read: Callable[[Regulation], Iterable[_Mention]],
    places: Places,
) -> _Part:
    kinds: dict[str, list[_Mention]] = {}
    for regulation in desk.regulations:
        for mention in read(regulation):
            kinds.setdefault(mention.kind, []).append(mention)
    return _Part(
        anchor,
        heading,
        tuple(
            _Kind(
                f"{anchor}-{number}" if kind == mentions[0].words else f"{anchor}-{kind}",
                kind_name(desk, kind, (one.words for one in mentions)),
                len({one.regulation.order for one in mentions}),
                _wordings(mentions, desk.labels, places),
            )
            for number, (kind, mentions) in enumerate(kinds.items(), start=1)
        ),
    )


def _wordings(mentions: Iterable[_Mention], labels: Labels, places: Places) -> tuple[_Wording, ...]:
    found: dict[tuple[str, tuple[Condition, ...]], list[str]] = {}
    for one in mentions:
        found.setdefault((one.words, one.conditions), []).append(_service(one, places))
    return tuple(
        _Wording(
            words,
            "".join(condition_html(one, labels.documents) for one in conditions),
            "\n".join(services),
        )
        for (words, conditions), services in found.items()
    )


def _service(one: _Mention, places: Places) -> str:
    group = f" <small>({escape_html(one.group.text)})</small>" if one.group else ""
    cited = places.cite(one.regulation, one.from_)
    return f"<li>{places.service(one.regulation)}{group} <span>{cited}</span></li>"


def _asked(regulation: Regulation) -> Iterator[_Mention]:
    """The required documents, and what starts the procedures where no list names its kind."""
    groups = {group.id: group for group in regulation.evidence_groups}
    listed = set()
    for one in regulation.evidence:
        kind, group = one.kind, groups.get(one.group or "")
        listed.add(kind)
        yield _Mention(kind, one.document, regulation, one.from_, one.conditions, group)
    for trigger in regulation.trigger:
        for brought in trigger.brings:
            if brought.kind not in listed:
                yield _Mention(brought.kind, brought.text, regulation, trigger.from_)


def _outputs(regulation: Regulation) -> Iterator[_Mention]:
    for one in regulation.output:
        yield _Mention(one.id, one.text, regulation, one.from_)


def _given(regulation: Regulation) -> Iterator[_Mention]:
    """What is handed out has no name across regulations but its words."""
    for procedure in regulation.procedures:
        for one in procedure.messages:
            yield _Mention(one.text, one.text, regulation, one.from_)
