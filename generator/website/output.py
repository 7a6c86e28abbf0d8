"""Put a built site in its place, and never over what is not ours.

A site holds the list of its own files (`.reglament`, hidden, so that MkDocs leaves it alone). By it
a later build knows what it may replace; anything else in the folder stays. A file that has not
changed is left alone, with its date.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path, PurePosixPath

from generator.errors import OutputError

__all__ = ["MANIFEST", "update_site", "write_manifest"]

MANIFEST = ".reglament"
"""The file in a site that lists its files, one path a line."""


def write_manifest(folder: Path) -> None:
    """List every file of the site in `folder`; hidden files at its top are not the site's."""
    _list_files(folder, set(_files(folder)))


def update_site(built: Path, target: Path, *, kept: set[str]) -> None:
    """Make the site at `target` what was `built`, together with the files that are `kept` there.

    Both must lie in one file system. What is in `built`, by its manifest if it has one, is moved.

    Raises:
        OutputError: `target` holds something that no build wrote, or cannot be written.
    """
    target = target.resolve()
    try:
        earlier = _earlier(target)
        if not (built / MANIFEST).is_file():
            write_manifest(built)
        new = _listed(built / MANIFEST)
        if earlier is None:
            target.parent.mkdir(parents=True, exist_ok=True)
            built.rename(target)
            return
        stale = earlier - new - kept
        _refuse_clashes(target, new - earlier, earlier)
        _refuse_folders(target, _folders(new), earlier)
        # Listed before they are there: a build that is cut off leaves nothing alien to the next.
        _list_files(target, earlier | new | kept)
        for name in sorted(_in_the_way(stale, new)):
            _remove(target, name)
        for name in sorted(new):
            _move(built / name, target / name)
        for name in sorted(stale):
            _remove(target, name)
        _list_files(target, new | kept)
    except OSError as error:
        raise OutputError(f"{target}: cannot be written: {error.strerror or error}") from error


def _earlier(target: Path) -> set[str] | None:
    """The files that an earlier build put there; None if there is nothing at all."""
    if not target.exists():
        return None
    if not target.is_dir():
        raise OutputError(f"{target}: is not a folder")
    place = target / MANIFEST
    if place.is_file():
        return _listed(place)
    if list(islice(target.iterdir(), 1)):
        message = f"{target}: holds files that no build wrote; choose another folder, or empty it"
        raise OutputError(message)
    target.rmdir()
    return None


def _listed(manifest: Path) -> set[str]:
    # A name need not be UTF-8.
    lines = os.fsdecode(manifest.read_bytes()).split("\n")
    return {line for line in lines if line and _is_inside(line)}


def _is_inside(name: str) -> bool:
    """The list may have been edited: nothing but a file of the folder is ever touched."""
    return not os.path.isabs(name) and ".." not in name.split("/")  # noqa: PTH117  # of 70,000


def _refuse_clashes(target: Path, names: set[str], earlier: set[str]) -> None:
    for name in sorted(names):
        if os.path.lexists(target / name) and not _holds_ours(target / name, name, earlier):
            message = "is not a file of ours, and the new site has one of that name"
            raise OutputError(f"{target / name}: {message}")


def _refuse_folders(target: Path, folders: set[str], earlier: set[str]) -> None:
    for folder in sorted(folders):
        path = target / folder
        # Through a link, files elsewhere would be written.
        if path.is_symlink() or (folder not in earlier and path.exists() and not path.is_dir()):
            message = "is not a folder of ours, and the site has one of that name"
            raise OutputError(f"{path}: {message}")


def _holds_ours(path: Path, name: str, earlier: set[str]) -> bool:
    """Whether `path` is a folder in which nothing but files of ours is."""
    if path.is_symlink() or not path.is_dir():
        return False
    inside = {f"{name}/{file}" for file in _files(path)}
    return bool(inside) and inside <= earlier


def _in_the_way(stale: set[str], new: set[str]) -> set[str]:
    """Files that stand where a new one needs a folder, or in a folder where it is a file."""
    folders = _folders(new)
    return {name for name in stale if name in folders or not _folders([name]).isdisjoint(new)}


def _folders(names: Iterable[str]) -> set[str]:
    return {
        parent.as_posix()
        for folder in {name.rpartition("/")[0] for name in names} - {""}
        for parent in (PurePosixPath(folder), *PurePosixPath(folder).parents)
    } - {"."}


def _move(source: Path, target: Path) -> None:
    if target.is_file() and _same(source, target):
        return
    if not target.parent.is_dir():
        target.parent.mkdir(parents=True)
    source.replace(target)


def _same(one: Path, other: Path) -> bool:
    return one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()


def _remove(target: Path, name: str) -> None:
    path = target / name
    if any((target / folder).is_symlink() for folder in _folders([name])):
        return
    # Somebody may have put a folder there, or a file in place of its folder.
    if path.is_file() or path.is_symlink():
        path.unlink()
    for folder in path.parents:
        if folder == target or not folder.is_dir() or list(islice(folder.iterdir(), 1)):
            return
        folder.rmdir()


def _list_files(folder: Path, names: set[str]) -> None:
    data = os.fsencode("\n".join([*sorted(names), ""]))
    place, written = folder / MANIFEST, folder / f"{MANIFEST}.new"
    if place.is_file() and place.read_bytes() == data:
        return
    # Moved there whole: cut off in the middle, it would make files of ours look alien.
    written.write_bytes(data)
    written.replace(place)


def _files(folder: Path, below: str = "") -> Iterator[str]:
    """The files of a site, from its root; hidden ones at the top are not the site's."""
    with os.scandir(folder) as entries:
        for entry in entries:
            name = f"{below}{entry.name}"
            if not entry.is_dir():
                if below or not name.startswith("."):
                    yield name
            elif not entry.is_symlink() and (below or not name.startswith(".")):
                yield from _files(Path(entry.path), f"{name}/")
