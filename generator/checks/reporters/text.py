"""Report for people: `path:line:column: severity: message [check]`, quotations, what to do."""

from __future__ import annotations

from generator.checks.reporters.run import Run

__all__ = ["report"]


def report(run: Run) -> str:
    """Every problem as a few lines; nothing at all without one."""
    return "".join(f"{problem}\n" for problem in run.problems)
