"""Compare each number in digits with the same number in words beside it.

Why: a number is written twice so that no slip of a digit can change a duty; where the two differ,
nobody can tell which of them is the slip.

PASS: "20 (twenty) minutes", "twenty (20) minutes".
FAIL: "20 (thirty) minutes".
LAWYER: holds to the words, in which a slip is less likely, and asks which number is meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial

from generator.checks.facts.sieve import Sieve
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "number-words-agree"
SEVERITY = Severity.ERROR

_MESSAGE = "the number in words is not the number in digits"
_HINT = "hold to the words, and ask which of the two numbers is meant"

_BESIDE_DIGIT = re.compile(r"\((?:(?=\d)|(?<=\d.)|(?<=\d\s.))")
"""A bracket beside a digit: what every text has in which a number stands twice."""
# What a pattern begins with is looked for fastest if it is a letter, not a condition.
_DIGITS_FIRST = re.compile(r"(\d(?<![\w.,].)\d{0,8})\s?\(([^()\d]+)\)(?:\s\w+)?")
_WORDS_FIRST = re.compile(r"\((\d{1,9})\)(?:\s\w+)?")
_BEFORE = re.compile(r"(?:[^\W\d_]+[\s-]){0,6}[^\W\d_]+\s?\Z")
_REACH = 120
"""How many characters before a bracket may be words of a number."""


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every number whose words say another."""
    if reading.language is None:
        return
    number = reading.language.reader.number
    for text in _sieve(number).caught(reading.spots_of):
        for words in _differing(text, number):
            for spot in reading.spots_of[text]:
                at = Spot(spot.file, spot.way, words)
                yield Finding(ID, at, _MESSAGE, _HINT, (), SEVERITY)


@lru_cache(maxsize=8)
def _sieve(number: Callable[[str], int | None]) -> Sieve:
    """What catches the texts with such numbers."""
    return Sieve(partial(_differing, number=number))


def _differing(text: str, number: Callable[[str], int | None]) -> tuple[str, ...]:
    """The phrases of `text` in which a number stands twice and is not the same."""
    if not _BESIDE_DIGIT.search(text):
        return ()
    found = [match.group() for match in _DIGITS_FIRST.finditer(text) if _differs(match, number)]
    for match in _WORDS_FIRST.finditer(text):
        words = _worded(text[max(0, match.start() - _REACH) : match.start()], number)
        if words and number(words.strip()) != int(match[1]):
            found.append(words + match.group())
    return tuple(found)


def _worded(before: str, number: Callable[[str], int | None]) -> str:
    """The words of a number at the end of a text, as far back as one can be read."""
    tail = _BEFORE.search(before)
    words = tail.group() if tail else ""
    while words and number(words.strip()) is None:
        words = re.sub(r"\A[^\W_]+[\s-]*", "", words)
    return words


def _differs(match: re.Match[str], number: Callable[[str], int | None]) -> bool:
    worded = number(match[2].strip())
    return worded is not None and worded != int(match[1])
