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
    _collect(record, (), _answers_to(wanted), found)
    return tuple(found)


def _collect(
    record: Record,
    way: tuple[str | int, ...],
    answers: _Answers,
    found: list[tuple[tuple[str | int, ...], Record]],
) -> None:
    is_wanted, leading = answers[type(record)]
    if is_wanted:
        found.append((way, record))
    for name, key in leading:
        value = getattr(record, name)
        # To ask first whether it is a record would cost more than all else here.
        if isinstance(value, tuple):
            for index, item in enumerate(value):
                _collect(item, (*way, key, index), answers, found)
        elif isinstance(value, Record):
            _collect(value, (*way, key), answers, found)


class _Answers(dict[type[Record], tuple[bool, tuple[tuple[str, str], ...]]]):
    """For each type whether it is wanted, and its fields that can lead to what is.

    Each field stands with its key in YAML.
    """

    def __init__(self, wanted: Wanted) -> None:
        super().__init__()
        self._wanted = wanted

    def __missing__(self, kind: type[Record]) -> tuple[bool, tuple[tuple[str, str], ...]]:
        leading = tuple(
            (name, field.alias or name)
            for name, field in kind.model_fields.items()
            if any(map(self._wanted, _reached(field.annotation)))
        )
        self[kind] = self._wanted(kind), leading
        return self[kind]


_answers_to = cache(_Answers)


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
