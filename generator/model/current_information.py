"""Hold where the rules of today stand: what a publisher may say beside a repealed act."""

from __future__ import annotations

from generator.model.record import Date, Record, SecureAddress

__all__ = ["CurrentInformation"]


class CurrentInformation(Record):
    """A page with the rules of today, found by a person and never by the engine."""

    address: SecureAddress
    """Its address; https only."""
    checked: Date
    """The day when somebody last saw that it is there and answers the question."""
