"""Hold the form that regulations follow: sections and what they tell, annexes, rows of the table.

A form is optional: where acts follow none that is known, there is no such file.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.annex import AnnexKind, RowContent
from generator.model.record import Record, Text

__all__ = ["Form", "FormAnnex", "FormFact", "FormRow", "FormSection"]


class FormFact(StrEnum):
    """What a section tells: a fact of a regulation, by the field that holds it."""

    PROVIDER = "provider"
    INTAKE = "intake"
    CHANNEL = "channel"
    OUTPUT = "output"
    OUTPUT_CHANNEL = "output_channel"
    TRIGGER = "trigger"
    PROCEDURES = "procedures"
    PARTICIPANTS = "participants"


class FormSection(Record):
    """A section that a regulation has."""

    heading: Text
    """Its heading, without a number; a section is known by most of these words."""
    tells: tuple[Annotated[FormFact, Field(strict=False)], ...] = ()
    """What is told in it, in this order."""
    needed: bool = True
    """Whether a regulation without it is incomplete."""


class FormRow(Record):
    """A row of the procedure table."""

    name: Text
    """Its name."""
    of: Annotated[RowContent, Field(strict=False)]
    """What its cells hold."""


class FormAnnex(Record):
    """An annex that a regulation has."""

    kind: Annotated[AnnexKind, Field(strict=False)]
    """What it holds."""
    rows: tuple[FormRow, ...] = ()
    """Of a procedure table: its rows, in this order."""
    needed: bool = True
    """Whether a regulation without it is incomplete."""


class Form(Record):
    """The form of a regulation."""

    basis: Text
    """Where the form is taken from, and how certain it is. Words of ours."""
    sections: tuple[FormSection, ...] = ()
    """The sections, in order."""
    annexes: tuple[FormAnnex, ...] = ()
    """The annexes, in order."""
