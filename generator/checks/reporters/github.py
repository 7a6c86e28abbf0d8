"""Report to GitHub Actions, which shows each problem beside its line of a pull request.

The form and its escapes: "Workflow commands for GitHub Actions", `error`, `warning`, `notice`. What
is acknowledged is told as a notice.
"""

from __future__ import annotations

from generator.checks.reporters.run import Run
from generator.errors import Problem, Severity

__all__ = ["report"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}

_IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def report(run: Run) -> str:
    """Every problem as a workflow command, one line each; nothing at all without one."""
    return "".join(f"{_command(problem)}\n" for problem in run.problems)


def _command(problem: Problem) -> str:
    known = problem.accepted is not None
    place = problem.location
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "title": problem.code,
    }
    said = ",".join(f"{key}={value.translate(_IN_PROPERTY)}" for key, value in properties.items())
    command = "notice" if known else _COMMANDS[problem.severity]
    # The log shows a command without its properties: so the place stands in the words, too.
    return f"::{command} {said}::{str(problem).translate(_IN_DATA)}"
