"""Give each test a run that has one problem of every kind, with every sign that needs care."""

from __future__ import annotations

from types import ModuleType

import pytest

from generator.checks.registry import Check
from generator.checks.reporters.run import Run
from generator.errors import Elsewhere, Location, Problem, Severity

ACT = "content/decrees/2031-7/1-bee, yard.yaml"

TITLES = """Compare the titles.

Why: a reader must know
what the act is called.

PASS: `<title>` is the same.
FAIL: <title> is another.
LAWYER: would ask which one was signed.
"""


def _check(name: str, manual: str, severity: Severity, *, official: bool) -> Check:
    module = ModuleType(name, manual)
    module.ID, module.SEVERITY = name, severity  # type: ignore[attr-defined]
    setattr(module, "inspect" if official else "check_decree", lambda *_: ())
    return Check.of(module)


@pytest.fixture
def run() -> Run:
    """Two checks; an error, a warning, a note, what is acknowledged, what cannot be read."""
    names = _check("names", "Check the names.\n\nWhy: so.", Severity.ERROR, official=False)
    return Run(
        problems=(
            Problem(Location(ACT, 2, 1), "names", "100% wrong: a\r\nb", "mend it"),
            Problem(
                Location(ACT, 3, 8),
                "titles",
                "the heading gives another title than the list",
                "ask which one was signed",
                severity=Severity.WARNING,
                words="Bee yards",
                others=(
                    Elsewhere(Location("content/decrees/2031-7/decree.yaml", 9, 5), "Bee yard"),
                    Elsewhere(Location(ACT, 80, 5), "Beeyard"),
                ),
            ),
            Problem(Location(ACT, 4, 1), "titles", "a slip", severity=Severity.NOTE, words="Bе"),
            Problem(
                Location(ACT, 5, 1),
                "titles",
                "a slip",
                "correct it",
                severity=Severity.ERROR,
                words="Beee",
                accepted="The act has it so: a bee is meant.",
            ),
            Problem(Location("content/\udcff.yaml"), "unnamed-file", "its name is not UTF-8"),
        ),
        checks=(names, _check("titles", TITLES, Severity.WARNING, official=True)),
        version="1.2.3",
    )


@pytest.fixture
def nothing(run: Run) -> Run:
    """The same checks, which have found nothing."""
    return Run((), run.checks, run.version)
