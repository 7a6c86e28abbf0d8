"""Report as SARIF 2.1.0, the form in which tools exchange what they find in files.

The form: "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", OASIS, with errata 01.
"""

from __future__ import annotations

import json
from typing import Any

from generator.checks.reporters.fingerprint import fingerprints
from generator.checks.reporters.run import TOOL, Run
from generator.checks.reporters.sarif_rules import rules
from generator.checks.reporters.uri import artifact
from generator.errors import Elsewhere, Location, Problem

__all__ = ["report"]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_FINGERPRINT = "finding/v1"


def report(run: Run) -> str:
    """The whole run as a document; what is acknowledged as suppressed in its source."""
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(run)]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _run(run: Run) -> dict[str, Any]:
    described = rules(run)
    places = {rule["id"]: place for place, rule in enumerate(described)}
    driver = {"name": TOOL, "semanticVersion": run.version, "rules": described}
    return {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(problem, places[problem.code], fingerprint)
            for problem, fingerprint in zip(run.problems, fingerprints(run.problems), strict=True)
        ],
    }


def _result(problem: Problem, rule: int, fingerprint: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": str(problem.severity),
        "message": {"text": _message(problem)},
        "locations": [{"physicalLocation": _place(problem.location)}],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
        # An empty list says that it is not suppressed; none at all, that nobody knows.
        "suppressions": [],
    }
    if problem.others:
        result["relatedLocations"] = [
            _related(number, other) for number, other in enumerate(problem.others, 1)
        ]
    if problem.accepted is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": problem.accepted}]
    return result


def _message(problem: Problem) -> str:
    lines = [problem.message]
    if problem.words:
        lines.append(f"here: “{problem.words}”")
    lines += [f"there: “{other.words}”" for other in problem.others]
    if problem.hint:
        lines.append(f"hint: {problem.hint}")
    return "\n".join(lines)


def _related(number: int, other: Elsewhere) -> dict[str, Any]:
    return {
        "id": number,
        "physicalLocation": _place(other.location),
        "message": {"text": f"“{other.words}”"},
    }


def _place(location: Location) -> dict[str, Any]:
    return {
        "artifactLocation": artifact(location.path),
        "region": {"startLine": location.line, "startColumn": location.column},
    }
