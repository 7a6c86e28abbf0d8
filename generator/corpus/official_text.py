"""Lay out all official text of a decree as blocks, in the order in which its source prints it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.corpus.corpus import DecreeFolder, Loaded
from generator.corpus.strict_yaml import KeyPath, Marks
from generator.errors import Location
from generator.model.annex import Annex
from generator.model.decree import Decree
from generator.model.regulation import Regulation

__all__ = ["Block", "official_blocks"]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of official text as its YAML gives it.

    `ordered` is false for a table, whose cells the extraction may interleave: there only the
    words and their counts can be compared. `begins` says that a paragraph of the source begins
    with it, where that is known.
    """

    words: tuple[str, ...]
    location: Location
    ordered: bool = True
    begins: bool = False


def official_blocks(folder: DecreeFolder) -> Iterator[Block]:
    """Every block of the decree and of its regulations, in printed order."""
    yield from _decree(folder.decree.record, folder.decree.marks)
    for loaded in folder.regulations:
        yield from _regulation(loaded)


def _block(
    text: str | None, marks: Marks, *way: str | int, begins: bool = False
) -> Iterator[Block]:
    if text:
        yield Block(tuple(text.split()), marks.value(*way), begins=begins)


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
    placed = tuple(regulation.provisions())
    for index, section in enumerate(regulation.sections):
        yield from _block(section.heading, marks, "sections", index, "heading")
        for provision in placed:
            if provision.path[:2] == ("sections", index):
                way: KeyPath = (*provision.path, "text")
                yield from _block(provision.provision.printed, marks, *way, begins=True)
    for index, annex in enumerate(regulation.annexes):
        yield from _annex(regulation, annex, marks, index)


def _annex(regulation: Regulation, annex: Annex, marks: Marks, index: int) -> Iterator[Block]:
    corner = {"header": annex.header, "label": annex.label}
    # Acts print either first; so does their YAML.
    for key in sorted(corner, key=lambda key: marks.value("annexes", index, key)):
        yield from _block(corner[key], marks, "annexes", index, key)
    yield from _block(annex.heading, marks, "annexes", index, "heading")
    if annex.rows:
        words: list[str] = []
        for row, cells in regulation.table(annex):
            words += [row.number, *row.name.split()]
            words += [word for cell in cells for word in cell.split()]
        yield Block(tuple(words), marks.value("annexes", index, "rows"), ordered=False)
    for line, text in enumerate(annex.text):
        yield from _block(text, marks, "annexes", index, "text", line)
