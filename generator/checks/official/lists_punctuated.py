"""Check that the items of a list end alike, and that a colon announces the list.

Why: the mark at the end of an item says whether the list goes on; after a full stop in its middle a
reader believes to have seen all that is asked of him.

A list is what stands below one provision, numbered or unnumbered. Its last item may end in a full
stop, or like the others, where the sentence goes on; an item with items of its own ends with them.

PASS: "the recipient shows:", "a card;", "a photograph."
FAIL: "the recipient shows:", "a card.", "a photograph;", "a receipt."
LAWYER: reads the list to its end, and the mark as it stands behind the other items.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from generator.checks.finding import ActFile, Finding, Spot
from generator.checks.phrases.vicinity import vicinity
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath
from generator.errors import Severity
from generator.model.provision import Placed, Provision

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "lists-punctuated"
SEVERITY = Severity.NOTE

_STOP, _COLON, _GOING_ON = ".", ":", ";,"
_HINT = "read the list to its end, and the mark as it stands behind the other items"
_LEAD_HINT = "read a colon: the items belong to this sentence"


class _Item(NamedTuple):
    """An item of a list, with its last words; below it may be others."""

    file: ActFile
    way: KeyPath
    text: str

    @property
    def mark(self) -> str:
        """The mark at its end, if there is one."""
        return "" if self.text[-1].isalnum() else self.text[-1]

    @property
    def spot(self) -> Spot:
        """Its last words."""
        return Spot(self.file, self.way, vicinity(self.text, len(self.text) - 1, len(self.text)))


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every item that ends otherwise than its neighbours, and every list without a colon."""
    files: tuple[ActFile, ...] = (reading.folder.decree, *reading.regulations)
    for file in files:
        for placed in file.record.provisions():
            parts = placed.provision.parts
            if len(parts) > 1 and not _is_plain(placed.provision.text, parts):
                yield from _in_list(file, placed)


def _is_plain(lead: str, parts: Sequence[Provision]) -> bool:
    """Whether nothing can be wrong: a colon, and all items but the last end in one mark."""
    *ends, last = (part.text[-1] for part in parts)
    return (
        len({*ends, *_GOING_ON}) == len(_GOING_ON)
        and last in (ends[0], _STOP)
        and lead[-1] == _COLON
    )


def _in_list(file: ActFile, placed: Placed) -> Iterator[Finding]:
    parts = enumerate(placed.provision.parts)
    for _, run in groupby(parts, key=lambda each: each[1].number is not None):
        items = [_last(file, (*placed.path, "parts", index), part) for index, part in run]
        usual = _usual(items)
        if usual:
            lead = _Item(file, (*placed.path, "text"), placed.provision.text)
            if items[0].way == (*placed.path, "parts", 0, "text"):
                yield from _unannounced(lead, items[0], usual)
            yield from _odd(items, usual)


def _unannounced(lead: _Item, first: _Item, usual: str) -> Iterator[Finding]:
    """What stands above a list and does not end in a colon."""
    if usual in _GOING_ON and lead.mark != _COLON:
        message = "no colon announces the items that follow"
        yield Finding(ID, lead.spot, message, _LEAD_HINT, (first.spot,), SEVERITY)


def _last(file: ActFile, way: KeyPath, part: Provision) -> _Item:
    """The last words of an item: those of the last item below it."""
    while part.parts:
        way, part = (*way, "parts", len(part.parts) - 1), part.parts[-1]
    return _Item(file, (*way, "text"), part.text)


def _usual(items: Sequence[_Item]) -> str:
    """The mark behind most items but the last, if there is one."""
    marks = Counter(item.mark for item in items[:-1]).most_common(1)
    return marks[0][0] if marks else ""


def _odd(items: Sequence[_Item], usual: str) -> Iterator[Finding]:
    neighbour = next(item for item in items if item.mark == usual)
    for item in items:
        last = item is items[-1]
        if item.mark != usual and not (last and item.mark == _STOP):
            message = f"the item ends in “{item.mark}”" if item.mark else "the item ends in no mark"
            where = "before it" if last else "around it"
            message = f"{message}, others {where} in “{usual}”"
            yield Finding(ID, item.spot, message, _HINT, (neighbour.spot,), SEVERITY)
