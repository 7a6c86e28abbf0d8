"""Make small projects to build, and read what was built."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.acknowledgements import drop_idle
from tests.support.repository import ROOT

CONTENT = ROOT / "content"
TESTLAND = ROOT / "tests/data/testland"

SMALL_PAGES = 22
"""Four of the site, the decree, what is known of it, eight of its regulation, eight of work."""


def make_project(folder: Path) -> Path:
    """A project in `folder` with mkdocs.yml and the real content cut down to one regulation."""
    shutil.copy(ROOT / "mkdocs.yml", folder)
    copy_small_content(folder / "content")
    return folder


def make_testland(folder: Path) -> Path:
    """A project in `folder` with mkdocs.yml and testland: two decrees, four regulations."""
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(TESTLAND, folder / "content")
    return folder


def copy_small_content(folder: Path) -> None:
    """The real content with the first regulation only, and no check silenced: quick to build."""
    shutil.copytree(CONTENT, folder)
    for other in sorted(folder.glob("decrees/*"))[1:]:
        shutil.rmtree(other)
    for decree in folder.glob("decrees/*/decree.yaml"):
        text = decree.read_text(encoding="utf-8")
        # Without the source there is nothing to compare the text with.
        text = re.sub(r"^source:\n(  .*\n)+", "", text, flags=re.MULTILINE)
        text = re.sub(r"^(regulations:\n  - .+\n)(  - .+\n)+", r"\1", text, flags=re.MULTILINE)
        decree.write_text(text, encoding="utf-8")
        (regulation,) = re.findall(r"^regulations:\n  - (.+)", text, flags=re.MULTILINE)
        kept = {"decree.yaml", f"{regulation}.yaml"}
        for path in decree.parent.iterdir():
            if path.name not in kept:
                path.unlink()
    drop_idle(folder)


def edit(path: Path, old: str, new: str) -> None:
    """Replace `old`, which the file must hold, by `new`."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path.name} does not hold {old!r}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def run_mkdocs(
    project: Path, *arguments: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the program `mkdocs` in the folder `project`."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=project,
        env=mkdocs_environment(environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def mkdocs_environment(changes: dict[str, str] | None = None) -> dict[str, str]:
    """The environment of a quiet MkDocs, with `changes`."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1", **(changes or {})}


def read_site(folder: Path) -> dict[str, bytes]:
    """Every file of the site in `folder` by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def each_kind(folder: Path) -> list[str]:
    """The address of a page of each kind from the root of the real site in `folder`.

    Of the seven regulations the second stands for all: it has every kind of page and of fact.
    """
    others = tuple(f"2015-118/{number}-" for number in "134567")
    pages = [path for path in html_pages(folder) if not path.startswith(others)]
    return [path.removesuffix("index.html") for path in pages]


def changed_files(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    """The files of two readings of a site that are not the same in both."""
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def file_states(folder: Path) -> dict[str, tuple[int, int]]:
    """Of every file of the site in `folder`, what shows that it was not written again."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino)
        for path in folder.rglob("*")
        if path.is_file()
    }


def site_folders(folder: Path) -> list[Path]:
    """The sites in `folder`, without what stands beside them for their servers."""
    return sorted(path for path in folder.iterdir() if path.suffix != ".headers")


def html_pages(folder: Path) -> dict[str, str]:
    """Every HTML page of the site in `folder` by its path."""
    pages = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.html"))
    }
    assert pages
    return pages
