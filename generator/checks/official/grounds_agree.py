"""Compare the grounds of refusal that a regulation words itself with those it takes from elsewhere.

Why: where one provision refers for the grounds to the standard and another names a single ground,
neither the recipient nor the clerk can know whether any other ground still holds.

PASS: the text refers to the standard everywhere, or words its grounds everywhere.
FAIL: it refers to the standard for the cases of refusal, and names one of its own beside that.
LAWYER: asks for the reference in both places, unless the standard has only this ground.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "grounds-agree"
SEVERITY = Severity.WARNING

_MESSAGE = "one ground of refusal is named here, while another place refers to the standard for all"
_HINT = "refer to the standard in both places, unless it has only this ground"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every ground worded beside a reference to the grounds of another act."""
    if reading.language is None:
        return
    mentions = reading.language.reader.mentions
    for file in reading.regulations:
        referring: list[Spot] = []
        worded: list[Spot] = []
        for ground in file.record.refusal.grounds:
            spot = Spot.in_provision(file, ground.from_, ground.text)
            if spot:
                (referring if mentions(ground.text) else worded).append(spot)
        for spot in worded if referring else ():
            yield Finding(ID, spot, _MESSAGE, _HINT, tuple(referring), SEVERITY)
