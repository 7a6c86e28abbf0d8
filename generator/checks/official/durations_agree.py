"""Compare the time limits of each step of the text with those of its column in the table.

Why: who must act within which time is said twice, in words in the text and in digits in the table;
where the two differ, the recipient and the unit each trust another one.

Of several limits the order counts too. Where one provision describes several procedures, their
cells are taken together.

PASS: "at most thirty minutes" in the text, "at most 30 minutes" in the table.
FAIL: another amount, unit or bound in the table; a limit that only one of the two gives; two limits
the other way round.
LAWYER: holds the regulation to the text, of which the table is an annex, and asks for one limit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias

from generator.checks.facts.pairing import Described, Pairing, pairings
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading, Step
from generator.errors import Severity
from generator.languages.reader import TimeLimit

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "durations-agree"
SEVERITY = Severity.ERROR

_Value: TypeAlias = tuple[int, str, str, bool]

_HINT = "hold to the text, of which the table is an annex, and ask for the same limit in both"
_PARTS = ("amount", "unit", "bound", "way of counting")


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every time limit of a table that the text gives otherwise or not, and the reverse."""
    for pairing in reading.once(pairings):
        for described in pairing.sound:
            inside = [_value(limit) for limit in described.limits]
            printed = [_value(limit) for _, limit in described.printed]
            if inside != printed:
                yield from _differences(described, inside, printed)
            elif not printed:
                yield from _unread(pairing, described)


def _value(limit: TimeLimit) -> _Value:
    return limit.amount, limit.unit, limit.bound, limit.counted


def _differences(
    described: Described, inside: list[_Value], printed: list[_Value]
) -> Iterator[Finding]:
    if len(inside) != len(printed):
        yield from _only_printed(described, inside)
        yield from _only_inside(described, printed)
        return
    pairs = zip(described.printed, described.limits, strict=True)
    swapped = Counter(inside) == Counter(printed)
    for (step, limit), meant in pairs:
        if _value(limit) == _value(meant):
            continue
        where = f"the time limit of procedure {step.procedure.number}"
        if swapped:
            message = f"{where} stands in another order in the table than in the text"
        else:
            message = (
                f"{where} has another {_differing(limit, meant)} in the table than in the text"
            )
        yield _finding(step, limit.words, message, described.spot(meant.words))
        if swapped:
            return


def _differing(limit: TimeLimit, meant: TimeLimit) -> str:
    parts = zip(_PARTS, _value(limit), _value(meant), strict=True)
    return " and ".join(part for part, here, there in parts if here != there)


def _only_printed(described: Described, inside: list[_Value]) -> Iterator[Finding]:
    """What the cells give and the text does not."""
    left = Counter(inside)
    for step, limit in described.printed:
        if left[_value(limit)]:
            left[_value(limit)] -= 1
        else:
            message = (
                f"the table gives procedure {step.procedure.number} a time limit that the text"
            )
            there = described.spot(described.text)
            yield _finding(step, limit.words, f"{message} does not give", there)


def _only_inside(described: Described, printed: list[_Value]) -> Iterator[Finding]:
    """What the text gives and no cell does."""
    left = Counter(printed)
    step = described.steps[0]
    cell = step.cell("time_limit")
    for limit in described.limits:
        if left[_value(limit)]:
            left[_value(limit)] -= 1
        else:
            message = "the text gives a time limit that the table does not give for procedure"
            here, others = described.spot(limit.words), (cell,) if cell.words else ()
            message = f"{message} {step.procedure.number}"
            yield Finding(ID, here, message, _HINT, others, SEVERITY)


def _unread(pairing: Pairing, described: Described) -> Iterator[Finding]:
    """A limit without a number, such as "at once": its words must stand in the text."""
    for step in described.steps:
        cell = step.cell("time_limit")
        if not pairing.wording.roots(cell.words) <= pairing.wording.roots(described.text):
            message = f"the text does not word the time limit of procedure {step.procedure.number}"
            yield _finding(step, cell.words, message, described.spot(described.text))


def _finding(step: Step, words: str, message: str, there: Spot) -> Finding:
    here = Spot(step.file, step.cell("time_limit").way, words)
    return Finding(ID, here, message, _HINT, (there,), SEVERITY)
