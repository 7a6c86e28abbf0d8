"""List the formats in which a run of the checks can be reported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.checks.reporters import github, json_report, sarif, text
from generator.checks.reporters.run import Run

__all__ = ["FORMATS", "Format", "usual_format"]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: how it is written, and what its readers expect."""

    report: Callable[[Run], str]
    document: bool = False
    """Whether the report is one document for a program, in UTF-8 wherever it is printed."""
    tells_known: bool = False
    """Whether it always tells what is acknowledged."""


FORMATS: Mapping[str, Format] = {
    "text": Format(text.report),
    "github": Format(github.report),
    "json": Format(json_report.report, document=True),
    "sarif": Format(sarif.report, document=True, tells_known=True),
}
"""Every format, by the name with which it is asked for."""


def usual_format(environment: Mapping[str, str]) -> str:
    """The format for who asks for none: GitHub Actions says by a variable that it is listening."""
    return "github" if environment.get("GITHUB_ACTIONS") == "true" else "text"
