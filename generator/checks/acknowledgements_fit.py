"""Check that every acknowledgement means something that a check still finds.

Why: an acknowledgement tells readers that the official text is at fault; one that no check answers
any more tells them of a fault that is not there, or would hide the next one.

PASS: `acknowledged: [{check: titles-agree, reason: ...}]` beside a heading that differs.
FAIL: the same beside a heading that agrees, or with the name of no check.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator

from generator.checks.acknowledging import Said
from generator.errors import Problem

__all__ = ["ID", "unfit"]

ID = "acknowledgements-fit"


def unfit(idle: Iterable[Said], ran: Collection[str], known: Collection[str]) -> Iterator[Problem]:
    """Yield every acknowledgement that means nothing.

    Args:
        idle: those that no finding answered to.
        ran: the checks that ran; what others would find is not known.
        known: every check whose findings can be acknowledged.
    """
    for said in idle:
        check = said.acknowledgement.check
        way = (*said.way, "acknowledged", said.at)
        if check not in known:
            close = difflib.get_close_matches(check, sorted(known), n=1)
            message = f"no check whose findings can be acknowledged is called {check!r}"
            hint = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(sorted(known))}"
            yield Problem(said.file.marks.value(*way, "check"), ID, message, hint)
        elif check in ran:
            words = said.acknowledgement.words
            about = f" about “{words}”" if words else ""
            message = f"{check} finds nothing here{about}"
            hint = "remove the acknowledgement, or move it beside the place that is reported"
            yield Problem(said.file.marks.value(*way), ID, message, hint)
