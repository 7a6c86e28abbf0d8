"""Check that `hands_over_to` names those to whom the act hands a result over, and nobody else.

Why: drawings draw the message to whoever is named there; a slip would send the papers to another
than the words beside the arrow say.

Where text and table name different ones, the fact may follow either. Nobody is named there whom
neither the words of the step nor the next step of the process know.

PASS: `hands_over_to: [head]` beside "hands the papers over to the head".
FAIL: `hands_over_to: [clerk]` there, or nobody, or the head and the clerk.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.handing import Handing, handings
from generator.checks.facts.pairing import Pairing
from generator.checks.reading import Reading
from generator.errors import Problem
from generator.model.process import ParticipantKind

__all__ = ["ID", "check_facts"]

ID = "handovers-named"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every procedure whose `hands_over_to` is not what the act says."""
    for pairing, found in reading.once(handings):
        for handing in found:
            recorded = set(handing.step.procedure.hands_over_to)
            printed = {one.participant for one in handing.printed}
            worded = {one.participant for one in handing.worded}
            if not recorded <= pairing.file.record.participants_by_id.keys():
                continue
            if not printed <= recorded and not _as_worded(pairing, handing, recorded, worded):
                missing = sorted(printed - recorded)
                message = f"the result is handed over to {', '.join(missing)}"
                yield _problem(handing, message, "name whom the words of the result name")
            elif strangers := [one for one in sorted(recorded) if _unknown(pairing, handing, one)]:
                message = f"nothing hands the result over to {', '.join(strangers)}"
                yield _problem(handing, message, "remove what the act does not say")


def _as_worded(pairing: Pairing, handing: Handing, recorded: set[str], worded: set[str]) -> bool:
    """Whether the fact follows the text; who only gets something on the way may be left out."""
    got = {message.to for message in handing.step.procedure.messages}
    printed = {one.participant for one in handing.printed}
    got |= {one for one in worded - printed if _is_recipient(pairing, one)}
    return bool(recorded) and recorded <= worded <= recorded | got


def _is_recipient(pairing: Pairing, participant: str) -> bool:
    units = pairing.file.record.participants_by_id
    return participant in units and units[participant].kind is ParticipantKind.RECIPIENT


def _unknown(pairing: Pairing, handing: Handing, participant: str) -> bool:
    """Whether neither text nor cells nor the next step know of somebody.

    The recipient need not be named: whatever is given out is given to the recipient.
    """
    if _is_recipient(pairing, participant) or participant in handing.beside | handing.in_cells:
        return False
    if any(participant == node.participant for node in handing.following):
        return False
    procedures = pairing.file.record.procedures_by_id
    next_ones = (procedures.get(node.procedure or "") for node in handing.following)
    if any(one is not None and one.performer == participant for one in next_ones):
        return False
    return not pairing.names.alludes(handing.step.procedure.result or "", participant)


def _problem(handing: Handing, message: str, hint: str) -> Problem:
    step = handing.step
    location = step.file.marks.value("procedures", step.index, "hands_over_to")
    return Problem(location, ID, message, hint)
