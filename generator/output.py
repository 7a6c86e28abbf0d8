"""Write what was rendered to disk: only files that changed, never over what is not ours."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.corpus.golden import GoldenTables
from generator.errors import OutputError
from generator.model.correction import Corrections
from generator.model.decree import Decree
from generator.model.labels import Labels
from generator.model.organization import Jurisdiction, Organizations
from generator.model.record import Record
from generator.model.regulation import Regulation
from generator.model.website import Websites
from generator.render.diagrams import Drawing
from generator.render.page import Page

__all__ = ["SCHEMAS", "write_diagrams", "write_pages", "write_schemas"]

SCHEMAS: dict[str, type[Record]] = {
    "annex-1.golden": GoldenTables,
    "corrections": Corrections,
    "decree": Decree,
    "jurisdiction": Jurisdiction,
    "labels": Labels,
    "organizations": Organizations,
    "regulation": Regulation,
    "websites": Websites,
}
"""The JSON Schema of each kind of content file, by the schema's name."""

_MARKER = ".reglament-pages"


def write_schemas(folder: Path, *, dry: bool = False) -> tuple[Path, ...]:
    """Write the JSON Schemas into `folder`; the files that changed, or with `dry` would change."""
    files = ((f"{name}.schema.json", _schema(name, record)) for name, record in SCHEMAS.items())
    return _write_changed(files, folder, dry=dry)


def write_diagrams(
    drawings: Iterable[tuple[str, Drawing]], folder: Path, *, dry: bool = False
) -> tuple[Path, ...]:
    """Write the Graphviz sources into `folder`; the files that changed, or with `dry` would change.

    A source whose drawing is gone is reported as changed and removed.
    """
    files = [(name, drawing.dot) for name, drawing in drawings]
    kept = {folder / name for name, _ in files}
    gone = tuple(path for path in sorted(folder.rglob("*.gv")) if path not in kept)
    changed = _write_changed(files, folder, dry=dry)
    if not dry:
        for path in gone:
            path.unlink()
    return (*changed, *gone)


def write_pages(pages: Sequence[Page], folder: Path) -> int:
    """Write every page as a Markdown file into `folder`, which must be empty, new, or ours.

    Raises:
        OutputError: the folder holds files that this program did not write.
    """
    marker = folder / _MARKER
    if folder.exists() and any(folder.iterdir()) and not marker.exists():
        raise OutputError(f"{folder} holds files that are not ours; choose an empty or new folder")
    written = set(marker.read_text(encoding="utf-8").split("\n")) if marker.exists() else set()
    _write_changed(((page.path, page.file) for page in pages), folder, dry=False)
    for stale in sorted(written - {page.path for page in pages} - {""}):
        (folder / stale).unlink(missing_ok=True)
    marker.write_text("\n".join(page.path for page in pages) + "\n", encoding="utf-8")
    return len(pages)


def _schema(name: str, record: type[Record]) -> str:
    schema = record.model_json_schema(by_alias=True)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": name}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _write_changed(
    files: Iterable[tuple[str, str]], folder: Path, *, dry: bool
) -> tuple[Path, ...]:
    changed = []
    for name, text in files:
        path = folder / name
        if path.is_file() and path.read_bytes() == text.encode("utf-8"):
            continue
        changed.append(path)
        if not dry:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text.encode("utf-8"))
            except OSError as error:
                raise OutputError(f"{path} cannot be written: {error.strerror}") from error
    return tuple(changed)
