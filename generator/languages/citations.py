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
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from generator.languages.digits import digits_alike
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
    groups: tuple[tuple[str, str], ...]
    """The thing that each of its groups says, and the kind that it stands for, if it does."""
    things: frozenset[str]
    begins: str
    """The characters with which it begins behind spaces; any, if none are given."""


def piece(pattern: str, *, begins: str = "") -> Piece:
    """The piece with the verbose `pattern`."""
    compiled = re.compile(pattern, re.VERBOSE)
    groups = tuple(map(_meaning, compiled.groupindex))
    return Piece(compiled, groups, frozenset(thing for thing, _ in groups), begins)


def _meaning(group: str) -> tuple[str, str]:
    """The thing that a group says, and the kind that it stands for, if it does."""
    name = group.partition("_")[0]
    return ("kind", name) if name in KINDS else (name, "")


@dataclass(frozen=True, slots=True)
class Patterns:
    """How a language cites acts.

    Patterns ask of a digit only that it is one: texts that differ in digits alone are read once.
    """

    signs: tuple[str, ...]
    """Letters without any of which a text cites nothing."""
    first: re.Pattern[str]
    """The characters with which a citation begins."""
    start: Piece
    """How it begins; a quotation is taken whole, whatever stands in it."""
    pieces: tuple[Piece, ...]
    """What may follow, what is tried first at the front."""
    date: Callable[[str], date | None]
    """The day that a date in words says."""


class _Told(NamedTuple):
    """Where a citation says a thing, and the kind of act that its words stand for, if they do."""

    start: int
    end: int
    kind: str


class _Draft(NamedTuple):
    """What is known of an act so far, and where it ends."""

    start: int
    end: int
    said: dict[str, _Told]


def citations_by(patterns: Patterns) -> Callable[[str], tuple[Citation, ...]]:
    """The reader of citations that `patterns` describes."""
    # The same acts are cited with other days and numbers in every decree.
    drafts = lru_cache(maxsize=1 << 13)(lambda text: tuple(_drafts(text, patterns)))

    def citations(text: str) -> tuple[Citation, ...]:
        for sign in patterns.signs:
            if sign in text:
                found = drafts(digits_alike(text))
                return tuple([_citation(text, draft, patterns) for draft in found])
        return ()

    return citations


def _drafts(text: str, patterns: Patterns) -> list[_Draft]:
    """The citations of `text`; of a digit is asked only that it is one."""
    drafts: list[_Draft] = []
    end, search, begin = 0, patterns.first.search, patterns.start.pattern.match
    while first := search(text, end):
        start = begin(text, first.start())
        if not start:
            end = first.end()
            continue
        draft = _follow(text, start, patterns)
        end = draft.end
        if len(_ONCE & draft.said.keys()) >= _ENOUGH:
            drafts.append(draft)
        elif "registration" in draft.said and drafts:
            drafts[-1] = _registered(drafts[-1], draft)
    return drafts


def _follow(text: str, start: re.Match[str], patterns: Patterns) -> _Draft:
    """The longest run of pieces from `start` on."""
    said, end = _said(patterns.start, start), start.end()
    while found := _next(text, end, said, patterns.pieces):
        said |= _said(*found)
        end = found[1].end()
    return _Draft(start.start(), end, said)


def _next(
    text: str, end: int, told: Mapping[str, _Told], pieces: Iterable[Piece]
) -> tuple[Piece, re.Match[str]] | None:
    """The first piece behind `end` that tells what is not told yet."""
    at = end
    while text[at : at + 1].isspace():
        at += 1
    first = text[at : at + 1]
    for one in pieces:
        if (
            (not one.begins or first in one.begins)
            and one.things.isdisjoint(told)
            and (match := one.pattern.match(text, end))
        ):
            return one, match
    return None


def _said(one: Piece, match: re.Match[str]) -> dict[str, _Told]:
    """The things that a piece says where it is found."""
    told = enumerate(zip(one.groups, match.groups(), strict=True), 1)
    return {
        thing: _Told(*match.span(group), kind)
        for group, ((thing, kind), words) in told
        if words is not None
    }


def _registered(act: _Draft, note: _Draft) -> _Draft:
    """An act with the registration that a note behind it tells."""
    if "registration" in act.said or note.start - act.end > _FAR:
        return act
    return _Draft(act.start, note.end, act.said | {"registration": note.said["registration"]})


def _citation(text: str, draft: _Draft, patterns: Patterns) -> Citation:
    said = {thing: text[start:end] for thing, (start, end, _) in draft.said.items()}
    kind = draft.said.get("kind")
    return Citation(
        draft.start,
        draft.end,
        text[draft.start : draft.end],
        said.get("title"),
        patterns.date(said["date"]) if "date" in said else None,
        said.get("number"),
        said.get("registration"),
        kind.kind if kind else None,
    )
