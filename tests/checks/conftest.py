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


@pytest.fixture
def act(content: Copy) -> Copy:
    """A copy of the real content without what its text was taken from.

    Whoever changes a word of it changes the act itself: no check of the transcription speaks.
    """
    decree = next((content.root / "decrees").iterdir())
    text = (decree / "decree.yaml").read_text(encoding="utf-8")
    source = text[text.index("source:\n") : text.index("regulations:\n")]
    (decree / "decree.yaml").write_text(text.replace(source, ""), encoding="utf-8")
    for name in ("source.kk.txt", "corrections.yaml", "annex-1.golden.yaml"):
        (decree / name).unlink()
    return content
