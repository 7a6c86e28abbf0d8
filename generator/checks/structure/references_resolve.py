"""Check that whatever one thing says of another by name is there.

Why: a fact that names paragraph `p6-9` where there is none is a fact without a basis; a website
owned by nobody cannot be published.

PASS: `from: p6-4` where paragraph 6 has a subparagraph 4.
FAIL: `from: p6-9`, `performer: clerk` without such a participant, an arrow to no node, an `order`
other than the regulation's place in the decree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.checks.near_names import meant
from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.marks import KeyPath, Marks
from generator.errors import Problem
from generator.model.fact import find_facts
from generator.model.labels import Labels
from generator.model.process import Process
from generator.model.regulation import Regulation

__all__ = ["ID", "check_decree", "check_shared"]

ID = "references-resolve"

PREAMBLE = "c0"
"""The identity of a decree's preamble."""


class _Names:
    """The names one kind of reference may use."""

    def __init__(self, what: str, names: Iterable[str], marks: Marks) -> None:
        self.what, self.marks = what, marks
        self.known = names if isinstance(names, dict) else dict.fromkeys(names)

    def misses(
        self, uses: Sequence[str | None], around: KeyPath, *key: str | int
    ) -> Iterable[Problem]:
        """Every use of a name that is not known; `None` uses none.

        Args:
            uses: one for each entry of a list.
            around: the way to the list.
            key: the way to the name from its entry.
        """
        if not uses or set(uses).difference(self.known) <= _NOTHING:
            return ()
        used = enumerate(uses)
        return [problem for at, name in used for problem in self.miss(name, *around, at, *key)]

    def miss(self, name: str | None, *way: str | int) -> Iterator[Problem]:
        """Yield one use of a name, which stands at the end of `way`, if it is not known."""
        if name is not None and name not in self.known:
            message = f"there is no {self.what} {name!r}"
            yield Problem(self.marks.value(*way), ID, message, meant(name, tuple(self.known)))


_NOTHING = frozenset({None})


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
    sites = _Names("website", [site.id for site in record.websites], marks)
    yield from sites.miss(record.default, "default")
    if corpus.organizations:
        known = [body.id for body in corpus.organizations.record.organizations]
        bodies = _Names("organization", known, marks)
        yield from bodies.misses([site.owner for site in record.websites], ("websites",), "owner")


def _organizations(corpus: Corpus) -> Iterator[Problem]:
    if corpus.organizations is None:
        return
    record, marks = corpus.organizations.record, corpus.organizations.marks
    bodies = _Names("organization", [body.id for body in record.organizations], marks)
    language = corpus.jurisdiction.record.languages[0] if corpus.jurisdiction else None
    for index, body in enumerate(record.organizations):
        yield from bodies.miss(body.parent, "organizations", index, "parent")
        if language and language not in body.names:
            message = f"the organization has no name in the publishing language {language!r}"
            location = marks.value("organizations", index, "names")
            yield Problem(location, ID, message, f"add `{language}: ...`")


def _decree(corpus: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    decree, marks = folder.decree.record, folder.decree.marks
    if corpus.jurisdiction:
        place = _Names("jurisdiction", [corpus.jurisdiction.record.id], marks)
        yield from place.miss(decree.jurisdiction, "jurisdiction")
    known = [PREAMBLE, *(placed.identity for placed in decree.provisions())]
    clauses = _Names("clause", known, marks)
    for fact in find_facts(decree):
        yield from clauses.miss(fact.provision, *fact.way, "from")
    for order, loaded in enumerate(folder.regulations, start=1):
        if folder.complete and loaded.record.order != order:
            message = f"the decree lists this regulation in place {order}"
            yield Problem(loaded.marks.value("order"), ID, message, "correct one of the two")


def _regulation(loaded: Loaded[Regulation], labels: Labels | None) -> Iterator[Problem]:
    regulation, marks = loaded.record, loaded.marks
    # There are many facts, and the ways to them are looked for only where one is wrong.
    if not regulation.naming.keys() - regulation.by_identity.keys() <= _NOTHING:
        provisions = _Names("provision", regulation.by_identity, marks)
        for fact in regulation.facts:
            yield from provisions.miss(fact.provision, *fact.way, "from")
    participants = _Names("participant", regulation.participants_by_id, marks)
    yield from _participants(regulation, participants)
    groups = _Names("evidence group", [group.id for group in regulation.evidence_groups], marks)
    yield from groups.misses([one.group for one in regulation.evidence], ("evidence",), "group")
    processes = _Names("process", [process.id for process in regulation.processes], marks)
    for index, annex in enumerate(regulation.annexes):
        yield from processes.misses(annex.processes, ("annexes", index, "processes"))
    for at, process in enumerate(regulation.processes):
        yield from _process(regulation, process, marks, ("processes", at))
    if labels:
        yield from _words(regulation, marks, labels)


def _participants(regulation: Regulation, known: _Names) -> Iterator[Problem]:
    triggers, procedures = regulation.trigger, regulation.procedures
    yield from known.misses([one.participant for one in triggers], ("trigger",), "participant")
    yield from known.misses([one.performer for one in procedures], ("procedures",), "performer")
    for index, procedure in enumerate(procedures):
        here = ("procedures", index)
        yield from known.misses(procedure.hands_over_to, (*here, "hands_over_to"))
        yield from known.misses([one.to for one in procedure.messages], (*here, "messages"), "to")
    for index, process in enumerate(regulation.processes):
        lanes = [node.participant for node in process.nodes]
        yield from known.misses(lanes, ("processes", index, "nodes"), "participant")


def _process(
    regulation: Regulation, process: Process, marks: Marks, way: KeyPath
) -> Iterator[Problem]:
    nodes = _Names("node", [node.id for node in process.nodes], marks)
    for end in ("source", "target"):
        ends = [getattr(transition, end) for transition in process.transitions]
        yield from nodes.misses(ends, (*way, "transitions"), end)
    procedures = _Names("procedure", regulation.procedures_by_id, marks)
    at_nodes = (*way, "nodes")
    yield from procedures.misses([one.procedure for one in process.nodes], at_nodes, "procedure")
    for at, node in enumerate(process.nodes):
        procedure = regulation.procedures_by_id.get(node.procedure or "")
        if node.duration and procedure:
            known = [duration.id for duration in procedure.durations if duration.id]
            durations = _Names(f"duration in {procedure.id} called", known, marks)
            yield from durations.miss(node.duration, *at_nodes, at, "duration")


def _words(regulation: Regulation, marks: Marks, labels: Labels) -> Iterator[Problem]:
    """Words of ours that a regulation uses by name and that labels/ must hold."""
    words = _Names("word in labels/ (process)", labels.process, marks)
    for index, process in enumerate(regulation.processes):
        for key, held in (("transitions", process.transitions), ("nodes", process.nodes)):
            yield from words.misses([one.label for one in held], ("processes", index, key), "label")
    channels = _Names("word for a channel in labels/", labels.channels, marks)
    for key in ("channel", "output_channel"):
        channel = getattr(regulation, key)
        yield from channels.misses(channel.kinds if channel else (), (key, "kinds"))
    needs = _Names("word for a need in labels/", labels.needs, marks)
    yield from needs.misses(regulation.needs, ("needs",))
