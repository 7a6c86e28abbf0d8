"""Sites that are built once for many tests, and projects to change."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.serve import serve
from generator.website.build import build_website, build_websites
from tests.website.sites import CONTENT, make_project, make_testland


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real content, without an address."""
    folder = tmp_path_factory.mktemp("site") / "built"
    build_website(content=CONTENT, site_dir=folder, strict=True)
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the real site is served."""
    with serve(site) as served:
        yield served


@pytest.fixture(scope="session")
def websites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all websites of the real content and of an offline copy."""
    folder = tmp_path_factory.mktemp("websites")
    with contextlib.chdir(folder):
        build_websites(content=CONTENT, strict=True)
        build_website(content=CONTENT, offline=True, strict=True)
    return folder / "site"


@pytest.fixture
def testland(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project of its own with several decrees, which is the current folder."""
    folder = tmp_path / "testland"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return make_testland(folder)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project of its own, which is the current folder."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return make_project(folder)
