"""Find the facts of a record: everything in it that names the provision it was read from."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from generator.model.reach import find
from generator.model.record import Record

__all__ = ["Fact", "find_facts"]

_PROVISION = "from_"
"""The field that names a provision."""


class Fact(NamedTuple):
    """A record that may name its provision, its way in the YAML file, and what it names."""

    way: tuple[str | int, ...]
    record: Record
    provision: str | None


def find_facts(record: Record) -> tuple[Fact, ...]:
    """Every fact in `record`, itself among them if it is one, in written order."""
    found = find(record, _names_provision)
    return tuple([Fact(way, fact, getattr(fact, _PROVISION)) for way, fact in found])


@cache
def _names_provision(kind: type[Record]) -> bool:
    return _PROVISION in kind.model_fields
