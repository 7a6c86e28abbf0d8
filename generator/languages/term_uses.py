"""Find the places of a term in a text, in whatever form its words stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.languages.lowering import lowered
from generator.languages.registry import LANGUAGES

__all__ = ["bare_words", "known_roots", "term_uses"]


def term_uses(
    lower: str,
    term: str,
    language: str,
    *,
    start: int = 0,
    end: int | None = None,
    behind: str = "",
) -> Iterator[tuple[int, int]]:
    """The places of `term` from `start` up to `end`, each by where it begins and ends.

    Args:
        lower: the text in lower case, as of `lowered`.
        term: the term, in any form.
        language: the code of their language.
        start: where to begin.
        end: where to end; the end of the text, if none is given.
        behind: words in small letters; places right behind them are left out.

    >>> list(term_uses("a tree, trees and streets", "tree", "en"))
    [(2, 6), (8, 13)]
    """
    begin, pattern, roots = _sought(term, language)
    end = len(lower) if end is None else end
    last = end - len(begin)
    # To look for fixed letters first is much faster than a pattern, where there are none.
    at = lower.find(begin, start, end)
    found = pattern.search(lower, at) if at >= 0 else None
    while found and (at := found.start()) <= last:
        inside = at and lower[at - 1].isalnum()
        if (
            not inside
            and not (behind and lower.endswith(behind, 0, at))
            and _roots(found.group(), language) == roots
        ):
            yield found.span()
        found = pattern.search(lower, at + 1)


@lru_cache(maxsize=4096)
def known_roots(term: str, language: str) -> tuple[str, ...]:
    """What the forms of a term have in common."""
    return _roots(" ".join(bare_words(term, language)), language)


def bare_words(term: str, language: str) -> list[str]:
    """The words of a term in small letters, without those in front that name nothing."""
    words = lowered(term).split()
    while len(words) > 1 and words[0] in LANGUAGES[language].grammar.little:
        del words[0]
    return words


class _Sought(NamedTuple):
    """What the forms of a term look like."""

    begin: str
    """The letters with which each begins."""
    pattern: re.Pattern[str]
    roots: tuple[str, ...]
    """The roots by which they are known."""


@lru_cache(maxsize=1024)
def _sought(term: str, language: str) -> _Sought:
    stem = LANGUAGES[language].reader.stem
    # The last letter of a root may be another one in another form.
    begins = [word[: max(len(stem(word)) - 1, 1)] for word in bare_words(term, language)]
    pattern = re.compile(r"\w* ".join(map(re.escape, begins)) + r"\w*")
    return _Sought(begins[0], pattern, known_roots(term, language))


@lru_cache(maxsize=8192)
def _roots(words: str, language: str) -> tuple[str, ...]:
    return tuple(map(LANGUAGES[language].reader.stem, words.split()))
