"""Check that whatever one thing says of another by name is there.

Why: a fact that names paragraph `p6-9` where there is none is a fact without a basis; a website
owned by nobody cannot be published.

PASS: `from: p6-4` where paragraph 6 has a subparagraph 4.
FAIL: `from: p6-9`, `performer: clerk` without such a participant, an arrow to no node, an `order`
other than the regulation's place in the decree.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import TypeAlias

from generator.checks.near_names import meant
from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.marks import KeyPath, Marks
from generator.errors import Problem
from generator.model.fact import Fact, find_facts
from generator.model.labels import Labels
from generator.model.process import Process
from generator.model.regulation import Regulation

__all__ = ["ID", "check_decree", "check_shared"]

ID = "references-resolve"

PREAMBLE = "c0"
"""The identity of a decree's preamble."""


_Uses: TypeAlias = "Iterable[tuple[KeyPath, str | None]]"
"""Names that something uses, each with its way in the YAML file; `None` where it names nothing."""


class _Names:
    """The names one kind of reference may use."""

    def __init__(self, what: str, names: Iterable[str]) -> None:
        self.what = what
        self.known = names if isinstance(names, dict) else dict.fromkeys(names)

    def misses(self, marks: Marks, uses: _Uses) -> Iterator[Problem]:
        """Yield every use of a name that is not known."""
        for way, name in uses:
            if name is not None and name not in self.known:
                message = f"there is no {self.what} {name!r}"
                yield Problem(marks.value(*way), ID, message, meant(name, tuple(self.known)))


def check_shared(corpus: Corpus) -> Iterator[Problem]:
    """Yield every reference by name that leads nowhere from a website or a body."""
    yield from _websites(corpus)
    yield from _organizations(corpus)


