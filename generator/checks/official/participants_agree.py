"""Compare those who take part with the list of participants, and with whom other regulations name.

Why: the list says whom the regulation binds; who works by the table without being listed, or is
listed and never works, cannot know what is meant for him. Where the one who is served stands for
the one who serves, a duty becomes a right.

A list is the provision whose items are the names of participants and nothing else. Only units of
the provider are looked for in it: the recipient and other bodies take part without being listed.
Between the same words, and in the same name, three other regulations decide who is meant.

PASS: the clerk and the head are listed, and both perform procedures.
FAIL: the specialist performs a procedure and is not listed; the lawyer is listed and does nothing;
"of the provider", beside the clerk of the provider and the head of the provider; as a warning, "the
head of the recipient" where others have "the head of the provider", a name that lacks words.
LAWYER: holds the steps to be decisive, and asks for the list to be completed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.checks.facts.mistaken_names import mistaken_names
from generator.checks.facts.pairing import Pairing, pairings
from generator.checks.facts.wording import Wording, wording_of
from generator.checks.finding import Finding, Mend, Spot
from generator.checks.reading import Reading, Step
from generator.corpus.corpus import Loaded
from generator.errors import Severity
from generator.model.process import Participant, ParticipantKind
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "participants-agree"
SEVERITY = Severity.ERROR

_HINT = "hold the steps to be decisive, and ask for the list of participants to be completed"
_WHO = "this item of the list may mean several of the participants"
_LACKS = "the name lacks words here that it has elsewhere"
_NAME = "read the whole name, and ask for the words that are missing"

_MANY = 3
"""How many regulations must have a name, so that another form of it is odd."""
_SWAPPED = "between the same words another is named here than elsewhere"
_SIBLINGS = "read it as the other regulations have it, and ask for the name to be put right"
_WHOLE = "hold the steps to be decisive, and ask for the whole name in the list"


class _Name(NamedTuple):
    """A participant's name as a regulation has it."""

    file: Loaded[Regulation]
    record: Participant
    roots: tuple[str, ...]


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every performer who is not listed, and everybody listed who does nothing."""
    for pairing in reading.once(pairings):
        listed = _listed(pairing.file.record, pairing.wording)
        if listed:
            yield from _compare(pairing, listed)
    yield from _cut(reading)
    for mistaken in reading.once(mistaken_names):
        message = f"{_SWAPPED} (otherwise in {mistaken.many} regulations)"
        others, mend = (mistaken.there,), Mend(mistaken.right)
        yield Finding(ID, mistaken.here, message, _SIBLINGS, others, Severity.WARNING, mend)


def _cut(reading: Reading) -> Iterator[Finding]:
    """Yield every name that lacks words which other regulations, and its own, have in it."""
    wording = wording_of(reading)
    everybody = (one for file in reading.regulations for one in file.record.participants)
    distinct = {(one.id, one.name) for one in everybody}
    if wording is None or len(distinct) == len({one for one, _ in distinct}):
        return
    named = [
        _Name(file, one, wording.sequence(one.name))
        for file in reading.regulations
        for one in file.record.participants
    ]
    times = Counter((name.record.id, name.roots) for name in named)
    usual = {one: roots for (one, roots), count in times.items() if count >= _MANY}
    for name in named:
        whole = usual.get(name.record.id, name.roots)
        if name.roots != whole and _begins(whole, name.roots):
            there = next(one for one in named if one.roots == whole)
            if times[name.record.id, name.roots] == 1 and _is_known(reading, name, whole, wording):
                yield from _lacking(name, there)


def _lacking(name: _Name, whole: _Name) -> Iterator[Finding]:
    here, there = (
        Spot.in_provision(one.file, one.record.from_, one.record.name) for one in (name, whole)
    )
    if here and there:
        mend = Mend(there.words)
        yield Finding(ID, here, _LACKS, _NAME, (there,), Severity.WARNING, mend)


def _is_known(reading: Reading, name: _Name, whole: tuple[str, ...], wording: Wording) -> bool:
    """Whether the regulation itself has the whole name somewhere, and what is left is one's own."""
    others = (wording.sequence(one.name) for one in name.file.record.participants)
    if sum(_begins(roots, name.roots) for roots in others) > 1:
        return False
    rows = (wording.sequence(spot.words) for spot in reading.texts if spot.file is name.file)
    return any(_begins(row[at:], whole) for row in rows for at in range(len(row)))


