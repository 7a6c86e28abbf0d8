"""Put a built site in its place: all of it or nothing, and never over what is not ours.

A site holds the list of its own files (`.reglament`, hidden, so that MkDocs leaves it alone). By it
a later build knows what it may replace; anything else in the folder is carried over.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from generator.errors import OutputError

__all__ = ["MANIFEST", "replace_site", "write_manifest"]

MANIFEST = ".reglament"
"""The file in a site that lists its files, one path a line."""


def write_manifest(folder: Path) -> None:
    """List every file of the site in `folder`; hidden files at its top are not the site's."""
    files = sorted(
        path.relative_to(folder).as_posix()
        for entry in folder.iterdir()
        if not entry.name.startswith(".")
        for path in (entry.rglob("*") if entry.is_dir() else [entry])
        if not path.is_dir()
    )
    (folder / MANIFEST).write_text("\n".join([*files, ""]), encoding="utf-8", newline="\n")


def replace_site(built: Path, target: Path) -> None:
    """Move the site `built` to `target`, in place of the site that may be there.

    Both must lie in one file system; `built`'s parent must be empty but for it, and is used for the
    site that is replaced.

    Raises:
        OutputError: `target` holds something that no build wrote, or cannot be written.
    """
    target = target.resolve()
    try:
        if target.exists():
            _carry_over(target, built)
            previous = built.parent / "previous"
            target.rename(previous)
        else:
            previous = None
            target.parent.mkdir(parents=True, exist_ok=True)
        try:
            built.rename(target)
        except BaseException:
            if previous:
                previous.rename(target)
            raise
    except OSError as error:
        raise OutputError(f"{target}: cannot be written: {error.strerror or error}") from error


def _carry_over(target: Path, built: Path) -> None:
    """Copy into `built` whatever in `target` is not the old site's."""
    for path in _foreign(target):
        old, new = target / path, built / path
        if new.exists():
            raise OutputError(
                f"{old}: is not a file of ours, and the new site has one of that name"
            )
        new.parent.mkdir(parents=True, exist_ok=True)
        if old.is_dir() and not old.is_symlink():
            shutil.copytree(old, new, symlinks=True)
        else:
            shutil.copy2(old, new, follow_symlinks=False)


def _foreign(target: Path) -> list[PurePosixPath]:
    if not target.is_dir():
        raise OutputError(f"{target}: is not a folder")
    if not any(target.iterdir()):
        return []
    if not (target / MANIFEST).is_file():
        message = f"{target}: holds files that no build wrote; choose another folder, or empty it"
        raise OutputError(message)
    lines = (target / MANIFEST).read_text(encoding="utf-8").splitlines()
    ours = {PurePosixPath(line) for line in (*lines, MANIFEST)}
    folders = {parent for path in ours for parent in path.parents}
    return list(_others(target, PurePosixPath(), ours, folders))


def _others(
    target: Path, here: PurePosixPath, ours: set[PurePosixPath], folders: set[PurePosixPath]
) -> Iterator[PurePosixPath]:
    for entry in sorted((target / here).iterdir()):
        path = here / entry.name
        if path in folders and entry.is_dir():
            yield from _others(target, path, ours, folders)
        elif path not in ours:
            yield path
