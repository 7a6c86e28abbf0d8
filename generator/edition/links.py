"""Find the links of finished pages that lead nowhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from urllib.parse import unquote

from generator.edition.addresses import is_elsewhere

__all__ = ["dead_links"]


def dead_links(
    page: str,
    links: Iterable[str],
    *,
    anchors: Mapping[str, AbstractSet[str]],
    outside: AbstractSet[str],
) -> Iterator[str]:
    """Say of each of the `links` that leads nowhere that it does.

    Args:
        page: the path of the page that has them.
        links: different addresses as its Markdown has them: relative paths of files, with or
            without anchor.
        anchors: for each page that a link may lead to, what may stand behind `#`.
        outside: paths of further pages that a link may lead to; their anchors are not known here.
    """
    folder = posixpath.dirname(page)
    targets: dict[str, str | None] = {"": page}
    for url in links:
        path, _, anchor = url.partition("#")
        if path not in targets:
            targets[path] = None if is_elsewhere(path) else _target(folder, path)
        target = targets[path]
        if target is None:
            continue
        there = anchors.get(target)
        if there is None and target not in outside:
            yield f"the page '{page}' links to '{url}', which is not there"
        elif there is not None and anchor and anchor not in there and unquote(anchor) not in there:
            yield f"the page '{page}' links to '{url}': there is no such anchor"


def _target(folder: str, path: str) -> str:
    """The path of the page that `path` leads to from one in `folder`."""
    path = unquote(path.partition("?")[0])
    while folder and path.startswith("../"):
        folder, path = folder.rpartition("/")[0], path[3:]
    if "./" in path or "//" in path:
        # No link of ours is written so.
        return posixpath.normpath(posixpath.join(folder, path))
    return f"{folder}/{path}" if folder else path
