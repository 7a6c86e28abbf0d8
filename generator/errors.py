"""Say what went wrong, where, and what to do.

The exception tree; whatever stops the work is one of these, and reaches a person as text::

    ReglamentError            anything this program refuses to do
    ├── ContentError          content that is wrong; carries every Problem of the run
    ├── ProgramError          an outside program (Graphviz) is missing or failed
    └── OutputError           a place for output cannot be written or is not ours to write

A `Problem` is data, not an exception: checks yield problems, a run collects them all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePath

__all__ = [
    "ContentError",
    "Elsewhere",
    "Location",
    "OutputError",
    "Problem",
    "ProgramError",
    "ReglamentError",
    "Severity",
]


class Severity(StrEnum):
    """How much a problem weighs: an error stops the build, the others are reported."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file; line and column count from 1, in characters.

    >>> str(Location("content/websites.yaml", 3, 5))
    'content/websites.yaml:3:5'
    """

    path: str
    line: int = 1
    column: int = 1

    @classmethod
    def of(cls, path: PurePath, line: int = 1, column: int = 1) -> Location:
        """A place in the file at `path`, written with forward slashes on every system."""
        return cls(path.as_posix(), line, column)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Elsewhere:
    """Words that a problem is at odds with, and where they stand."""

    location: Location
    words: str


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong at one place, and what to do about it.

    Problems order by place, so that a report reads like the file.
    """

    location: Location
    code: str
    message: str
    hint: str = ""
    severity: Severity = field(default=Severity.ERROR, compare=False)
    words: str = ""
    """What stands there, verbatim, where that is to be compared with something."""
    others: tuple[Elsewhere, ...] = ()
    """What it disagrees with."""
    accepted: str | None = None
    """The reason for which it stays as it is; nothing while nobody has acknowledged it."""

    def __str__(self) -> str:
        lines = [f"{self.location}: {self.severity}: {self.message} [{self.code}]"]
        if self.words:
            lines.append(f"  here: “{self.words}”")
        lines += [f"  there: {other.location}: “{other.words}”" for other in self.others]
        if self.accepted is not None:
            lines.append(f"  acknowledged: {self.accepted}")
        elif self.hint:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(lines)


class ReglamentError(Exception):
    """Anything this program refuses to do; its text is meant for a person."""


class ContentError(ReglamentError):
    """Content that is wrong: `problems` holds everything found in the run, in order of place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class ProgramError(ReglamentError):
    """An outside program is missing, failed, or answered with something else than asked."""


class OutputError(ReglamentError):
    """A place for output cannot be written, or holds something that is not ours to replace."""
