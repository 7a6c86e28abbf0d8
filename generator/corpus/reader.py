"""Read a content folder into a corpus: every file, every problem, in one run."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TypeVar

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.golden import GoldenTables
from generator.corpus.strict_yaml import parse_yaml
from generator.corpus.text_file import read_text_file
from generator.corpus.validation import validate
from generator.errors import Location, Problem
from generator.model.correction import Corrections
from generator.model.decree import Decree
from generator.model.labels import Labels
from generator.model.organization import Jurisdiction, Organizations
from generator.model.record import Record
from generator.model.regulation import Regulation
from generator.model.website import Websites

__all__ = ["read_corpus", "read_record"]

RecordType = TypeVar("RecordType", bound=Record)


def read_record(
    path: Path, record: type[RecordType]
) -> tuple[Loaded[RecordType] | None, list[Problem]]:
    """Read one YAML file as a `record`, with all its problems; never raises for bad content."""
    name = _shown(path)
    file = read_text_file(path, name=name)
    if file.text is None:
        return None, list(file.problems)
    document = parse_yaml(name, file.text)
    problems = [*file.problems, *document.problems]
    if document.value is None:
        return None, problems or [_empty(name)]
    built, faults = validate(record, document.value, document.marks)
    problems += faults
    return (Loaded(built, document.marks) if built is not None else None), problems


def read_corpus(root: Path) -> Corpus:
    """Read the content folder `root`; what is wrong with it stands in the corpus's `problems`."""
    reader = _Reader(root)
    jurisdiction = reader.read(root / "jurisdiction.yaml", Jurisdiction)
    labels = None
    if jurisdiction is not None:
        language = jurisdiction.record.languages[0]
        labels = reader.read(root / "labels" / f"{language}.yaml", Labels)
    return Corpus(
        root=root,
        jurisdiction=jurisdiction,
        organizations=reader.read(root / "organizations.yaml", Organizations),
        websites=reader.read(root / "websites.yaml", Websites),
        labels=labels,
        decrees=reader.decrees(),
        problems=tuple(sorted(reader.problems)),
    )


class _Reader:
    """Reads files one by one and collects what is wrong with them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []

    def read(self, path: Path, record: type[RecordType]) -> Loaded[RecordType] | None:
        loaded, problems = read_record(path, record)
        self.problems += problems
        return loaded

    def decrees(self) -> tuple[DecreeFolder, ...]:
        folder = self.root / "decrees"
        paths = sorted(path.parent for path in folder.glob("*/decree.yaml"))
        if not paths:
            self._note(
                folder,
                "no-decree",
                "there is no decree in this folder",
                "add <date-number>/decree.yaml",
            )
        return tuple(found for path in paths if (found := self._decree(path)) is not None)

    def _decree(self, path: Path) -> DecreeFolder | None:
        decree = self.read(path / "decree.yaml", Decree)
        named = {"decree", "corrections", "annex-1.golden"}
        regulations: list[Loaded[Regulation] | None] = []
        if decree is not None:
            named.update(decree.record.regulations)
            files = (path / f"{stem}.yaml" for stem in decree.record.regulations)
            regulations = [self.read(file, Regulation) for file in files]
            self._unnamed(path, named)
        if decree is None:
            return None
        source, sha256 = self._source(path, decree)
        corrections, golden = path / "corrections.yaml", path / "annex-1.golden.yaml"
        return DecreeFolder(
            path=path,
            decree=decree,
            regulations=tuple(loaded for loaded in regulations if loaded is not None),
            source=source,
            source_sha256=sha256,
            corrections=self.read(corrections, Corrections) if corrections.exists() else None,
            golden=self.read(golden, GoldenTables) if golden.exists() else None,
        )

    def _source(self, path: Path, decree: Loaded[Decree]) -> tuple[str | None, str | None]:
        if decree.record.source is None:
            return None, None
        file = read_text_file(
            path / decree.record.source.file, name=_shown(path / decree.record.source.file)
        )
        self.problems += file.problems
        if file.text is None:
            return None, None
        return file.text, hashlib.sha256(file.path.read_bytes()).hexdigest()

    def _unnamed(self, path: Path, named: set[str]) -> None:
        for file in sorted(path.glob("*.yaml")):
            if file.name.removesuffix(".yaml") not in named:
                hint = "add it to `regulations` in decree.yaml, or remove the file"
                self._note(file, "unnamed-file", "decree.yaml does not name this file", hint)

    def _note(self, path: Path, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(Location.of(_shown(path)), code, message, hint))


def _empty(name: Path) -> Problem:
    return Problem(
        Location.of(name),
        "empty",
        "the file holds no value",
        "write its content, or remove the file",
    )


def _shown(path: Path) -> Path:
    """`path` as a person would type it here: relative where it lies below the current folder."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else Path(relative)
