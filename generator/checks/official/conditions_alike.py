"""Compare the cases in which the same document is required, regulation by regulation.

Why: a document that every other regulation asks for in one case only, and this one of everybody,
is demanded of people who cannot have it.

Conditions on persons differ by right: services are for different people. Only a case is compared.

PASS: the act on an accident is asked of those hurt at work, wherever it is asked for.
FAIL: it is asked so in all regulations but one, which asks it of everybody.
LAWYER: reads the case into the item after looking it up in the standard.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.documents import Required, required_documents
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.errors import Severity
from generator.model.evidence import Condition, ConditionKind
from generator.model.regulation import Regulation

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "conditions-alike"
SEVERITY = Severity.ERROR

_MESSAGE = "a document is required of everybody that elsewhere is required in one case only"
_HINT = "look the case up in the standard, and read it into the item"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every document that only one regulation requires without its case."""
    told: list[tuple[Loaded[Regulation], str]] = []
    for documents in reading.once(required_documents).values():
        free = [one for one in documents if not one.evidence.conditions]
        bound = [(one, case) for one in documents if (case := _case(one))]
        orders = {one.order for one in free}
        if bound and len(orders) == 1 and len(free) + len(bound) == len(documents):
            other, case = bound[0]
            there = Spot(other.file, other.spot.way, case.text)
            # One item may name several documents of one case.
            item = free[0].file, free[0].evidence.from_
            if item not in told:
                told.append(item)
                yield Finding(ID, free[0].spot, _MESSAGE, _HINT, (there,), SEVERITY)


def _case(document: Required) -> Condition | None:
    """The case in which a document is required, if it is only then."""
    conditions = document.evidence.conditions
    return next((one for one in conditions if one.kind is ConditionKind.WHEN), None)
