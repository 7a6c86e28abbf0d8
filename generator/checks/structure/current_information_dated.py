"""Check that nobody looked for the rules of today before the act itself was no longer theirs.

Why: `current_information` leads a citizen from a repealed act to what holds now; an address that
was looked at before the repeal, or before the act was made, was meant for something else.

PASS: `checked: 2026-11-02` beside an act that was repealed in 2020.
FAIL: `checked: 2019-11-02` beside it; a day before the act's own where it is in force.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus, DecreeFolder
from generator.errors import Problem

__all__ = ["ID", "check_decree"]

ID = "current-information-dated"


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every day of checking that is before the act, or before its repeal."""
    decree = folder.decree.record
    first, what = decree.date, "the act"
    if decree.repeal:
        first, what = decree.repeal.act.date, "its repeal"
    for loaded in folder.regulations:
        known = loaded.record.current_information
        if known and known.checked < first:
            place = loaded.marks.value("current_information", "checked")
            message = f"checked on {known.checked}, before {what} of {first}"
            yield Problem(place, ID, message, "look at the address again and write that day")
