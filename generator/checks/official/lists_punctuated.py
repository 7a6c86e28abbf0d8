"""Check that the items of a list end alike, that a colon announces it, and that sentences end.

Why: the mark at the end of an item says whether the list goes on; after a full stop in its middle a
reader believes to have seen all that is asked of him, and where a paragraph ends in no mark at all
words may be lost.

A list is what stands below one provision, numbered or unnumbered. Its last item may end in a full
stop, or like the others, where the sentence goes on; an item with items of its own ends with them.
Where as many items end in one mark as in another, the other lists of the act decide. A sentence of
its own stands before a list or behind it, not among its items. Paragraphs must end in a mark where
as many others of the act end in a full stop.

PASS: "the recipient shows:", "a card;", "a photograph."
FAIL: "the recipient shows:", "a card.", "a photograph;", "a receipt."; "the service is free of".
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
_FULL = ".!?…"
"""What ends a sentence."""
_ENDED = f"{_FULL}:;,"
"""What may end the words above a text of their own."""
_QUOTES = '»”")]'
_ITEM_HINT = "read the list to its end, and the mark as it stands behind the other items"
_LEAD_HINT = "read a colon: the items belong to this sentence"
_AMONG_HINT = "read this text before the list or behind it, as the other regulations have it"
_SENTENCE_HINT = "read the mark that is missing, and look whether words are lost before it"


class _Item(NamedTuple):
    """An item of a list, or a sentence, with its last words; below it may be others."""

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
    """Yield every item and sentence that ends otherwise than others, and lists without a colon."""
    files: tuple[ActFile, ...] = (reading.folder.decree, *reading.regulations)
    for file in files:
        provisions = tuple(file.record.provisions())
        for placed in provisions:
            parts = placed.provision.parts
            if len(parts) > 1 and not _is_plain(placed.provision.text, parts):
                yield from _in_list(file, placed)
        yield from _unended(file, provisions)


def _is_plain(lead: str, parts: Sequence[Provision]) -> bool:
    """Whether nothing can be wrong: a colon, and all items but the last end in one mark."""
    *ends, last = (part.text[-1] for part in parts)
    alike = len(ends) > 1 and len({*ends}) == 1 and ends[0] in _GOING_ON
    return alike and last in (ends[0], _STOP) and lead[-1] == _COLON


def _in_list(file: ActFile, placed: Placed) -> Iterator[Finding]:
    parts = enumerate(placed.provision.parts)
    runs = [
        [_last(file, (*placed.path, "parts", index), part) for index, part in run]
        for _, run in groupby(parts, key=_is_numbered)
    ]
    for at, items in enumerate(runs):
        if usual := _usual(items, file):
            if at == 0:
                lead = _Item(file, (*placed.path, "text"), placed.provision.text)
                yield from _unannounced(lead, items[0], usual)
            yield from _odd(items, usual)
    yield from _among(placed, runs)


def _is_numbered(each: tuple[int, Provision]) -> bool:
    return each[1].number is not None


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


def _usual(items: Sequence[_Item], file: ActFile) -> str:
    """The mark behind most items but the last, if there is one."""
    marks = Counter(item.mark for item in items[:-1] if item.mark).most_common()
    first = [mark for mark, count in marks if count == marks[0][1]]
    if len(first) > 1:
        habit = Counter(
            part.text[-1] for placed in file.record.provisions() for part in placed.provision.parts
        )
        return max(first, key=lambda mark: habit[mark])
    last = items[-1].mark
    return first[0] if first else last if last and len(items) > 1 and last in _GOING_ON else ""


def _odd(items: Sequence[_Item], usual: str) -> Iterator[Finding]:
    neighbour = next(item for item in items if item.mark == usual)
    for item in items:
        last = item is items[-1]
        if item.mark != usual and not (last and item.mark == _STOP):
            where = "before it" if last else "around it"
            message = f"the item {_ends(item)}, others {where} in “{usual}”"
            yield Finding(ID, item.spot, message, _ITEM_HINT, (neighbour.spot,), SEVERITY)


def _ends(item: _Item) -> str:
    return f"ends in “{item.mark}”" if item.mark else "ends in no mark"


def _among(placed: Placed, runs: Sequence[Sequence[_Item]]) -> Iterator[Finding]:
    """A sentence of its own between two items of a numbered list."""
    numbered = placed.provision.parts[0].number is not None
    for before, here, behind in zip(runs, runs[1:], runs[2:], strict=False) if numbered else ():
        if len(here) == 1 and here[0].mark == _STOP and before[-1].mark in tuple(_GOING_ON):
            message = "a text that is no item of the list stands among its items"
            others = (before[-1].spot, behind[0].spot)
            yield Finding(ID, here[0].spot, message, _AMONG_HINT, others, SEVERITY)
        numbered = not numbered


def _unended(file: ActFile, provisions: Sequence[Placed]) -> Iterator[Finding]:
    """The sentences that end in no mark, though as many others end in a full stop."""
    odd = [*_open_preamble(file)]
    if not odd and all(one.depth or _is_ended(one.provision) for one in provisions):
        return
    ended: list[_Item] = []
    for placed in provisions:
        if placed.depth == 0:
            for item, followed in _sentences(file, placed):
                if not _closed(item.text, _ENDED if followed else f"{_FULL}:"):
                    odd.append(item)
                elif item.mark == _STOP:
                    ended.append(item)
    for item in odd if len(odd) <= len(ended) else ():
        message = f"the sentence {_ends(item)}, others of the act in “{_STOP}”"
        yield Finding(ID, item.spot, message, _SENTENCE_HINT, (ended[0].spot,), SEVERITY)


def _is_ended(paragraph: Provision) -> bool:
    """Whether nothing can be wrong: a full stop or a colon, and a full stop behind it all."""
    *_, last = paragraph.parts or (paragraph,)
    return paragraph.text[-1] in ".:" and last.text[-1] == _STOP


def _sentences(file: ActFile, placed: Placed) -> Iterator[tuple[_Item, bool]]:
    """What is no list of a paragraph, and whether something of the paragraph follows."""
    lead, parts = placed.provision, placed.provision.parts
    if len(parts) <= 1:
        yield _Item(file, (*placed.path, "text"), lead.text), bool(parts)
    alone = len(parts) == 1 or (parts and parts[-2].number is not None)
    if alone and parts[-1].number is None and not parts[-1].parts:
        way = (*placed.path, "parts", len(parts) - 1, "text")
        yield _Item(file, way, parts[-1].text), False


def _open_preamble(file: ActFile) -> Iterator[_Item]:
    preamble = getattr(file.record, "preamble", None)
    if preamble and not _closed(preamble, _ENDED):
        yield _Item(file, ("preamble",), preamble)


def _closed(text: str, marks: str) -> bool:
    """Whether a text ends in one of `marks`; behind it a quotation or a bracket may end."""
    return text[-1] in marks or text.rstrip(_QUOTES)[-1:] in tuple(marks)
