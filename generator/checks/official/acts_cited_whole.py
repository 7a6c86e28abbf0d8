"""Check that an act is first cited with all that the other regulations cite it by.

Why: the first citation says once which act is meant from there on; an order that approves many
standards, cited without the title of one, leaves every later "standard" without a meaning.

What none or only some of the others give is not asked for, nor what later citations leave out.

PASS: all regulations give the title of their standard where they first name it.
FAIL: all but one do.
LAWYER: asks for the missing words, and until then looks them up by what is given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.facts.cited_acts import Cited, cited_acts
from generator.checks.facts.excerpts import excerpt
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "acts-cited-whole"
SEVERITY = Severity.ERROR

_SEVERITIES = {
    "title": Severity.ERROR,
    "date": Severity.WARNING,
    "number": Severity.WARNING,
    "registration": Severity.WARNING,
    "issuer": Severity.NOTE,
}
"""What a citation may lack, and how much that matters."""

_OTHERS = 2
"""How many others must give something for it to be missing."""

_AROUND = 4
"""How many words to quote before a citation, where what is missing might stand."""

_HINT = "read it in from the other regulations, and ask for the citation to be completed"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every first citation that lacks what all other first citations of its act give."""
    for act, cited in reading.once(cited_acts).items():
        first = {id(one.file): one for one in reversed(cited)}
        yield from _lacking(act, tuple(reversed(first.values())))


def _lacking(act: str, cited: Sequence[Cited]) -> Iterator[Finding]:
    for field, severity in _SEVERITIES.items():
        without = [one for one in cited if getattr(one.reference, field) is None]
        if len(without) == 1 and len(cited) > _OTHERS:
            (here,) = without
            there = min((one for one in cited if one is not here), key=_length)
            message = f"{act} is first cited here without its {field}, which all others give"
            others = (_spot(there),)
            yield Finding(ID, _spot(here), message, _HINT, others, severity)


def _spot(cited: Cited) -> Spot:
    """The citation with some words before it."""
    return cited.spot(excerpt(cited.text.text, cited.whole, before=_AROUND))


def _length(cited: Cited) -> int:
    return len(cited.reference.text)
