"""Compare to whom each result is handed over by the table, by the text, and by who acts next.

Why: papers that the table sends to one desk and the text to another lie on neither.

Only names that the words hand something over to count. The recipient may get something on the way
without acting next.

PASS: "hands the papers over to the head" in table and text, and the head acts next.
FAIL: "to the head" in the table, "to the specialist" in the text; to the head in both, while the
clerk acts next.
LAWYER: hands over to the one whom the text names, and asks for the table to be corrected.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.handing import Handing, handings
from generator.checks.facts.pairing import Pairing, is_printed
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading, Step
from generator.errors import Severity
from generator.model.process import NodeKind, ParticipantKind

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "handovers-agree"
SEVERITY = Severity.ERROR

_HINT = "hand over to the one whom the text names, and ask for the table to be corrected"
_NEXT = "ask who is to act next; until it is said, let the one act who gets the papers"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every result that the table hands over to another than the text, or than acts next."""
    for pairing, found in reading.once(handings):
        by_id = {
            step.procedure.id: step for described in pairing.described for step in described.steps
        }
        for handing in found:
            if handing.printed:
                finding = _against_text(pairing, handing) or _against_next(pairing, handing, by_id)
                if finding and is_printed(handing.step, "result"):
                    yield finding


def _against_text(pairing: Pairing, handing: Handing) -> Finding | None:
    """What the result cell says otherwise than the text."""
    text, cell = handing.described.text, handing.step.cell("result")
    extra = [one for one in handing.printed if one.participant not in handing.beside]
    lacking = [one for one in handing.worded if not _in_columns(pairing, handing, one.participant)]
    if not extra and not lacking:
        return None
    words = cell.words[extra[0].start : extra[0].end] if extra else cell.words
    there = text[lacking[0].start : lacking[0].end] if lacking else text
    message = (
        f"the table hands over the result of procedure {handing.step.procedure.number} to another "
        "than the text"
    )
    here = Spot(cell.file, cell.way, words)
    return Finding(ID, here, message, _HINT, (handing.described.spot(there),), SEVERITY)


def _in_columns(pairing: Pairing, handing: Handing, participant: str) -> bool:
    """Whether a column of the provision has somebody: in its cells, or as getting a receipt."""
    if participant in handing.in_cells:
        return True
    for step in handing.described.steps:
        procedure = step.procedure
        cells = f"{procedure.action}; {procedure.result or ''}"
        got = {procedure.performer, *(message.to for message in procedure.messages)}
        if participant in got or pairing.names.alludes(cells, participant):
            return True
    return False


def _against_next(pairing: Pairing, handing: Handing, by_id: dict[str, Step]) -> Finding | None:
    """What is handed over to somebody else than acts next."""
    given = {one.participant for one in handing.printed}
    steps = [by_id[node.procedure] for node in handing.following if node.procedure in by_id]
    acting = {step.procedure.performer for step in steps}
    ends = (node.participant for node in handing.following if node.kind is NodeKind.END)
    acting |= {participant for participant in ends if participant}
    if not steps or given & acting or handing.step.procedure.performer in acting:
        return None
    units = pairing.file.record.participants_by_id
    kinds = {units[name].kind for name in given}
    acting |= {name for step in steps for name in _acting(pairing, step)}
    if kinds == {ParticipantKind.RECIPIENT} or given & acting:
        return None
    cell, named = handing.step.cell("result"), handing.printed[0]
    here = Spot(cell.file, cell.way, cell.words[named.start : named.end])
    others = tuple(step.cell("performer_printed") for step in steps[:1])
    number = handing.step.procedure.number
    message = f"another acts next than the result of procedure {number} is handed over to"
    return Finding(ID, here, message, _NEXT, others, SEVERITY)


def _acting(pairing: Pairing, step: Step) -> set[str]:
    """Everybody whom table or text let perform a procedure."""
    opening = pairing.names.opening(step.placed.provision.text)
    meant = pairing.names.meant(step.procedure.performer_printed)
    return {*meant, *((opening,) if opening else ())}
