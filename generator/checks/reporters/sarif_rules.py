"""Describe checks as the rules of a SARIF report."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.checks.manual import explain, how_to_answer, read_manual
from generator.checks.registry import Check
from generator.checks.reporters.run import Run

__all__ = ["rules"]

_UNREAD = {
    "shortDescription": {"text": "A file of the content cannot be read as what it should be."},
    "defaultConfiguration": {"level": "error"},
}
"""The rule of every problem that reading finds, before any check runs."""


def rules(run: Run) -> list[dict[str, Any]]:
    """A rule for each check of `run`, then for each kind of problem that reading found."""
    known = {check.id for check in run.checks}
    others = sorted({problem.code for problem in run.problems} - known)
    return [*_of_checks(run.checks), *({"id": code, **_UNREAD} for code in others)]


def _of_checks(checks: Iterable[Check]) -> Iterable[dict[str, Any]]:
    for check in checks:
        manual = read_manual(check.manual)
        yield {
            "id": check.id,
            "shortDescription": {"text": manual.summary},
            "fullDescription": {"text": f"{manual.summary} Why: {manual.why}"},
            "help": {
                "text": explain(check),
                "markdown": f"{manual.markdown}\n\n{how_to_answer(check)}",
            },
            "defaultConfiguration": {"level": str(check.severity)},
        }
