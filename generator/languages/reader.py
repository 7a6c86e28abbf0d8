"""Say what can be read out of an official text in a language: limits, places, acts, terms, words.

Offsets count characters of the text that was read, and `text[found.start:found.end]` is
`found.words`. What a reader finds is in the order of the text and does not overlap.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple, TypeVar

__all__ = [
    "UNNUMBERED",
    "Citation",
    "Definition",
    "Mention",
    "Reader",
    "TimeLimit",
    "remembered",
]

Read = TypeVar("Read")

# Texts: more than a large decree has, and few enough to hold.
_KEPT = 1 << 13

UNNUMBERED = "unnumbered"
"""The annex that an act names without a number, as its only one."""


class TimeLimit(NamedTuple):
    """A time limit; minutes stay minutes, working days stay working days."""

    start: int
    end: int
    words: str
    amount: int
    """By the digits where there are any, otherwise by the words."""
    unit: str
    """A value of `model.duration.Unit`."""
    bound: str
    """A value of `model.duration.Bound`."""
    digits: int | None
    """The amount in digits, where it is given so."""
    worded: int | None
    """The amount in words, where it is given so; beside digits it stands in brackets."""
    counted: bool
    """False where the text says that this time is not counted into the service's."""


class Mention(NamedTuple):
    """A place of an act that is pointed at: paragraphs, a subparagraph, annexes."""

    start: int
    end: int
    words: str
    act: str
    """`this` for the act that speaks, `standard` for the service standard, empty otherwise."""
    paragraphs: tuple[str, ...]
    """Their numbers, without marks: `9`, `3-1`; a range is written out. None beside a subparagraph
    where the text means the paragraph in which it stands."""
    subparagraphs: tuple[str, ...]
    """Their numbers, with the bracket: `4)`."""
    annexes: tuple[str, ...]
    """Their numbers, or `UNNUMBERED`."""

    @property
    def subparagraph(self) -> str | None:
        """The first of the subparagraphs."""
        return self.subparagraphs[0] if self.subparagraphs else None


class Citation(NamedTuple):
    """Another act, by what the text says of it at this place."""

    start: int
    end: int
    words: str
    title: str | None
    """What stands in quotation marks, without them."""
    date: date | None
    number: str | None
    """The number of the act, without a sign before it."""
    registration: str | None
    """Its number in the register of state registration."""
    kind: str | None
    """A value of `model.reference.ActKind`, where the text names the kind."""


class Definition(NamedTuple):
    """A short word that the text defines by "hereinafter"."""

    start: int
    end: int
    words: str
    """With the brackets."""
    term: str


@dataclass(frozen=True, slots=True)
class Reader:
    """How a language is read."""

    number: Callable[[str], int | None]
    """A whole number in words, 0 to 9999; None for anything else."""
    time_limits: Callable[[str], tuple[TimeLimit, ...]]
    """The time limits of a text; a date, an age or a month's name is none."""
    mentions: Callable[[str], tuple[Mention, ...]]
    """The places in acts that a text points at."""
    citations: Callable[[str], tuple[Citation, ...]]
    """The acts that a text cites by date, number or kind."""
    definitions: Callable[[str], tuple[Definition, ...]]
    """The terms that a text defines."""
    stem: Callable[[str], str]
    """A word in lower case without its inflectional endings; the stem of a stem is itself."""
    alphabet: frozenset[str]
    """The letters of the language, in lower case."""
    lookalikes: tuple[tuple[str, str], ...]
    """Pairs of its letters that typists mix up."""
    form_words: frozenset[str]
    """The stems of words that say in which form a paper is shown: a copy, an original."""


def remembered(read: Callable[[str], Read]) -> Callable[[str], Read]:
    """`read`, which reads no text twice: several checks ask for the same one.

    Regulations repeat whole sentences of the official form, so that this saves most of the work.
    """
    return lru_cache(maxsize=_KEPT)(read)
