"""Write the Graphviz sources of drawings to disk, never over what somebody changed by hand.

Each file begins with a seal: the hash of what follows it. A file whose seal is broken was changed
by hand; it is reported and left as it is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.render.diagrams import Drawing

__all__ = ["SourceReport", "orphan_sources", "sealed", "write_sources"]

_SEAL = "// written by `reglament diagrams`; sha256 of what follows: "


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What writing the sources did, or in a dry run would do."""

    changed: tuple[Path, ...]
    """The files that are new, or other than they were."""
    edited: tuple[Path, ...]
    """The files that somebody changed by hand; none of them is touched."""
    failed: tuple[tuple[Path, str], ...] = ()
    """The files that cannot be read or written, each with the reason."""


def write_sources(
    drawings: Iterable[tuple[str, Drawing]],
    folder: Path,
    *,
    dry: bool = False,
    overwrite: bool = False,
) -> SourceReport:
    """Write the source of each drawing below `folder`.

    Args:
        drawings: each with its path below `folder`.
        folder: where the sources stand; a file that belongs to no drawing is left alone.
        dry: touch nothing, only report.
        overwrite: write over what was changed by hand too.
    """
    changed: list[Path] = []
    edited: list[Path] = []
    failed: list[tuple[Path, str]] = []
    for name, drawing in drawings:
        path, text = folder / name, sealed(drawing.dot)
        try:
            found = _read(path)
            if found == text:
                continue
            if found is not None and not _is_whole(found) and not overwrite:
                edited.append(path)
                continue
            if not dry:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text)
            changed.append(path)
        except OSError as error:
            failed.append((path, error.strerror or str(error)))
    return SourceReport(tuple(changed), tuple(edited), tuple(failed))


def orphan_sources(names: Iterable[str], folder: Path) -> tuple[Path, ...]:
    """The Graphviz sources in `folder` that are not among `names`: somebody's own, or left over."""
    known = {folder / name for name in names}
    return tuple(path for path in sorted(folder.rglob("*.gv")) if path not in known)


def sealed(source: str) -> bytes:
    """A source as it stands in its file: under its seal, UTF-8."""
    data = source.encode("utf-8")
    return f"{_SEAL}{hashlib.sha256(data).hexdigest()}\n".encode() + data


def _is_whole(data: bytes) -> bool:
    """Whether a file is still what was written, even if something else would be written now."""
    # Git may have given the file other ends of lines, which is nobody's edit.
    seal, _, source = data.replace(b"\r\n", b"\n").partition(b"\n")
    return seal.decode("utf-8", "replace") == f"{_SEAL}{hashlib.sha256(source).hexdigest()}"


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
