"""Part what checks find into what is known and acknowledged, and what is still to be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from generator.checks.finding import ActFile, Finding
from generator.checks.places import place_of, printed_order
from generator.checks.reading import Reading
from generator.corpus.corpus import DecreeFolder
from generator.corpus.marks import KeyPath
from generator.model.acknowledgement import Acknowledged, Acknowledgement
from generator.model.inconsistency import Inconsistency, Quotation
from generator.model.reach import find
from generator.model.record import Record

__all__ = ["Known", "Said", "Sorted", "beside", "find_said", "sort_out"]


class Said(NamedTuple):
    """An acknowledgement as an author wrote it: in which file, at which place of its record."""

    file: ActFile
    way: KeyPath
    """The way to the record beside which it stands."""
    record: Acknowledged
    at: int
    """Its place among the acknowledgements there, from 0."""
    acknowledgement: Acknowledgement


@dataclass(frozen=True, slots=True)
class Known:
    """A finding that is acknowledged, and the reason for which it stays."""

    finding: Finding
    reason: str

    def order(self) -> tuple[tuple[int, ...], str]:
        """What sorts it by the place that the act prints it at."""
        return printed_order(self.finding.at), self.finding.check

    def inconsistency(self) -> Inconsistency:
        """It as readers are told of it."""
        here, *others = (self.finding.at, *self.finding.others)
        return Inconsistency(
            check=self.finding.check,
            here=Quotation(place=place_of(here), words=here.words),
            others=tuple(Quotation(place=place_of(other), words=other.words) for other in others),
            reason=self.reason,
        )


_Place: TypeAlias = tuple[int, KeyPath, str]
"""A file, the way to a record in it, and the check that is meant."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """Findings, parted: open ones, known ones, and what acknowledged nothing."""

    open: tuple[Finding, ...]
    known: tuple[Known, ...]
    idle: tuple[Said, ...]


def sort_out(said: tuple[Said, ...], findings: Iterable[Finding]) -> Sorted:
    """Part `findings` of one decree by what is `said` beside their places."""
    by_place: dict[_Place, list[Said]] = {}
    for one in said:
        by_place.setdefault((id(one.file), one.way, one.acknowledgement.check), []).append(one)
    still_open: list[Finding] = []
    known: list[Known] = []
    used: set[int] = set()
    for finding in findings:
        answer = _answer(finding, by_place) if said else None
        if answer is None:
            still_open.append(finding)
        else:
            used.add(id(answer))
            known.append(Known(finding, answer.acknowledgement.reason))
    idle = tuple(one for one in said if id(one) not in used)
    return Sorted(tuple(still_open), tuple(known), idle)


def find_said(reading: Reading) -> tuple[Said, ...]:
    """Every acknowledgement of the decree and its regulations, in written order."""
    return tuple(_find_said(reading.folder))


def _find_said(folder: DecreeFolder) -> Iterator[Said]:
    files: tuple[ActFile, ...] = (folder.decree, *folder.regulations)
    for file in files:
        if "acknowledged" not in file.marks.text:
            continue
        for way, record in find(file.record, _can_acknowledge):
            if isinstance(record, Acknowledged):
                for index, acknowledgement in enumerate(record.acknowledged):
                    yield Said(file, way, record, index, acknowledgement)


def _can_acknowledge(kind: type[Record]) -> bool:
    return issubclass(kind, Acknowledged)


def _answer(finding: Finding, said: Mapping[_Place, list[Said]]) -> Said | None:
    """The acknowledgement that means `finding`: rather one that quotes its words."""
    file = finding.at.file
    there = said.get((id(file), beside(file.record, finding.at.way), finding.check), ())
    by_words = {one.acknowledgement.words: one for one in reversed(there)}
    return by_words.get(finding.at.words, by_words.get(None))


def beside(record: Record, way: KeyPath) -> KeyPath:
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
