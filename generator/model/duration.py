"""Hold time limits as the act words them; nothing is ever converted (minutes stay minutes)."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.record import Identifier, Record, Text

__all__ = ["Bound", "Duration", "Unit"]


class Unit(StrEnum):
    """What a time limit counts; a working day and a calendar day are never exchanged."""

    MINUTE = "minute"
    HOUR = "hour"
    WORKING_DAY = "working_day"
    CALENDAR_DAY = "calendar_day"
    WEEK = "week"
    MONTH = "month"


class Bound(StrEnum):
    """How the limit binds: at most, within, or exactly."""

    AT_MOST = "at_most"
    WITHIN = "within"
    EXACT = "exact"


class Duration(Record):
    """One time limit: its words, its amount and unit, and the condition under which it holds."""

    id: Identifier | None = None
    """A name, where a part of the process points at this limit alone."""
    text: Text
    """The words of the limit, verbatim: a part of the procedure's time limit."""
    amount: int = Field(gt=0)
    """How many units, a whole number above zero."""
    unit: Annotated[Unit, Field(strict=False)]
    """What is counted."""
    bound: Annotated[Bound, Field(strict=False)]
    """How it binds."""
    condition: Text | None = None
    """The condition, verbatim, where the limit holds only under one."""
    counted: bool = True
    """False where the text says that this time is not counted into the service's time limit."""
