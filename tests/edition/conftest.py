"""A small content folder to change, and the counting of work."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.calls import note_calls
from tests.support.contents import TESTLAND, Copy


@pytest.fixture
def testland(tmp_path: Path) -> Copy:
    """A copy of testland: two decrees, four regulations."""
    return Copy.of(TESTLAND, tmp_path / "content")


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The regulations that were drawn."""
    target = "generator.edition.drawings.draw_regulation"
    return note_calls(monkeypatch, target, lambda context: context.regulation.id)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The decrees whose pages were made."""
    target = "generator.edition.workshop.decree_pages"
    return note_calls(monkeypatch, target, lambda _, approved: approved.decree.id)