def check_decree(corpus: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every reference by name that leads nowhere from one decree or its regulations."""
    yield from _decree(corpus, folder)
    for loaded in folder.regulations:
        yield from _regulation(loaded, corpus.labels.record if corpus.labels else None)


def _websites(corpus: Corpus) -> Iterator[Problem]:
    if corpus.websites is None:
        return
    record, marks = corpus.websites.record, corpus.websites.marks
    sites = _Names("website", [site.id for site in record.websites])
    yield from sites.misses(marks, [(("default",), record.default)])
    if corpus.organizations:
        bodies = _Names(
            "organization", [body.id for body in corpus.organizations.record.organizations]
        )
        owners = [
            (("websites", at, "owner"), site.owner) for at, site in enumerate(record.websites)
        ]
        yield from bodies.misses(marks, owners)


def _organizations(corpus: Corpus) -> Iterator[Problem]:
    if corpus.organizations is None:
        return
    record, marks = corpus.organizations.record, corpus.organizations.marks
    bodies = _Names("organization", [body.id for body in record.organizations])
    language = corpus.jurisdiction.record.languages[0] if corpus.jurisdiction else None
    for index, body in enumerate(record.organizations):
        yield from bodies.misses(marks, [(("organizations", index, "parent"), body.parent)])
        if language and language not in body.names:
            message = f"the organization has no name in the publishing language {language!r}"
            location = marks.value("organizations", index, "names")
            yield Problem(location, ID, message, f"add `{language}: ...`")


def _decree(corpus: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    decree, marks = folder.decree.record, folder.decree.marks
    if corpus.jurisdiction:
        place = _Names("jurisdiction", [corpus.jurisdiction.record.id])
        yield from place.misses(marks, [(("jurisdiction",), decree.jurisdiction)])
    clauses = _Names("clause", [PREAMBLE, *(placed.identity for placed in decree.provisions())])
    yield from clauses.misses(marks, _provisions(find_facts(decree), clauses.known))
    for order, loaded in enumerate(folder.regulations, start=1):
        if folder.complete and loaded.record.order != order:
            message = f"the decree lists this regulation in place {order}"
            yield Problem(loaded.marks.value("order"), ID, message, "correct one of the two")


def _regulation(loaded: Loaded[Regulation], labels: Labels | None) -> Iterator[Problem]:
    regulation, marks = loaded.record, loaded.marks
    provisions = _Names("provision", regulation.by_identity)
    yield from provisions.misses(marks, _provisions(regulation.facts, provisions.known))
    yield from _Names("participant", regulation.participants_by_id).misses(
        marks, _participants(regulation)
    )
    groups = _Names("evidence group", [group.id for group in regulation.evidence_groups])
    required = enumerate(regulation.evidence)
    yield from groups.misses(
        marks, ((("evidence", at, "group"), one.group) for at, one in required)
    )
    yield from _processes(regulation, marks)
    for at, process in enumerate(regulation.processes):
        yield from _process(regulation, process, marks, ("processes", at))
    if labels:
        yield from _words(regulation, marks, labels)


def _provisions(facts: Iterable[Fact], known: Container[str | None]) -> _Uses:
    """The provisions that facts name and that are not there: there are many facts."""
    return (((*way, "from"), name) for way, _, name in facts if name not in known)


def _participants(regulation: Regulation) -> _Uses:
    for index, trigger in enumerate(regulation.trigger):
        yield ("trigger", index, "participant"), trigger.participant
    for index, procedure in enumerate(regulation.procedures):
        yield ("procedures", index, "performer"), procedure.performer
        for at, name in enumerate(procedure.hands_over_to):
            yield ("procedures", index, "hands_over_to", at), name
        for at, message in enumerate(procedure.messages):
            yield ("procedures", index, "messages", at, "to"), message.to
    for index, process in enumerate(regulation.processes):
        for at, node in enumerate(process.nodes):
            yield ("processes", index, "nodes", at, "participant"), node.participant


def _processes(regulation: Regulation, marks: Marks) -> Iterator[Problem]:
    processes = _Names("process", [process.id for process in regulation.processes])
    for index, annex in enumerate(regulation.annexes):
        here = ("annexes", index, "processes")
        yield from processes.misses(
            marks, (((*here, at), name) for at, name in enumerate(annex.processes))
        )


def _process(
    regulation: Regulation, process: Process, marks: Marks, way: KeyPath
) -> Iterator[Problem]:
    nodes = _Names("node", [node.id for node in process.nodes])
    yield from nodes.misses(marks, _ends(process, way))
    procedures = _Names("procedure", regulation.procedures_by_id)
    at_nodes = [((*way, "nodes", at), node) for at, node in enumerate(process.nodes)]
    yield from procedures.misses(
        marks, (((*here, "procedure"), node.procedure) for here, node in at_nodes)
    )
    for here, node in at_nodes:
        procedure = regulation.procedures_by_id.get(node.procedure or "")
        if node.duration and procedure:
            known = [duration.id for duration in procedure.durations if duration.id]
            durations = _Names(f"duration in {procedure.id} called", known)
            yield from durations.misses(marks, [((*here, "duration"), node.duration)])


def _ends(process: Process, way: KeyPath) -> _Uses:
    for index, transition in enumerate(process.transitions):
        yield (*way, "transitions", index, "source"), transition.source
        yield (*way, "transitions", index, "target"), transition.target


def _words(regulation: Regulation, marks: Marks, labels: Labels) -> Iterator[Problem]:
    """Words of ours that a regulation uses by name and that labels/ must hold."""
    yield from _Names("word in labels/ (process)", labels.process).misses(
        marks, _process_words(regulation)
    )
    channels = _Names("word for a channel in labels/", labels.channels)
    for key in ("channel", "output_channel"):
        channel = getattr(regulation, key)
        kinds = enumerate(channel.kinds if channel else ())
        yield from channels.misses(marks, (((key, "kinds", at), kind) for at, kind in kinds))
    needs = _Names("word for a need in labels/", labels.needs)
    named = enumerate(regulation.needs)
    yield from needs.misses(marks, ((("needs", at), name) for at, name in named))


def _process_words(regulation: Regulation) -> _Uses:
    for index, process in enumerate(regulation.processes):
        for at, transition in enumerate(process.transitions):
            yield ("processes", index, "transitions", at, "label"), transition.label
        for at, node in enumerate(process.nodes):
            yield ("processes", index, "nodes", at, "label"), node.label
