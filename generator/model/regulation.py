"""Hold a regulation: its official text whole, and beside it the facts read from the text.

Form: Law No 88-V of 15 April 2013 "On public services", article 17 (general provisions, order of
actions, interaction); the official form of annex 1 is described in CONTRIBUTING.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from pydantic import Field

from generator.model.acknowledgement import Acknowledged
from generator.model.annex import Annex, AnnexKind, RowContent, TableRow
from generator.model.current_information import CurrentInformation
from generator.model.evidence import Evidence, EvidenceGroup, Presentation
from generator.model.fact import Fact, find_facts, find_naming
from generator.model.passage import passed
from generator.model.process import Participant, Procedure, Process, Transition
from generator.model.provision import Placed, Section, place_provisions
from generator.model.record import Identifier, ProvisionId, Record, Text
from generator.model.reference import Reference, Term

__all__ = ["Brought", "Channel", "Ground", "Output", "Quoted", "Refusal", "Regulation", "Trigger"]


class Quoted(Record):
    """A fact that is simply a piece of the text."""

    text: Text
    """The words, verbatim; words left out of the quotation are marked by an ellipsis."""
    from_: ProvisionId = Field(alias="from")
    """The provision they stand in."""


class Channel(Quoted):
    """In which form the service, or its output, is given (CPSV-AP: channel)."""

    kinds: tuple[Identifier, ...] = Field(min_length=1)
    """The forms in one word of ours each: `paper`, `electronic`."""


class Brought(Record):
    """A document that starts the procedures."""

    kind: Identifier
    """The kind of document, one name across regulations: `application`, `petition`."""
    text: Text
    """What the trigger's words call it, verbatim."""


class Trigger(Quoted):
    """What starts the procedures (BPMN: start event)."""

    participant: Identifier
    """Who brings it."""
    brings: tuple[Brought, ...] = ()
    """The documents that are brought."""
    applicants: tuple[Identifier, ...] = ()
    """Who may apply according to these words, one name across regulations: `recipient`,
    `legal-representative`; nothing where they do not say."""


class Output(Quoted):
    """What the service gives at its end (CPSV-AP: output)."""

    id: Identifier
    """Its name inside the regulation: `notice`, `reasoned-refusal`."""


class Ground(Quoted):
    """A ground for refusal."""

    elsewhere: bool = False
    """Whether these words only lead to grounds in an act whose text the site does not hold."""


class Refusal(Record):
    """When the service may be refused; a regulation that states nothing says so with no grounds."""

    stated: bool
    """Whether the text states any ground."""
    grounds: tuple[Ground, ...] = ()
    """The grounds, verbatim."""


