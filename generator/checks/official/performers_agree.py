"""Compare who acts in each step of the text with who performs the procedure by the table.

Why: a duty that the text gives to one and the table to another is done by nobody.

The text names first who acts. The table may shorten a name as long as it can mean only one
participant; capital letters and letters that look alike do not count. Where one provision describes
several procedures, or begins with a condition, it must name the performer somewhere.

PASS: "the head of the provider signs" in the text, "Head" in the table.
FAIL: "the head of the provider signs" in the text, "Clerk of the registry" in the table.
LAWYER: holds the one whom the text names to be bound, and asks for the table to be corrected.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.pairing import Described, Pairing, pairings
from generator.checks.finding import Finding
from generator.checks.reading import Reading, Step
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "performers-agree"
SEVERITY = Severity.ERROR

_HINT = "hold the one bound whom the text names, and ask for the table to be corrected"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every procedure whose performer in the table is not the one whom the text names."""
    for pairing in reading.once(pairings):
        for described in pairing.sound:
            for step in described.steps:
                if not _agree(pairing, described, step):
                    yield _finding(pairing, described, step)


def _agree(pairing: Pairing, described: Described, step: Step) -> bool:
    names, text = pairing.names, described.text
    meant = names.meant(step.procedure.performer_printed)
    if len(meant) == 1:
        opening = names.opening(text)
        if opening in meant:
            return True
        if opening is None or len(described.steps) > 1:
            return any(named.participant in meant for named in names.find(text))
        return False
    # Nobody whom the regulation knows: the words themselves must then stand where the step begins.
    printed = pairing.wording.sequence(step.procedure.performer_printed)
    begins = pairing.wording.sequence(text)[: len(printed)]
    return printed == begins


def _finding(pairing: Pairing, described: Described, step: Step) -> Finding:
    named = pairing.names.find(described.text)
    words = described.text[named[0].start : named[0].end] if named else described.text
    message = (
        f"the table lets another perform procedure {step.procedure.number} than the text lets act"
    )
    cell = step.cell("performer_printed")
    return Finding(ID, cell, message, _HINT, (described.spot(words),), SEVERITY)
