"""Compare the columns of the table with the steps of the text: their number, numbers and order.

Why: a step without a column has no performer and no time limit in the annex by which people work,
and columns with a number left out or used twice cannot be referred to.

A number with an addition ("3-1") stands behind its number. The recipient's own step has no time
limit and no column.

PASS: columns 1, 2, 3 for three steps, in the order of the steps.
FAIL: columns 1, 2, 4; a step with a performer and a time limit that no column describes; columns in
another order than the steps.
LAWYER: holds the step of the text to be due, and asks for the table to be completed or renumbered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.checks.facts.pairing import Pairing, pairings
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.model.annex import Annex, RowContent
from generator.model.process import Procedure

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "procedures-counted"
SEVERITY = Severity.ERROR

_NUMBER = re.compile(r"\d{1,9}")
_HINT = "hold the step of the text to be due, and ask for the table to be completed"
_NUMBERS = "refer to the column by what is done in it, and ask for the columns to be renumbered"
_ORDER = "follow the order of the text, and ask for the columns to be put in it"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every step without a column, and every column out of order or with a wrong number."""
    for pairing in reading.once(pairings):
        for annex in pairing.file.record.annexes:
            if annex.rows:
                yield from _numbers(pairing, annex)
        yield from _order(pairing)
        if all(pairing.misplaced(described) is None for described in pairing.described):
            yield from _steps(pairing)


def _numbers(pairing: Pairing, annex: Annex) -> Iterator[Finding]:
    if not any(row.of is RowContent.NUMBER for row in annex.rows):
        return
    shown = pairing.file.record.procedures_of(annex)
    for at, before in _out_of_row([procedure.number for procedure in shown]):
        here = _number(pairing, shown[at])
        others = (_number(pairing, shown[before]),) if at != before else ()
        message = f"the columns of the table are not counted on: {shown[at].number!r} is out of row"
        yield Finding(ID, here, message, _NUMBERS, others, SEVERITY)


def _number(pairing: Pairing, procedure: Procedure) -> Spot:
    column = pairing.file.record.procedures.index(procedure)
    return Spot(pairing.file, ("procedures", column, "number"), procedure.number)


def _out_of_row(numbers: Sequence[str]) -> list[tuple[int, int]]:
    """The places of the numbers that are wrong, each with the place of the number it follows.

    As few as explain it: either where a number is not that of its place, or where one does not
    follow the one before it.
    """
    counted = [
        (at, int(found.group()))
        for at, number in enumerate(numbers)
        if (found := _NUMBER.search(number)) and not _is_added(numbers, at)
    ]
    misplaced = [
        (at, max(0, at - 1)) for place, (at, value) in enumerate(counted, start=1) if value != place
    ]
    broken = [(at, before) for (before, one), (at, other) in pairwise(counted) if other != one + 1]
    if counted and counted[0][1] != 1:
        broken.insert(0, (counted[0][0], counted[0][0]))
    return min(broken, misplaced, key=len)


def _is_added(numbers: Sequence[str], at: int) -> bool:
    """Whether a number is that of the column before it with an addition ("3-1" behind "3")."""
    base = _NUMBER.match(numbers[at])
    before = _NUMBER.match(numbers[at - 1]) if at else None
    longer = base is not None and base.end() < len(numbers[at].rstrip(".)"))
    return longer and before is not None and base is not None and base.group() == before.group()


def _order(pairing: Pairing) -> Iterator[Finding]:
    order = {identity: at for at, identity in enumerate(pairing.file.record.by_identity)}
    last: dict[str | None, int] = {}
    for described in pairing.sound:
        placed = described.placed
        here, parent = order[placed.identity], placed.parent
        if here < last.get(parent, -1):
            step = described.steps[0]
            number = step.procedure.number
            message = f"procedure {number} stands behind one that the text has after it"
            there = described.spot(placed.provision.printed)
            yield Finding(ID, step.cell("number"), message, _ORDER, (there,), SEVERITY)
        last[parent] = max(here, last.get(parent, -1))


def _steps(pairing: Pairing) -> Iterator[Finding]:
    table = next((at for at, one in enumerate(pairing.file.record.annexes) if one.rows), None)
    if table is None:
        return
    label = pairing.file.record.annexes[table].label
    others = (Spot(pairing.file, ("annexes", table, "label"), label),)
    for placed in pairing.idle:
        here = Spot(pairing.file, (*placed.path, "text"), placed.provision.text)
        message = "no column of the table is this step of the text"
        yield Finding(ID, here, message, _HINT, others, SEVERITY)
