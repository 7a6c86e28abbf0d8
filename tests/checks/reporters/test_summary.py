"""The line at the end of a run, and whether the run fails."""

from __future__ import annotations

import pytest

from generator.checks.reporters.run import Run
from generator.checks.reporters.summary import fails, summary
from generator.errors import Problem


def test_severities_are_counted_apart(run: Run) -> None:
    """One is in the singular; what is acknowledged is no problem."""
    assert summary(run.problems, 7) == "2 errors, 1 warning, 1 note; 7 acknowledged"
    assert summary(run.problems[1:3] * 2, 0) == "2 warnings, 2 notes"


def test_nothing_is_said_in_words(run: Run) -> None:
    """Where all is acknowledged, too."""
    assert summary((), 0) == "no problems"
    assert summary(run.problems[3:4], 1) == "no problems; 1 acknowledged"


@pytest.mark.parametrize(
    ("chosen", "usual", "strict"),
    [
        (slice(0, 0), False, False),
        (slice(0, 1), True, True),
        (slice(1, 2), False, True),
        (slice(2, 3), False, True),
        (slice(3, 4), False, False),
        (slice(0, 5), True, True),
    ],
    ids=["nothing", "an error", "a warning", "a note", "an acknowledged error", "everything"],
)
def test_a_run_fails_by_its_errors(run: Run, chosen: slice, *, usual: bool, strict: bool) -> None:
    """If strict, by anything that nobody has acknowledged."""
    problems: tuple[Problem, ...] = run.problems[chosen]

    assert fails(problems, strict=False) == usual
    assert fails(problems, strict=True) == strict
