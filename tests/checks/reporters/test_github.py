"""Workflow commands of GitHub Actions, one line each, escaped as GitHub documents."""

from __future__ import annotations

import re

from generator.checks.reporters.github import report
from generator.checks.reporters.run import Run

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def test_every_problem_is_one_command(run: Run) -> None:
    """Notes are notices, and so is what is acknowledged, however heavy."""
    lines = report(run).splitlines()

    assert [line.partition(" ")[0] for line in lines] == [
        "::error",
        "::warning",
        "::notice",
        "::notice",
        "::error",
    ]
    assert all(COMMAND.fullmatch(line) for line in lines)


def test_signs_of_the_form_are_escaped(run: Run) -> None:
    """`%`, carriage return and line feed everywhere, `:` and `,` in properties."""
    first = report(run).splitlines()[0]

    assert first == (
        "::error file=content/decrees/2031-7/1-bee%2C yard.yaml,line=2,col=1,title=names::"
        "content/decrees/2031-7/1-bee, yard.yaml:2:1: error: 100%25 wrong: a%0D%0Ab [names]"
        "%0A  hint: mend it"
    )


def test_github_reads_back_what_was_said(run: Run) -> None:
    """By undoing the escapes in the order in which its runner does."""
    for line, problem in zip(report(run).splitlines(), run.problems, strict=True):
        found = COMMAND.fullmatch(line)
        assert found

        properties = dict(one.split("=", 1) for one in found[2].split(","))
        for sign in (":", ","):
            escaped = f"%{ord(sign):02X}"
            properties = {key: value.replace(escaped, sign) for key, value in properties.items()}

        assert _plain(found[3]) == str(problem)
        assert {key: _plain(value) for key, value in properties.items()} == {
            "file": problem.location.path,
            "line": str(problem.location.line),
            "col": str(problem.location.column),
            "title": problem.code,
        }


def test_it_is_empty_without_a_problem(nothing: Run) -> None:
    """Nothing is to be shown beside any line."""
    assert report(nothing) == ""


def _plain(escaped: str) -> str:
    return escaped.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
