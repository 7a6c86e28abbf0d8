"""Find the names of services: in a decree's list, in headings, annexes and titles of standards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.checks.facts.quoted import quoted
from generator.checks.finding import ActFile, Spot
from generator.corpus.corpus import Loaded
from generator.corpus.marks import KeyPath
from generator.model.annex import Annex
from generator.model.decree import Decree
from generator.model.reference import ActKind
from generator.model.regulation import Regulation

__all__ = ["ServiceName", "listed_names", "own_name", "paired_names", "repeated_names"]


class ServiceName(NamedTuple):
    """A name of a service, where it stands, and what that place is called."""

    file: ActFile
    way: KeyPath
    words: str
    place: str

    def spot(self, words: str | None = None) -> Spot:
        """Words of it, or the whole name."""
        return Spot(self.file, self.way, words or self.words)


def own_name(file: Loaded[Regulation]) -> ServiceName:
    """The name that a regulation bears: what its heading has in quotation marks."""
    heading = file.record.heading
    name = next(iter(quoted(heading)), file.record.title)
    return ServiceName(file, ("heading",), name, "the regulation's heading")


def listed_names(decree: Loaded[Decree], own: Sequence[ServiceName]) -> tuple[ServiceName, ...]:
    """The names in the decree's list: the first clause that quotes a name like one of `own`.

    If the clause has no items, it may quote other things too: only what is like a name is taken.
    """
    for index, clause in enumerate(decree.record.clauses):
        items = [(("clauses", index, "parts", at), part) for at, part in enumerate(clause.parts)]
        names = [
            ServiceName(decree, (*way, "text"), name, "the decree's list")
            for way, item in (*items, (("clauses", index), clause))
            for name in quoted(item.text)
        ]
        held = {name.words for name in own}
        if clause.parts and any(one.words in held for one in names):
            return tuple(names)
        like = tuple(one for one in names if any(_alike(one.words, name) for name in held))
        if like:
            return tuple(names) if clause.parts else like
    return ()


def paired_names(
    listed: Sequence[ServiceName], own: Sequence[ServiceName]
) -> list[ServiceName | None]:
    """For each of `own` its name in the list: in a list of the same length that of its place."""
    if len(listed) == len(own):
        return list(listed)
    exact = {one.words: one for one in listed}
    left = [one for one in listed if one.words not in {name.words for name in own}]
    pairs: list[ServiceName | None] = []
    for name in own:
        alike = (one for one in left if _alike(one.words, name.words))
        found = exact.get(name.words) or next(alike, None)
        pairs.append(found)
        left = [one for one in left if one is not found]
    return pairs


def repeated_names(file: Loaded[Regulation], own: str) -> Iterator[ServiceName]:
    """The names in the annexes and in the title of the standard; `own` is the regulation's."""
    for index, annex in enumerate(file.record.annexes):
        for key, name in _in_annex(annex, own):
            yield ServiceName(file, ("annexes", index, key), name, f"the {key} of {annex.id}")
    for reference in file.record.references:
        title, placed = reference.title, file.record.by_identity.get(reference.from_)
        standard = reference.kind is ActKind.STANDARD
        # What does not stand in the text is reported by `quotes-found`.
        if standard and title and placed and title in placed.provision.text:
            way, text = (*placed.path, "text"), placed.provision.text
            # A word before or behind the title is quoted with it.
            longer = (one for one in quoted(text) if one.startswith(title) or one.endswith(title))
            whole = next(longer, title)
            yield ServiceName(file, way, whole, "the title of the standard")


def _in_annex(annex: Annex, own: str) -> Iterator[tuple[str, str]]:
    """The name in the corner, and in a heading that quotes something much like it."""
    corner = quoted(annex.header) if annex.header else ()
    if corner:
        yield "header", own if own in corner else corner[0]
    for name in quoted(annex.heading) if annex.heading else ():
        if name != own and _alike(name, own):
            yield "heading", name


def _alike(one: str, other: str) -> bool:
    """Whether two names share more than half of the words of the longer."""
    here, there = set(one.split()), set(other.split())
    return 2 * len(here & there) > max(len(here), len(there))
