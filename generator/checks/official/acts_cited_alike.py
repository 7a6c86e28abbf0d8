"""Compare what the decree and its regulations say of the same act wherever they cite it.

Why: an act is found by its date, number and title; one that is cited with another number, or under
a title that it does not bear, is searched for in vain, or found to be another act.

Compared are title, issuer, date, number, registration and kind, as `references` records them. What
one place leaves out is not compared (`acts-cited-whole`); the name of the service in the title of
its standard is compared by `titles-agree`.

PASS: order No 15 of 3 February 2030 in one regulation, order No 15 in the next.
FAIL: order No 15 of 3 February 2030 in one regulation, of 3 March 2030 in the next.
LAWYER: looks the act up in the register, and asks for the wrong citation to be corrected.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from generator.checks.facts.cited_acts import Cited, cited_acts
from generator.checks.facts.excerpts import differing, excerpt
from generator.checks.finding import Finding
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.languages.language import Language
from generator.model.reference import ActKind

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "acts-cited-alike"
SEVERITY = Severity.ERROR

_FIELDS = ("title", "issuer", "date", "number", "registration", "kind")
_WORDED = ("title", "issuer")
_HINT = "look the act up in the register, and cite it by what stands there"


class _Odd(NamedTuple):
    """A citation that gives a field otherwise, and one that gives it as most do."""

    field: str
    here: Cited
    there: Cited
    usual: int
    """How many give it as most do."""


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every citation that says something else of its act than most do."""
    language = reading.language
    for act, cited in reading.once(cited_acts).items():
        if language and len(cited) > 1 and cited[0].reference.kind is not ActKind.STANDARD:
            for odd in _odd(cited):
                yield _finding(act, odd, language)


def _odd(cited: Sequence[Cited]) -> Iterator[_Odd]:
    for field in _FIELDS:
        values = [getattr(one.reference, field) for one in cited]
        if len({value for value in values if value}) > 1:
            giving = [
                (one, value)
                for one, value in zip(cited, values, strict=True)
                if value and _borne(one, value)
            ]
            if not giving:
                continue
            usual, count = Counter(value for _, value in giving).most_common(1)[0]
            there = next(one for one, value in giving if value == usual)
            for one, value in giving:
                if value != usual:
                    yield _Odd(field, one, there, count)


def _borne(cited: Cited, value: str | date) -> bool:
    """Whether the text says it; if not, the record is at fault, and not the act."""
    if isinstance(value, ActKind):
        return True
    if isinstance(value, str):
        return value in cited.text.text
    return value in {one.date for one in cited.text.said.citations}


def _finding(act: str, odd: _Odd, language: Language) -> Finding:
    here, there = _words(odd, language)
    places = f"{odd.usual} other places" if odd.usual > 1 else "another place"
    message = f"{act} is cited here with another {odd.field} than in {places}"
    at, others = odd.here.spot(here), (odd.there.spot(there),)
    return Finding(ID, at, message, _HINT, others, SEVERITY)


def _words(odd: _Odd, language: Language) -> tuple[str | None, str | None]:
    """The words of both texts that give the field."""
    values = [getattr(one.reference, odd.field) for one in (odd.here, odd.there)]
    if odd.field in _WORDED:
        return differing(*values)
    if odd.field == "date":
        values = [language.date(day) for day in values]
    elif odd.field == "kind":
        return None, None
    here, there = (
        excerpt(one.reference.text, value, before=1)
        for one, value in zip((odd.here, odd.there), values, strict=True)
    )
    return here, there
