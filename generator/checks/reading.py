"""Read a decree for the checks of its text: what several of them look at is read once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar

from generator.checks.finding import ActFile, Spot
from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.languages.language import Language
from generator.languages.registry import LANGUAGES
from generator.model.annex import RowContent
from generator.model.process import Procedure
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["CELLS", "Reading", "Step"]

Read = TypeVar("Read")

CELLS = {
    RowContent.NUMBER: "number",
    RowContent.PERFORMER: "performer_printed",
    RowContent.ACTION: "action",
    RowContent.RESULT: "result",
    RowContent.TIME_LIMIT: "time_limit",
}
"""The field of a procedure that each row of the procedure table prints."""


@dataclass(frozen=True, slots=True)
class Step:
    """A procedure of annex 1 beside the provision that describes it."""

    file: Loaded[Regulation]
    index: int
    """Its place among the procedures, from 0."""
    procedure: Procedure
    placed: Placed
    """The provision that it names."""

    def cell(self, field: str) -> Spot:
        """What a field of the procedure prints in the table; no words where it prints nothing."""
        words = getattr(self.procedure, field) or ""
        return Spot(self.file, ("procedures", self.index, field), words)

    @property
    def text(self) -> Spot:
        """The text of its provision."""
        return Spot(self.file, (*self.placed.path, "text"), self.placed.provision.text)


@dataclass(frozen=True)
class Reading:
    """One decree as the checks of its text read it; what its facts name may not be there.

    `corpus` gives what all decrees share.
    """

    corpus: Corpus
    folder: DecreeFolder

    @cached_property
    def language(self) -> Language | None:
        """The pack of the publishing language; nothing if it is unknown, or said in two ways."""
        labels, jurisdiction = self.corpus.labels, self.corpus.jurisdiction
        code = labels.record.language if labels else ""
        if jurisdiction and jurisdiction.record.languages[0] != code:
            return None
        return LANGUAGES.get(code)

    @cached_property
    def texts(self) -> tuple[Spot, ...]:
        """Every piece of official text, in printed order; of a procedure table, cell by cell."""
        return tuple(chain.from_iterable(self.texts_by_act))

    @cached_property
    def texts_by_act(self) -> tuple[tuple[Spot, ...], ...]:
        """The same, those of the decree itself first, then those of each regulation."""
        return (tuple(_decree(self.folder)), *(tuple(_act(file)) for file in self.regulations))

    @cached_property
    def spots_of(self) -> dict[str, tuple[Spot, ...]]:
        """Where each text stands, in printed order; siblings have most of theirs in common."""
        found: defaultdict[str, list[Spot]] = defaultdict(list)
        for spot in self.texts:
            found[spot.words].append(spot)
        return {words: tuple(spots) for words, spots in found.items()}

    @property
    def regulations(self) -> tuple[Loaded[Regulation], ...]:
        """The regulations that could be loaded, in the order of the decree."""
        return self.folder.regulations

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Every procedure whose provision is there, regulation by regulation."""
        return tuple(
            Step(file, index, procedure, placed)
            for file in self.regulations
            for index, procedure in enumerate(file.record.procedures)
            if (placed := file.record.by_identity.get(procedure.from_))
        )

    def once(self, read: Callable[[Reading], Read]) -> Read:
        """What `read` makes of this decree; several checks look at it, and it is made once."""
        if read not in self._made:
            self._made[read] = read(self)
        made: Read = self._made[read]
        return made

    @cached_property
    def _made(self) -> dict[Callable[[Reading], Any], Any]:
        return {}


def _decree(folder: DecreeFolder) -> Iterator[Spot]:
    file, decree = folder.decree, folder.decree.record
    yield Spot(file, ("title",), decree.title)
    yield from _lines(file, ("front",), decree.front)
    if decree.preamble:
        yield Spot(file, ("preamble",), decree.preamble)
    for placed in decree.provisions():
        yield Spot(file, (*placed.path, "text"), placed.provision.text)
    if decree.signatory:
        yield Spot(file, ("signatory", "office"), decree.signatory.office)


def _act(file: Loaded[Regulation]) -> Iterator[Spot]:
    regulation = file.record
    if regulation.approval:
        yield Spot(file, ("approval",), regulation.approval)
    yield Spot(file, ("heading",), regulation.heading)
    section = -1
    for one in regulation.provisions():
        path = one.path
        if path[1] != section:
            section = int(path[1])
            heading = regulation.sections[section].heading
            yield Spot(file, ("sections", section, "heading"), heading)
        yield Spot(file, (*path, "text"), one.provision.text)
    for index in range(len(regulation.annexes)):
        yield from _annex(file, index)


def _annex(file: Loaded[Regulation], index: int) -> Iterator[Spot]:
    annex, way = file.record.annexes[index], ("annexes", index)
    for key in ("header", "label", "heading"):
        if words := getattr(annex, key):
            yield Spot(file, (*way, key), words)
    shown = file.record.procedures_of(annex) if annex.rows else ()
    places = {one.id: at for at, one in enumerate(file.record.procedures)} if shown else {}
    columns = [(places[one.id], one) for one in shown]
    for at, row in enumerate(annex.rows):
        yield Spot(file, (*way, "rows", at, "name"), row.name)
        field = CELLS[row.of]
        yield from [
            Spot(file, ("procedures", column, field), words)
            for column, procedure in columns
            if (words := getattr(procedure, field))
        ]
    yield from _lines(file, (*way, "text"), annex.text)


def _lines(file: ActFile, way: tuple[str | int, ...], lines: tuple[str, ...]) -> Iterator[Spot]:
    for index, line in enumerate(lines):
        yield Spot(file, (*way, index), line)
