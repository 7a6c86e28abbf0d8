"""Compare the marks inside the same phrase wherever the decree and its regulations use it.

Why: a comma more or less can part what belongs together; and who compares two regulations by a
program is shown a difference where none is meant.

Dashes are compared by `dashes-alike`, the ends of items by `lists-punctuated`.

PASS: "having considered the papers, signs the permit" in all regulations.
FAIL: the same without the comma in few of them.
LAWYER: reads the phrase as the others have it; nothing follows from the mark.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding, Mend
from generator.checks.phrases.contests import Kind
from generator.checks.phrases.odd_wordings import odd_wordings
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "punctuation-alike"
SEVERITY = Severity.NOTE

_HINT = "read the phrase as the others have it; nothing follows from the mark"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every phrase that few regulations punctuate otherwise than most."""
    for odd in reading.once(odd_wordings):
        if odd.kind is Kind.PUNCTUATION:
            message = (
                "the same phrase is punctuated here otherwise than elsewhere "
                f"(so in {odd.few}, otherwise in {odd.many})"
            )
            mend = Mend(odd.mend, yields=True) if odd.mend else None
            yield Finding(ID, odd.here, message, _HINT, (odd.there,), SEVERITY, mend)
