"""Read acts cited in a text, piece by piece, by the patterns of a language.

A citation begins where the `start` of its `Patterns` matches, and goes on with its pieces in any
order, each thing said once. It is one when it says two things of title, date, number and kind: a
day alone is a day, a quotation alone a name.

The things are the named groups of the patterns: `title`, `date`, `number`, `registration`, and a
group for each of `KINDS`; what follows an underscore tells apart groups of one pattern that say the
same (`title_a`). A group `name` stands for the name of an act that has no quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple

from generator.languages.reader import Citation

__all__ = ["KINDS", "Patterns", "Piece", "citations_by", "piece"]

KINDS = ("order", "decree", "law", "code", "rules")
"""The kinds of acts that are told apart: values of `model.reference.ActKind`."""

_ONCE = frozenset({"title", "date", "number", "kind", "name"})
_ENOUGH = 2
# How far behind the act its registration may be told, in characters.
_FAR = 150


class Piece(NamedTuple):
    """A part of a citation, and the things that it says."""

    pattern: re.Pattern[str]
    things: frozenset[str]


def piece(pattern: str) -> Piece:
    """The piece with the verbose `pattern`."""
    compiled = re.compile(pattern, re.VERBOSE)
    return Piece(compiled, frozenset(thing for thing, _ in map(_meaning, compiled.groupindex)))


@cache
def _meaning(group: str) -> tuple[str, str]:
    """The thing that a group says, and the kind that it stands for, if it does."""
    name = group.partition("_")[0]
    return ("kind", name) if name in KINDS else (name, "")


@dataclass(frozen=True, slots=True)
class Patterns:
    """How a language cites acts."""

    signs: tuple[str, ...]
    """Letters without any of which a text cites nothing."""
    first: re.Pattern[str]
    """The characters with which a citation begins."""
    start: re.Pattern[str]
    """How it begins; a quotation is taken whole, whatever stands in it."""
    pieces: tuple[Piece, ...]
    """What may follow, what is tried first at the front."""
    date: Callable[[str], date | None]
    """The day that a date in words says."""


class _Draft(NamedTuple):
    """What is known of an act so far, and where it ends."""

    start: int
    end: int
    said: dict[str, str]


def citations_by(patterns: Patterns) -> Callable[[str], tuple[Citation, ...]]:
    """The reader of citations that `patterns` describes."""

    def citations(text: str) -> tuple[Citation, ...]:
        for sign in patterns.signs:
            if sign in text:
                return tuple(_citation(text, draft, patterns) for draft in _drafts(text, patterns))
        return ()

    return citations


def _drafts(text: str, patterns: Patterns) -> list[_Draft]:
    drafts: list[_Draft] = []
    end = 0
    for first in patterns.first.finditer(text):
        start = patterns.start.match(text, first.start()) if first.start() >= end else None
        if start:
            draft = _follow(text, start, patterns)
            end = draft.end
            if len(_ONCE & draft.said.keys()) >= _ENOUGH:
                drafts.append(draft)
            elif "registration" in draft.said and drafts:
                drafts[-1] = _registered(drafts[-1], draft)
    return drafts


def _follow(text: str, start: re.Match[str], patterns: Patterns) -> _Draft:
    """The longest run of pieces from `start` on."""
    draft = _Draft(start.start(), start.end(), _said(start))
    while match := _next(text, draft, patterns):
        draft = _Draft(draft.start, match.end(), draft.said | _said(match))
    return draft


def _next(text: str, draft: _Draft, patterns: Patterns) -> re.Match[str] | None:
    """The first piece behind `draft` that says what is not said yet."""
    said, end = draft.said.keys(), draft.end
    for pattern, things in patterns.pieces:
        if things.isdisjoint(said) and (match := pattern.match(text, end)):
            return match
    return None


def _said(match: re.Match[str]) -> dict[str, str]:
    """The things that a pattern found."""
    said = {}
    for group, words in match.groupdict().items():
        if words is not None:
            thing, kind = _meaning(group)
            said[thing] = kind or words
    return said


def _registered(act: _Draft, note: _Draft) -> _Draft:
    """An act with the registration that a note behind it tells."""
    if "registration" in act.said or note.start - act.end > _FAR:
        return act
    return _Draft(act.start, note.end, act.said | {"registration": note.said["registration"]})


def _citation(text: str, draft: _Draft, patterns: Patterns) -> Citation:
    said = draft.said
    return Citation(
        draft.start,
        draft.end,
        text[draft.start : draft.end],
        said.get("title"),
        patterns.date(said["date"]) if "date" in said else None,
        said.get("number"),
        said.get("registration"),
        said.get("kind"),
    )
