"""Write what was rendered to disk: only files that changed, never over what is not ours."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from generator.checks.reporters.document import Report
from generator.corpus.golden import GoldenTables
from generator.corpus.written_pages import written_files
from generator.errors import OutputError
from generator.model.correction import Corrections
from generator.model.decree import Decree
from generator.model.describing import schema_of
from generator.model.form import Form
from generator.model.labels import Labels
from generator.model.organization import Jurisdiction, Organizations
from generator.model.record import Record
from generator.model.regulation import Regulation
from generator.model.theme import Theme
from generator.model.website import Websites
from generator.render.page import Page

__all__ = ["SCHEMAS", "write_file", "write_pages", "write_schemas"]

SCHEMAS: dict[str, type[Record]] = {
    "annex-1.golden": GoldenTables,
    "corrections": Corrections,
    "decree": Decree,
    "form": Form,
    "jurisdiction": Jurisdiction,
    "labels": Labels,
    "organizations": Organizations,
    "regulation": Regulation,
    "report": Report,
    "theme": Theme,
    "websites": Websites,
}
"""The record of each kind of file that a program may read, by the name of its schema."""

_MARKER = ".reglament-pages"


def write_schemas(folder: Path, *, dry: bool = False) -> tuple[Path, ...]:
    """Write the JSON Schemas into `folder`; the files that changed, or with `dry` would change."""
    files = ((f"{name}.schema.json", _schema(name, record)) for name, record in SCHEMAS.items())
    return _write_changed(files, folder, dry=dry)


def write_file(path: Path, data: bytes, *, dry: bool = False) -> tuple[Path, ...]:
    """Write one file; its path if it changed, or with `dry` would change.

    Raises:
        OutputError: it cannot be written.
    """
    return _write_changed([(path.name, data)], path.parent, dry=dry)


def write_pages(
    pages: Sequence[Page],
    by_hand: Path,
    folder: Path,
    *,
    beside: Mapping[str, bytes] = MappingProxyType({}),
) -> int:
    """Write every page as a Markdown file into `folder`, which must be empty, new, or ours.

    Args:
        pages: the rendered pages.
        by_hand: the folder of hand-written pages, which are copied as they are.
        folder: where to; files of an earlier run that are no longer written are removed.
        beside: what is in the files that pages link to, by path.

    Returns:
        How many files the folder now has from us.

    Raises:
        OutputError: the folder holds files that this program did not write, or cannot be written.
    """
    before = _earlier(folder)
    files = {page.path: page.file.encode("utf-8") for page in pages} | dict(beside)
    for path in written_files(by_hand):
        files.setdefault(path.relative_to(by_hand).as_posix(), path.read_bytes())
    # Listed before they are written: a run that is cut off leaves nothing alien to the next.
    _write_changed([_listed({*before, *files})], folder, dry=False)
    _write_changed(files.items(), folder, dry=False)
    for stale in sorted(before - set(files)):
        # The list may have been edited: nothing but a file of this folder is ever touched.
        path = folder / stale
        if path.is_file() and path.resolve().is_relative_to(folder.resolve()):
            path.unlink()
    _write_changed([_listed(files)], folder, dry=False)
    return len(files)


def _earlier(folder: Path) -> set[str]:
    """The files in `folder` that an earlier run wrote; raises OutputError if it is not ours."""
    marker = folder / _MARKER
    try:
        if marker.exists():
            return set(marker.read_text(encoding="utf-8").split("\n")) - {""}
        if folder.exists() and any(folder.iterdir()):
            message = f"{folder}: holds files that are not ours; choose an empty or new folder"
            raise OutputError(message)
    except (OSError, UnicodeDecodeError) as error:
        raise OutputError(f"{marker}: cannot be read: {error}; choose an empty folder") from error
    return set()


def _listed(names: Iterable[str]) -> tuple[str, bytes]:
    return _MARKER, "".join(f"{name}\n" for name in sorted(names)).encode("utf-8")


def _schema(name: str, record: type[Record]) -> bytes:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema_of(record),
        "title": name,
    }
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _write_changed(
    files: Iterable[tuple[str, bytes]], folder: Path, *, dry: bool
) -> tuple[Path, ...]:
    changed = []
    for name, data in files:
        path = folder / name
        try:
            if path.is_file() and path.read_bytes() == data:
                continue
            changed.append(path)
            if not dry:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        except OSError as error:
            raise OutputError(f"{path}: cannot be written: {error.strerror}") from error
    return tuple(changed)
