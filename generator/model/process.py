"""Hold who does what, in which order, within which time (BPMN's words: participant, task, gateway).

Procedures are the columns of annex 1; a process connects them. A regulation may have several
processes (by channel and by case), and a process may reuse a procedure by naming it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.acknowledgement import Acknowledged
from generator.model.duration import Duration
from generator.model.record import Identifier, ProvisionId, Record, Text

__all__ = [
    "Message",
    "Node",
    "NodeKind",
    "Participant",
    "ParticipantKind",
    "Procedure",
    "Process",
    "Transition",
]


class ParticipantKind(StrEnum):
    """What a participant is; the recipient is the citizen, a unit belongs to the provider."""

    RECIPIENT = "recipient"
    UNIT = "unit"
    EMPLOYEE = "employee"
    OFFICIAL = "official"
    COMMISSION = "commission"
    COURIER = "courier"
    BODY = "body"
    SYSTEM = "system"


class Participant(Acknowledged):
    """Somebody who acts or receives in a process (a BPMN lane)."""

    id: Identifier
    """One name across regulations: `recipient`, `office-clerk`, `head`, `executor`."""
    kind: Annotated[ParticipantKind, Field(strict=False)]
    """What it is."""
    name: Text
    """Its name, verbatim from the provision named by `from`."""
    from_: ProvisionId = Field(alias="from")
    """The provision that names it."""


class Message(Record):
    """Something handed out along the way that does not carry the process on: a receipt."""

    to: Identifier
    """The participant who gets it."""
    text: Text
    """What is given, verbatim."""
    from_: ProvisionId = Field(alias="from")
    """The provision that says so."""


class Procedure(Acknowledged):
    """One procedure: a column of the procedure table, and one step of the text."""

    id: Identifier
    """Its name and its anchor: `procedure-3`."""
    number: Text
    """Its number as printed in the table."""
    performer: Identifier
    """The participant who performs it."""
    performer_printed: Text
    """Who performs it, as printed in the table."""
    action: Text
    """What is done, as printed in the table."""
    result: Text | None = None
    """What it results in, as printed in the table; the ground for the next procedure."""
    hands_over_to: tuple[Identifier, ...] = ()
    """The participants who receive the result."""
    time_limit: Text | None = None
    """The time limit as printed in the table, whole; nothing where the act gives none."""
    durations: tuple[Duration, ...] = ()
    """The time limits read from it, in printed order."""
    messages: tuple[Message, ...] = ()
    """What is handed out on the way."""
    from_: ProvisionId = Field(alias="from")
    """The provision of the text that describes the same procedure."""


class NodeKind(StrEnum):
    """What a node of a process is."""

    START = "start"
    END = "end"
    PROCEDURE = "procedure"
    PART = "part"
    EXCLUSIVE = "exclusive"
    PARALLEL = "parallel"


class Node(Record):
    """One node of a process.

    A `procedure` node draws a procedure whole; a `part` draws a piece of one where its ways part,
    in the words of the text; `exclusive` and `parallel` are BPMN's gateways.
    """

    id: Identifier
    """Its name inside the process."""
    kind: Annotated[NodeKind, Field(strict=False)]
    """What it is."""
    procedure: Identifier | None = None
    """The procedure that a `procedure` or `part` node shows."""
    participant: Identifier | None = None
    """In whose lane it stands; a procedure stands in its performer's."""
    text: Text | None = None
    """Its words, verbatim from `from`; words left out are marked by an ellipsis."""
    label: Identifier | None = None
    """A word of ours (labels/) for a start or an end, where the text has none."""
    duration: Identifier | None = None
    """For a part: the one time limit of its procedure that holds here."""
    from_: ProvisionId | None = Field(default=None, alias="from")
    """The provision its words come from."""


class Transition(Record):
    """An arrow from one node to another."""

    source: Identifier
    """The node it leaves."""
    target: Identifier
    """The node it reaches."""
    condition: Text | None = None
    """The condition, verbatim from `from`; for an arrow out of an exclusive gateway. An arrow to a
    part with a time limit of its own needs none: it has the condition of that limit."""
    label: Identifier | None = None
    """A word of ours (labels/) where the text words no condition for this way."""
    from_: ProvisionId | None = Field(default=None, alias="from")
    """The provision the condition comes from."""


class Process(Acknowledged):
    """One way in which a service is provided, from a start to its ends."""

    id: Identifier
    """Its name inside the regulation; `main` where there is one."""
    title: Text | None = None
    """What tells it from the others, verbatim, where a regulation has several."""
    channel: Identifier | None = None
    """Where the recipient applies: `provider`, `rural-akim`, `state-corporation`, `portal`."""
    case: Identifier | None = None
    """What is asked for: `issue`, `renew`, `reissue`."""
    nodes: tuple[Node, ...] = Field(min_length=2)
    """Its nodes, in the order in which a person would read them."""
    transitions: tuple[Transition, ...] = Field(min_length=1)
    """Its arrows, in reading order."""
    from_: ProvisionId | None = Field(default=None, alias="from")
    """The provision that describes it."""
