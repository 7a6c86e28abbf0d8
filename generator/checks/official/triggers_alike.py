"""Compare who brings the same document to start a service, regulation by regulation.

Why: where one regulation lets an organization petition and another has the recipient bring that
petition, a clerk cannot know from whom to take it.

PASS: the petition comes from the organization in every regulation that knows one.
FAIL: it comes from the organization here, and from the recipient there.
LAWYER: asks which of them is meant, and until then takes the petition from either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "triggers-alike"
SEVERITY = Severity.WARNING

_HINT = "ask which of them is meant; until it is said, take it from either"


class _Bringing(NamedTuple):
    participant: str
    spot: Spot


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every bringing of a document by somebody else than in most regulations."""
    for bringings in _bringings(reading).values():
        counts = Counter(one.participant for one in bringings)
        if len(counts) > 1:
            usual, _ = counts.most_common(1)[0]
            there = next(one.spot for one in bringings if one.participant == usual)
            for one in bringings:
                if one.participant != usual:
                    message = "the same document is brought by somebody else than elsewhere"
                    yield Finding(ID, one.spot, message, _HINT, (there,), SEVERITY)


def _bringings(reading: Reading) -> dict[str, list[_Bringing]]:
    """Who brings which kind of document, in printed order."""
    found: dict[str, list[_Bringing]] = {}
    for file in reading.regulations:
        for trigger in file.record.trigger:
            spot = Spot.in_provision(file, trigger.from_, trigger.text)
            for brought in trigger.brings if spot else ():
                if spot:
                    found.setdefault(brought.kind, []).append(_Bringing(trigger.participant, spot))
    return found
