"""Hold the JSON report as records, of which its schema is made.

The contract: `version` grows with every change of the keys, or of what they mean. The words of
`message` and `hint` may change at any time.
"""

from __future__ import annotations

from typing import Literal

from generator.errors import Severity
from generator.model.record import Record

__all__ = ["VERSION", "Counterpart", "Report", "ReportedProblem", "Tool"]

VERSION: Literal[1] = 1
"""The version of the report's form."""


class Tool(Record):
    """The program that writes the report."""

    name: str
    version: str


class Counterpart(Record):
    """Words that a problem is at odds with, and where they stand."""

    path: str
    line: int
    column: int
    words: str
    """The words, verbatim."""


class ReportedProblem(Record):
    """One thing that is wrong at one place."""

    path: str
    """The file, as the content folder was named, with forward slashes."""
    line: int
    """The line of the place, from 1."""
    column: int
    """The column of the place, from 1, in characters (Unicode code points)."""
    severity: Severity
    check: str
    """The check that found it; where a file cannot be read, what is wrong with the file."""
    message: str
    """What is wrong, in English."""
    words: str
    """What stands there, verbatim; empty where nothing is compared."""
    others: tuple[Counterpart, ...]
    """What it disagrees with."""
    hint: str
    """What to do; may be empty."""
    acknowledged: str | None
    """The reason for which it stays as it is; null if nobody has acknowledged it."""


class Report(Record):
    """What `reglament check --format json` prints."""

    version: Literal[1]
    """The version of this form."""
    tool: Tool
    problems: tuple[ReportedProblem, ...]
    """By path, line and column; acknowledged ones only with `--acknowledged`."""
