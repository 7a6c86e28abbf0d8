"""Find letters that do not belong: of another script inside a word, or set apart by spaces.

A Latin letter inside a Cyrillic word mostly looks as the right one does; a search, a screen reader
and a comparison see another word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Foreign", "foreign_letters", "spaced_letters"]

# Latin letters and the Cyrillic ones that look the same, in the same order.
_LATIN = "aceiopxyhəɵABCEHIKMOPTXYƏƟ"
_CYRILLIC = "асеіорхуһәөАВСЕНІКМОРТХҮӘӨ"
_TWINS = dict(zip(_LATIN, _CYRILLIC, strict=True)) | dict(zip(_CYRILLIC, _LATIN, strict=True))

_RUN = re.compile(r"[^\W\d_]+")
# What every such word has, and hardly another text: a quick search tells.
_LONELY = re.compile(r"[ \u00a0](?=[^\W\d_][ \u00a0])")
_SPACED = re.compile(r"(?<!\w)(?:[^\W\d_][ \u00a0]){2,}[^\W\d_](?!\w)")


class Foreign(NamedTuple):
    """A letter of another script inside a word."""

    at: int
    letter: str
    twin: str | None
    """The letter of the language that looks the same, where there is one."""


@lru_cache(maxsize=1 << 15)
def foreign_letters(word: str, alphabet: frozenset[str]) -> tuple[Foreign, ...]:
    """The letters of other scripts in `word`, if it has letters of `alphabet` as well.

    Each run of letters is judged alone: «PDF-файл» is two words, and a run that is wholly of
    another script a foreign word. A letter with a mark over it is one of its script.

    Args:
        word: One word; what is no letter is passed over.
        alphabet: The letters of the language, in lower case.

    >>> foreign_letters("жерi", frozenset("жері"))
    (Foreign(at=3, letter='i', twin='і'),)
    """
    if alphabet.issuperset(word.lower()):
        return ()
    return tuple(
        Foreign(run.start() + at, letter, _twin(letter, alphabet))
        for run in _RUN.finditer(word)
        if not alphabet.isdisjoint(run.group().lower())
        for at, letter in enumerate(run.group())
        if _is_foreign(letter, alphabet)
    )


def _is_foreign(letter: str, alphabet: frozenset[str]) -> bool:
    return letter.lower() not in alphabet and _script(letter) != _script(min(alphabet))


def spaced_letters(text: str) -> tuple[tuple[int, int], ...]:
    """Where a word of three letters or more is set in spaced ones: start and end of each.

    >>> spaced_letters("к е ң с е 1 2 3 Н. Н. Н.")
    ((0, 9),)
    """
    if not _LONELY.search(text):
        return ()
    return tuple(match.span() for match in _SPACED.finditer(text))


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _twin(letter: str, alphabet: frozenset[str]) -> str | None:
    twin = _TWINS.get(letter)
    return twin if twin and twin.lower() in alphabet else None
