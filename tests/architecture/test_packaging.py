"""The locks, the built package and the project's declaration say the same."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.repository import ROOT, project_files, shown

LOCKS = ("requirements.lock", "requirements-test.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_versions_markers_and_hashes_only(lock: str) -> None:
    """No address, no option, no path: it installs the same from any registry or mirror."""
    shape = re.compile(
        r" *#[^/]*$"
        r"|    --hash=sha256:[0-9a-f]{64}( \\)?$"
        r"|[a-z0-9-]+==[\w.]+( ; [^/@]+)? \\$"
    )
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if not shape.match(line)] == []


def test_the_run_lock_satisfies_the_declaration() -> None:
    """Each declared range admits the version that is locked."""
    declared = (*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["build"])

    assert _unmet(declared, _pins("requirements.lock")) == []


def test_the_test_lock_satisfies_the_declaration() -> None:
    """The tools of `make test` are locked as well."""
    declared = PROJECT["project"]["optional-dependencies"]["test"]

    assert _unmet(declared, _pins("requirements-test.lock")) == []


def test_the_test_lock_holds_the_run_lock() -> None:
    """What is tested is what runs; tools/environment relies on it."""
    assert _pins("requirements.lock").items() <= _pins("requirements-test.lock").items()


def test_the_build_needs_what_is_locked_for_it() -> None:
    """The group `build`, which is locked, names what the build asks for."""
    assert PROJECT["dependency-groups"]["build"] == PROJECT["build-system"]["requires"]


def test_the_package_holds_every_file_of_the_engine(tmp_path: Path) -> None:
    """Templates, theme and fonts too: what works here works where it is installed."""
    expected = {shown(path) for path in project_files(ROOT / "generator")}

    wheel = _build_wheel(tmp_path)
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("generator/")}

    assert packed == expected


def _pins(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def _unmet(declared: tuple[str, ...] | list[str], pins: dict[str, str]) -> list[str]:
    requirements = map(Requirement, declared)
    return [
        str(requirement)
        for requirement in requirements
        if pins.get(canonicalize_name(requirement.name), "") not in requirement.specifier
    ]


def _build_wheel(scratch: Path) -> Path:
    # From a copy: the build leaves its own folders beside what it builds.
    copy = scratch / "copy"
    copy.mkdir()
    for name in ("pyproject.toml", "LICENSE", "README.md"):
        shutil.copy(ROOT / name, copy)
    (copy / "content").mkdir()
    shutil.copy(ROOT / "content/NOTICE.md", copy / "content")
    for path in project_files(ROOT / "generator"):
        (copy / shown(path)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy / shown(path))
    code = "from setuptools import build_meta; print(build_meta.build_wheel('.'))"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=copy, capture_output=True, encoding="utf-8", check=False
    )
    assert result.returncode == 0, result.stderr
    return copy / result.stdout.splitlines()[-1]
