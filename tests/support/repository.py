"""Find the project's own files: what is, or is about to be, committed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

_GENERATED = {"build", "dist", "node_modules", "site", "__pycache__"}


def project_files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file under `folder` but what tools write: environments, caches, the built site."""
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_generated(name))
        # In a work tree of git `.git` is a file.
        yield from (Path(parent, name) for name in sorted(names) if name != ".git")


def text_files(folder: Path = ROOT) -> Iterator[tuple[Path, str]]:
    """Every file under `folder` that is UTF-8, with its text; fonts and pictures are left out."""
    for path in project_files(folder):
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def shown(path: Path) -> str:
    """`path` as a person reads it: from the project's folder, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


def _is_generated(folder: str) -> bool:
    hidden = folder.startswith(".") and folder != ".ci"
    return hidden or folder in _GENERATED or folder.endswith(".egg-info")