def _begins(roots: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return bool(others) and roots[: len(others)] == others


def _compare(pairing: Pairing, listed: tuple[Placed, ...]) -> Iterator[Finding]:
    lead = pairing.file.record.by_identity[str(listed[0].parent)]
    cut = _cut_short(pairing, listed)
    idle = [placed for placed in _idle(pairing, listed) if placed not in cut]
    for step in _strangers(pairing, [placed for placed in listed if placed not in cut]):
        entry = _entry_of(pairing, listed, step)
        if entry in cut:
            continue
        if entry is None and idle:
            entry = idle[0]
        if entry in idle:
            idle.remove(entry)
        yield _finding(pairing.file, lead, entry, step)
    for entry in idle:
        yield _finding(pairing.file, lead, entry, None)
    for entry in cut:
        here = Spot(pairing.file, (*entry.path, "text"), entry.provision.text)
        yield Finding(ID, here, _WHO, _WHOLE, (), SEVERITY)


def _listed(regulation: Regulation, wording: Wording) -> tuple[Placed, ...]:
    """The items of the list of participants; nothing if there is no such list."""
    lists: Counter[str] = Counter()
    for participant in regulation.participants:
        placed = regulation.by_identity.get(participant.from_)
        if placed and placed.parent:
            words = wording.sequence(placed.provision.text)
            lists[placed.parent] += bool(words) and words == wording.sequence(participant.name)
    parent = next((parent for parent, count in lists.items() if count > 1), None)
    if parent is None:
        return ()
    return tuple(placed for placed in regulation.provisions() if placed.parent == parent)


def _cut_short(pairing: Pairing, listed: Sequence[Placed]) -> list[Placed]:
    """The items whose words are a part of several others, so that they name nobody."""
    entries = [pairing.wording.roots(placed.provision.text) for placed in listed]
    return [
        placed
        for placed, own in zip(listed, entries, strict=True)
        if own and sum(own < other for other in entries) > 1
    ]


def _entry_of(pairing: Pairing, listed: Sequence[Placed], step: Step) -> Placed | None:
    """The item in which a performer is expected: recorded as his, or the second of one name."""
    participant = pairing.file.record.participants_by_id[step.procedure.performer]
    seen: set[tuple[str, ...]] = set()
    doubled = None
    for placed in listed:
        if placed.identity == participant.from_:
            return placed
        name = pairing.wording.sequence(placed.provision.text)
        doubled = placed if name in seen else doubled
        seen.add(name)
    return doubled


def _strangers(pairing: Pairing, listed: Sequence[Placed]) -> list[Step]:
    """The first procedure of each unit that is not listed."""
    wording, units = pairing.wording, pairing.file.record.participants_by_id
    entries = {wording.sequence(placed.provision.text) for placed in listed}
    lengths = {len(entry) for entry in entries}
    found: dict[tuple[str, ...], Step] = {}
    for described in pairing.described:
        begins = wording.sequence(described.text)
        if any(begins[:length] in entries for length in lengths):
            continue
        for step in described.steps:
            performer = units.get(step.procedure.performer)
            printed = wording.sequence(step.procedure.performer_printed)
            known = any(set(printed) <= set(entry) for entry in entries)
            if not known and performer and performer.kind is ParticipantKind.UNIT:
                found.setdefault(printed, step)
    return list(found.values())


def _idle(pairing: Pairing, listed: Sequence[Placed]) -> list[Placed]:
    """Those listed whom no step and no cell names."""
    wording = pairing.wording
    told = frozenset[str]().union(
        *(wording.roots(described.text) for described in pairing.described),
        *(
            wording.roots(cell)
            for described in pairing.described
            for step in described.steps
            for cell in (step.procedure.performer_printed, step.procedure.result or "")
        ),
    )
    return [placed for placed in listed if not wording.roots(placed.provision.text) <= told]


def _finding(
    file: Loaded[Regulation], lead: Placed, entry: Placed | None, step: Step | None
) -> Finding:
    others: list[Spot] = []
    if step:
        others.append(step.cell("performer_printed"))
    if entry:
        here = Spot(file, (*entry.path, "text"), entry.provision.text)
        message = "one is listed among the participants who does nothing in any step"
        if step:
            message = f"another is listed here than performs procedure {step.procedure.number}"
        return Finding(ID, here, message, _HINT, tuple(others), SEVERITY)
    message = "the list of participants does not name one who performs a procedure"
    here = Spot(file, (*lead.path, "text"), lead.provision.text)
    return Finding(ID, here, message, _HINT, tuple(others), SEVERITY)
