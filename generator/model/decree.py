"""Hold a decree: its requisites, its clauses, its history, and the regulations it approves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints

from generator.model.acknowledgement import Acknowledged
from generator.model.inconsistency import Inconsistency
from generator.model.provision import Placed, Provision, place_provisions
from generator.model.record import Date, Identifier, ProvisionId, Record, Text
from generator.model.reference import Reference
from generator.model.regulation import Regulation

__all__ = [
    "ActRequisites",
    "ApprovedDecree",
    "Decree",
    "EntryIntoForce",
    "Registration",
    "Repeal",
    "Signatory",
    "Source",
]

DecreeId = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9a-z]+(-[0-9a-z]+)*$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
FileName = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z]+([._-][0-9A-Za-z]+)*$")]
FileStem = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class ActRequisites(Record):
    """What identifies an act: who, when, which number."""

    issuer: Text
    """The issuing body, as the text names it."""
    date: Date
    """The day of the act."""
    number: Text
    """Its number."""


class Registration(Record):
    """State registration of the act."""

    authority: Text
    """Who registered it, as the text names it."""
    date: Date
    """The day of registration."""
    number: Text
    """The number of registration."""


class EntryIntoForce(Record):
    """When the act comes into force, as it says itself; a day only where the source gives one."""

    text: Text
    """The words, verbatim."""
    from_: ProvisionId = Field(alias="from")
    """The clause they stand in."""
    day: Date | None = None
    """The day, where the source states it; unknown stays unknown."""


class Repeal(Record):
    """The act's end: by which act, and what the source says of when."""

    act: ActRequisites
    """The repealing act."""
    by: Text
    """The repealing act in the words of the source, as a phrase to stand in a sentence."""
    condition: Text | None = None
    """What the source says about when the repealing act takes effect, verbatim."""
    day: Date | None = None
    """The last day of force, where the source states it; unknown stays unknown."""


class Signatory(Record):
    """Who signed; an acting signer is named as printed."""

    office: Text
    """The office, as printed."""
    name: Text | None = None
    """The name, as printed, if there is one."""


class Source(Record):
    """The official text as extracted, which is never edited."""

    file: FileName
    """The file beside decree.yaml."""
    sha256: Sha256
    """The checksum of that file."""
    origin: Text
    """Where it came from and in what form, in our words."""


class Decree(Acknowledged):
    """One decree."""

    id: DecreeId
    """Its name in addresses: year and number, `2015-118`."""
    kind: Text
    """What the act calls itself."""
    issuer: Text
    """Who issued it, as the text names it."""
    jurisdiction: Identifier
    """The place it holds for."""
    number: Text
    """Its number."""
    date: Date
    """The day of adoption."""
    title: Text
    """The title, as printed."""
    front: tuple[Text, ...] = ()
    """The lines between title and preamble as printed: status word, requisites, notes."""
    citation: Text
    """How the source names this act: issuer, date and number, verbatim."""
    registration: Registration | None = None
    """State registration, if the source gives it."""
    entry_into_force: EntryIntoForce | None = None
    """When it comes into force, in its own words."""
    repeal: Repeal | None = None
    """Its repeal; nothing while it is in force."""
    preamble: Text | None = None
    """The preamble, as printed."""
    clauses: tuple[Provision, ...] = ()
    """The clauses, in printed order."""
    signatory: Signatory | None = None
    """Who signed."""
    references: tuple[Reference, ...] = ()
    """References of preamble and clauses to acts, in printed order (`c0` is the preamble)."""
    source: Source | None = None
    """The text it was taken from."""
    regulations: tuple[FileStem, ...] = Field(min_length=1)
    """The files of its regulations, without `.yaml`, in the order of the decree."""

    def provisions(self) -> Iterator[Placed]:
        """Every clause with its identity (`c1`, `c1-3`), in printed order."""
        return iter(place_provisions(self.clauses, ("clauses",), prefix="c"))


class ApprovedDecree(Record):
    """A decree with the regulations it approves: what pages are made of."""

    decree: Decree
    regulations: tuple[Regulation, ...]
    inconsistencies: tuple[Inconsistency, ...] = ()
    """The known inconsistencies of its text, in printed order of the places they stand at."""
