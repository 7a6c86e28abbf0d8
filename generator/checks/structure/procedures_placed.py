"""Check that every procedure names the provision that describes it, and no other.

Why: everything that is compared between text and table hangs on `from`; a slip there makes a
correct regulation look contradictory, and a reader who follows the link reads about another step.

It is a slip if a provision describes more time limits of the table than it has itself, while
another one beside it says who acts within which time and no procedure names it.

In an act without a table the procedures are read from the text alone: each such step is one.

PASS: `from: p6-3`, `from: p6-4` for two procedures, each with its own limit.
FAIL: `from: p6-3` for both, while p6-4 is named by none.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.pairing import Described, pairings
from generator.checks.reading import Reading, Step
from generator.errors import Problem

__all__ = ["ID", "check_facts"]

ID = "procedures-placed"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every procedure that names another provision than its own, and every step without one.

    Where the act has a table, a step without a column may be the act's own fault, and is told as
    such.
    """
    for pairing in reading.once(pairings):
        misplaced = False
        for described in pairing.described:
            meant = pairing.misplaced(described)
            if meant:
                misplaced = True
                step = _stranger(described)
                named, number = described.placed.identity, step.procedure.number
                location = step.file.marks.value("procedures", step.index, "from")
                message = f"{named!r} describes another procedure than number {number}"
                yield Problem(location, ID, message, f"did you mean {meant.identity!r}?")
        if not misplaced and not any(annex.rows for annex in pairing.file.record.annexes):
            for placed in pairing.idle:
                location = pairing.file.marks.value(*placed.path)
                message = f"no procedure is recorded for the step {placed.identity!r}"
                yield Problem(location, ID, message, f"add one with `from: {placed.identity}`")


def _stranger(described: Described) -> Step:
    """The procedure whose time limit the provision does not have; if all are there, the last."""
    inside = [(one.amount, one.unit, one.bound) for one in described.limits]
    for step, limit in described.printed:
        if (limit.amount, limit.unit, limit.bound) not in inside:
            return step
    return described.printed[-1][0]
