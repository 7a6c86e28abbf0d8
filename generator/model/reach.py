"""Tell from the types of records which of their fields can lead to records of a kind.

A regulation holds a thousand records; who looks for few of them goes only where they can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeAlias, get_args

from generator.model.record import Record

__all__ = ["Wanted", "find"]

Wanted: TypeAlias = Callable[[type[Record]], bool]
"""Whether records of a type are looked for."""


def find(record: Record, wanted: Wanted) -> tuple[tuple[tuple[str | int, ...], Record], ...]:
    """`record` and every record in it whose type is `wanted`, each with its way, in written order.

    `wanted` must be one function for one question: what it answers of a type is remembered.
    """
    found: list[tuple[tuple[str | int, ...], Record]] = []
    _collect(record, (), wanted, found)
    return tuple(found)


def _collect(
    record: Record,
    way: tuple[str | int, ...],
    wanted: Wanted,
    found: list[tuple[tuple[str | int, ...], Record]],
) -> None:
    is_wanted, leading = _answers(type(record), wanted)
    if is_wanted:
        found.append((way, record))
    for name, key in leading:
        value = getattr(record, name)
        if isinstance(value, Record):
            _collect(value, (*way, key), wanted, found)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                _collect(item, (*way, key, index), wanted, found)


@cache
def _answers(kind: type[Record], wanted: Wanted) -> tuple[bool, tuple[tuple[str, str], ...]]:
    """Whether `kind` is wanted, and its fields that can lead there, each with its key in YAML."""
    leading = tuple(
        (name, field.alias or name)
        for name, field in kind.model_fields.items()
        if any(map(wanted, _reached(field.annotation)))
    )
    return wanted(kind), leading


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
