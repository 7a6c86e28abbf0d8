"""What may stand in the project's files: no words in the engine, no loose ends, no machine."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.repository import ROOT, project_files, shown, text_files

# Where the engine may hold Cyrillic: what is true of a language, and how official text is read.
SPEAKING = (
    "generator/importers/",
    "generator/languages/",
    "generator/website/theme/partials/languages/",
)
CYRILLIC = re.compile(r"[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]")

# Written in pieces, so that this file does not hold what it forbids.
LOOSE_END = re.compile(r"\b(?:TO(?:DO)|FIX(?:ME)|X{3})\b")
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("python" + "hosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("debian", "org"),
        ("crates", "io"),
    )
)
MACHINE_PATHS = tuple(f"/{folder}/" for folder in ("work", "root", "home", "opt", "Users"))
SKIPS = {"skip", "skipif", "xfail", "importorskip"}


def test_no_word_of_official_text_is_in_the_engine() -> None:
    """Words come from content/; a jurisdiction in another language needs no new engine."""
    found = [
        f"{shown(path)}:{number}: {line.strip()}"
        for path, text in text_files(ROOT / "generator")
        if not shown(path).startswith(SPEAKING)
        for number, line in enumerate(text.splitlines(), 1)
        if CYRILLIC.search(line)
    ]

    assert found == []


@pytest.mark.parametrize("letters", ["а", "Ё", "ә", "Һ", "ұ", "Ө", "қ"])
def test_cyrillic_means_every_letter_of_kazakh_and_russian(letters: str) -> None:
    """Those outside а-я too."""
    assert CYRILLIC.search(f"class {letters}:")


def test_nothing_is_left_for_later_in_a_comment() -> None:
    """What is to be done is an issue, not a mark in a file."""
    assert _lines_with(LOOSE_END) == []


def test_no_file_names_a_package_registry() -> None:
    """Where packages come from is a setting of the machine that installs them."""
    assert _lines_with(re.compile("|".join(map(re.escape, REGISTRIES)))) == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    """Everything is found from the project's own folder."""
    absolute = re.compile(rf"(?<![\w.}}])(?:{'|'.join(MACHINE_PATHS)})\w")

    assert _lines_with(absolute) == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    """Only a missing browser skips, and tests/conftest.py alone decides that."""
    found = [
        place
        for path in sorted((ROOT / "tests").rglob("*.py"))
        if path != ROOT / "tests/conftest.py"
        for place in _skips(path)
    ]

    assert found == []


def test_a_skip_is_found(tmp_path: Path) -> None:
    """As a mark, as a call, and when imported by name."""
    path = tmp_path / "test_x.py"
    marks = "@pytest.mark.skipif(True)\ndef test_a(): pytest.skip()\nfrom pytest import xfail\n"
    path.write_text(marks, encoding="utf-8")

    assert sorted(_skips(path)) == ["test_x.py:1", "test_x.py:2", "test_x.py:3"]


def test_every_file_ends_its_lines_as_unix_does() -> None:
    """So that the same file has the same bytes, and hash, on every system."""
    suffixes = {".py", ".j2", ".md", ".toml", ".lock", ".css", ".js", ".html", ".gv", ".json"}
    found = [
        shown(path)
        for path in project_files()
        if path.suffix in suffixes and b"\r" in path.read_bytes()
    ]

    assert found == []


def _lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{shown(path)}:{number}: {line.strip()[:100]}"
        for path, text in text_files()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def _skips(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in SKIPS:
            yield f"{path.name}:{node.lineno}"
        if isinstance(node, ast.ImportFrom) and node.module == "pytest":
            yield from (f"{path.name}:{node.lineno}" for name in node.names if name.name in SKIPS)
