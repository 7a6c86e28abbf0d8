"""Prove that an editor is told the right schema for every content file."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.output import SCHEMAS, write_schemas
from tests.support.repository import ROOT

FILES = sorted((ROOT / "content").rglob("*.yaml"))
BY_NAME = {
    "annex-1.golden",
    "corrections",
    "decree",
    "form",
    "jurisdiction",
    "organizations",
    "websites",
}


def test_the_committed_schemas_are_up_to_date() -> None:
    """`make schema` writes them."""
    assert write_schemas(ROOT / "schemas", dry=True) == ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_first_line_names_the_schema_of_the_file(path: Path) -> None:
    """By a relative path that leads to a file of this project."""
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    prefix = "# yaml-language-server: $schema="
    stem = path.name.removesuffix(".yaml")
    kind = stem if stem in BY_NAME else "labels" if path.parent.name == "labels" else "regulation"

    assert first.startswith(prefix)
    assert (path.parent / first.removeprefix(prefix)).resolve() == (
        ROOT / f"schemas/{kind}.schema.json"
    )
    assert kind in SCHEMAS