class Regulation(Acknowledged):
    """One regulation, whole: text, annexes, facts."""

    id: Identifier
    """Its name in addresses: `wheelchairs`."""
    order: int = Field(gt=0)
    """Its place in the decree's list, from 1; with the id it makes the address."""
    short_title: Text
    """A short name of the service for headings and links. Words of ours, not of the act."""
    needs: tuple[Identifier, ...] = ()
    """The needs of people that the service answers, by names whose words stand in labels/ (needs):
    under the first it is listed, from the others it is pointed to. Ours, not the act's."""
    current_information: CurrentInformation | None = None
    """Where the rules of today stand, if somebody has looked. The publisher's, not the act's."""
    title: Text
    """The name of the service as the heading prints it, without quotation marks."""
    approval: Text | None = None
    """The approval stamp as printed."""
    heading: Text
    """The heading as printed."""
    sections: tuple[Section, ...] = Field(min_length=1)
    """The sections, in printed order."""
    annexes: tuple[Annex, ...] = ()
    """The annexes, in printed order."""

    provider: Quoted
    """Who provides the service."""
    intake: tuple[Quoted, ...] = ()
    """Where applications are taken and outputs given."""
    channel: Channel
    """In which form the service is given."""
    output_channel: Channel | None = None
    """In which form its output is given."""
    trigger: tuple[Trigger, ...] = Field(min_length=1)
    """What starts the procedures."""
    output: tuple[Output, ...] = Field(min_length=1)
    """What the service gives."""
    refusal: Refusal
    """When it may be refused."""
    participants: tuple[Participant, ...] = Field(min_length=1)
    """Who takes part, in the order of the drawing's lanes."""
    evidence_groups: tuple[EvidenceGroup, ...] = ()
    """Kinds of aid with documents of their own."""
    evidence: tuple[Evidence, ...] = ()
    """The required documents, in printed order."""
    presentation: tuple[Presentation, ...] = ()
    """How documents are to be shown."""
    procedures: tuple[Procedure, ...] = ()
    """The procedures, in the order of the table's columns."""
    processes: tuple[Process, ...] = ()
    """The ways through the procedures."""
    references: tuple[Reference, ...] = ()
    """References to acts, in printed order."""
    terms: tuple[Term, ...] = ()
    """Terms the text defines, in printed order."""

    @property
    def slug(self) -> str:
        """Its part of the address: order and id, as in `3-wheelchairs`."""
        return f"{self.order}-{self.id}"

    def provisions(self) -> Iterator[Placed]:
        """Every provision with its identity, in printed order."""
        return iter(self._placed)

    @cached_property
    def _placed(self) -> tuple[Placed, ...]:
        return tuple(
            placed
            for index, section in enumerate(self.sections)
            for placed in place_provisions(section.paragraphs, ("sections", index, "paragraphs"))
        )

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Everything in it that names the provision it was read from, in model order."""
        return find_facts(self)

    @cached_property
    def naming(self) -> dict[str | None, list[Record]]:
        """The same records by the provision that they name; for those who need no way to them."""
        return find_naming(self)

    @cached_property
    def by_identity(self) -> dict[str, Placed]:
        """The provisions by identity; of two with one identity the first."""
        found: dict[str, Placed] = {}
        for placed in self.provisions():
            found.setdefault(placed.identity, placed)
        return found

    @cached_property
    def participants_by_id(self) -> dict[str, Participant]:
        """The participants by name."""
        return {participant.id: participant for participant in self.participants}

    @cached_property
    def procedures_by_id(self) -> dict[str, Procedure]:
        """The procedures by name."""
        return {procedure.id: procedure for procedure in self.procedures}

    @cached_property
    def unavoidable(self) -> frozenset[str]:
        """The names of the procedures that every way through every process passes."""
        wanted = {procedure.id for procedure in self.procedures}
        for process in self.processes:
            wanted &= passed(process, wanted)
        return frozenset(wanted)

    def annex_of(self, kind: AnnexKind) -> Annex | None:
        """The first annex of this kind, if there is one."""
        return next((annex for annex in self.annexes if annex.kind is kind), None)

    def table(self, annex: Annex) -> tuple[tuple[TableRow, tuple[str, ...]], ...]:
        """The procedure table of `annex`: each row with its cells, one a procedure.

        A cell whose fact the act does not give is an empty string.
        """
        columns = self.procedures_of(annex)
        return tuple(
            (row, tuple(_cell(row.of, column) for column in columns)) for row in annex.rows
        )

    def procedures_of(self, annex: Annex) -> tuple[Procedure, ...]:
        """The procedures that an annex shows: those of the processes it names, or all."""
        if not annex.processes:
            return self.procedures
        shown = {node.procedure for process in self.processes_of(annex) for node in process.nodes}
        return tuple(procedure for procedure in self.procedures if procedure.id in shown)

    def condition_of(self, process: Process, transition: Transition) -> str | None:
        """The words under which an arrow is taken, verbatim: its own, or those of a time limit.

        Where an arrow leads to a part with a time limit of its own, the table words the condition
        ("when handed over – 30 minutes"), and nothing need be written twice.
        """
        if transition.condition or transition.label:
            return transition.condition
        target = next((node for node in process.nodes if node.id == transition.target), None)
        procedure = self.procedures_by_id.get(target.procedure or "") if target else None
        if target is None or target.duration is None or procedure is None:
            return None
        return next(
            (item.condition for item in procedure.durations if item.id == target.duration), None
        )

    def processes_of(self, annex: Annex) -> tuple[Process, ...]:
        """The processes that an annex shows: those it names, or all."""
        if not annex.processes:
            return self.processes
        return tuple(process for process in self.processes if process.id in annex.processes)


def _cell(content: RowContent, procedure: Procedure) -> str:
    match content:
        case RowContent.NUMBER:
            return procedure.number
        case RowContent.PERFORMER:
            return procedure.performer_printed
        case RowContent.ACTION:
            return procedure.action
        case RowContent.RESULT:
            return procedure.result or ""
        case RowContent.TIME_LIMIT:
            return procedure.time_limit or ""
