"""Write an edition's pages into a site, each in the frame of the website."""

# A path object a file would double the time that writing a page takes.
# ruff: noqa: PTH102

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.edition.edition import Edition
from generator.edition.page import PageHead
from generator.edition.workshop import FinishedDecree
from generator.website.kept import KeptPages, Left
from generator.website.shapes import Shapes

__all__ = ["Written", "edition_files", "write_beside", "write_edition"]

_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


@dataclass(slots=True)
class Written:
    """What a build did with the edition's pages; paths are from the site's root."""

    decrees: list[tuple[FinishedDecree, str]] = field(default_factory=list)
    """Each decree with the hash of all its pages were made from."""
    kept: set[str] = field(default_factory=set)
    """The files that stand in the site already and were not written."""

    def left(self) -> Iterator[Left]:
        """What now stands in the site of each decree."""
        for decree, signature in self.decrees:
            yield Left(decree.summary.id, signature, _files(decree))


def write_edition(edition: Edition, shapes: Shapes, folder: Path, kept: KeptPages) -> Written:
    """Write the pages of `edition` into `folder`, but for those that are `kept`."""
    done, writer = Written(), _Writer(folder)
    front = edition.front_pages
    for page, shape in zip(front, shapes.plan(page.head for page in front), strict=True):
        writer.write(_file(page.head), shapes.document(page, shape))
    for decree in edition.decrees:
        plan = shapes.plan(decree.pages)
        told = f"{decree.key} {shapes.signature(plan)}".encode()
        signature = hashlib.sha256(told).hexdigest()
        done.decrees.append((decree, signature))
        if kept.holds(Left(decree.summary.id, signature, _files(decree))):
            done.kept.update(_files(decree))
            continue
        writer.write_beside(edition, decree)
        for page, shape in zip(edition.pages_of(decree), plan, strict=True):
            writer.write(_file(page.head), shapes.document(page, shape))
    return done


def write_beside(edition: Edition, folder: Path) -> None:
    """Write what stands beside the pages of decrees whose pages somebody else writes."""
    writer = _Writer(folder)
    for decree in edition.decrees:
        writer.write_beside(edition, decree)


def edition_files(edition: Edition) -> Iterator[str]:
    """Every file that is made from the edition, from the site's root."""
    for page in edition.front_pages:
        yield _file(page.head)
    for decree in edition.decrees:
        yield from _files(decree)


def _files(decree: FinishedDecree) -> Iterator[str]:
    yield decree.sheet_path
    yield from decree.files
    yield from map(_file, decree.pages)


def _file(head: PageHead) -> str:
    return f"{head.path.removesuffix('.md')}.html"


class _Writer:
    """Writes files below a folder, each in a folder that is made once."""

    def __init__(self, folder: Path) -> None:
        self._root = os.fspath(folder)
        self._made = {""}

    def write_beside(self, edition: Edition, decree: FinishedDecree) -> None:
        """The style sheet of a decree and the files of its drawings."""
        self.write(decree.sheet_path, decree.sheet.encode("utf-8"))
        for path, data in edition.files_of(decree):
            self.write(path, data)

    def write(self, name: str, data: bytes) -> None:
        self._make(name.rpartition("/")[0])
        file = os.open(f"{self._root}/{name}", _NEW, 0o666)
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(file, left) :]
        finally:
            os.close(file)

    def _make(self, folder: str) -> None:
        if folder not in self._made:
            self._make(folder.rpartition("/")[0])
            self._made.add(folder)
            with contextlib.suppress(FileExistsError):
                os.mkdir(f"{self._root}/{folder}")
