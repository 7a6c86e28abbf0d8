"""Hold the official text: sections, paragraphs, subparagraphs, items, word for word.

The printed number and the identity are two things: numbers repeat, skip and restart in real acts,
identities do not. An identity is read from the printed number unless the author gives one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Annotated, NamedTuple

from pydantic import Field, StringConstraints

from generator.model.acknowledgement import Acknowledged
from generator.model.record import Text

__all__ = ["Placed", "Provision", "Section", "place_provisions"]

_NUMBER = re.compile(r"\d+(?:-\d+)*")

Segment = Annotated[str, StringConstraints(pattern=r"^[a-z]*[0-9]+[a-z0-9]*$")]


class Provision(Acknowledged):
    """A paragraph, subparagraph or unnumbered item of an act, with all that stands under it."""

    number: Text | None = None
    """The number as printed, with its punctuation: `6.` or `1)`; nothing where none is printed."""
    id: Segment | None = None
    """Its own part of the identity, where the printed number is missing or repeats: `f2`, `2a`."""
    text: Text
    """The official text, verbatim, without the printed number."""
    parts: tuple[Provision, ...] = ()
    """What stands under it, in printed order."""

    @property
    def printed(self) -> str:
        """Number and text as they stand on paper."""
        return f"{self.number} {self.text}" if self.number else self.text


class Section(Acknowledged):
    """A section: its heading as printed, number included, and its paragraphs."""

    heading: Text
    """The heading as printed, number included: `1. ...`, `Chapter 2. ...`."""
    paragraphs: tuple[Provision, ...] = Field(min_length=1)
    """Its paragraphs, in printed order."""


class Placed(NamedTuple):
    """A provision with its identity, its place in the tree and its way in the YAML file."""

    identity: str
    provision: Provision
    depth: int
    path: tuple[str | int, ...]
    parent: str | None = None
    numbers: tuple[str, ...] = ()
    """The printed numbers from the top down to it; an unnumbered one has those above it."""


_TOP: tuple[None, int, tuple[str, ...]] = (None, 0, ())
"""What stands above the top level: no parent, no depth, no numbers."""


def place_provisions(
    provisions: tuple[Provision, ...], path: tuple[str | int, ...], *, prefix: str = "p"
) -> tuple[Placed, ...]:
    """Lay `provisions` out in printed order, giving each its identity.

    Args:
        provisions: the top level (paragraphs of a section, clauses of a decree).
        path: where they stand in their file.
        prefix: what begins their identities: `p` for paragraphs, `c` for clauses.

    An unnumbered provision at the top level is counted like an item: `pi1`.
    """
    placed: list[Placed] = []
    _place(provisions, path, prefix, None, placed)
    return tuple(placed)


def _place(
    provisions: tuple[Provision, ...],
    path: tuple[str | int, ...],
    before: str,
    parent: Placed | None,
    found: list[Placed],
) -> None:
    unnumbered = 0
    name, depth, above = (parent.identity, parent.depth + 1, parent.numbers) if parent else _TOP
    for index, provision in enumerate(provisions):
        number = provision.number
        segment = provision.id or _digits(number)
        if segment is None:
            unnumbered += 1
            segment = f"i{unnumbered}"
        numbers = (*above, number) if number else above
        identity = f"{before}{segment}"
        placed = Placed(identity, provision, depth, (*path, index), name, numbers)
        found.append(placed)
        if provision.parts:
            _place(provision.parts, (*placed.path, "parts"), f"{identity}-", placed, found)


@lru_cache(maxsize=1024)
def _digits(number: str | None) -> str | None:
    found = _NUMBER.search(number) if number else None
    return found.group().replace("-", "x") if found else None
