"""Part what checks find into what is known and acknowledged, and what is still to be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias, cast

from generator.checks.finding import ActFile, Finding
from generator.checks.places import place_of, printed_order
from generator.checks.reading import Reading
from generator.corpus.corpus import DecreeFolder
from generator.corpus.marks import KeyPath
from generator.model.acknowledgement import Acknowledged, Acknowledgement
from generator.model.inconsistency import Inconsistency, Quotation
from generator.model.provision import Provision
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

_Found: TypeAlias = tuple[tuple[KeyPath, Acknowledged], ...]
"""Records with the ways to them."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """Findings, parted: open ones, known ones, and acknowledgements that mean none of them."""

    open: tuple[Finding, ...]
    known: tuple[Known, ...]
    idle: tuple[Said, ...]
    """What nothing was found for."""
    vague: tuple[Said, ...]
    """What quotes no words where findings differ in theirs: which of them it means is not said."""


def sort_out(said: tuple[Said, ...], findings: Iterable[Finding]) -> Sorted:
    """Part `findings` of one decree by what is `said` beside their places."""
    if not said:
        return Sorted(tuple(findings), (), (), ())
    found = [(finding, _place(finding)) for finding in findings]
    answers = _Answers(said, found)
    still_open: list[Finding] = []
    known: list[Known] = []
    used: set[int] = set()
    for finding, place in found:
        answer = answers.to(finding, place)
        if answer is None:
            still_open.append(finding)
        else:
            used.add(id(answer))
            known.append(Known(finding, answer.acknowledgement.reason))
    useless = [one for one in said if id(one) not in used]
    idle = tuple(one for one in useless if not answers.is_vague(one))
    vague = tuple(one for one in useless if answers.is_vague(one))
    return Sorted(tuple(still_open), tuple(known), idle, vague)


class _Answers:
    """What is said of the findings of each place: by their words, or of the only one there."""

    def __init__(self, said: tuple[Said, ...], found: Iterable[tuple[Finding, _Place]]) -> None:
        self._said: dict[_Place, dict[str | None, Said]] = {}
        for one in said:
            there = self._said.setdefault(_place_meant(one), {})
            there.setdefault(one.acknowledgement.words, one)
        self._left: dict[_Place, set[str]] = {}
        for finding, place in found:
            if finding.at.words not in self._said.get(place, {}):
                self._left.setdefault(place, set()).add(finding.at.words)

    def to(self, finding: Finding, place: _Place) -> Said | None:
        """The acknowledgement that means `finding`, if any does."""
        there = self._said.get(place, {})
        by_words = there.get(finding.at.words)
        # Without words it means one thing: what is found here later may be a slip of ours.
        return by_words or (there.get(None) if len(self._left[place]) == 1 else None)

    def is_vague(self, said: Said) -> bool:
        """Whether it quotes no words, and several things are found that it may mean."""
        several = len(self._left.get(_place_meant(said), ())) > 1
        return several and said.acknowledgement.words is None


def _place(finding: Finding) -> _Place:
    file = finding.at.file
    return id(file), beside(file.record, finding.at.way), finding.check


def _place_meant(said: Said) -> _Place:
    return id(said.file), said.way, said.acknowledgement.check


def find_said(reading: Reading) -> tuple[Said, ...]:
    """Every acknowledgement of the decree and its regulations, first those beside provisions."""
    return tuple(_find_said(reading.folder))


def _find_said(folder: DecreeFolder) -> Iterator[Said]:
    files: tuple[ActFile, ...] = (folder.decree, *folder.regulations)
    for file in files:
        if "acknowledged" not in file.marks.text:
            continue
        # The ways to provisions are known: to find them again would cost more than all others.
        provisions = [(placed.path, placed.provision) for placed in file.record.provisions()]
        others = cast("_Found", find(file.record, _can_acknowledge_elsewhere))
        for way, record in (*provisions, *others):
            if record.acknowledged:
                for index, acknowledgement in enumerate(record.acknowledged):
                    yield Said(file, way, record, index, acknowledgement)


def _can_acknowledge_elsewhere(kind: type[Record]) -> bool:
    return issubclass(kind, Acknowledged) and kind is not Provision


def beside(record: Record, way: KeyPath) -> KeyPath:
    """The way to the nearest record around the end of `way` that can hold acknowledgements."""
    here: object = record
    nearest: KeyPath = ()
    for depth, step in enumerate(way, start=1):
        if isinstance(step, int):
            here = here[step] if isinstance(here, tuple) and step < len(here) else None
        else:
            here = getattr(here, step, None)
        if hasattr(here, "acknowledged"):
            nearest = way[:depth]
    return nearest
