"""Check that no two things of one kind have the same name.

Why: identities become addresses and anchors that people link to; two provisions with one anchor
mean that a link to the law leads to the wrong words.

PASS: every provision of a regulation has an identity of its own.
FAIL: two paragraphs numbered `5.` without an `id` that tells them apart.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.corpus.marks import KeyPath, Marks
from generator.errors import Location, Problem
from generator.model.decree import Decree
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["ID", "check_decree", "check_shared", "decrees_distinct"]

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


def check_shared(corpus: Corpus) -> Iterator[Problem]:
    """Yield every name that two bodies, websites or decrees have."""
    if corpus.organizations:
        bodies = corpus.organizations.record.organizations
        yield from _named(corpus.organizations.marks, "organizations", [body.id for body in bodies])
    if corpus.websites:
        sites = corpus.websites.record.websites
        yield from _named(corpus.websites.marks, "websites", [site.id for site in sites])
    yield from decrees_distinct(folder.decree for folder in corpus.decrees)


def decrees_distinct(decrees: Iterable[Loaded[Decree]]) -> Iterator[Problem]:
    """Yield every decree whose name another has already.

    It is all that the checks must know of several decrees at once.
    """
    files = tuple(decrees)
    names = [file.record.id for file in files]
    yield from _twice(names, "decree", lambda index: files[index].marks.value("id"))


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every name inside one decree that is used twice where it must be one's own."""
    decree, marks = folder.decree.record, folder.decree.marks
    yield from _named(marks, "regulations", decree.regulations, key=())
    yield from _provisions(decree.provisions(), marks)
    for name in ("id", "order"):
        names = [getattr(loaded.record, name) for loaded in folder.regulations]
        yield from _twice(names, f"regulation with this {name}:", _places(folder, name))
    for loaded in folder.regulations:
        yield from _regulation(loaded)


def _places(folder: DecreeFolder, key: str) -> Callable[[int], Location]:
    """Where `key` of a regulation stands, by the regulation's index."""
    return lambda index: folder.regulations[index].marks.value(key)


def _regulation(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    regulation, marks = loaded.record, loaded.marks
    yield from _provisions(regulation.provisions(), marks)
    for name in _NAMED:
        yield from _named(marks, name, [item.id for item in getattr(regulation, name)])
    for index, procedure in enumerate(regulation.procedures):
        around = ("procedures", index, "durations")
        names = [limit.id for limit in procedure.durations]
        if len(names) > 1:
            yield from _twice(names, "duration", _entry(marks, around, ("id",)))
    for index, process in enumerate(regulation.processes):
        around = ("processes", index, "nodes")
        names = [node.id for node in process.nodes]
        yield from _twice(names, "node", _entry(marks, around, ("id",)))


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
    marks: Marks, name: str, ids: Sequence[str], *, key: KeyPath = ("id",)
) -> Iterator[Problem]:
    if len(set(ids)) < len(ids):
        yield from _twice(ids, name, _entry(marks, (name,), key))


def _entry(marks: Marks, around: KeyPath, key: KeyPath) -> Callable[[int], Location]:
    """Where `key` of an entry of the list `around` stands, by the entry's index."""
    return lambda index: marks.value(*around, index, *key)


def _twice(
    names: Sequence[Hashable], what: str, place: Callable[[int], Location]
) -> Iterator[Problem]:
    """Yield each name that stands earlier already; what has none (`None`) shares none.

    `place` says where the name of an index stands.
    """
    if len(set(names)) == len(names):
        return
    first: dict[Hashable, int] = {}
    for index, name in enumerate(names):
        earlier = first.setdefault(name, index)
        if name is not None and earlier != index:
            message = f"{what} {name!r} stands twice; first at {place(earlier)}"
            yield Problem(place(index), ID, message, _HINT)
