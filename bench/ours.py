"""Build with this project's own command: everything, one change, all websites.

The other builders are given drawings ready-made. So ours is measured with its drawings kept from a
first build, and nothing else of it; what drawings add is told beside it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.case import Case, fresh, tool
from bench.measure import Cost, measure, survey
from bench.result import Result

__all__ = ["build_all", "build_changed", "build_full"]

_FOLDER = "ours"
_CACHE = "cache"
_KEPT = "drawings"
"""The folder of the cache that holds drawings."""


def build_full(case: Case) -> Result:
    """Everything from the YAML, with no cache but that of drawings."""
    folder = fresh(case, _FOLDER)
    whole = _run(case, folder, "--to", folder / "site")
    _forget_pages(folder / _CACHE)
    shutil.rmtree(folder / "site")
    cost = _run(case, folder, "--to", folder / "site")
    checked = measure([tool("reglament"), "check", "--content", case.content], folder=folder)
    return Result(cost, survey(folder / "site"), whole.cpu - cost.cpu, checked.cpu)


def build_changed(case: Case) -> Result:
    """The same again after one heading of one regulation's text has changed.

    Raises:
        RuntimeError: the page of that text is as it was.
    """
    folder = case.folder / _FOLDER
    regulation = min(case.content.glob("decrees/*/1-*.yaml"))
    page = folder / "site" / regulation.parent.name / regulation.stem / "text/index.html"
    before, text = page.read_bytes(), regulation.read_text(encoding="utf-8")
    changed = text.replace('- heading: "', '- heading: "* ', 1)
    regulation.write_text(changed, encoding="utf-8")
    try:
        cost = _run(case, folder, "--to", folder / "site")
    finally:
        regulation.write_text(text, encoding="utf-8")
    if page.read_bytes() == before:
        raise RuntimeError(f"{page} does not show what was changed in {regulation}")
    return Result(cost, survey(folder / "site"))


def build_all(case: Case) -> Result:
    """All websites of the content, with no cache but that of drawings."""
    folder = fresh(case, "all")
    shutil.copytree(case.folder / _FOLDER / _CACHE / _KEPT, folder / _CACHE / _KEPT)
    cost = _run(case, folder, "--all")
    sites = [path for path in (folder / "site").iterdir() if (path / "index.html").is_file()]
    site = survey(min(sites))
    for path in sites:
        if survey(path).pages != site.pages:
            raise RuntimeError(f"{path} has not as many pages as the other websites")
    return Result(cost, site)


def _forget_pages(cache: Path) -> None:
    for entry in cache.iterdir():
        if entry.name != _KEPT:
            shutil.rmtree(entry)


def _run(case: Case, folder: Path, *options: str | Path) -> Cost:
    """Build in `folder`, so that nothing is there of builds elsewhere."""
    command = ("build", "--content", case.content, "--cache", folder / _CACHE, *options)
    return measure([tool("reglament"), *command], folder=folder)
