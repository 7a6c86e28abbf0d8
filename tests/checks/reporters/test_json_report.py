"""The JSON report keeps to its schema and says all that the problems say."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from generator.checks.reporters.json_report import report
from generator.checks.reporters.run import Run
from tests.support.golden import Golden
from tests.support.repository import ROOT

SCHEMA = json.loads((ROOT / "schemas/report.schema.json").read_text(encoding="utf-8"))


def test_it_is_what_it_was(run: Run, golden: Golden) -> None:
    """Keys in one order, words as they are written, a line feed at the end."""
    golden("checks/reporters/report.json", report(run).replace("\udcff", "(FF)"))


def test_it_keeps_to_its_schema(run: Run, nothing: Run) -> None:
    """The one that stands among the schemas of content."""
    jsonschema.validate(json.loads(report(run)), SCHEMA, jsonschema.Draft202012Validator)
    jsonschema.validate(json.loads(report(nothing)), SCHEMA, jsonschema.Draft202012Validator)


@pytest.mark.parametrize(
    "change",
    [{"version": 2}, {"problems": None}, {"extra": 1}, {"problems": [{}]}, {"tool": "reglament"}],
    ids=str,
)
def test_the_schema_refuses_another_form(nothing: Run, change: dict[str, Any]) -> None:
    """Of another version, with keys that are missing, unknown, or of another kind."""
    document = json.loads(report(nothing)) | change

    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(document)


def test_it_is_a_document_without_a_problem(nothing: Run) -> None:
    """A program that reads it need not ask whether there is one."""
    assert json.loads(report(nothing)) == {
        "version": 1,
        "tool": {"name": "reglament", "version": "1.2.3"},
        "problems": [],
    }


def test_what_is_acknowledged_gives_its_reason(run: Run) -> None:
    """Whatever is not gives null."""
    said = [one["acknowledged"] for one in json.loads(report(run))["problems"]]

    assert said == [None, None, None, "The act has it so: a bee is meant.", None]
