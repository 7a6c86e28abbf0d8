"""Give every record of the model the same manners: frozen, strict, no unknown keys.

Records are both what an author writes in YAML (validated by pydantic) and what the engine reads:
one definition, so that the JSON Schema, the checks and the pages cannot drift apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)
from pydantic_core import PydanticKnownError

__all__ = [
    "Date",
    "Identifier",
    "ProvisionId",
    "Record",
    "SecureAddress",
    "Text",
    "WebAddress",
    "walk",
]


_TEXTS = 1 << 14
"""How many texts are remembered: acts repeat each other, and a text is proven right once."""


class Record(BaseModel):
    """A frozen record; a field not named here is an error, and nothing is converted silently."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        validate_by_name=True,
        validate_by_alias=True,
        # A record inside another one, as nearly all are, needs no validator of its own.
        defer_build=True,
    )


@lru_cache(maxsize=_TEXTS)
def _one_line(value: str) -> str:
    """The text, if it is one line of words; equal texts are one object from here on."""
    if not value:
        raise PydanticKnownError("string_too_short", {"min_length": 1})
    # What is printable has no white space but spaces: this alone proves most texts right.
    if value.isprintable() and "  " not in value and value[0] != " " != value[-1]:
        return value
    if value != value.strip():
        raise ValueError("text begins or ends with a space")
    if "\n" in value:
        raise ValueError("text holds a line break; fold it with '>-'")
    if "  " in value or "\t" in value:
        raise ValueError("text holds a double space or a tab")
    if not value.isprintable():
        # It would be neither seen by a reader nor found by a search.
        unseen = next(character for character in value if not character.isprintable())
        raise ValueError(f"text holds the invisible character U+{ord(unseen):04X}")
    return value


def _iso_date(value: Any) -> Any:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return date.fromisoformat(value)
    raise ValueError("not a date: write year-month-day, as in 2015-08-10")


# pydantic would put every text into UTF-8 to ask how long it is.
Text = Annotated[str, AfterValidator(_one_line), Field(json_schema_extra={"minLength": 1})]
"""One line of words: not empty, single spaces, no line break."""

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
"""A name inside the project, such as `office-clerk`: small Latin letters, digits, hyphens."""

ProvisionId = Annotated[
    str, StringConstraints(pattern=r"^[a-z]+[0-9]+[a-z0-9]*(-[a-z]*[0-9]+[a-z0-9]*)*$")
]
"""The identity of a provision: `p6` a paragraph, `p6-2` its subparagraph, `p6-1-i3` an unnumbered
item, `c1` a clause of a decree. The same word is the anchor on the page; it never changes."""

Date = Annotated[
    date,
    BeforeValidator(_iso_date),
    Field(json_schema_extra={"pattern": r"^\d{4}-\d{2}-\d{2}$"}),
]
"""A calendar day, written year-month-day (ISO 8601)."""

WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://[^\s/$.?#][^\s?#]*$")]
"""An absolute http or https address without query or fragment."""

SecureAddress = Annotated[
    str,
    StringConstraints(pattern=r"^https://[^\s/$.?#@\"<>][^\s/?#@\"<>]*([/?#][^\s\"<>]*)?$"),
]
"""An absolute https address, to be linked to; no name or password in it."""


def walk(
    record: Record, way: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Record]]:
    """`record` and every record inside it, each with its way in the YAML file, in model order."""
    yield way, record
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        here = (*way, field.alias or name)
        if isinstance(value, Record):
            yield from walk(value, here)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, Record):
                    yield from walk(item, (*here, index))
