"""Tell from the types of records which of their fields can lead to records of a kind.

A regulation holds a thousand records; who looks for few of them goes only where they can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple, TypeAlias, get_args

from generator.model.record import Record

__all__ = ["Wanted", "find", "find_records"]

Wanted: TypeAlias = Callable[[type[Record]], bool]
"""Whether records of a type are looked for."""


def find(record: Record, wanted: Wanted) -> tuple[tuple[tuple[str | int, ...], Record], ...]:
    """`record` and every record in it whose type is `wanted`, each with its way, in model order.

    That is the order of the model's fields, whatever that of the keys in YAML. `wanted` must be one
    function for one question: what it answers of a type is remembered.
    """
    found: list[tuple[tuple[str | int, ...], Record]] = []
    _collect(record, (), _answers_to(wanted), found)
    return tuple(found)


def find_records(record: Record, wanted: Wanted) -> list[Record]:
    """The same records without their ways, which cost most of it.

    They come level by level, each level in that order; but a list of records that lead no further
    stands behind the one that holds it, before the rest of that one's level.
    """
    answers = _answers_to(wanted)
    found: list[Record] = []
    ahead: list[Any] = [record]
    for one in ahead:
        is_wanted, leading = answers[type(one)]
        if is_wanted:
            found.append(one)
        for name, _, last in leading:
            held = getattr(one, name)
            if isinstance(held, tuple):
                (found if last else ahead).extend(held)
            else:
                ahead.append(held)
    return found


def _collect(
    record: Record,
    way: tuple[str | int, ...],
    answers: _Answers,
    found: list[tuple[tuple[str | int, ...], Record]],
) -> None:
    is_wanted, leading = answers[type(record)]
    if is_wanted:
        found.append((way, record))
    for name, key, last in leading:
        value = getattr(record, name)
        # To ask first whether it is a record would cost more than all else here.
        if isinstance(value, tuple):
            if last:
                found += [((*way, key, index), item) for index, item in enumerate(value)]
                continue
            for index, item in enumerate(value):
                _collect(item, (*way, key, index), answers, found)
        elif isinstance(value, Record):
            _collect(value, (*way, key), answers, found)


class _Field(NamedTuple):
    """A field that can lead to what is wanted."""

    name: str
    key: str
    """Its key in YAML."""
    last: bool
    """Whether all records that it holds are wanted, and lead no further."""


class _Answers(dict[type, tuple[bool, tuple[_Field, ...]]]):
    """For each type whether it is wanted, and its fields that can lead to what is."""

    def __init__(self, wanted: Wanted) -> None:
        super().__init__()
        self._wanted = wanted

    def __missing__(self, kind: type) -> tuple[bool, tuple[_Field, ...]]:
        # Nothing is held where there could be a record.
        self[kind] = self._of_record(kind) if issubclass(kind, Record) else (False, ())
        return self[kind]

    def _of_record(self, kind: type[Record]) -> tuple[bool, tuple[_Field, ...]]:
        leading = tuple(
            _Field(name, field.alias or name, all(map(self._is_last, _kinds(field.annotation))))
            for name, field in kind.model_fields.items()
            if self._leads(field.annotation)
        )
        return self._wanted(kind), leading

    def _is_last(self, kind: type[Record]) -> bool:
        inside = (field.annotation for field in kind.model_fields.values())
        return self._wanted(kind) and not any(map(self._leads, inside))

    def _leads(self, annotation: Any) -> bool:
        return any(map(self._wanted, _reached(annotation)))


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
