"""Hold references to acts and defined terms, as the text gives them at each place."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.acknowledgement import Acknowledged
from generator.model.record import Date, Identifier, ProvisionId, Text

__all__ = ["ActKind", "Reference", "Term"]


class ActKind(StrEnum):
    """The kinds of documents that a regulation points at."""

    LAW = "law"
    CODE = "code"
    DECREE = "decree"
    ORDER = "order"
    STANDARD = "standard"
    RULES = "rules"
    REGULATION = "regulation"


class Reference(Acknowledged):
    """One reference, with what the text says of the act at this place and nothing added."""

    act: Identifier
    """One name of ours for one act wherever it is cited: `order-2015-279`. Two names depend on the
    regulation: `this` is the regulation itself, `standard` the service standard it implements."""
    kind: Annotated[ActKind, Field(strict=False)]
    """What kind of act the text calls it."""
    text: Text
    """The words of the reference, verbatim; words left out are marked by an ellipsis."""
    title: Text | None = None
    """The title as cited here, without quotation marks."""
    issuer: Text | None = None
    """Who issued it, as cited here."""
    date: Date | None = None
    """The day of the act, as cited here."""
    number: Text | None = None
    """Its number, as cited here."""
    registration: Text | None = None
    """Its number in the register of state registration, as cited here."""
    paragraph: Text | None = None
    """The paragraph pointed at."""
    annex: Text | None = None
    """The annex pointed at, by its number, or `unnumbered` where the text names the only one."""
    from_: ProvisionId = Field(alias="from")
    """The provision in which the reference stands."""


class Term(Acknowledged):
    """A term that the text defines by "hereinafter"."""

    term: Text
    """The short word, verbatim."""
    meaning: Text
    """What it stands for, verbatim; words left out are marked by an ellipsis."""
    from_: ProvisionId = Field(alias="from")
    """The provision that defines it."""
