"""Read a decree as it would be with some of its slips put right, to see what else they bring about.

Nothing is written: the records are copied along the way to the words, and stand where they stood.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import takewhile
from typing import Any, TypeAlias, TypeVar

from generator.checks.finding import Finding
from generator.checks.reading import CELLS, Reading
from generator.corpus.corpus import Loaded
from generator.corpus.marks import KeyPath
from generator.model.decree import Decree
from generator.model.fact import find_facts
from generator.model.process import Procedure
from generator.model.record import Record
from generator.model.regulation import Regulation

__all__ = ["Repair", "mended"]

RecordType = TypeVar("RecordType", bound=Record)

_Change: TypeAlias = Callable[[str], str]

_TOKENS = re.compile(r"\w+|\W")

_CELLS = frozenset(CELLS.values())
"""What of a procedure is official text; all else in it is a fact."""


class Repair:
    """The quoted words of a slip, and what they are to be read as."""

    def __init__(self, slip: Finding) -> None:
        self.slip, self.at = slip, slip.at
        mend = slip.mend
        self.words, self.right = slip.at.words, mend.words if mend else slip.at.words

    def of_text(self, text: str) -> str:
        """A text with the quoted words put right, wherever they stand in it."""
        return self._whole.sub(lambda _: self.right, text)

    def of_fact(self, text: str) -> str:
        """The same of what may quote fewer words: at least those that are wrong."""
        read = self.of_text(text)
        return self._part.sub(lambda _: self._little[1], text) if read == text else read

    def is_in(self, words: str) -> bool:
        """Whether words hold those that are wrong."""
        return self._part.search(words) is not None

    @property
    def size(self) -> int:
        """How many letters are taken away or put in."""
        before, behind = _ends(self.words, self.right)
        return len(self.words) + len(self.right) - 2 * (before + behind)

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return _wholly(self.words)

    @cached_property
    def _part(self) -> re.Pattern[str]:
        return _wholly(self._little[0])

    @cached_property
    def _little(self) -> tuple[str, str]:
        """What is wrong without the words around it, and what it is to be.

        If words are missing, or too many, it is all that is quoted.
        """
        wrong, right = _TOKENS.findall(self.words), _TOKENS.findall(self.right)
        before, behind = _ends(wrong, right)
        little = wrong[before : len(wrong) - behind], right[before : len(right) - behind]
        return ("".join(little[0]), "".join(little[1])) if all(little) else (self.words, self.right)


def mended(reading: Reading, repairs: Iterable[Repair]) -> Reading:
    """The same decree with words put right, and with them the facts that quote them."""
    of_file: dict[int, list[Repair]] = {}
    for repair in repairs:
        of_file.setdefault(id(repair.at.file), []).append(repair)
    folder = reading.folder
    regulations = tuple(_repaired(file, of_file.get(id(file), ())) for file in folder.regulations)
    decree = _repaired(folder.decree, of_file.get(id(folder.decree), ()))
    return Reading(reading.corpus, replace(folder, decree=decree, regulations=regulations))


def _repaired(file: Loaded[RecordType], repairs: Iterable[Repair]) -> Loaded[RecordType]:
    record = file.record
    for repair in repairs:
        record = _changed(record, repair.at.way, repair.of_text)
        for way in _facts_of(record, repair.at.way):
            record = _changed(record, way, repair.of_fact)
    return file if record is file.record else Loaded(record, file.marks)


def _facts_of(record: Record, way: KeyPath) -> tuple[KeyPath, ...]:
    """The ways to the facts that were read from the text at the end of `way`."""
    if len(way) == 1:
        return (("title",),)
    if way[0] == "procedures":
        return (way[:2],)
    placed = record.provisions() if isinstance(record, Decree | Regulation) else ()
    identity = next((one.identity for one in placed if one.path == way[:-1]), None)
    return tuple(fact.way for fact in find_facts(record) if fact.provision == identity is not None)


def _changed(value: Any, way: KeyPath, change: _Change) -> Any:
    """A record, or what it holds, with what stands at the end of `way` changed."""
    if not way:
        return _reworded(value, change)
    step, *rest = way
    if isinstance(step, int):
        return (*value[:step], _changed(value[step], tuple(rest), change), *value[step + 1 :])
    old = getattr(value, step, None)
    new = _changed(old, tuple(rest), change)
    return value if new is old or new == old else _with(value, {step: new})


def _reworded(value: Any, change: _Change) -> Any:
    """A value with every word of it changed that is no official text and no fact of its own."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_reworded(item, change) for item in value)
    if not isinstance(value, Record):
        return value
    texts = _CELLS if isinstance(value, Procedure) else frozenset()
    fields = {name: getattr(value, name) for name in type(value).model_fields if name not in texts}
    new = {name: _reworded(held, change) for name, held in fields.items()}
    changed = {name: held for name, held in new.items() if held != fields[name]}
    return _with(value, changed) if changed else value


def _with(record: RecordType, changed: dict[str, Any]) -> RecordType:
    """A copy with other values; what the record remembers of the old ones is not copied."""
    copy = record.model_copy(update=changed)
    for name in set(copy.__dict__).difference(type(copy).model_fields):
        del copy.__dict__[name]
    return copy


def _wholly(words: str) -> re.Pattern[str]:
    """What finds words where they are no part of longer ones."""
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")


def _ends(one: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """How much of two is the same at the beginning, and of the rest at the end."""
    before = _in_common(one, other)
    return before, _in_common(one[before:][::-1], other[before:][::-1])


def _in_common(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
