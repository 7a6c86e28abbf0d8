"""The site builds without a warning with MkDocs, and the same with its drop-in fork."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.support.repository import ROOT

# Each engine signs its pages.
SIGNATURE = re.compile(rb"mkdocs-(?:ProperDocs )?[\d.]+")


def test_both_engines_build_the_same_site(tmp_path: Path) -> None:
    """MkDocs is no longer developed: the day it must be left, nothing else may change."""
    usual = _build("mkdocs", tmp_path / "usual")
    fork = _build("properdocs", tmp_path / "fork")

    assert usual.keys() == fork.keys()
    assert [name for name, content in usual.items() if content != fork[name]] == []


def _build(engine: str, folder: Path) -> dict[str, bytes]:
    """The content of every file of the site, by its path, without the engine's signature."""
    command = [sys.executable, "-m", engine, "build", "--strict", "--quiet"]
    result = subprocess.run(
        [*command, "--config-file", "mkdocs.yml", "--site-dir", folder],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return {
        path.relative_to(folder).as_posix(): SIGNATURE.sub(b"", path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }
