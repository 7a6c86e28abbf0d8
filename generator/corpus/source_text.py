"""Read an official text as words, and repair its extraction damage by recorded corrections.

The text came out of a PDF: lines are wrapped, a paragraph begins with six spaces. White space has
no meaning beyond that, so the text is a row of words, each knowing its line and whether a paragraph
begins with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.model.correction import Correction, Corrections

__all__ = ["Misfit", "Word", "correct_words", "split_words"]

_PARAGRAPH = re.compile(r" {6}(?=\S)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the source: its text, its line from 1, and whether it begins a paragraph."""

    text: str
    line: int
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Misfit:
    """A correction that cannot be applied, by its position in the list, and why."""

    index: int
    message: str


def split_words(text: str) -> tuple[Word, ...]:
    """The words of a source text, in order."""
    return tuple(
        Word(word, number, begins=position == 0 and _PARAGRAPH.match(line) is not None)
        for number, line in enumerate(text.split("\n"), start=1)
        for position, word in enumerate(line.split())
    )


def correct_words(
    words: Sequence[Word], corrections: Corrections
) -> tuple[tuple[Word, ...], list[Misfit]]:
    """Apply `corrections` to `words`; what does not fit is reported and left as it is.

    Every correction is looked for in the uncorrected words, at the line it names, so that one
    repair can never hide or make another.
    """
    first_of_line: dict[int, int] = {}
    for position, word in enumerate(words):
        first_of_line.setdefault(word.line, position)
    places: dict[int, tuple[int, Correction]] = {}
    taken: dict[int, int] = {}
    misfits: list[Misfit] = []
    for index, correction in enumerate(corrections.corrections):
        found = _find(words, correction, first_of_line.get(correction.line))
        length = len(correction.found.split())
        if len(found) != 1:
            misfits.append(Misfit(index, _miss(correction, len(found))))
            continue
        overlap = next(
            (taken[at] for at in range(found[0], found[0] + length) if at in taken), None
        )
        if overlap is not None:
            misfits.append(Misfit(index, f"it overlaps the correction at line {overlap}"))
            continue
        taken |= dict.fromkeys(range(found[0], found[0] + length), correction.line)
        places[found[0]] = (length, correction)
    return tuple(_apply(words, places)), misfits


def _find(words: Sequence[Word], correction: Correction, start: int | None) -> list[int]:
    if start is None:
        return []
    wanted = correction.found.split()
    found = []
    position = start
    while position < len(words) and words[position].line == correction.line:
        if [word.text for word in words[position : position + len(wanted)]] == wanted:
            found.append(position)
        position += 1
    return found


def _miss(correction: Correction, count: int) -> str:
    if count:
        return f"these words stand {count} times on line {correction.line}; name more of them"
    return f"these words do not stand on line {correction.line} of the source"


def _apply(words: Sequence[Word], places: dict[int, tuple[int, Correction]]) -> list[Word]:
    corrected: list[Word] = []
    position = 0
    while position < len(words):
        word = words[position]
        if position not in places:
            corrected.append(word)
            position += 1
            continue
        length, correction = places[position]
        meant = correction.meant.split()
        corrected.append(replace(word, text=meant[0]))
        corrected += [Word(text, word.line) for text in meant[1:]]
        position += length
    return corrected
