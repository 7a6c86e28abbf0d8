"""Check that what starts the service stands among the documents that must be brought.

Why: a person who follows the list of documents would come without the application that the
regulation itself makes the ground of all its procedures.

PASS: the ground is an application, and every list of documents has one.
FAIL: the ground is an application or somebody's petition, and the list has no such document.
LAWYER: holds the ground to be the source of the duty, and asks for the list to be completed.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.documents import list_of
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.model.regulation import Regulation

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "documents-listed"
SEVERITY = Severity.ERROR

_HINT = "read the ground as the source of the duty, and add the document to the list"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every document that starts the service and that a list of documents lacks."""
    for file in reading.regulations:
        opening = list_of(file)
        if opening is None:
            continue
        missing = tuple(
            spot
            for trigger in file.record.trigger
            for brought in trigger.brings
            if _lacks(file.record, brought.kind)
            and (spot := Spot.in_provision(file, trigger.from_, brought.text))
        )
        if missing:
            message = "the list of documents lacks what starts the service"
            yield Finding(ID, opening, message, _HINT, missing, SEVERITY)


def _lacks(regulation: Regulation, kind: str) -> bool:
    """Whether no document of this kind is listed, or not in every group of documents."""
    groups = {one.group for one in regulation.evidence if one.kind == kind}
    wanted = {group.id for group in regulation.evidence_groups}
    return not groups or (None not in groups and not wanted <= groups)
