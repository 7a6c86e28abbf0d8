"""Hold the known inconsistencies of an official text, by the places where a reader meets them."""

from __future__ import annotations

from generator.model.record import Identifier, ProvisionId, Record, Text

__all__ = ["Inconsistency", "Place", "Quotation"]


class Place(Record):
    """A place in a decree or in one of its regulations, as a reader finds it.

    Of `section`, `provision` and `annex` at most one is given; none means the heading of the act.
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
