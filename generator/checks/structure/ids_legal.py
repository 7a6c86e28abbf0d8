"""Check that no name in a process is one that programs keep for themselves.

Why: names of processes, nodes, procedures and participants become names in drawings and in BPMN,
which other programs read. Some of those swallow what is called `End`, `Start` or `Root`, whatever
its letters' case, because they make a thing of that name themselves; in a browser every object has
a `constructor` already.

PASS: `received`, `procedure-3`, `application`.
FAIL: an end called `end`, a start called `start`, a participant called `root`.

The form of names (small Latin letters, digits, single hyphens) is a matter of the model: it keeps
out `__proto__`, names that differ only by case, and the names with two hyphens that drawings make,
such as `lane--head` and `arrow--3`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.marks import KeyPath
from generator.errors import Problem
from generator.model.regulation import Regulation

__all__ = ["ID", "RESERVED", "check_decree"]

ID = "ids-legal"

RESERVED = frozenset({"constructor", "end", "root", "start"})
"""The names that no thing of a process may have."""


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every reserved name of a participant, a procedure, a process or a node."""
    for loaded in folder.regulations:
        for way, name in _names(loaded):
            if name in RESERVED:
                message = f"the name {name!r} is reserved"
                hint = f"call it something else, such as '{name}-1'"
                yield Problem(loaded.marks.value(*way, "id"), ID, message, hint)


def _names(loaded: Loaded[Regulation]) -> Iterator[tuple[KeyPath, str]]:
    """Every name, with the way to what it names."""
    regulation = loaded.record
    for key in ("participants", "procedures", "processes"):
        for place, item in enumerate(getattr(regulation, key)):
            yield (key, place), item.id
    for at, process in enumerate(regulation.processes):
        for place, node in enumerate(process.nodes):
            yield ("processes", at, "nodes", place), node.id
