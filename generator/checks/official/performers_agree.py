"""Compare who acts in each step of the text with who performs the procedure by the table.

Why: a duty that the text gives to one and the table to another is done by nobody.

The text names first who acts. The table may shorten a name as long as it can mean only one
participant; capital letters and letters that look alike do not count. Where one provision describes
several procedures, or begins with a condition, it must name the performer somewhere.

PASS: "the head of the provider signs" in the text, "Head" in the table.
FAIL: "the head of the provider signs" in the text, "Clerk of the registry" in the table, or "Of the
provider", which may be the clerk as well; in the text "the hand of the provider", whom none lists.
LAWYER: holds the one whom the text names to be bound, and asks for the table to be corrected.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.names import Named
from generator.checks.facts.pairing import Described, Pairing, pairings
from generator.checks.finding import Finding, Mend, Spot
from generator.checks.reading import Reading, Step
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "performers-agree"
SEVERITY = Severity.ERROR

_HINT = "hold the one bound whom the text names, and ask for the table to be corrected"
_LISTED = "hold the one bound whom table and list name, and ask for the text to be corrected"
_CUT = "a name lacks words here that it has in all other columns"

_TWO, _MANY = 2, 3
"""How many wordings of a name are compared; how many columns must have the longer one."""
_WHOLE = "hold the one bound whom the text names, and ask for the whole name in the table"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every procedure whose performer in the table is not the one whom the text names."""
    for pairing in reading.once(pairings):
        for described in pairing.sound:
            for step in described.steps:
                if not _agree(pairing, described, step):
                    yield _finding(pairing, described, step)
    yield from _shorter(reading)


def _shorter(reading: Reading) -> Iterator[Finding]:
    """Yield every cell that alone lacks the end of a name which all others have."""
    printed = {
        (step.procedure.performer, step.procedure.performer_printed) for step in reading.steps
    }
    if len(printed) == len({performer for performer, _ in printed}):
        return
    cells: dict[str, dict[tuple[str, ...], list[Step]]] = {}
    for pairing in reading.once(pairings):
        for described in pairing.described:
            for step in described.steps:
                words = step.procedure.performer_printed
                if _is_cut_short(pairing, pairing.names.meant(words)):
                    continue
                roots = pairing.wording.sequence(words)
                by_name = cells.setdefault(step.procedure.performer, {})
                by_name.setdefault(roots, []).append(step)
    for names in cells.values():
        if len(names) == _TWO:
            short, whole = sorted(names, key=len)
            if (
                len(names[short]) == 1
                and len(names[whole]) >= _MANY
                and whole[: len(short)] == short
            ):
                here, there = (names[one][0].cell("performer_printed") for one in (short, whole))
                yield Finding(ID, here, _CUT, _WHOLE, (there,), Severity.NOTE, Mend(there.words))


def _agree(pairing: Pairing, described: Described, step: Step) -> bool:
    names, text = pairing.names, described.text
    meant, opening = names.meant(step.procedure.performer_printed), described.opening
    if opening in meant:
        return not _is_cut_short(pairing, meant)
    if len(meant) == 1:
        if opening is None or len(described.steps) > 1:
            return any(named.participant in meant for named in names.find(text))
        return False
    # Nobody whom the regulation knows: the words themselves must then stand where the step begins.
    printed = pairing.wording.sequence(step.procedure.performer_printed)
    begins = pairing.wording.sequence(text)[: len(printed)]
    return printed == begins


def _is_cut_short(pairing: Pairing, meant: frozenset[str]) -> bool:
    """Whether a name may mean several, and is nobody's whole name."""
    return len(meant) > 1 and len({pairing.names.roots([one]) for one in meant}) > 1


def _finding(pairing: Pairing, described: Described, step: Step) -> Finding:
    names, number = pairing.names, step.procedure.number
    cell = step.cell("performer_printed")
    meant, opening = names.meant(cell.words), described.opening
    there = described.spot(_acting(pairing, described, cell))
    if opening is None and len(meant) == 1 and not _unbent(pairing, described):
        message = f"the text lets one act in procedure {number} whom table and list do not know"
        return Finding(ID, there, message, _LISTED, (cell,), SEVERITY)
    if opening in meant and _is_cut_short(pairing, meant):
        message = f"the table does not say which of several performs procedure {number}"
        return Finding(ID, cell, message, _WHOLE, (there,), SEVERITY)
    message = f"the table lets another perform procedure {number} than the text lets act"
    return Finding(ID, cell, message, _HINT, (there,), SEVERITY)


def _unbent(pairing: Pairing, described: Described) -> list[Named]:
    """Whoever is named in the text as in the list; whom something is given to does not act."""
    return [one for one in pairing.names.find(described.text) if one.plain]


def _acting(pairing: Pairing, described: Described, cell: Spot) -> str:
    """The words of the text for who acts: a name, or as many words as the cell has."""
    text = described.text
    words, unbent = pairing.wording.words(text), _unbent(pairing, described)
    if unbent:
        return pairing.names.quoted(text, unbent[0])
    last = words[: len(pairing.wording.words(cell.words))][-1:]
    return text[words[0].start : last[0].end] if last else text
