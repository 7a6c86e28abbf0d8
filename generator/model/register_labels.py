"""Name every visible word of ours on the pages for employees, which gather the facts of a decree.

They are worded so that they hold for a repealed act and for one in force.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from generator.model.record import Identifier, Record, Text
from generator.model.reference import ActKind

__all__ = [
    "ActKindLabels",
    "ActRegisterLabels",
    "ComparisonLabels",
    "EvidenceRegisterLabels",
    "LimitRegisterLabels",
    "RegisterLabels",
    "RoleLabels",
    "TermRegisterLabels",
]


_Kind: TypeAlias = Annotated[ActKind, Field(strict=False)]


class RoleLabels(Record):
    """The desk card of one role."""

    heading: Text
    """Heads the list of roles."""
    note: Text
    """Says how much a role has to do: {moments} kinds of procedures, {services} services."""
    kind: Text
    """Stands above the name of the role: what this page is."""
    lead: Text
    """Says that equal facts are told once, and that what differs stands in a table."""
    action: Text
    """Stands before what is done."""
    service: Text
    """Heads the column of services."""
    services: Text
    """Says in how many services a procedure is the same, {count}."""
    given: Text
    """Says what is handed out and to whom: {message}, {receiver}, whose name is not inflected."""
    names: Text
    """Heads the names of the role, as the acts print them."""


class EvidenceRegisterLabels(Record):
    """The documents of all services, by kind."""

    title: Text
    note: Text
    """Says in one sentence what the page holds."""
    asked: Text
    """Heads the documents that are asked for."""
    outputs: Text
    """Heads the documents that services give."""
    given: Text
    """Heads the documents that are handed out on the way."""
    services: Text
    """{count} is how many services a document belongs to."""
    kinds: dict[Identifier, Text] = Field(default_factory=dict)
    """Short names of kinds of documents and of outputs; one without is named in the act's words."""


class LimitRegisterLabels(Record):
    """The time limits of all services."""

    title: Text
    note: Text
    """Says in one sentence what the page holds."""
    limits: Text
    """{count} is how often a limit stands; a procedure may have several."""
    condition: Text
    """Stands behind a limit that holds under the {condition} alone."""


class ActKindLabels(Record):
    """The words for one kind of act."""

    alone: Text
    issued: Text
    """The same behind {issuer}, as the text names who issued it."""


class ActRegisterLabels(Record):
    """The acts that are cited."""

    title: Text
    note: Text
    """Says in one sentence what the page holds."""
    standards: Text
    """Heads the service standards, of which each regulation has its own."""
    date: Text
    number: Text
    registration: Text
    """The row of the number in the register of state registration."""
    kind: Text
    """The row of what kind of act it is."""
    kinds: dict[_Kind, ActKindLabels] = Field(default_factory=dict)
    """The words for kinds of acts; one without is not named."""
    cited: Text
    """Heads the places at which an act is cited."""
    unnamed_standard: Text
    """Heads a service standard whose title regulation {order} does not give."""
    repealing: Text
    """Heads the act by which the decree is repealed; {number} is its number."""
    issuer: Text
    """The row of who issued it."""


class TermRegisterLabels(Record):
    """The terms that are defined."""

    title: Text
    note: Text
    """Says in one sentence what the page holds."""
    meaning: Text
    """Heads what a term stands for."""
    uses: Text
    """Heads the places at which a term is used behind its definition."""
    unused: Text
    """Says that a term is not used behind its definition."""
    uses_note: Text
    """Says that the places were found by a program, whatever the form of the word, but for words
    that the act misspells, which {sign} marks."""


class ComparisonLabels(Record):
    """The services side by side."""

    title: Text
    note: Text
    """Says in one sentence what the page holds."""
    table: Text
    """Heads the table."""
    chart: Text
    """Heads the chart of times of consideration."""
    cell: Text
    """Explains one cell of the chart, which is {unit}."""
    time: Text
    """The row of times of consideration."""
    everybody: Text
    """Says in a cell that a document is asked of everybody."""
    conditional: Text
    """Says in a cell that a document is asked under a condition."""
    by_group: Text
    """Says in a cell that a document is asked of everybody for some kinds of help alone."""
    starting: Text
    """Says in a cell that no list names the document, but that it starts the procedures."""
    starting_one: Text
    """The same, where it is one of several documents that do."""
    none: Text
    """What a listener hears of a cell in which there is nothing."""
    several: Text
    """Says that a cell holds for regulations {first} to {last}."""
    scroll: Text
    """Says that the table can be moved."""


class RegisterLabels(Record):
    """The pages for employees."""

    title: Text
    """The name of the page that leads to them, in the menu too."""
    lead: Text
    link: Text
    """Leads from the decree's page."""
    lists: Text
    """Heads the pages by document, time limit, act and term, and the comparison."""
    role: RoleLabels
    evidence: EvidenceRegisterLabels
    limits: LimitRegisterLabels
    acts: ActRegisterLabels
    terms: TermRegisterLabels
    comparison: ComparisonLabels
