"""Every format is listed, tested, and the right one is taken where none is asked for."""

from __future__ import annotations

import pytest

from generator.checks.reporters.registry import FORMATS, usual_format
from tests.support.repository import ROOT


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({}, "text"),
        ({"GITHUB_ACTIONS": "true"}, "github"),
        ({"GITHUB_ACTIONS": "false"}, "text"),
        ({"GITHUB_ACTIONS": ""}, "text"),
        ({"CI": "true"}, "text"),
    ],
    ids=str,
)
def test_github_is_taken_where_github_listens(environment: dict[str, str], name: str) -> None:
    """Everywhere else a person does."""
    assert usual_format(environment) == name
    assert name in FORMATS


def test_every_format_has_its_tests() -> None:
    """In a file named as its own."""
    modules = [one.report.__module__.rpartition(".")[2] for one in FORMATS.values()]

    assert len(set(modules)) == len(FORMATS) == 4
    assert [name for name in modules if not (ROOT / _twin(name)).is_file()] == []


def _twin(name: str) -> str:
    return f"tests/checks/reporters/test_{name}.py"
