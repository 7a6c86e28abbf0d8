"""Hold the known inconsistencies of an official text, by the places where a reader meets them."""

from __future__ import annotations

from enum import StrEnum

from generator.model.annex import RowContent
from generator.model.record import Identifier, ProvisionId, Record, Text

__all__ = ["Inconsistency", "Part", "Place", "Quotation"]


class Part(StrEnum):
    """Words that stand apart in an act or in an annex; its heading is not one of an act's."""

    APPROVAL = "approval"
    FRONT = "front"
    SIGNATORY = "signatory"
    HEADER = "header"
    HEADING = "heading"


class Place(Record):
    """A place in a decree or in one of its regulations, as a reader finds it.

    Of `section`, `provision` and `annex` at most one is given; none means the act's own heading, or
    the `part` of the act that is named.
    """

    regulation: int | None = None
    """The regulation by its place in the decree, from 1; nothing for the decree itself."""
    section: int | None = None
    """The heading of a section by its place in the regulation, from 1."""
    provision: ProvisionId | None = None
    """The provision, `c0` for the preamble of a decree."""
    annex: Identifier | None = None
    """The annex."""
    procedure: Identifier | None = None
    """The procedure: a column of the annex."""
    row: RowContent | None = None
    """The row of the annex, by what its cells hold."""
    part: Part | None = None
    """The words of the act or of the annex that stand apart."""


class Quotation(Record):
    """Words of the official text and where they stand."""

    place: Place
    """Where they stand."""
    words: Text
    """The words, verbatim."""


class Inconsistency(Record):
    """One known inconsistency: what stands here, what stands elsewhere, and why it stays."""

    check: Identifier
    """The check that finds it."""
    here: Quotation
    """The words in question."""
    others: tuple[Quotation, ...] = ()
    """The words that they disagree with."""
    reason: Text
    """Why it stays, in the publishing language."""
