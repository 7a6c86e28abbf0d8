"""Check that whatever one thing says of another by name is there.

Why: a fact that names paragraph `p6-9` where there is none is a fact without a basis; a website
owned by nobody cannot be published.

PASS: `from: p6-4` where paragraph 6 has a subparagraph 4.
FAIL: `from: p6-9`, `performer: clerk` without such a participant, an arrow to no node, an `order`
other than the regulation's place in the decree.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.strict_yaml import KeyPath, Marks
from generator.errors import Problem
from generator.model.labels import Labels
from generator.model.process import Node, Procedure, Process
from generator.model.record import walk
from generator.model.regulation import Regulation

__all__ = ["ID", "check"]

ID = "references-resolve"

PREAMBLE = "c0"
"""The identity of a decree's preamble."""


@dataclass(frozen=True, slots=True)
class _Names:
    """The names one kind of reference may use."""

    what: str
    known: Collection[str]

    def miss(self, marks: Marks, way: KeyPath, name: str | None) -> Iterator[Problem]:
        if name is None or name in self.known:
            return
        close = difflib.get_close_matches(name, self.known, n=1)
        hint = (
            f"did you mean {close[0]!r}?" if close else f"known: {', '.join(self.known) or 'none'}"
        )
        yield Problem(marks.value(*way), ID, f"there is no {self.what} {name!r}", hint)


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every reference by name that leads nowhere."""
    yield from _websites(corpus)
    yield from _organizations(corpus)
    for folder in corpus.decrees:
        yield from _decree(corpus, folder)
        for loaded in folder.regulations:
            yield from _regulation(loaded, corpus.labels.record if corpus.labels else None)


def _websites(corpus: Corpus) -> Iterator[Problem]:
    if corpus.websites is None:
        return
    record, marks = corpus.websites.record, corpus.websites.marks
    sites = _Names("website", [site.id for site in record.websites])
    yield from sites.miss(marks, ("default",), record.default)
    if corpus.organizations:
        bodies = _Names(
            "organization", [body.id for body in corpus.organizations.record.organizations]
        )
        for index, site in enumerate(record.websites):
            yield from bodies.miss(marks, ("websites", index, "owner"), site.owner)


def _organizations(corpus: Corpus) -> Iterator[Problem]:
    if corpus.organizations is None:
        return
    record, marks = corpus.organizations.record, corpus.organizations.marks
    bodies = _Names("organization", [body.id for body in record.organizations])
    language = corpus.jurisdiction.record.languages[0] if corpus.jurisdiction else None
    for index, body in enumerate(record.organizations):
        yield from bodies.miss(marks, ("organizations", index, "parent"), body.parent)
        if language and language not in body.names:
            message = f"the organization has no name in the publishing language {language!r}"
            location = marks.value("organizations", index, "names")
            yield Problem(location, ID, message, f"add `{language}: ...`")


def _decree(corpus: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    decree, marks = folder.decree.record, folder.decree.marks
    if corpus.jurisdiction:
        place = _Names("jurisdiction", [corpus.jurisdiction.record.id])
        yield from place.miss(marks, ("jurisdiction",), decree.jurisdiction)
    clauses = _Names("clause", [PREAMBLE, *(placed.identity for placed in decree.provisions())])
    for way, record in walk(decree):
        yield from clauses.miss(marks, (*way, "from"), getattr(record, "from_", None))
    for order, loaded in enumerate(folder.regulations, start=1):
        if folder.complete and loaded.record.order != order:
            message = f"the decree lists this regulation in place {order}"
            yield Problem(loaded.marks.value("order"), ID, message, "correct one of the two")


def _regulation(loaded: Loaded[Regulation], labels: Labels | None) -> Iterator[Problem]:
    regulation, marks = loaded.record, loaded.marks
    provisions = _Names("provision", list(regulation.by_identity))
    for way, record in walk(regulation):
        yield from provisions.miss(marks, (*way, "from"), getattr(record, "from_", None))
    participants = _Names("participant", list(regulation.participants_by_id))
    for index, trigger in enumerate(regulation.trigger):
        yield from participants.miss(marks, ("trigger", index, "participant"), trigger.participant)
    groups = _Names("evidence group", [group.id for group in regulation.evidence_groups])
    for index, evidence in enumerate(regulation.evidence):
        yield from groups.miss(marks, ("evidence", index, "group"), evidence.group)
    for index, procedure in enumerate(regulation.procedures):
        yield from _procedure(procedure, participants, marks, ("procedures", index))
    processes = _Names("process", [process.id for process in regulation.processes])
    for index, annex in enumerate(regulation.annexes):
        for position, name in enumerate(annex.processes):
            yield from processes.miss(marks, ("annexes", index, "processes", position), name)
    for index, process in enumerate(regulation.processes):
        yield from _process(regulation, process, marks, ("processes", index), labels)
    if labels:
        yield from _channels(regulation, marks, labels)


def _channels(regulation: Regulation, marks: Marks, labels: Labels) -> Iterator[Problem]:
    words = _Names("word for a channel in labels/", list(labels.channels))
    for key in ("channel", "output_channel"):
        channel = getattr(regulation, key)
        for index, kind in enumerate(channel.kinds if channel else ()):
            yield from words.miss(marks, (key, "kinds", index), kind)


def _procedure(
    procedure: Procedure, participants: _Names, marks: Marks, way: KeyPath
) -> Iterator[Problem]:
    yield from participants.miss(marks, (*way, "performer"), procedure.performer)
    for index, name in enumerate(procedure.hands_over_to):
        yield from participants.miss(marks, (*way, "hands_over_to", index), name)
    for index, message in enumerate(procedure.messages):
        yield from participants.miss(marks, (*way, "messages", index, "to"), message.to)


def _process(
    regulation: Regulation, process: Process, marks: Marks, way: KeyPath, labels: Labels | None
) -> Iterator[Problem]:
    nodes = _Names("node", [node.id for node in process.nodes])
    words = _Names("word in labels/ (process)", list(labels.process) if labels else [])
    for index, transition in enumerate(process.transitions):
        here = (*way, "transitions", index)
        yield from nodes.miss(marks, (*here, "source"), transition.source)
        yield from nodes.miss(marks, (*here, "target"), transition.target)
        if labels:
            yield from words.miss(marks, (*here, "label"), transition.label)
    for index, node in enumerate(process.nodes):
        here = (*way, "nodes", index)
        yield from _node(regulation, node, marks, here)
        if labels:
            yield from words.miss(marks, (*here, "label"), node.label)


def _node(regulation: Regulation, node: Node, marks: Marks, way: KeyPath) -> Iterator[Problem]:
    participants = _Names("participant", list(regulation.participants_by_id))
    procedures = _Names("procedure", list(regulation.procedures_by_id))
    yield from participants.miss(marks, (*way, "participant"), node.participant)
    yield from procedures.miss(marks, (*way, "procedure"), node.procedure)
    procedure = regulation.procedures_by_id.get(node.procedure or "")
    if node.duration and procedure:
        known = [duration.id for duration in procedure.durations if duration.id]
        durations = _Names(f"duration in {procedure.id} called", known)
        yield from durations.miss(marks, (*way, "duration"), node.duration)
