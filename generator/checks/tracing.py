"""Write out the ways through every process of a content folder, right or wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.checks.loading import load_decree, load_shared
from generator.checks.structure import (
    ids_unique,
    lanes_single,
    nodes_complete,
    references_resolve,
)
from generator.corpus.corpus import Loaded
from generator.corpus.reader import decree_paths
from generator.errors import Problem, ReglamentError
from generator.model.labels import Labels
from generator.model.regulation import Regulation
from generator.process.trace import trace

__all__ = ["trace_content"]

_NAMES = frozenset({ids_unique.ID, lanes_single.ID, nodes_complete.ID, references_resolve.ID})
"""The checks without which no way can be followed: names that lead nowhere, nodes of nobody."""


def trace_content(root: Path, *, slug: str | None = None) -> Iterator[str]:
    """The lanes of every process, and the steps of its scenarios, as lines of plain text.

    A process that never ends, or waits for ever, is followed as far as it goes. A regulation with
    names that lead nowhere is only said to have them.

    Args:
        root: the content folder, already reported on: no problem is told here.
        slug: the one regulation wanted, as `3-wheelchairs`; all of them by default.

    Raises:
        ReglamentError: no regulation is called so.
    """
    shared, _ = load_shared(root)
    labels = shared.labels.record if shared.labels else None
    known: list[str] = []
    for path in decree_paths(root):
        corpus, problems = load_decree(shared, path)
        for folder in corpus.decrees:
            for loaded in folder.regulations:
                known.append(loaded.record.slug)
                if slug in (None, loaded.record.slug):
                    yield from _lines(loaded, labels, problems)
    if slug is not None and slug not in known:
        raise ReglamentError(f"no regulation is called {slug!r}; known: {', '.join(known)}")


def _lines(
    loaded: Loaded[Regulation], labels: Labels | None, problems: Iterable[Problem]
) -> Iterator[str]:
    path = loaded.marks.path.as_posix()
    broken = any(one.location.path == path and one.code in _NAMES for one in problems)
    if broken or labels is None:
        yield f"{loaded.record.slug}: not traced, as names in it lead nowhere"
    else:
        yield from trace(loaded.record, labels)
