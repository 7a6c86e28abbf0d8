"""Give each test a copy of testland, and of the real content, to spoil."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.contents import CONTENT, TESTLAND, Copy


@pytest.fixture
def testland(tmp_path: Path) -> Copy:
    """A copy of testland."""
    return Copy.of(TESTLAND, tmp_path / "testland")


@pytest.fixture
def content(tmp_path: Path) -> Copy:
    """A copy of the real content."""
    return Copy.of(CONTENT, tmp_path / "content")
