"""Check that one act has one name in all `references` of a decree.

Why: citations of an act are compared by the name that we give it; under a second name it is another
act for the program, and nobody is told that the two are cited differently.

PASS: `act: order-2015-279` wherever an order of 28 April 2015 with the number 279 is cited.
FAIL: `act: order-279` at one of these places; the same with two names by one register number.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from generator.checks.facts.cited_acts import THIS
from generator.checks.finding import ActFile
from generator.corpus.corpus import Corpus, DecreeFolder
from generator.errors import Problem
from generator.model.reference import Reference

__all__ = ["ID", "check_decree"]

ID = "acts-named-once"


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every reference that names an act otherwise than an earlier one does."""
    files: tuple[ActFile, ...] = (folder.decree, *folder.regulations)
    named: dict[Hashable, str] = {}
    for file in files:
        for at, reference in enumerate(file.record.references):
            for key in _keys(reference) if reference.act != THIS else ():
                name = named.setdefault(key, reference.act)
                if name != reference.act:
                    message = f"this act is called {name!r} elsewhere, and {reference.act!r} here"
                    location = file.marks.value("references", at, "act")
                    yield Problem(location, ID, message, "give it one name")
                    break


def _keys(reference: Reference) -> Iterator[Hashable]:
    """What only one act can have."""
    if reference.number and reference.date:
        yield reference.kind, reference.date, reference.number
    if reference.registration:
        yield reference.registration
