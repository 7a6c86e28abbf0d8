"""Report as one JSON document, for programs; schemas/report.schema.json describes it."""

from __future__ import annotations

import json

from generator.checks.reporters.document import (
    VERSION,
    Counterpart,
    Report,
    ReportedProblem,
    Tool,
)
from generator.checks.reporters.run import TOOL, Run
from generator.errors import Problem

__all__ = ["report"]


def report(run: Run) -> str:
    """The whole run as a document; without a problem too."""
    document = Report(
        version=VERSION,
        tool=Tool(name=TOOL, version=run.version),
        problems=tuple(map(_problem, run.problems)),
    )
    return json.dumps(document.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def _problem(problem: Problem) -> ReportedProblem:
    return ReportedProblem(
        path=problem.location.path,
        line=problem.location.line,
        column=problem.location.column,
        severity=problem.severity,
        check=problem.code,
        message=problem.message,
        words=problem.words,
        others=tuple(
            Counterpart(
                path=other.location.path,
                line=other.location.line,
                column=other.location.column,
                words=other.words,
            )
            for other in problem.others
        ),
        hint=problem.hint,
        acknowledged=problem.accepted,
    )
