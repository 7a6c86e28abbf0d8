"""Hold the repairs of a source text: what its extraction broke, and what stood there."""

from __future__ import annotations

from pydantic import Field

from generator.model.record import Identifier, Record, Text

__all__ = ["Correction", "Corrections"]


class Correction(Record):
    """One repair of extraction damage; official errors are never repaired."""

    line: int = Field(gt=0)
    """The line of the source on which the damaged words begin, from 1."""
    found: Text
    """The words as the extraction left them, white space folded to single spaces."""
    meant: Text
    """The words as the act has them."""
    why: Identifier
    """Which damage it is: a key of `reasons`."""


class Corrections(Record):
    """All repairs of one source text, in the order of its lines."""

    reasons: dict[Identifier, Text]
    """What each kind of damage is, in plain words."""
    corrections: tuple[Correction, ...] = ()
    """The repairs."""
