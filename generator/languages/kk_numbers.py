"""Read Kazakh numbers in words («он екі», «бір жүз жиырма»)."""

from __future__ import annotations

from functools import lru_cache

from generator.languages.numbers import Numerals, read_number

__all__ = ["NUMERALS", "number"]

NUMERALS = Numerals(
    simple={
        "нөл": 0,
        "бір": 1,
        "екі": 2,
        "үш": 3,
        "төрт": 4,
        "бес": 5,
        "алты": 6,
        "жеті": 7,
        "сегіз": 8,
        "тоғыз": 9,
        "он": 10,
        "жиырма": 20,
        "отыз": 30,
        "қырық": 40,
        "елу": 50,
        "алпыс": 60,
        "жетпіс": 70,
        "сексен": 80,
        "тоқсан": 90,
    },
    hundred="жүз",
    thousand="мың",
)
"""The words of Kazakh numbers."""


@lru_cache(maxsize=1024)
def number(words: str) -> int | None:
    """The number, 0 to 9999, that `words` say; None where they do not.

    >>> number("он екі"), number("бір жүз жиырма"), number("Отыз"), number("30"), number("отызға")
    (12, 120, 30, None, None)
    """
    return read_number(words.lower().split(), NUMERALS)
