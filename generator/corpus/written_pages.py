"""Find the hand-written pages of a content folder, and say which of them cannot be published."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.corpus.text_file import read_text_file
from generator.errors import Location, Problem

__all__ = ["page_problems", "written_files"]

# What MkDocs takes for a page; everything else is copied as it is.
_MARKDOWN = {".md", ".markdown", ".mdown", ".mkdn", ".mkd"}


def written_files(folder: Path) -> Iterator[Path]:
    """The files below `folder`, pages and pictures, in order; hidden ones are no content."""
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and (path.is_symlink() or not path.is_dir()):
            yield path


def page_problems(path: Path, *, name: Path) -> Iterator[Problem]:
    """What keeps the file at `path` from being published; problems name it `name`."""
    if path.is_dir():
        # Followed, it could lead round in a circle.
        message, hint = "this is a link to a folder", "put the folder itself in its place"
        yield Problem(Location.of(name), "file", message, hint)
    elif path.suffix.lower() in _MARKDOWN:
        yield from read_text_file(path, name=name).problems
    else:
        yield from _unreadable(path, name)


def _unreadable(path: Path, name: Path) -> Iterator[Problem]:
    hint = "put a file in its place, or remove it"
    if not path.is_file():
        # A pipe or a device may never end.
        yield Problem(Location.of(name), "file", "this is not a plain file", hint)
        return
    try:
        path.open("rb").close()
    except OSError as error:
        message = f"the file cannot be read: {error.strerror}"
        yield Problem(Location.of(name), "file", message, "check its name, owner and permissions")
