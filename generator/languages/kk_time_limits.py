"""Read the time limits of a Kazakh text («20 (жиырма) минут», «он екі жұмыс күні ішінде»).

A limit is a number, in digits, in words or in both, before a unit, and what binds it: «аспайды»,
«дейін», «кешіктірмей» at most, «ішінде», «мерзімде» within; nothing binds an exact one. A day that
is not called a working day is a calendar day. No limit is what must pass first («он күн өткен
соң»), what returns («екі айда бір рет»), a least time («кемінде»), a date, an age.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.languages.digits import digits_alike
from generator.languages.kk_numbers import NUMERALS, number
from generator.languages.reader import TimeLimit

__all__ = ["time_limits"]

_NUMERAL = "|".join(
    f"[{word[0].upper()}{word[0]}]{word[1:]}"
    for word in sorted((*NUMERALS.simple, NUMERALS.hundred, NUMERALS.thousand), key=len)[::-1]
)
_WORDED = rf"(?:{_NUMERAL})(?:\s+(?:{_NUMERAL}))*"

# What stands before the name of a unit, up to it. Of a range the greater number is the limit.
_BEFORE = re.compile(
    rf"""
    (?<![\w.,:/]) (?<!\w[–—-])
    (?:(?P<none> [Кк]емінде | [Кк]ем\s+дегенде
               | (?:[Аа]пта|[Тт]әулі|[Жж]ыл|[Кк]үн|[Аа]й)\w*(?:[ыі]на|іне) )\s+)?
    (?P<most> (?:[Ее]ң\s+)?[Кк]өп\s+дегенде\s+)?
    (?P<early> [Кк]үнтізбелік\s+)?
    (?: (?:\d+[–—-])? (?P<digits>\d{{1,4}}) (?:\s*\((?P<worded_too>[^()]{{1,60}})\))?
      | (?P<worded>{_WORDED}) (?:\s*\((?P<digits_too>\d{{1,4}})\))? )
    \s+ (?P<late> (?:жұмыс|күнтізбелік)\s+ )?\Z
    """,
    re.VERBOSE,
)
# How many characters of it there may be; more where a bracket stands between number and unit.
_REACH = 45
_BRACKET = 15
_REACH_OVER_BRACKET = 110

_TERM = r"(?:\s+(?:мерзім|уақыт)\w*(?:\s+ішінде)?)?"
_AT_MOST = rf"""
    [нтд][ае]н \s+ (?: аспа\w+ | асырма\w+ | асып\s+кетпе\w+ | кешік(?:пе|тірме|тірілме)\w+
                     | (?:артық|көп|кеш)\s+емес ) {_TERM}
  | [қкғгн][ае] \s+ дейін(?:гі)?\b {_TERM}
"""
_WITHIN = r"""
    \s+ (?: ішінде | аралығында | мерзімде | мерзімінде | (?:мерзім|уақыт)\s+ішінде )\b
  | [лдт][ыі][қк] \s+ мерзім (?:де | інде | \s+ішінде)\b
  | н?[дт][ае]\b (?! \s+ (?:\w+\s+)? рет\b)
"""
_EXACT = r"""
    [қкғгн][ае] (?=\s+ұзарт)
  | \b (?! \s+ (?: өткен | өту | соң | кейін | бұрын | сайын | кем ) | \s*[–—-]\w )
"""


# «(…, бұл уақыт қызмет көрсету мерзіміне кірмейді)»; not «(қабылдау күні … кірмейді)», which leaves
# out another day.
_NOT_COUNTED = re.compile(
    r"""
    [\s,(–—-]* (?: (?!күн|уақыттан) [^\W\d]+ [\s,]+ ){0,8}?
    (?: кірмейді | кірмейтін | есептелмейді | есепке\s+алынбайды | қосылмайды | саналмайды )
    """,
    re.VERBOSE,
)


class _Unit(NamedTuple):
    """A unit: how its name begins, its value, and what may stand from there on."""

    name: str
    value: str
    after: re.Pattern[str]


def _unit(name: str, value: str, own: str = "") -> _Unit:
    bounds = f"(?:(?P<at_most>{_AT_MOST})|(?P<within>{_WITHIN})|(?P<exact>{_EXACT}))"
    return _Unit(name, value, re.compile(name + own + bounds, re.VERBOSE))


_UNITS = (
    _unit("минут", "minute"),
    _unit("сағат", "hour"),
    _unit("күн", "calendar_day", "(?P<own>і)?"),
    _unit("апта", "week"),
    _unit("ай", "month"),
)


class _Form(NamedTuple):
    """A time limit with whatever digits: where it stands, and all that they do not say."""

    start: int
    end: int
    digits: tuple[int, int] | None
    """Where the amount stands in digits, if it does."""
    worded: int | None
    unit: str
    bound: str
    counted: bool


def time_limits(text: str) -> tuple[TimeLimit, ...]:
    """The time limits of `text`, in its order.

    >>> [limit.words for limit in time_limits("береді (отыз минуттан аспайды) немесе жолдайды")]
    ['отыз минуттан аспайды']
    """
    found = (_limit(text, form) for form in _forms(digits_alike(text)))
    return tuple([limit for limit in found if limit.amount])


def _limit(text: str, form: _Form) -> TimeLimit:
    start, end, place, worded, unit, bound, counted = form
    digits = int(text[slice(*place)]) if place else None
    amount = (worded if digits is None else digits) or 0
    return TimeLimit(start, end, text[start:end], amount, unit, bound, digits, worded, counted)


@lru_cache(maxsize=1 << 13)
def _forms(text: str) -> tuple[_Form, ...]:
    """The time limits of `text`, in its order; of a digit is asked only that it is one."""
    found = [form for unit in _UNITS if unit.name in text for form in _forms_with(text, unit)]
    return tuple(sorted(found, key=_start)) if len(found) > 1 else tuple(found)


def _start(form: _Form) -> int:
    return form.start


def _forms_with(text: str, unit: _Unit) -> Iterator[_Form]:
    at = text.find(unit.name)
    while at >= 0:
        # Most words that hold these letters are other words: «аспайды» holds the month.
        if text[at - 1 : at].isspace() and (form := _form(text, at, unit)):
            yield form
        at = text.find(unit.name, at + len(unit.name))


def _form(text: str, at: int, unit: _Unit) -> _Form | None:
    """The limit whose unit stands at `at`, if there is one."""
    after = unit.after.match(text, at)
    before = _BEFORE.search(text, max(0, at - _reach(text, at)), at) if after else None
    if not after or not before or before["none"]:
        return None
    kind = (before["late"] or before["early"] or "").strip().lower()
    # «айдың 5 күніне дейін» is a date.
    if not kind and unit.value == "calendar_day" and after["own"]:
        return None
    worded = before["worded"] or before["worded_too"]
    return _Form(
        before.start(),
        after.end(),
        next((before.span(name) for name in ("digits", "digits_too") if before[name]), None),
        number(worded) if worded else None,
        "working_day" if kind == "жұмыс" else unit.value,
        "at_most" if before["most"] else after.lastgroup or "",
        not _NOT_COUNTED.match(text, after.end()),
    )


def _reach(text: str, at: int) -> int:
    return _REACH_OVER_BRACKET if ")" in text[max(0, at - _BRACKET) : at] else _REACH
