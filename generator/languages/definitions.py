"""Read what a text defines by "hereinafter"; the languages differ in that word alone."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.languages.reader import Definition

__all__ = ["definitions_by"]

# How far before the sign its bracket may open, in characters.
_BEFORE = 20
# A longer term is none: the bracket is not closed. So many characters, or brackets in it.
_LONGEST = 400
_QUOTES = '"«»“”„'


def definitions_by(sign: str, phrase: str) -> Callable[[str], tuple[Definition, ...]]:
    """The reader of the definitions of a language.

    Args:
        sign: Letters without which there is no definition in a text.
        phrase: The pattern of "hereinafter", up to the dash before the term.
    """
    pattern = re.compile(
        rf"(?P<open>\(\s*)?\b{phrase}\s*[:–—-]?\s*"
        rf"(?P<term>[^()\s](?:[^()]|\([^()]{{0,{_LONGEST}}}\)){{0,{_LONGEST}}}?)\s*\)",
        re.IGNORECASE,
    )

    def definitions(text: str) -> tuple[Definition, ...]:
        at = text.find(sign)
        if at < 0:
            return ()
        return tuple(map(_definition, pattern.finditer(text, max(0, at - _BEFORE))))

    return definitions


def _definition(match: re.Match[str]) -> Definition:
    """A definition; one that ends a longer bracket begins with its phrase and ends before it."""
    end = match.end() if match["open"] else match.end("term")
    words = match.string[match.start() : end]
    return Definition(match.start(), end, words, match["term"].strip(_QUOTES))
