"""Check that every fact quotes the provision it names, word for word.

Why: facts stand beside the text and are shown in its place in tables, drawings and answers; a fact
whose words are not in its paragraph is somebody's retelling, not the law.

Words left out of a quotation are marked by an ellipsis between spaces; the pieces must stand in the
provision in the same order. A piece begins where a word begins, and may end inside one: a name
drops the ending that its sentence gives it. A time limit's words and its condition must stand in
the time limit of their procedure, a regulation's title in its heading, what a trigger brings in the
words of the trigger.

PASS: `registers … gives a receipt`, of a provision that has these words in this order.
FAIL: another word, another order, a quotation without the provision it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.marks import KeyPath, Marks
from generator.errors import Problem
from generator.model.evidence import Evidence, EvidenceGroup, Presentation
from generator.model.fact import Fact, find_facts
from generator.model.process import Message, Node, Participant, Process, Transition
from generator.model.provision import Placed
from generator.model.record import Record
from generator.model.reference import Reference, Term
from generator.model.regulation import Quoted, Regulation

__all__ = ["ID", "check_decree", "quotes"]

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


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every quotation that does not stand where it says."""
    yield from _decree(folder)
    for loaded in folder.regulations:
        provisions = loaded.record.by_identity
        yield from _title(loaded)
        yield from _brought(loaded)
        if not _all_quoted(loaded.record.naming, provisions):
            texts = {identity: one.provision.printed for identity, one in provisions.items()}
            yield from _facts(loaded.record.facts, loaded.marks, texts)
        yield from _conditions(loaded, provisions)
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
    end = 0
    for piece in quotation.split(" … "):
        place = text.find(piece, end)
        # It begins where a word begins.
        while place > 0 and ((before := text[place - 1]).isalnum() or before == "_"):
            place = text.find(piece, place + 1)
        if place < 0:
            return False
        end = place + len(piece)
    return True


def _all_quoted(
    naming: Mapping[str | None, Iterable[Record]], provisions: Mapping[str, Placed]
) -> bool:
    """Whether all facts surely stand in the words of their provisions, as nearly always.

    Where not, each is to be looked at: a quotation may have the printed number in it, which is none
    of these words.
    """
    for identity, facts in naming.items():
        placed = provisions.get(identity or "")
        text = placed.provision.text if placed else None
        for fact in facts:
            for field in _fields(type(fact)):
                quotation = getattr(fact, field)
                if quotation and (text is None or not quotes(text, quotation)):
                    return False
    return True


def _decree(folder: DecreeFolder) -> Iterator[Problem]:
    decree, marks = folder.decree.record, folder.decree.marks
    texts = {placed.identity: placed.provision.printed for placed in decree.provisions()}
    texts["c0"] = decree.preamble or ""
    yield from _facts(find_facts(decree), marks, texts)
    if decree.entry_into_force and (text := texts.get(decree.entry_into_force.from_)) is not None:
        words, way = decree.entry_into_force.text, ("entry_into_force", "text")
        yield from _sought(text, words, marks, way, decree.entry_into_force.from_)
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
            yield from _sought(front, quotation, marks, way_in_front, "the lines of `front`")


def _title(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    regulation = loaded.record
    yield from _sought(
        regulation.heading, regulation.title, loaded.marks, ("title",), "the heading"
    )


def _brought(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    for index, trigger in enumerate(loaded.record.trigger):
        for position, brought in enumerate(trigger.brings):
            if not quotes(trigger.text, brought.text):
                way = ("trigger", index, "brings", position, "text")
                yield _absent(brought.text, loaded.marks, way, "the words of its trigger")


def _facts(facts: Iterable[Fact], marks: Marks, texts: Mapping[str, str]) -> Iterator[Problem]:
    for way, record, provision in facts:
        fields = _fields(type(record))
        text = texts.get(provision or "") if fields else None
        for field in fields:
            quotation = getattr(record, field)
            if quotation is None:
                continue
            if text is not None:
                if not quotes(text, quotation):
                    yield _absent(quotation, marks, (*way, field), str(provision))
            elif provision is None:
                message = f"“{quotation}” names no provision that it comes from"
                yield Problem(marks.value(*way, field), ID, message, "add `from`")


@cache
def _fields(kind: type[Record]) -> tuple[str, ...]:
    return next((fields for known, fields in _QUOTING.items() if issubclass(kind, known)), ())


def _conditions(loaded: Loaded[Regulation], provisions: Mapping[str, Placed]) -> Iterator[Problem]:
    for index, evidence in enumerate(loaded.record.evidence):
        placed = provisions.get(evidence.from_) if evidence.conditions else None
        text = placed.provision.printed if placed else ""
        for position, condition in enumerate(evidence.conditions if placed else ()):
            if not quotes(text, condition.text):
                way = ("evidence", index, "conditions", position, "text")
                yield _absent(condition.text, loaded.marks, way, evidence.from_)


def _durations(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    for index, procedure in enumerate(loaded.record.procedures):
        limit = procedure.time_limit or ""
        for position, duration in enumerate(procedure.durations):
            for field, words in (("text", duration.text), ("condition", duration.condition)):
                if words and not quotes(limit, words):
                    way = ("procedures", index, "durations", position, field)
                    yield _absent(words, loaded.marks, way, "the time limit")


def _sought(
    text: str, quotation: str | None, marks: Marks, way: KeyPath, where: str
) -> Iterator[Problem]:
    if quotation is not None and not quotes(text, quotation):
        yield _absent(quotation, marks, way, where)


def _absent(quotation: str, marks: Marks, way: KeyPath, where: str) -> Problem:
    message = f"“{quotation}” does not stand in {where}"
    return Problem(marks.value(*way), ID, message, "copy the words; mark left-out words by ` … `")
