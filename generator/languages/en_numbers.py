"""Read English numbers in words ("twelve", "one hundred and twenty")."""

from __future__ import annotations

from functools import lru_cache

from generator.languages.numbers import Numerals, read_number

__all__ = ["NUMERALS", "number"]

NUMERALS = Numerals(
    simple={
        "zero": 0,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    },
    hundred="hundred",
    thousand="thousand",
)
"""The words of English numbers."""


@lru_cache(maxsize=1024)
def number(words: str) -> int | None:
    """The number, 0 to 9999, that `words` say; None where they do not.

    >>> number("twelve"), number("one hundred and twenty"), number("Twenty-one"), number("30")
    (12, 120, 21, None)
    """
    parts = words.lower().replace("-", " ").split()
    return read_number([part for part in parts if part != "and"], NUMERALS)
