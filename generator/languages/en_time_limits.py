"""Read the time limits of an English text ("at most 1 (one) hour", "within 12 working days").

A limit is a number, in digits, in words or in both, before a unit, and before it what binds it: "no
more than", "at most", "up to", "not later than" at most, "within" and "in" within; nothing binds an
exact one. A day that is not called a working day is a calendar day. No limit is what must pass
first, a least time, an age, a date.
"""

from __future__ import annotations

import re

from generator.languages.en_numbers import NUMERALS, number
from generator.languages.reader import TimeLimit

__all__ = ["time_limits"]

_NUMERAL = "|".join(
    sorted((*NUMERALS.simple, NUMERALS.hundred, NUMERALS.thousand), key=len, reverse=True)
)
# No number that is read has more words than "nine thousand nine hundred and ninety-nine".
_WORDED = rf"\b(?:{_NUMERAL})(?:[\s-]+(?:and\s+)?(?:{_NUMERAL})){{0,7}}"

_LIMIT = re.compile(
    rf"""
    (?:\b(?P<none> at\s+least | after | every | not\s+less\s+than | older\s+than )\s+)?
    (?:\b(?P<at_most> (?:no|not)\s+(?:more|later|longer)\s+than | at\s+most | up\s+to )\s+)?
    (?:\b(?P<within> within | in )\s+)?
    (?<![\w.,:/]) (?<!\w[–—-])
    (?: (?:\d+[–—-])? (?P<digits>\d{{1,4}}) (?:\s*\((?P<worded_too>[^()]{{1,60}})\))?
      | (?P<worded>{_WORDED}) (?:\s*\((?P<digits_too>\d{{1,4}})\))? )
    \s+ (?:(?P<kind> working | business | calendar )\s+)?
    (?P<unit> minute | hour | day | week | month ) s?\b
    (?! \s+ (?: old | after | before | ago ) \b | [-–—]\w )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_UNIT_NAMES = ("minute", "hour", "day", "week", "month")
_NOT_COUNTED = re.compile(r"[\s,(–—-]*(?:which\s+)?(?:is|are)?\s*not\s+counted\b")


def time_limits(text: str) -> tuple[TimeLimit, ...]:
    """The time limits of `text`, in its order.

    >>> [limit.words for limit in time_limits("the clerk answers – no more than 30 minutes.")]
    ['no more than 30 minutes']
    """
    if not any(name in text for name in _UNIT_NAMES):
        return ()
    found = (_limit(match) for match in _LIMIT.finditer(text) if not match["none"])
    return tuple(limit for limit in found if limit.amount)


def _limit(match: re.Match[str]) -> TimeLimit:
    digits = match["digits"] or match["digits_too"]
    worded = match["worded"] or match["worded_too"]
    in_digits = int(digits) if digits else None
    in_words = number(worded) if worded else None
    return TimeLimit(
        match.start(),
        match.end(),
        match.group(),
        (in_words if in_digits is None else in_digits) or 0,
        _value(match["unit"].lower(), match["kind"]),
        "at_most" if match["at_most"] else "within" if match["within"] else "exact",
        in_digits,
        in_words,
        not _NOT_COUNTED.match(match.string, match.end()),
    )


def _value(unit: str, kind: str | None) -> str:
    if unit != "day":
        return unit
    return "working_day" if kind and kind.lower() != "calendar" else "calendar_day"
