"""Build with this project's own command: everything, one change, all websites.

The other builders are given drawings ready-made, and no files beside them. So ours is measured with
its drawings kept from a first build, and nothing else of it; what drawings add is told beside it.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from bench.case import PAGES_ONLY, ROOT, Case, fresh, markdown, tool
from bench.measure import Cost, measure, survey
from bench.result import Result

__all__ = ["build_all", "build_changed", "build_from_markdown", "build_full"]

_FOLDER = "ours"
_CACHE = "cache"
_KEPT = ("drawings", "downloads")
"""The folders of the cache that hold drawings."""


def build_full(case: Case) -> Result:
    """Everything from the YAML, with no cache but that of drawings."""
    first = fresh(case, "first")
    whole = _run(case, first, "--to", first / "site")
    # In a new folder: where many files have just been deleted, new ones are slow to make.
    folder = _with_drawings(case, _FOLDER)
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
    folder = _with_drawings(case, "all")
    cost = _run(case, folder, "--all")
    sites = [path for path in (folder / "site").iterdir() if (path / "index.html").is_file()]
    site = survey(min(sites))
    for path in sites:
        if survey(path).pages != site.pages:
            raise RuntimeError(f"{path} has not as many pages as the other websites")
    return Result(cost, site)


def build_from_markdown(case: Case) -> Result:
    """The same pages from the Markdown that the other builders begin with, by our own code."""
    folder = fresh(case, "from-markdown")
    begin = (sys.executable, "-m", "bench.from_markdown")
    cost = measure([*begin, markdown(case), case.content, folder / "site"], folder=ROOT)
    return Result(cost, survey(folder / "site"))


def _with_drawings(case: Case, name: str) -> Path:
    """A new folder in which nothing is kept but the drawings of the first build."""
    folder = fresh(case, name)
    for kept in _KEPT:
        shutil.copytree(case.folder / "first" / _CACHE / kept, folder / _CACHE / kept)
    return folder


def _run(case: Case, folder: Path, *options: str | Path) -> Cost:
    """Build in `folder`, so that nothing is there of builds elsewhere."""
    command = ("build", "--content", case.content, "--cache", folder / _CACHE, *options)
    return measure([*PAGES_ONLY, *command], folder=folder, environment={"PYTHONPATH": str(ROOT)})
