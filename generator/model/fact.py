"""Find the facts of a record: everything in it that names the provision it was read from."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from generator.model.reach import find, find_records
from generator.model.record import Record

__all__ = ["Fact", "find_facts", "find_naming"]

_PROVISION = "from_"
"""The field that names a provision."""


class Fact(NamedTuple):
    """A record that may name its provision, its way in the YAML file, and what it names."""

    way: tuple[str | int, ...]
    record: Record
    provision: str | None


def find_facts(record: Record) -> tuple[Fact, ...]:
    """Every fact in `record`, itself among them if it is one, in model order."""
    found = find(record, _names_provision)
    return tuple([Fact(way, fact, getattr(fact, _PROVISION)) for way, fact in found])


def find_naming(record: Record) -> dict[str | None, list[Record]]:
    """The same records by the provision that they name: most who look for them need no way."""
    found: dict[str | None, list[Record]] = {}
    for fact in find_records(record, _names_provision):
        found.setdefault(getattr(fact, _PROVISION), []).append(fact)
    return found


@cache
def _names_provision(kind: type[Record]) -> bool:
    return _PROVISION in kind.model_fields
