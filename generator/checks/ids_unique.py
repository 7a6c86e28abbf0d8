"""Check that no two things of one kind have the same name.

Why: identities become addresses and anchors that people link to; two provisions with one anchor
mean that a link to the law leads to the wrong words.

PASS: every provision of a regulation has an identity of its own.
FAIL: two paragraphs numbered `5.` without an `id` that tells them apart.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.strict_yaml import KeyPath, Marks
from generator.errors import Problem
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["ID", "check"]

ID = "ids-unique"

_HINT = "give one of them another name"
_NAMED = (
    "annexes",
    "evidence",
    "evidence_groups",
    "output",
    "participants",
    "procedures",
    "processes",
)


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every name that is used twice where it must be one's own."""
    if corpus.organizations:
        bodies = corpus.organizations.record.organizations
        yield from _named(corpus.organizations.marks, "organizations", (body.id for body in bodies))
    if corpus.websites:
        sites = corpus.websites.record.websites
        yield from _named(corpus.websites.marks, "websites", (site.id for site in sites))
    marks = [(folder.decree.record.id, folder.decree.marks, ("id",)) for folder in corpus.decrees]
    yield from _twice(marks, "decree")
    for folder in corpus.decrees:
        yield from _decree(folder)


def _decree(folder: DecreeFolder) -> Iterator[Problem]:
    decree, marks = folder.decree.record, folder.decree.marks
    yield from _named(marks, "regulations", decree.regulations, key=())
    yield from _provisions(decree.provisions(), marks)
    for name in ("id", "order"):
        found = [
            (getattr(loaded.record, name), loaded.marks, (name,)) for loaded in folder.regulations
        ]
        yield from _twice(found, f"regulation with this {name}:")
    for loaded in folder.regulations:
        yield from _regulation(loaded)


def _regulation(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    regulation, marks = loaded.record, loaded.marks
    yield from _provisions(regulation.provisions(), marks)
    for name in _NAMED:
        yield from _named(marks, name, (item.id for item in getattr(regulation, name)))
    for index, procedure in enumerate(regulation.procedures):
        found = [
            (limit.id, marks, ("procedures", index, "durations", position, "id"))
            for position, limit in enumerate(procedure.durations)
            if limit.id is not None
        ]
        yield from _twice(found, "duration")
    for index, process in enumerate(regulation.processes):
        found = [
            (node.id, marks, ("processes", index, "nodes", position, "id"))
            for position, node in enumerate(process.nodes)
        ]
        yield from _twice(found, "node")


def _provisions(provisions: Iterable[Placed], marks: Marks) -> Iterator[Problem]:
    first: dict[str, Placed] = {}
    for placed in provisions:
        earlier = first.setdefault(placed.identity, placed)
        if earlier is not placed:
            place = marks.value(*earlier.path)
            message = (
                f"the identity {placed.identity} is taken by the provision at line {place.line}"
            )
            hint = "give one of the two an `id`, such as `f2` for the lead of a further flow"
            yield Problem(marks.value(*placed.path), ID, message, hint)


def _named(
    marks: Marks, name: str, ids: Iterable[str], *, key: KeyPath = ("id",)
) -> Iterator[Problem]:
    found = [(item, marks, (name, index, *key)) for index, item in enumerate(ids)]
    yield from _twice(found, name)


def _twice(found: Iterable[tuple[Hashable, Marks, KeyPath]], what: str) -> Iterator[Problem]:
    seen: dict[Hashable, str] = {}
    for item, marks, way in found:
        location = marks.value(*way)
        if item in seen:
            message = f"{what} {item!r} stands twice; first at {seen[item]}"
            yield Problem(location, ID, message, _HINT)
        seen.setdefault(item, str(location))
