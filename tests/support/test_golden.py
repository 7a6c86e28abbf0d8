"""Golden files: what is compared, what is shown, what is rewritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.golden import Golden


def test_equal_text_passes(tmp_path: Path) -> None:
    """A file that holds the text is no failure."""
    (tmp_path / "case.md").write_text("қала\n", encoding="utf-8")

    Golden(tmp_path)("case.md", "қала\n")


def test_a_difference_fails_and_is_shown(tmp_path: Path) -> None:
    """The failure holds both lines, marked as in a unified diff."""
    (tmp_path / "case.md").write_text("one\nsame\n", encoding="utf-8")

    with pytest.raises(pytest.fail.Exception, match="-one\n\\+two\n same"):
        Golden(tmp_path)("case.md", "two\nsame\n")


def test_a_line_break_at_the_end_counts(tmp_path: Path) -> None:
    """A lost last line break is a difference too."""
    (tmp_path / "case.md").write_text("one\n", encoding="utf-8")

    with pytest.raises(pytest.fail.Exception, match="no line break"):
        Golden(tmp_path)("case.md", "one")


def test_a_missing_file_says_how_to_write_it(tmp_path: Path) -> None:
    """A new case does not pass by itself."""
    with pytest.raises(pytest.fail.Exception, match="make goldens"):
        Golden(tmp_path)("new.md", "text")


def test_update_writes_the_file(tmp_path: Path) -> None:
    """With `update` the file becomes the text, in folders made as needed."""
    Golden(tmp_path, update=True)("new/case.md", "екі\n")

    assert (tmp_path / "new/case.md").read_bytes() == "екі\n".encode()
