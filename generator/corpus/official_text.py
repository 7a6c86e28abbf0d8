"""Lay out all official text of a decree as blocks, in the order in which its source prints it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from generator.corpus.corpus import DecreeFolder, Loaded
from generator.corpus.marks import KeyPath, Marks
from generator.errors import Location
from generator.model.annex import Annex
from generator.model.decree import Decree
from generator.model.regulation import Regulation

__all__ = ["Block", "official_blocks"]


class Block(NamedTuple):
    """A piece of official text as its YAML gives it.

    `ordered` is false for a table, whose cells the extraction may interleave: there only the
    words and their counts can be compared. `begins` says that a paragraph of the source begins
    with it, where that is known.
    """

    words: tuple[str, ...]
    marks: Marks
    way: KeyPath
    ordered: bool = True
    begins: bool = False

    @property
    def location(self) -> Location:
        """Where it stands in its file."""
        return self.marks.value(*self.way)


def official_blocks(folder: DecreeFolder) -> Iterator[Block]:
    """Every block of the decree and of its regulations, in printed order."""
    yield from _decree(folder.decree.record, folder.decree.marks)
    for loaded in folder.regulations:
        yield from _regulation(loaded)


def _block(
    text: str | None, marks: Marks, *way: str | int, begins: bool = False
) -> Iterator[Block]:
    if text:
        yield Block(tuple(text.split()), marks, way, begins=begins)


def _decree(decree: Decree, marks: Marks) -> Iterator[Block]:
    yield from _block(decree.title, marks, "title")
    for index, line in enumerate(decree.front):
        yield from _block(line, marks, "front", index)
    yield from _block(decree.preamble, marks, "preamble", begins=True)
    for placed in decree.provisions():
        yield from _block(placed.provision.printed, marks, *placed.path, "text", begins=True)
    if decree.signatory:
        signed = " ".join(part for part in (decree.signatory.office, decree.signatory.name) if part)
        yield from _block(signed, marks, "signatory")


def _regulation(loaded: Loaded[Regulation]) -> Iterator[Block]:
    regulation, marks = loaded.record, loaded.marks
    yield from _block(regulation.approval, marks, "approval")
    yield from _block(regulation.heading, marks, "heading")
    sections = groupby(regulation.provisions(), key=lambda placed: placed.path[:2])
    for (_, index), provisions in sections:
        heading = regulation.sections[int(index)].heading
        yield from _block(heading, marks, "sections", index, "heading")
        for placed in provisions:
            yield from _block(placed.provision.printed, marks, *placed.path, "text", begins=True)
    for index, annex in enumerate(regulation.annexes):
        yield from _annex(regulation, annex, marks, index)


def _annex(regulation: Regulation, annex: Annex, marks: Marks, index: int) -> Iterator[Block]:
    corner = {"header": annex.header, "label": annex.label}
    # Acts print either first; so does their YAML.
    for key in marks.order("annexes", index):
        yield from _block(corner.get(key), marks, "annexes", index, key)
    yield from _block(annex.heading, marks, "annexes", index, "heading")
    if annex.rows:
        words: list[str] = []
        for row, cells in regulation.table(annex):
            words += [row.number, *row.name.split()]
            words += [word for cell in cells for word in cell.split()]
        yield Block(tuple(words), marks, ("annexes", index, "rows"), ordered=False)
    for line, text in enumerate(annex.text):
        yield from _block(text, marks, "annexes", index, "text", line)
