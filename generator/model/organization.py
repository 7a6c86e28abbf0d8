"""Hold the bodies that issue, provide and publish, and the place they belong to."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.calendar import WorkCalendar
from generator.model.record import Identifier, Record, Text

__all__ = [
    "Jurisdiction",
    "LanguageCode",
    "Names",
    "Organization",
    "OrganizationType",
    "Organizations",
]

LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
"""A language tag of ISO 639, as `lang` has it in HTML."""

Names = dict[LanguageCode, Text]
"""One name in several languages."""


class OrganizationType(StrEnum):
    """What a body is."""

    AKIMAT = "akimat"
    DEPARTMENT = "department"
    DIVISION = "division"
    MINISTRY = "ministry"
    COUNCIL = "council"
    OTHER = "other"


class Organization(Record):
    """A body, with its official names."""

    id: Identifier
    """Its name inside the project."""
    type: Annotated[OrganizationType, Field(strict=False)]
    """What it is."""
    names: Names
    """Its official name by language; the publishing language must be among them."""
    parent: Identifier | None = None
    """The body it belongs to."""
    basis: Text | None = None
    """Where the name comes from, when no act of this content names it."""


class Jurisdiction(Record):
    """The place whose acts are published."""

    id: Identifier
    """Its name inside the project."""
    names: Names
    """Its name by language."""
    codes: dict[Identifier, Text] = Field(default_factory=dict)
    """Its codes by scheme: `iso-3166-2`."""
    time_zone: Text
    """Its time zone (IANA)."""
    languages: tuple[LanguageCode, ...] = Field(min_length=1)
    """The languages it publishes in; the first is the one pages are written in."""
    calendar: WorkCalendar | None = None
    """Its working days; unset, no day is counted."""


class Organizations(Record):
    """All bodies of one jurisdiction."""

    organizations: tuple[Organization, ...] = Field(min_length=1)
    """The bodies."""
