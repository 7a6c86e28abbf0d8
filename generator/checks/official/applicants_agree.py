"""Check that whoever applies in some case of the documents may apply by the ground of the service.

Why: the ground says who may apply; a document asked of somebody else who applies tells that person
that he may, and gives the clerk a reason to refuse him.

PASS: a document of the legal representative, whom the ground names.
FAIL: a document of another person who applies, whom the ground does not name.
LAWYER: asks for the person to be named in the ground, or for the item to be dropped.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "applicants-agree"
SEVERITY = Severity.ERROR

_MESSAGE = "a document is asked of an applicant whom the ground of the service does not name"
_HINT = "name this applicant in the ground too, or drop the document"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every condition on an applicant whom no trigger names."""
    for file in reading.regulations:
        named = {name for trigger in file.record.trigger for name in trigger.applicants}
        grounds = (
            Spot.in_provision(file, trigger.from_, trigger.text)
            for trigger in file.record.trigger
            if trigger.applicants
        )
        others = tuple(spot for spot in grounds if spot)
        for evidence in file.record.evidence if others else ():
            for condition in evidence.conditions:
                if condition.applicant and condition.applicant not in named:
                    here = Spot.in_provision(file, evidence.from_, condition.text)
                    if here:
                        yield Finding(ID, here, _MESSAGE, _HINT, others, SEVERITY)
