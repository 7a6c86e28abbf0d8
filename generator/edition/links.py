"""Find the links of finished pages that lead nowhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
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
    """Say of each of the `links` that leads nowhere, once, that it does.

    Args:
        page: the path of the page that has them.
        links: addresses as its Markdown has them: relative paths of files, with or without anchor.
        anchors: for each page that a link may lead to, what may stand behind `#`.
        outside: paths of further pages that a link may lead to; their anchors are not known here.
    """
    here, folder = anchors[page], posixpath.dirname(page)
    for url in dict.fromkeys(links):
        path, _, anchor = url.partition("#")
        if (not path and anchor in here) or is_elsewhere(url):
            continue
        target = _target(folder, path.partition("?")[0]) if path else page
        there = anchors.get(target)
        if there is None and target not in outside:
            yield f"the page '{page}' links to '{url}', which is not there"
        elif there is not None and anchor and unquote(anchor) not in there:
            yield f"the page '{page}' links to '{url}': there is no such anchor"


@lru_cache(maxsize=4096)
def _target(folder: str, path: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(path)))
