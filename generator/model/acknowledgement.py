"""Hold what a publisher says of a known error of the official text: that it is known, and why."""

from __future__ import annotations

from generator.model.record import Identifier, Record, Text

__all__ = ["Acknowledged", "Acknowledgement"]


class Acknowledgement(Record):
    """One known inconsistency of the official text: it is published as it stands, and marked."""

    check: Identifier
    """The check that finds it, as its name stands in brackets behind the problem."""
    reason: Text
    """Why it stays, in the publishing language: readers see it. Words of ours, not of the act."""
    words: Text | None = None
    """The words in question, as the problem quotes them. Without them the one thing that the check
    finds at this place is meant, whatever it is; where it finds several, words are needed."""


class Acknowledged(Record):
    """A record beside which known inconsistencies of the official text can be acknowledged."""

    acknowledged: tuple[Acknowledgement, ...] = ()
    """What checks find here and the act itself has; shown to readers, and no longer a problem."""
