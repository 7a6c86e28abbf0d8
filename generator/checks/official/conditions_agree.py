"""Compare the conditions of time limits in the table with the ways of the text that they mean.

Why: where a procedure has several time limits, only its condition tells which of them holds; one
that leaves a case out leaves it without any limit.

The way that is meant is the part of the process that names the limit. A condition no part names
must stand in the text.

PASS: "when handed over – 30 minutes", where the text hands over within 30 minutes.
FAIL: "when the permit is handed over", where the text hands over the permit or the refusal; as a
note, a condition that leaves a word of the text out.
LAWYER: applies the limit in every case of the text, and asks for the condition to be worded so.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.pairing import Described, Pairing, pairings
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading, Step
from generator.errors import Severity
from generator.model.duration import Duration
from generator.model.process import NodeKind

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "conditions-agree"
SEVERITY = Severity.WARNING

_HINT = "apply the limit in every case of the text, and ask for the condition to be worded so"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every condition of a time limit that is not the text's."""
    for pairing in reading.once(pairings):
        for described in pairing.sound:
            for step in described.steps:
                for duration in step.procedure.durations:
                    condition, cell = duration.condition, step.procedure.time_limit or ""
                    # One that its cell does not have is a slip of ours, and told as such.
                    if condition and condition in cell:
                        yield from _compare(pairing, described, step, duration, condition)


def _compare(
    pairing: Pairing, described: Described, step: Step, duration: Duration, condition: str
) -> Iterator[Finding]:
    wording = pairing.wording
    way = _way(step, duration)
    meant = _stretch(described.text, way or "")
    here = wording.roots(condition)
    there = wording.roots(way or described.text)
    number = step.procedure.number
    if not here <= there:
        message = f"the table has another condition for a time limit of procedure {number}"
        severity = SEVERITY
    elif way and there - here:
        message = f"the table words the condition of a time limit of procedure {number} shorter"
        severity = Severity.NOTE
    else:
        return
    cell = step.cell("time_limit")
    at = Spot(cell.file, cell.way, _with_limit(cell.words, condition, duration.text))
    others = (described.spot(meant or described.text),)
    yield Finding(ID, at, f"{message} than the text", _HINT, others, severity)


def _way(step: Step, duration: Duration) -> str | None:
    """The words of the part of the procedure that is done within this limit."""
    parts = (
        node.text
        for process in step.file.record.processes
        for node in process.nodes
        if node.kind is NodeKind.PART and node.procedure == step.procedure.id
        if duration.id and node.duration == duration.id
    )
    return next(parts, None)


def _stretch(text: str, quotation: str) -> str:
    """The words of the text from the beginning of a quotation to its end."""
    pieces = quotation.split(" … ")
    start = text.find(pieces[0])
    end = text.find(pieces[-1], start)
    return text[start : end + len(pieces[-1])] if 0 <= start <= end else ""


def _with_limit(cell: str, condition: str, limit: str) -> str:
    """The words of a cell from a condition to its limit, or the reverse."""
    start = cell.find(condition)
    behind = cell.find(limit, start)
    if behind >= 0:
        return cell[start : behind + len(limit)]
    before = cell.rfind(limit, 0, start)
    return cell[before : start + len(condition)]
