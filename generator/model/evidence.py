"""Hold what a person must bring (CPSV-AP: evidence): documents, for whom, when."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.record import Identifier, ProvisionId, Record, Text

__all__ = ["Condition", "ConditionKind", "Evidence", "EvidenceGroup", "Presentation"]


class ConditionKind(StrEnum):
    """What a condition does: names for whom, exempts somebody, or names a case."""

    FOR = "for"
    EXCEPT = "except"
    WHEN = "when"


class Condition(Record):
    """For whom, or in which case, a document is required."""

    kind: Annotated[ConditionKind, Field(strict=False)]
    """`for` somebody, `except` for somebody, `when` something is so."""
    text: Text
    """The words of the condition, verbatim."""
    audience: Identifier
    """The person or case in one word of ours, the same across regulations: `child`, `elderly`."""
    applicant: Identifier | None = None
    """Who applies in this case, by the name that triggers give, where the condition says so."""


class EvidenceGroup(Record):
    """A kind of aid with documents of its own, as the text groups them."""

    id: Identifier
    """Its name inside this regulation."""
    text: Text
    """The words that open the group, verbatim."""
    from_: ProvisionId = Field(alias="from")
    """The provision that opens the group."""


class Evidence(Record):
    """One required document."""

    id: Identifier
    """Its name inside this regulation: the kind of document, which has one name across regulations;
    in a group, the group's name before it: `hearing-application`."""
    document: Text
    """What must be brought, verbatim; words left out of the quotation are marked by an ellipsis."""
    group: Identifier | None = None
    """The group it belongs to, if the text groups documents."""
    conditions: tuple[Condition, ...] = ()
    """For whom or when; nothing here means everybody. Of several `for` any one is enough; a `when`
    or an `except` beside them holds as well."""
    from_: ProvisionId = Field(alias="from")
    """The provision that requires it."""

    @property
    def kind(self) -> str:
        """The kind of document, by its one name across regulations: `application`."""
        return self.id.removeprefix(f"{self.group}-")


class Presentation(Record):
    """How documents are to be shown: originals and copies, and what is given back."""

    text: Text
    """The words, verbatim."""
    from_: ProvisionId = Field(alias="from")
    """The provision that says so."""
