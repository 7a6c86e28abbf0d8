"""Check that every fact quotes the provision it names, word for word.

Why: facts stand beside the text and are shown in its place in tables, drawings and answers; a fact
whose words are not in its paragraph is somebody's retelling, not the law.

Words left out of a quotation are marked by an ellipsis between spaces; the pieces must stand in the
provision in the same order. A piece begins where a word begins, and may end inside one: a name
drops the ending that its sentence gives it. A time limit's words and its condition must stand in
the time limit of their procedure, a regulation's title in its heading.

PASS: `registers … gives a receipt`, of a provision that has these words in this order.
FAIL: another word, another order, a quotation without the provision it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.strict_yaml import KeyPath, Marks
from generator.errors import Problem
from generator.model.evidence import Evidence, EvidenceGroup, Presentation
from generator.model.process import Message, Node, Participant, Process, Transition
from generator.model.record import Record, walk
from generator.model.reference import Reference, Term
from generator.model.regulation import Quoted, Regulation

__all__ = ["ID", "check", "quotes"]

ID = "quotes-found"

_QUOTING: Mapping[type[Record], tuple[str, ...]] = {
    Quoted: ("text",),
    EvidenceGroup: ("text",),
    Evidence: ("document",),
    Presentation: ("text",),
    Reference: ("text", "title", "issuer"),
    Term: ("term", "meaning"),
    Participant: ("name",),
    Message: ("text",),
    Process: ("title",),
    Node: ("text",),
    Transition: ("condition",),
}
"""Which fields of which facts are quotations from the provision named by `from`."""


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every quotation that does not stand where it says."""
    for folder in corpus.decrees:
        yield from _decree(folder)
        for loaded in folder.regulations:
            yield from _title(loaded)
            yield from _facts(loaded)
            yield from _conditions(loaded)
            yield from _durations(loaded)


def quotes(text: str, quotation: str) -> bool:
    """Whether the pieces of `quotation` stand in `text` in their order.

    >>> quotes("the clerk registers the papers and gives a receipt", "the clerk … gives a receipt")
    True
    >>> quotes("the clerk registers", "registers … the clerk")
    False
    >>> quotes("within 30 minutes", "0 minutes")
    False
    """
    place = 0
    for piece in quotation.split(" … "):
        found = re.compile(rf"(?<!\w){re.escape(piece)}").search(text, place)
        if found is None:
            return False
        place = found.end()
    return True


def _decree(folder: DecreeFolder) -> Iterator[Problem]:
    decree, marks = folder.decree.record, folder.decree.marks
    texts = {placed.identity: placed.provision.printed for placed in decree.provisions()}
    texts["c0"] = decree.preamble or ""
    yield from _quoted(decree, marks, texts)
    if decree.entry_into_force and (text := texts.get(decree.entry_into_force.from_)) is not None:
        words, way = decree.entry_into_force.text, ("entry_into_force", "text")
        yield from _absent(text, words, marks, way, decree.entry_into_force.from_)
    front = " ".join(decree.front)
    front_facts: list[tuple[KeyPath, str | None]] = [(("citation",), decree.citation)]
    if decree.repeal:
        front_facts += [
            (("repeal", "by"), decree.repeal.by),
            (("repeal", "condition"), decree.repeal.condition),
        ]
    if decree.registration:
        front_facts.append((("registration", "authority"), decree.registration.authority))
    if front:
        for way_in_front, quotation in front_facts:
            yield from _absent(front, quotation, marks, way_in_front, "the lines of `front`")


def _title(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    regulation = loaded.record
    yield from _absent(
        regulation.heading, regulation.title, loaded.marks, ("title",), "the heading"
    )


def _facts(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    regulation = loaded.record
    texts = {
        identity: placed.provision.printed for identity, placed in regulation.by_identity.items()
    }
    yield from _quoted(regulation, loaded.marks, texts)


def _quoted(record: Record, marks: Marks, texts: Mapping[str, str]) -> Iterator[Problem]:
    for way, fact in walk(record):
        provision: str | None = getattr(fact, "from_", None)
        for field in _fields(fact):
            quotation, here = getattr(fact, field), (*way, field)
            if provision is not None and provision in texts:
                yield from _absent(texts[provision], quotation, marks, here, provision)
            elif provision is None and quotation is not None:
                message = f"“{quotation}” names no provision that it comes from"
                yield Problem(marks.value(*here), ID, message, "add `from`")


def _fields(fact: Record) -> tuple[str, ...]:
    return next((fields for kind, fields in _QUOTING.items() if isinstance(fact, kind)), ())


def _conditions(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    for index, evidence in enumerate(loaded.record.evidence):
        placed = loaded.record.by_identity.get(evidence.from_)
        for position, condition in enumerate(evidence.conditions if placed else ()):
            way = ("evidence", index, "conditions", position, "text")
            text = placed.provision.printed if placed else ""
            yield from _absent(text, condition.text, loaded.marks, way, evidence.from_)


def _durations(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    for index, procedure in enumerate(loaded.record.procedures):
        for position, duration in enumerate(procedure.durations):
            for field in ("text", "condition"):
                way = ("procedures", index, "durations", position, field)
                limit = procedure.time_limit or ""
                yield from _absent(
                    limit, getattr(duration, field), loaded.marks, way, "the time limit"
                )


def _absent(
    text: str, quotation: str | None, marks: Marks, way: KeyPath, where: str
) -> Iterator[Problem]:
    if quotation is not None and not quotes(text, quotation):
        message = f"“{quotation}” does not stand in {where}"
        yield Problem(
            marks.value(*way), ID, message, "copy the words; mark left-out words by ` … `"
        )
