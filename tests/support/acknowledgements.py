"""Remove acknowledgements: those that cut content no longer needs, or all of one check."""

from __future__ import annotations

import re
from pathlib import Path

from generator.checks.registry import find_problems
from generator.checks.structure import acknowledgements_fit
from generator.corpus.reader import read_corpus

__all__ = ["drop_check", "drop_idle"]

_KEY = re.compile(r"( *)acknowledged:\n(?!\1 +- )")


def drop_idle(content: Path) -> None:
    """Remove each acknowledgement of the folder `content` that no check answers to.

    What a check found by comparing regulations is not found where the others are missing.
    """
    places = [
        problem.location
        for problem in find_problems(read_corpus(content))
        if problem.code == acknowledgements_fit.ID
    ]
    # From the last line up, so that those above keep their numbers.
    for place in sorted(places, reverse=True):
        _cut(Path(place.path), place.line - 1)


def drop_check(path: Path, check: str) -> None:
    """Remove each acknowledgement of `check` from the file `path`, so that it is told again."""
    lines = path.read_text(encoding="utf-8").splitlines()
    places = [at for at, line in enumerate(lines) if line.strip() == f"- check: {check}"]
    assert places, f"{path} acknowledges nothing of {check}"
    for at in reversed(places):
        _cut(path, at)


def _cut(path: Path, first: int) -> None:
    """Remove the item of a list that begins in line `first`, from 0; and the list, if it is all."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    indent = len(lines[first]) - len(lines[first].lstrip())
    assert lines[first].lstrip().startswith("- "), lines[first]
    end = first + 1
    while end < len(lines) and lines[end].startswith(" " * (indent + 1)):
        end += 1
    text = "".join((*lines[:first], *lines[end:]))
    path.write_text(_KEY.sub("", text), encoding="utf-8")
