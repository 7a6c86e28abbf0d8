"""Hold the annexes of a regulation: headings as printed, and the form of the table."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.model.acknowledgement import Acknowledged
from generator.model.record import Identifier, Text

__all__ = ["Annex", "AnnexKind", "RowContent", "TableRow"]


class AnnexKind(StrEnum):
    """What an annex holds."""

    PROCEDURE_TABLE = "procedure_table"
    SEQUENCE = "sequence"
    HANDBOOK = "handbook"
    SYSTEM_DIAGRAM = "system_diagram"
    ADDRESS_LIST = "address_list"
    FORM = "form"


class RowContent(StrEnum):
    """Which fact of a procedure a row of the procedure table prints."""

    NUMBER = "number"
    PERFORMER = "performer"
    ACTION = "action"
    RESULT = "result"
    TIME_LIMIT = "time_limit"


class TableRow(Acknowledged):
    """One row of the official procedure table: number and name as printed, what its cells hold."""

    number: Text
    """The row's number as printed."""
    name: Text
    """The row's name as printed."""
    of: Annotated[RowContent, Field(strict=False)]
    """Which fact of each procedure stands in its cells."""


class Annex(Acknowledged):
    """One annex: header and heading as printed, and what it shows."""

    id: Identifier
    """Its name and its address: `annex-1`."""
    kind: Annotated[AnnexKind, Field(strict=False)]
    """What it holds."""
    header: Text | None = None
    """The words in the corner that say whose annex it is, as printed, without the label."""
    label: Text
    """Its label as printed, such as the word for annex with its number."""
    heading: Text | None = None
    """Its heading as printed."""
    rows: tuple[TableRow, ...] = ()
    """For a procedure table: its rows in printed order; the columns are the procedures."""
    processes: tuple[Identifier, ...] = ()
    """For a drawing or a table: the processes it shows; all where none is named."""
    lost: bool = False
    """True where the source has only the place of a picture and the picture itself is lost."""
    text: tuple[Text, ...] = ()
    """For a list or a form: its lines, as printed."""
