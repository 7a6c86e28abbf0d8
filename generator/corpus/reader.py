"""Read a content folder into a corpus: every file, every problem, in one run."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.golden import GoldenTables
from generator.corpus.strict_yaml import parse_yaml
from generator.corpus.text_file import read_text_file
from generator.corpus.validation import validate
from generator.corpus.written_pages import page_problems, written_files
from generator.errors import Location, Problem
from generator.model.correction import Corrections
from generator.model.decree import Decree
from generator.model.form import Form
from generator.model.labels import Labels
from generator.model.organization import Jurisdiction, Organizations
from generator.model.record import Record
from generator.model.regulation import Regulation
from generator.model.theme import Theme
from generator.model.website import Websites

__all__ = [
    "decree_paths",
    "read_corpus",
    "read_decree",
    "read_record",
    "read_shared",
    "shared_files",
    "theme_file",
]

_NAMED = {"decree", "corrections", "annex-1.golden"}
"""The files of a decree's folder that are no regulations, without `.yaml`."""

RecordType = TypeVar("RecordType", bound=Record)


def read_record(
    path: Path, record: type[RecordType]
) -> tuple[Loaded[RecordType] | None, list[Problem]]:
    """Read one YAML file as a `record`, with all its problems; never raises for bad content."""
    name = _shown(path)
    file = read_text_file(path, name=name)
    if file.text is None:
        return None, list(file.problems)
    document = parse_yaml(name, file.text, file.utf8)
    problems = [*file.problems, *document.problems]
    if document.value is None:
        return None, problems
    built, faults = validate(record, document.value, document.marks)
    # A value refused for its form, such as an alias, is not also of the wrong type.
    spoken = {(problem.location, "wrong-type") for problem in document.problems}
    problems += [fault for fault in faults if (fault.location, fault.code) not in spoken]
    return (Loaded(built, document.marks) if built is not None else None), problems


def read_corpus(root: Path) -> Corpus:
    """Read the content folder `root`; what is wrong with it stands in the corpus's `problems`."""
    shared = read_shared(root)
    reader = _Reader(root)
    decrees = tuple(reader.decree(path) for path in decree_paths(root))
    return replace(
        shared,
        decrees=tuple(folder for folder in decrees if folder is not None),
        problems=tuple(sorted([*shared.problems, *reader.problems])),
    )


def read_shared(root: Path) -> Corpus:
    """Read what all decrees of the content folder `root` share: a corpus without decrees."""
    reader = _Reader(root)
    if not root.is_dir():
        reader.note(root, "no-folder", "there is no such folder", "name the content folder")
        return Corpus(root, None, None, None, None, (), tuple(reader.problems))
    if not decree_paths(root):
        message = "there is no decree in this folder"
        reader.note(root / "decrees", "no-decree", message, "add <date-number>/decree.yaml")
    jurisdiction = reader.read(root / "jurisdiction.yaml", Jurisdiction)
    labels = None
    if jurisdiction is not None:
        labels = reader.read(root / "labels" / f"{jurisdiction.record.languages[0]}.yaml", Labels)
    reader.written(root / "pages")
    look = theme_file(root)
    theme = reader.read(look, Theme) if look.exists() or look.is_symlink() else None
    shape = root / "form.yaml"
    form = reader.read(shape, Form) if shape.exists() or shape.is_symlink() else None
    return Corpus(
        root=root,
        jurisdiction=jurisdiction,
        organizations=reader.read(root / "organizations.yaml", Organizations),
        websites=reader.read(root / "websites.yaml", Websites),
        labels=labels,
        decrees=(),
        problems=tuple(sorted(reader.problems)),
        theme=theme,
        form=form,
    )


def read_decree(shared: Corpus, path: Path) -> Corpus:
    """Read the decree in the folder `path`: a corpus of it alone, with what is `shared`.

    Its problems are the decree's own.
    """
    reader = _Reader(shared.root)
    found = reader.decree(path)
    problems = tuple(sorted(reader.problems))
    return replace(shared, decrees=(found,) if found else (), problems=problems)


def decree_paths(root: Path) -> tuple[Path, ...]:
    """The folder of each decree in the content folder `root`, in order of their names."""
    return tuple(path for path in sorted((root / "decrees").glob("[!.]*")) if path.is_dir())


def shared_files(root: Path) -> tuple[Path, ...]:
    """The files that `read_shared` reads, but for hand-written pages."""
    names = ("form", "jurisdiction", "organizations", "websites")
    named = (root / f"{name}.yaml" for name in names)
    return (*named, *sorted((root / "labels").glob("[!.]*.yaml")))


def theme_file(root: Path) -> Path:
    """Where the look of drawings is written: beside the content folder `root`, if anywhere."""
    return root.absolute().parent / "diagrams" / "theme.yaml"


class _Reader:
    """Reads files one by one and collects what is wrong with them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []

    def read(self, path: Path, record: type[RecordType]) -> Loaded[RecordType] | None:
        loaded, problems = read_record(path, record)
        self.problems += problems
        return loaded

    def written(self, folder: Path) -> None:
        for path in written_files(folder):
            self.problems += page_problems(path, name=_shown(path))

    def decree(self, path: Path) -> DecreeFolder | None:
        decree = self.read(path / "decree.yaml", Decree)
        others = sorted(file.stem for file in path.glob("[!.]*.yaml") if file.stem not in _NAMED)
        # Without a readable decree.yaml every other file is taken for a regulation.
        stems = decree.record.regulations if decree else others
        regulations = [self.read(path / f"{stem}.yaml", Regulation) for stem in stems]
        corrections, golden = path / "corrections.yaml", path / "annex-1.golden.yaml"
        repairs = self.read(corrections, Corrections) if corrections.exists() else None
        repaired = repairs is not None or not corrections.exists()
        tables = self.read(golden, GoldenTables) if golden.exists() else None
        if decree is None:
            return None
        self._unnamed(path, set(others) - set(stems))
        source, sha256 = self._source(path, decree)
        return DecreeFolder(
            path=path,
            decree=decree,
            regulations=tuple(loaded for loaded in regulations if loaded is not None),
            complete=None not in regulations and repaired,
            source=source,
            source_sha256=sha256,
            corrections=repairs,
            golden=tables,
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
        return file.text, hashlib.sha256(file.data).hexdigest()

    def _unnamed(self, path: Path, stems: set[str]) -> None:
        for stem in sorted(stems):
            hint = "add it to `regulations` in decree.yaml, or remove the file"
            message = "decree.yaml does not name this file"
            self.note(path / f"{stem}.yaml", "unnamed-file", message, hint)

    def note(self, path: Path, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(Location.of(_shown(path)), code, message, hint))


def _shown(path: Path) -> Path:
    """`path` as a person would type it here: relative where it lies below the current folder."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else Path(relative)
