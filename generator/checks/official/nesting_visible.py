"""Check that a reader can see where a list inside a list ends.

Why: where groups and their items are both unnumbered, nothing on paper tells whether the item after
the last group belongs to that group or to all of them; who reads it into the last group alone
brings too little, or too much.

PASS: the groups are numbered, or their items are, or nothing follows the last group.
FAIL: unnumbered groups of unnumbered items, and an item of all of them after the last group.
LAWYER: asks for the groups to be numbered, and for the common item to be set apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath
from generator.errors import Severity
from generator.model.provision import Provision

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "nesting-visible"
SEVERITY = Severity.NOTE

_MESSAGE = "nothing shows that this item belongs to all groups above it and not to the last one"
_HINT = "number the groups, and set what belongs to all of them apart"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every unnumbered item that follows an unnumbered group of unnumbered items."""
    for file in reading.regulations:
        for placed in file.record.provisions():
            for index in _unseen(placed.provision.parts):
                group, item = placed.provision.parts[index - 1 : index + 1]
                here = Spot(file, _text(placed.path, index), item.text)
                there = Spot(file, _text(placed.path, index - 1), group.text)
                yield Finding(ID, here, _MESSAGE, _HINT, (there,), SEVERITY)


def _unseen(parts: tuple[Provision, ...]) -> Iterator[int]:
    """The places of items that look like more of the group before them."""
    for index, (group, item) in enumerate(pairwise(parts), start=1):
        inner = group.parts and all(part.number is None for part in group.parts)
        if inner and group.number is None and item.number is None and not item.parts:
            yield index


def _text(path: KeyPath, index: int) -> KeyPath:
    return (*path, "parts", index, "text")
