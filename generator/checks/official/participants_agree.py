"""Compare the list of participants in the text with those who perform the procedures.

Why: the list says whom the regulation binds; who works by the table without being listed, or is
listed and never works, cannot know what is meant for him.

A list is the provision whose items are the names of participants and nothing else. Only units of
the provider are looked for in it: the recipient and other bodies take part without being listed.

PASS: the clerk and the head are listed, and both perform procedures.
FAIL: the specialist performs a procedure and is not listed; the lawyer is listed and does nothing.
LAWYER: holds the steps to be decisive, and asks for the list to be completed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from generator.checks.facts.pairing import Pairing, pairings
from generator.checks.facts.wording import Wording
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading, Step
from generator.corpus.corpus import Loaded
from generator.errors import Severity
from generator.model.process import ParticipantKind
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "participants-agree"
SEVERITY = Severity.ERROR

_HINT = "hold the steps to be decisive, and ask for the list of participants to be completed"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every performer who is not listed, and everybody listed who does nothing."""
    for pairing in reading.once(pairings):
        listed = _listed(pairing.file.record, pairing.wording)
        if listed:
            lead = pairing.file.record.by_identity[str(listed[0].parent)]
            strangers, idle = _strangers(pairing, listed), _idle(pairing, listed)
            for entry, step in zip_longest(idle, strangers):
                yield _finding(pairing.file, lead, entry, step)


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


def _strangers(pairing: Pairing, listed: tuple[Placed, ...]) -> list[Step]:
    """The first procedure of each unit that is not listed."""
    wording, units = pairing.wording, pairing.file.record.participants_by_id
    entries = [wording.sequence(placed.provision.text) for placed in listed]
    found: dict[tuple[str, ...], Step] = {}
    for described in pairing.described:
        begins = wording.sequence(described.text)
        acts = any(begins[: len(entry)] == entry for entry in entries)
        for step in described.steps:
            performer = units.get(step.procedure.performer)
            printed = wording.sequence(step.procedure.performer_printed)
            known = acts or any(set(printed) <= set(entry) for entry in entries)
            if not known and performer and performer.kind is ParticipantKind.UNIT:
                found.setdefault(printed, step)
    return list(found.values())


def _idle(pairing: Pairing, listed: tuple[Placed, ...]) -> list[Placed]:
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
