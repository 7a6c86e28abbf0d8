"""Pair the procedures of a table with the provisions of the text that describe them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from generator.checks.facts.names import Names, names_of
from generator.checks.facts.wording import Wording, wording_of
from generator.checks.finding import Spot
from generator.checks.reading import CELLS, Reading, Step
from generator.corpus.corpus import Loaded
from generator.languages.reader import TimeLimit
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["Described", "Pairing", "is_printed", "pairings"]

_PARAGRAPH = 4
"""How many steps of the way in a file lead to a paragraph."""


class Described(NamedTuple):
    """A provision of the text with the procedures that it describes, as their columns stand."""

    file: Loaded[Regulation]
    placed: Placed
    steps: tuple[Step, ...]
    limits: tuple[TimeLimit, ...]
    """The time limits of its text."""
    printed: tuple[tuple[Step, TimeLimit], ...]
    """The time limits of the cells, column by column."""
    pieces: tuple[Placed, ...]
    """It, and whatever stands under it."""
    text: str
    """All its words, of whatever stands under it too."""
    opening: str | None
    """The participant with whose name they begin: who acts in it."""

    def spot(self, words: str) -> Spot:
        """Words of its text, where they stand; what goes over several provisions, by the first."""
        for piece in self.pieces:
            if words in piece.provision.text:
                return Spot(self.file, (*piece.path, "text"), words)
        return Spot(self.file, (*self.placed.path, "text"), self.placed.provision.text)


@dataclass(frozen=True)
class Pairing:
    """The procedures of one regulation beside its text."""

    file: Loaded[Regulation]
    wording: Wording
    names: Names
    described: tuple[Described, ...]
    """Every provision that describes procedures, in the order of the columns."""
    idle: tuple[Placed, ...]
    """The other provisions of their paragraphs that say who acts within which time, and that no
    procedure names."""

    @cached_property
    def sound(self) -> tuple[Described, ...]:
        """Those whose procedures are in their right place, as far as can be told."""
        return tuple(one for one in self.described if self.misplaced(one) is None)

    def misplaced(self, described: Described) -> Placed | None:
        """The idle provision from which a procedure was more likely read than from this one.

        There is one if the columns have more time limits than the text, and it lies beside it.
        """
        if not self.idle or len(described.printed) <= len(described.limits):
            return None
        parent = described.placed.parent
        return next((placed for placed in self.idle if placed.parent == parent), None)


def pairings(reading: Reading) -> tuple[Pairing, ...]:
    """Every regulation that has procedures; nothing if nothing is known of the language."""
    wording = wording_of(reading)
    if wording is None:
        return ()
    by_file = groupby(reading.steps, key=lambda step: id(step.file))
    return tuple(_pairing(tuple(steps), wording) for _, steps in by_file)


def is_printed(step: Step, field: str) -> bool | None:
    """Whether a table prints this field of a procedure; nothing if no table has its column."""
    regulation = step.file.record
    rows = [
        row
        for annex in regulation.annexes
        if annex.rows and any(one is step.procedure for one in regulation.procedures_of(annex))
        for row in annex.rows
    ]
    return any(CELLS[row.of] == field for row in rows) if rows else None


def _pairing(steps: tuple[Step, ...], wording: Wording) -> Pairing:
    file = steps[0].file
    names = names_of(file.record, wording)
    gathered: dict[str, list[Step]] = {}
    for step in steps:
        gathered.setdefault(step.placed.identity, []).append(step)
    described = tuple(_described(tuple(one), names, wording) for one in gathered.values())
    return Pairing(file, wording, names, described, _idle(file, described, names, wording))


def _described(steps: tuple[Step, ...], names: Names, wording: Wording) -> Described:
    file, placed = steps[0].file, steps[0].placed
    pieces: tuple[Placed, ...] = (placed,)
    if placed.provision.parts:
        depth = len(placed.path)
        provisions = file.record.provisions()
        pieces = tuple(one for one in provisions if one.path[:depth] == placed.path)
    text = " ".join([one.provision.text for one in pieces])
    printed = tuple(
        [(step, one) for step in steps for one in wording.limits(step.procedure.time_limit or "")]
    )
    limits, opening = wording.limits(text), names.opening(text)
    return Described(file, placed, steps, limits, printed, pieces, text, opening)


def _idle(
    file: Loaded[Regulation], described: Iterable[Described], names: Names, wording: Wording
) -> tuple[Placed, ...]:
    taken = {one.placed.identity for one in described}
    around = {one.placed.path[:_PARAGRAPH] for one in described if one.placed.parent}
    return tuple(
        placed
        for placed in file.record.provisions()
        if placed.parent
        and placed.identity not in taken
        and placed.path[:_PARAGRAPH] in around
        and placed.provision.number
        and wording.limits(placed.provision.text)
        and names.opening(placed.provision.text)
    )
