"""Name what a result was made from by a hash: files of content, and the engine itself."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from generator.errors import ProgramError
from generator.render.diagrams.program import find_program
from generator.render.environment import TEMPLATES

__all__ = [
    "DRAWINGS",
    "PAGES",
    "drawing_engine",
    "files_hash",
    "frame_engine",
    "page_engine",
]

_ENGINE = Path(__file__).parents[1]
PAGES = (
    "errors.py",
    "languages",
    "model",
    "process",
    "waiting",
    "corpus",
    "checks",
    "render",
    "edition",
)
"""The parts of the engine that pages are made by."""

DRAWINGS = ("errors.py", "languages", "model", "process", "render", "edition")
"""Those that drawings are made by, and kept."""

_PACKAGES = (
    "graphviz",
    "graphviz-pure",
    "holidays",
    "jinja2",
    "pydantic",
    "pyromark",
    "pyyaml",
    "resvg_py",
)


def page_engine() -> str:
    """The hash of all code, templates and packages by which pages are made.

    A process keeps the code it has begun with, but rereads templates that change.
    """
    templates = sorted(path for path in TEMPLATES.rglob("*") if path.is_file())
    return f"{_page_code()} {files_hash(templates, root=TEMPLATES)}"


@cache
def drawing_engine() -> str:
    """The hash of all code, packages and programs by which drawings are made."""
    return _engine_hash(DRAWINGS)


@cache
def frame_engine() -> str:
    """The hash of the code that puts pages into the frame of a website.

    The frame itself, and what gives it its look, show what they are where they are rendered.
    """
    website = _ENGINE / "website"
    return files_hash(sorted(website.glob("*.py")), root=website)


@cache
def _page_code() -> str:
    return _engine_hash(PAGES)


def files_hash(files: Iterable[Path], *, root: Path) -> str:
    """The hash of the names below `root` and of what is in the files, in the order given.

    What is no file or cannot be read counts as one without content: reading it says what is wrong.
    """
    found = hashlib.sha256()
    for path in files:
        try:
            # A pipe may never end.
            data = path.read_bytes() if path.is_file() else b""
        except OSError:
            data = b""
        # A name need not be UTF-8.
        name = os.fsencode(path.relative_to(root).as_posix())
        found.update(name + f"\0{len(data)}\0".encode("ascii"))
        found.update(data)
    return found.hexdigest()


def _engine_hash(parts: Iterable[str]) -> str:
    files = (
        file
        for part in parts
        for file in ([_ENGINE / part] if "." in part else sorted((_ENGINE / part).rglob("*")))
        if file.is_file() and file.suffix != ".pyc"
    )
    packages = [f"{name} {version(name)}" for name in _PACKAGES]
    told = "\0".join([files_hash(files, root=_ENGINE), sys.version, *packages, _drawing_program()])
    return hashlib.sha256(told.encode("utf-8")).hexdigest()


def _drawing_program() -> str:
    """Which Graphviz draws: another program, or a newer one in its place, draws anew."""
    try:
        program = find_program(os.environ)
        state = program.stat()
    except (ProgramError, OSError):
        return ""
    return f"{program} {state.st_size} {state.st_mtime_ns}"
