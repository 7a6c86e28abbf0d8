"""The manual of a check is read from its docstring; the committed documentation is up to date."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from generator.checks.manual import Passage, explain, read_manual
from generator.checks.manual_page import manual_page
from generator.checks.registry import CHECKS, OFFICIAL, STRUCTURE, Check
from generator.corpus.strict_yaml import parse_yaml
from generator.corpus.validation import validate
from generator.model.acknowledgement import Acknowledged
from tests.support.repository import ROOT

DOCUMENTATION = ROOT / "docs/checks.md"

DOCSTRING = """Check that it is
as it was.

Why: a <b> is no
good.

A rule of FAIL: none, and `<b>`.

PASS: one.
FAIL: two,
three.

LAWYER: would ask.
"""


def test_paragraphs_are_known_by_the_words_in_front() -> None:
    """Wherever these begin a line; a paragraph without one is kept in its place."""
    manual = read_manual(DOCSTRING)

    assert manual.summary == "Check that it is as it was."
    assert manual.why == "a <b> is no good."
    assert manual.passages == (
        Passage("Why", "a <b> is no\ngood."),
        Passage("", "A rule of FAIL: none, and `<b>`."),
        Passage("PASS", "one."),
        Passage("FAIL", "two,\nthree."),
        Passage("LAWYER", "would ask."),
    )


def test_markdown_shows_every_sign() -> None:
    """What would be HTML is text; what is code stays code."""
    assert read_manual(DOCSTRING).markdown == (
        "**Why:** a &lt;b> is no\ngood.\n\n"
        "A rule of FAIL: none, and `<b>`.\n\n"
        "**Passes:** one.\n\n"
        "**Fails:** two,\nthree.\n\n"
        "**What a lawyer would do:** would ask."
    )


def test_the_documentation_is_up_to_date() -> None:
    """`reglament manual` writes it."""
    written = DOCUMENTATION.read_text(encoding="utf-8")

    assert written == manual_page(CHECKS), "docs/checks.md is stale: run `reglament manual`"


def test_every_check_stands_in_the_table_and_has_its_manual() -> None:
    """In the order in which they run; each row leads to its heading."""
    page = manual_page(CHECKS)
    rows = re.findall(
        r"^\| \[`([a-z-]+)`\]\(#([a-z-]+)\) \| (\w+) \| .+ \| (yes|no) \|$", page, re.MULTILINE
    )

    assert rows == [
        (check.id, check.id, check.severity, "yes" if check in OFFICIAL else "no")
        for check in CHECKS
    ]
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == [check.id for check in CHECKS]


@pytest.mark.parametrize("check", OFFICIAL, ids=lambda check: check.id)
def test_an_explanation_shows_how_to_acknowledge(check: Check) -> None:
    """In YAML that is read as it stands."""
    said = explain(check)
    example = said[said.index("    acknowledged:\n") :]
    document = parse_yaml(Path("a.yaml"), textwrap.dedent(example) + "\n")
    record, problems = validate(Acknowledged, document.value, document.marks)

    assert said.startswith(f"{check.id}: {check.severity}\n\n{check.manual.strip()}\n\n")
    assert (document.problems, problems) == ((), [])
    assert record
    assert [one.check for one in record.acknowledged] == [check.id]


@pytest.mark.parametrize("check", STRUCTURE, ids=lambda check: check.id)
def test_an_explanation_says_what_cannot_be_acknowledged(check: Check) -> None:
    """What is wrong with our own files is mended."""
    assert explain(check).endswith("it cannot be acknowledged.")
