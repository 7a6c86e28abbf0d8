"""Give each test a copy of testland to spoil."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.contents import TESTLAND, Copy


@pytest.fixture
def testland(tmp_path: Path) -> Copy:
    """A copy of testland."""
    return Copy.of(TESTLAND, tmp_path / "testland")
