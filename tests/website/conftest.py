"""Sites that are built once for many tests, and projects to change."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.website.build import build_website
from tests.website.sites import CONTENT, make_project


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real content, without an address."""
    folder = tmp_path_factory.mktemp("site") / "built"
    build_website(content=CONTENT, site_dir=folder, strict=True)
    return folder


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project of its own, which is the current folder."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return make_project(folder)
