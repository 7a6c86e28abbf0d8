"""Check that the performer of each procedure is one whom the act itself names for it.

Why: `performer` decides in whose lane a procedure is drawn; a slip there would show readers another
one at work than the words beside the drawing.

Where text and table name two different participants, either of them will do.

PASS: `performer: head` where the table prints "Head", or the text begins "the head signs".
FAIL: `performer: clerk` there.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.pairing import pairings
from generator.checks.reading import Reading
from generator.errors import Problem

__all__ = ["ID", "check_facts"]

ID = "performers-named"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every procedure whose `performer` neither its cell nor its provision names."""
    for pairing in reading.once(pairings):
        for described in pairing.sound:
            opening = {described.opening} if described.opening else set()
            for step in described.steps:
                performer = step.procedure.performer
                named = pairing.names.meant(step.procedure.performer_printed) | opening
                known = performer in step.file.record.participants_by_id
                if named and known and performer not in named:
                    location = step.file.marks.value("procedures", step.index, "performer")
                    message = f"neither the table nor the text lets {performer!r} perform it"
                    hint = f"named there: {', '.join(sorted(named))}"
                    yield Problem(location, ID, message, hint)
