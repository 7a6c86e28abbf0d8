"""Check that every recorded time limit is what its own words say, and that none is left out.

Why: pages compare and draw time limits by the recorded amount and unit, not by the words; a slip
there shows a citizen another term than the official one, beside words that are right.

PASS: `{text: at most 30 minutes, amount: 30, unit: minute, bound: at_most}`.
FAIL: `amount: 3` there; a time limit of the cell that no entry of `durations` holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.wording import Wording, wording_of
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.errors import Problem
from generator.languages.reader import TimeLimit
from generator.model.duration import Duration
from generator.model.process import Procedure
from generator.model.regulation import Regulation

__all__ = ["ID", "check_facts"]

ID = "durations-read"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every duration that its words do not say, and every limit that is not recorded."""
    wording = wording_of(reading)
    if wording is None:
        return
    for file in reading.regulations:
        for index, procedure in enumerate(file.record.procedures):
            if procedure.time_limit or procedure.durations:
                yield from _procedure(file, index, procedure, wording)


def _procedure(
    file: Loaded[Regulation], index: int, procedure: Procedure, wording: Wording
) -> Iterator[Problem]:
    cell, end = procedure.time_limit or "", 0
    unrecorded = list(wording.limits(cell))
    for at, duration in enumerate(procedure.durations):
        start = cell.find(duration.text, end)
        if start < 0:
            # Its words do not stand in the cell: another check says so, and what is left is theirs.
            return
        end = start + len(duration.text)
        limit = next((one for one in unrecorded if one.start < end and start < one.end), None)
        if limit:
            unrecorded.remove(limit)
            yield from _compare(file, ("procedures", index, "durations", at), duration, limit)
    for limit in unrecorded:
        message = f"the time limit “{limit.words}” is not recorded"
        location = file.marks.value("procedures", index, "time_limit")
        yield Problem(location, ID, message, "add it to `durations`")


def _compare(
    file: Loaded[Regulation], way: tuple[str | int, ...], duration: Duration, limit: TimeLimit
) -> Iterator[Problem]:
    for field in ("amount", "unit", "bound", "counted"):
        recorded, worded = getattr(duration, field), getattr(limit, field)
        if recorded != worded:
            message = f"the words “{limit.words}” say another `{field}`"
            hint = f"write {field}: {str(worded).lower()}"
            yield Problem(file.marks.value(*way, field), ID, message, hint)
