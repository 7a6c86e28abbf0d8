"""Say what the engine needs to know of a language, and share what packs have in common."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from generator.languages.grammar import Grammar
from generator.languages.reader import Reader

__all__ = ["Language", "bare_number", "capitalize"]


@dataclass(frozen=True, slots=True)
class Language:
    """A language pack: what is true of the language anywhere, as functions."""

    code: str
    """The language tag (ISO 639)."""
    date: Callable[[date], str]
    """A calendar day in words, as official texts write it."""
    months: tuple[str, ...]
    """The names of the months, from January on."""
    provision: Callable[[tuple[str, ...]], str]
    """A place in an act, from the printed numbers from paragraph down: `("6.", "4)")`."""
    clause: Callable[[tuple[str, ...]], str]
    """The same for a clause of a decree."""
    capitalize: Callable[[str], str]
    """The text with a capital first letter, the rest untouched."""
    quote: Callable[[str], str]
    """The text in the language's quotation marks."""
    paragraphs: Callable[[tuple[str, ...]], str]
    """Several paragraphs in one phrase, as the object of a reconstruction: `("6.", "7.")`."""
    within: Callable[[str], str]
    """A place, worded by `provision` or `clause`, or the label of an annex, as it stands beside the
    name of its act."""
    cite: Callable[[str, str], str]
    """An act's name and a place in it (by `within`) in one phrase."""
    hyphenate: Callable[[str], str]
    """The text with soft hyphens in long words, for headings; none where browsers know how."""
    reader: Reader
    """How its official texts are read."""
    grammar: Grammar
    """How words of its official texts are compared."""


_BARE = re.compile(r"(?:.*\w)?", re.DOTALL)


def bare_number(printed: str) -> str:
    """A printed number without the marks behind it.

    >>> bare_number("6."), bare_number("4)")
    ('6', '4')
    """
    bare = _BARE.match(printed)
    return bare.group() if bare else ""


def capitalize(text: str) -> str:
    """The text with a capital first letter, the rest untouched; for languages without exceptions.

    >>> capitalize("head of the ABC")
    'Head of the ABC'
    """
    return text[:1].upper() + text[1:]
