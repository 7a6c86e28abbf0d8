"""Turn structured data about public-service regulations into an official website, whole.

The public interface; everything else may change between minor versions::

    problems = generator.check(Path("content"))        # everything wrong, as data
    content = generator.load(Path("content"))          # read and checked, or ContentError
    site = generator.render(content)                   # every page as Markdown
    built = generator.build(content=Path("content"))   # the website itself, by MkDocs
"""

from __future__ import annotations

from generator.deferred import build, check, load, render
from generator.errors import (
    ContentError,
    Location,
    OutputError,
    Problem,
    ProgramError,
    ReglamentError,
    Severity,
)

__all__ = [
    "ContentError",
    "Location",
    "OutputError",
    "Problem",
    "ProgramError",
    "ReglamentError",
    "Severity",
    "build",
    "check",
    "load",
    "render",
]
