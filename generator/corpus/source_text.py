"""Read an official text as words, and repair its extraction damage by recorded corrections.

The text came out of a PDF: lines are wrapped, a paragraph begins with six spaces. White space has
no meaning beyond that, so the text is a row of words, each knowing its line and whether a paragraph
begins with it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import chain, repeat
from typing import TypeAlias

from generator.model.correction import Correction, Corrections

__all__ = ["Misfit", "SourceWords", "correct_words", "split_words"]

_PARAGRAPH = re.compile(r" {6}(?=\S)")

_Repairs: TypeAlias = "dict[int, tuple[int, Correction]]"
"""By the position of their first word: how many words each repair replaces, and the repair."""


@dataclass(frozen=True, slots=True)
class SourceWords:
    """The words of a source in order, as three columns of one length.

    Columns, because a source has thousands of words: they are compared with the YAML by the slice.
    """

    texts: tuple[str, ...]
    """The words."""
    lines: tuple[int, ...]
    """The line of each, from 1."""
    begins: tuple[bool, ...]
    """Whether a paragraph begins with it."""

    def __len__(self) -> int:
        return len(self.texts)


@dataclass(frozen=True, slots=True)
class Misfit:
    """A correction that cannot be applied, by its position in the list, and why."""

    index: int
    message: str


def split_words(text: str) -> SourceWords:
    """The words of a source text, in order."""
    printed = text.split("\n")
    rows = [line.split() for line in printed]
    lines = chain.from_iterable(repeat(at, len(row)) for at, row in enumerate(rows, start=1))
    begins = [False] * sum(map(len, rows))
    position = 0
    for line, row in zip(printed, rows, strict=True):
        if row and _PARAGRAPH.match(line):
            begins[position] = True
        position += len(row)
    return SourceWords(tuple(chain.from_iterable(rows)), tuple(lines), tuple(begins))


def correct_words(
    words: SourceWords, corrections: Corrections
) -> tuple[SourceWords, tuple[Misfit, ...]]:
    """Apply `corrections` to `words`; what does not fit is reported and left as it is.

    Every correction is looked for in the uncorrected words, at the line it names, so that one
    repair can never hide or make another.
    """
    places: _Repairs = {}
    taken: dict[int, int] = {}
    misfits: list[Misfit] = []
    for index, correction in enumerate(corrections.corrections):
        wanted = tuple(correction.found.split())
        found = _find(words, wanted, correction.line)
        if len(found) != 1:
            misfits.append(Misfit(index, _miss(correction, len(found))))
            continue
        span = range(found[0], found[0] + len(wanted))
        overlap = next((taken[at] for at in span if at in taken), None)
        if overlap is not None:
            misfits.append(Misfit(index, f"it overlaps the correction at line {overlap}"))
            continue
        taken |= dict.fromkeys(span, correction.line)
        places[found[0]] = (len(wanted), correction)
    return _apply(words, places), tuple(misfits)


def _find(words: SourceWords, wanted: tuple[str, ...], line: int) -> list[int]:
    """Where `wanted` stands among the words, beginning on `line`; it may end on a later one."""
    on_line = range(bisect_left(words.lines, line), bisect_right(words.lines, line))
    return [place for place in on_line if words.texts[place : place + len(wanted)] == wanted]


def _miss(correction: Correction, count: int) -> str:
    if count:
        return f"these words stand {count} times on line {correction.line}; name more of them"
    return f"these words do not stand on line {correction.line} of the source"


def _apply(words: SourceWords, places: _Repairs) -> SourceWords:
    texts: list[str] = []
    lines: list[int] = []
    begins: list[bool] = []
    position = 0
    for place, (length, correction) in sorted(places.items()):
        meant = correction.meant.split()
        texts += words.texts[position:place]
        texts += meant
        lines += words.lines[position:place]
        lines += [words.lines[place]] * len(meant)
        begins += words.begins[position : place + 1]
        begins += [False] * (len(meant) - 1)
        position = place + length
    return SourceWords(
        (*texts, *words.texts[position:]),
        (*lines, *words.lines[position:]),
        (*begins, *words.begins[position:]),
    )
