"""Check that every acknowledgement means something that a check still finds, and has words.

Why: an acknowledgement tells readers that the official text is at fault; one that no check answers
any more tells them of a fault that is not there, or would hide the next one.

PASS: `acknowledged: [{check: titles-agree, reason: ...}]` beside a heading that differs.
FAIL: the same beside a heading that agrees, with the name of no check, or of a check whose kind of
inconsistency labels/ (inconsistencies, kinds) does not name for readers; without `words` where the
check finds several things.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from generator.checks.acknowledging import Known, Said
from generator.checks.near_names import meant
from generator.corpus.corpus import Loaded
from generator.errors import Problem
from generator.model.labels import Labels

__all__ = ["ID", "unclear", "unfit", "unworded"]

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
            message = f"no check whose findings can be acknowledged is called {check!r}"
            place = said.file.marks.value(*way, "check")
            yield Problem(place, ID, message, meant(check, sorted(known)))
        elif check in ran:
            words = said.acknowledgement.words
            about = f" about “{words}”" if words else ""
            message = f"{check} finds nothing here{about}"
            hint = "remove the acknowledgement, or move it beside the place that is reported"
            yield Problem(said.file.marks.value(*way), ID, message, hint)


def unclear(vague: Iterable[Said]) -> Iterator[Problem]:
    """Yield every acknowledgement that may mean several findings.

    Args:
        vague: those that quote no words where findings differ in theirs.
    """
    for said in vague:
        message = f"{said.acknowledgement.check} finds several things here; which is meant?"
        hint = "add `words: ...` as the report quotes them, or another acknowledgement for each"
        place = said.file.marks.value(*said.way, "acknowledged", said.at)
        yield Problem(place, ID, message, hint)


def unworded(
    found: Iterable[Known], labels: Loaded[Labels] | None, official: Collection[str]
) -> Iterator[Problem]:
    """Yield every kind of acknowledged inconsistency that readers are told no words for.

    Args:
        found: what is acknowledged.
        labels: our words; nothing if they cannot be read.
        official: every check of the official text.
    """
    if labels is None:
        return
    worded = labels.record.inconsistencies.kinds
    for check in sorted({one.finding.check for one in found} & set(official) - worded.keys()):
        place = labels.marks.value("inconsistencies", "kinds")
        message = f"no words tell readers what {check} finds, which is acknowledged"
        yield Problem(place, ID, message, f"add `{check}: ...`, a short phrase")
