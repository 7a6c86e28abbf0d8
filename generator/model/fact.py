"""Find the facts of a record: everything in it that names the provision it was read from.

A regulation holds hundreds of records, and most of its text is no fact. Which fields can lead to
one is read from the records' types, once for each type.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, get_args

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
    found: list[Fact] = []
    _collect(record, (), found)
    return tuple(found)


def _collect(record: Record, way: tuple[str | int, ...], found: list[Fact]) -> None:
    kind = type(record)
    if _names_provision(kind):
        found.append(Fact(way, record, getattr(record, _PROVISION)))
    for name, key in _leading(kind):
        value = getattr(record, name)
        if isinstance(value, Record):
            _collect(value, (*way, key), found)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                _collect(item, (*way, key, index), found)


@cache
def _names_provision(kind: type[Record]) -> bool:
    return _PROVISION in kind.model_fields


@cache
def _leading(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    """The fields of `kind` that can lead to a fact, each with its key in YAML."""
    return tuple(
        (name, field.alias or name)
        for name, field in kind.model_fields.items()
        if any(map(_names_provision, _reached(field.annotation)))
    )


def _reached(annotation: Any) -> set[type[Record]]:
    """The types of record that a value of this annotation is or holds, at any depth."""
    reached: set[type[Record]] = set()
    ahead = [annotation]
    while ahead:
        for kind in _kinds(ahead.pop()):
            if kind not in reached:
                reached.add(kind)
                ahead += [field.annotation for field in kind.model_fields.values()]
    return reached


def _kinds(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in get_args(annotation):
        yield from _kinds(part)
