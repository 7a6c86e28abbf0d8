"""Install by npm what a package.json and its lock name, once, into a folder of its own."""

from __future__ import annotations

import fcntl
import shutil
from pathlib import Path

from bench.measure import measure

__all__ = ["install", "is_there"]

_LOCK = "package-lock.json"
_QUIET = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")


def is_there() -> bool:
    """Whether this machine has npm."""
    return shutil.which("npm") is not None


def install(package: Path, folder: Path) -> Path:
    """Install the packages into `folder`, unless the same lock is installed there already.

    Several processes may ask for the same folder: one installs, the others wait.

    Args:
        package: the folder of package.json and its lock.
        folder: where they are installed.

    Returns:
        The folder `node_modules`.

    Raises:
        RuntimeError: npm is missing or failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".installing").open("w", encoding="utf-8") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)
        return _install(package, folder)


def _install(package: Path, folder: Path) -> Path:
    modules, installed = folder / "node_modules", folder / _LOCK
    # npm writes this file last.
    whole = (modules / ".package-lock.json").exists() and installed.exists()
    if whole and installed.read_bytes() == (package / _LOCK).read_bytes():
        return modules
    npm = shutil.which("npm")
    if npm is None:
        raise RuntimeError("this needs npm and Node.js")
    shutil.rmtree(modules, ignore_errors=True)
    for name in ("package.json", _LOCK):
        shutil.copy(package / name, folder)
    measure([npm, "ci", *_QUIET], folder=folder)
    return modules
