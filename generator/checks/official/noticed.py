"""Check what no program can: that a person who notices a fault of the act can record it.

Why: some faults show only to a reader, such as an organization that has another name elsewhere.
Whoever notices one acknowledges it beside the place and quotes the words; readers are then told of
it like of any other, and the words are watched: once they are gone, so must the record be.

PASS: `acknowledged: [{check: noticed, words: ..., reason: ...}]` quotes words that stand there.
FAIL: it quotes words that do not, or none; acknowledgements-fit tells it.
LAWYER: says in the reason what the words are compared with, and that the text stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.acknowledging import find_said
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.model.record import Record

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "noticed"
SEVERITY = Severity.NOTE

_MESSAGE = "a reader noticed a fault here"
_HINT = "say in the reason what is wrong with these words"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every fault that somebody noticed and whose words stand where it is recorded."""
    for said in reading.once(find_said):
        words = said.acknowledgement.words
        if said.acknowledgement.check == ID and words:
            field = _field_with(words, said.record)
            if field:
                spot = Spot(said.file, (*said.way, field), words)
                yield Finding(ID, spot, _MESSAGE, _HINT, severity=SEVERITY)


def _field_with(words: str, record: Record) -> str | None:
    """The first field of a record in which the words stand, if there is any."""
    texts = ((name, getattr(record, name)) for name in type(record).model_fields)
    return next((name for name, text in texts if isinstance(text, str) and words in text), None)
