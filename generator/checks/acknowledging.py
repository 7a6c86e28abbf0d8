"""Part what checks find into what is known and acknowledged, and what is still to be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.checks.finding import ActFile, Finding
from generator.checks.places import place_of, printed_order
from generator.corpus.corpus import DecreeFolder
from generator.corpus.marks import KeyPath
from generator.model.acknowledgement import Acknowledged, Acknowledgement
from generator.model.inconsistency import Inconsistency, Quotation
from generator.model.reach import find
from generator.model.record import Record

__all__ = ["Known", "Said", "Sorted", "find_said", "sort_out"]


class Said(NamedTuple):
    """An acknowledgement as an author wrote it: in which file, at which place of its record."""

    file: ActFile
    way: KeyPath
    """The way to the record beside which it stands."""
    at: int
    """Its place among the acknowledgements there, from 0."""
    acknowledgement: Acknowledgement


@dataclass(frozen=True, slots=True)
class Known:
    """A finding that is acknowledged, and the reason for which it stays."""

    finding: Finding
    reason: str

    def inconsistency(self) -> Inconsistency:
        """It as readers are told of it."""
        here, *others = (self.finding.at, *self.finding.others)
        return Inconsistency(
            check=self.finding.check,
            here=Quotation(place=place_of(here), words=here.words),
            others=tuple(Quotation(place=place_of(other), words=other.words) for other in others),
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True)
class Sorted:
    """Findings, parted: open ones, known ones in printed order, and what acknowledged nothing."""

    open: tuple[Finding, ...]
    known: tuple[Known, ...]
    idle: tuple[Said, ...]


def sort_out(folder: DecreeFolder, findings: Iterable[Finding]) -> Sorted:
    """Part `findings` of one decree by what is acknowledged beside their places."""
    said = tuple(find_said(folder))
    still_open: list[Finding] = []
    known: list[Known] = []
    used: set[int] = set()
    for finding in findings:
        number = _answer(finding, said) if said else None
        if number is None:
            still_open.append(finding)
        else:
            used.add(number)
            known.append(Known(finding, said[number].acknowledgement.reason))
    known.sort(key=lambda one: (printed_order(one.finding.at), one.finding.check))
    idle = tuple(one for number, one in enumerate(said) if number not in used)
    return Sorted(tuple(still_open), tuple(known), idle)


def find_said(folder: DecreeFolder) -> Iterator[Said]:
    """Every acknowledgement of the decree and its regulations, in written order."""
    files: tuple[ActFile, ...] = (folder.decree, *folder.regulations)
    for file in files:
        for way, record in find(file.record, _can_acknowledge):
            if isinstance(record, Acknowledged):
                for index, acknowledgement in enumerate(record.acknowledged):
                    yield Said(file, way, index, acknowledgement)


def _can_acknowledge(kind: type[Record]) -> bool:
    return issubclass(kind, Acknowledged)


def _answer(finding: Finding, said: tuple[Said, ...]) -> int | None:
    """The number of the acknowledgement that means `finding`: rather one that quotes its words."""
    beside = _beside(finding.at.file.record, finding.at.way)
    meant = [
        (one.acknowledgement.words is None, number)
        for number, one in enumerate(said)
        if one.file is finding.at.file
        and one.way == beside
        and one.acknowledgement.check == finding.check
        and one.acknowledgement.words in (None, finding.at.words)
    ]
    return min(meant)[1] if meant else None


def _beside(record: Record, way: KeyPath) -> KeyPath:
    """The way to the nearest record around the end of `way` that can hold acknowledgements."""
    here: object = record
    nearest: KeyPath = ()
    for depth, step in enumerate(way, start=1):
        if isinstance(step, int):
            here = here[step] if isinstance(here, tuple) and step < len(here) else None
        else:
            here = getattr(here, step, None)
        if isinstance(here, Acknowledged):
            nearest = way[:depth]
    return nearest
