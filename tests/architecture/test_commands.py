"""The Makefile's commands: each is explained, and `.venv` is made ready or says why it is not."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.repository import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")

_PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "sample"
version = "1"
"""
_BACKEND = """
import pathlib, zipfile
def build_editable(wheels, settings=None, metadata=None):
    with zipfile.ZipFile(pathlib.Path(wheels) / "sample-1-py3-none-any.whl", "w") as wheel:
        kept = "sample-1.dist-info/"
        wheel.writestr(kept + "METADATA", "Metadata-Version: 2.1\\nName: sample\\nVersion: 1\\n")
        wheel.writestr(kept + "WHEEL", "Wheel-Version: 1.0\\nTag: py3-none-any\\n")
        wheel.writestr(kept + "RECORD", "")
    return "sample-1-py3-none-any.whl"
"""
"""What builds a project without any package of its own."""


def test_every_command_is_explained() -> None:
    """What `make` can be told stands in `make help`."""
    (declared,) = re.findall(r"^\.PHONY: (.*)", MAKEFILE, re.MULTILINE)
    explained = re.findall(r"^([a-z]+):.* ## \w", MAKEFILE, re.MULTILINE)

    assert explained == declared.split()


def test_a_missing_python_is_said_in_words(tmp_path: Path) -> None:
    """On a machine whose Python is too old or missing, the first command says what to do."""
    result = _prepare(tmp_path, python="python-that-is-not-there")

    assert result.returncode == 1
    assert result.stderr.startswith("No Python 3.11 or newer was found")
    assert "Traceback" not in result.stderr


def test_a_python_without_venv_is_said_in_words(tmp_path: Path) -> None:
    """Debian keeps the module in a package of its own: the message names it."""
    result = _prepare(tmp_path, python=str(_without_venv(tmp_path)))

    assert result.returncode == 1
    assert "python3-venv" in result.stderr


def test_a_python_without_venv_is_passed_over_for_one_that_has_it(tmp_path: Path) -> None:
    """Of several, the first that `.venv` can be made with is taken."""
    stub = _without_venv(tmp_path)

    result = _prepare(tmp_path, python=f"{stub} {sys.executable}", lock="")

    assert "python3-venv" not in result.stderr
    assert (tmp_path / ".venv/bin/python").is_file()


def test_the_programs_own_modules_are_compiled_once(tmp_path: Path) -> None:
    """Where Python may write nothing beside them, no start compiles them all again."""
    (tmp_path / "generator").mkdir()
    (tmp_path / "generator/module.py").touch()
    (tmp_path / "backend.py").write_text(_BACKEND, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(_PROJECT, encoding="utf-8")

    result = _prepare(tmp_path, python=sys.executable, lock="")

    assert result.returncode == 0, result.stderr
    assert list((tmp_path / "generator/__pycache__").glob("module.*.pyc"))


def _without_venv(folder: Path) -> Path:
    stub = folder / "python-without-venv"
    stub.write_text('#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; esac\n', encoding="utf-8")
    stub.chmod(0o755)
    return stub


def _prepare(
    scratch: Path, *, python: str, lock: str = "a package"
) -> subprocess.CompletedProcess[str]:
    (scratch / "tools").mkdir()
    shutil.copy(ROOT / "tools/environment", scratch / "tools")
    (scratch / "requirements.lock").write_text(lock, encoding="utf-8")
    return subprocess.run(
        [scratch / "tools/environment", "requirements.lock"],
        env={**os.environ, "PYTHON": python, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
