"""Hold for which years a place's working days are known."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.record import Record, Text

__all__ = ["CountryCode", "WorkCalendar"]

CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""The code of a country (ISO 3166-1 alpha-2)."""


class WorkCalendar(Record):
    """Whose working days are counted, and the years in which nobody moves them any more.

    Which days they are is data of the package `holidays`, by country and year.
    """

    country: CountryCode
    """The country whose working days they are."""
    first_year: int = Field(ge=1900, le=2200)
    """The first year whose working days are known."""
    last_year: int = Field(ge=1900, le=2200)
    """The last one: moved days of later years are not decided, or not yet in the data."""
    basis: Text
    """Says where the days come from, in the language of the pages."""

    @property
    def years(self) -> range:
        """The years that are known."""
        return range(self.first_year, self.last_year + 1)
