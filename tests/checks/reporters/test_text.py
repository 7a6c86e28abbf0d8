"""The report for people: place, severity, message, check; then quotations and what to do."""

from __future__ import annotations

from generator.checks.reporters.run import Run
from generator.checks.reporters.text import report
from tests.support.golden import Golden


def test_it_is_what_it_was(run: Run, golden: Golden) -> None:
    """What is acknowledged gives its reason in place of a hint."""
    golden("checks/reporters/report.txt", report(run).replace("\udcff", "(FF)"))


def test_it_is_empty_without_a_problem(nothing: Run) -> None:
    """The summary is told elsewhere."""
    assert report(nothing) == ""
