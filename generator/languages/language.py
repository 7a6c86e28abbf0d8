"""Say what the engine needs to know of a language, whatever the language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

__all__ = ["Language"]


@dataclass(frozen=True, slots=True)
class Language:
    """A language pack: what is true of the language anywhere, as functions."""

    code: str
    """The language tag (ISO 639)."""
    date: Callable[[date], str]
    """A calendar day in words, as official texts write it."""
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
