"""Check that what an annex draws is there, and that several processes can be told apart.

Why: an annex of drawings without a process is an empty page that says it was drawn; of several
processes a reader knows by their titles which one is theirs.

PASS: one process; or several whose titles, verbatim where the act gives any, differ.
FAIL: an annex of the kind `sequence` or `handbook` that shows no process; two processes with one
title.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.errors import Problem
from generator.model.annex import AnnexKind
from generator.model.regulation import Regulation

__all__ = ["ID", "check_decree"]

ID = "processes-told-apart"

_DRAWN = (AnnexKind.SEQUENCE, AnnexKind.HANDBOOK)


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every annex with nothing to draw, and every process with the title of another."""
    for loaded in folder.regulations:
        yield from _annexes(loaded)
        yield from _titles(loaded)


def _annexes(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    for place, annex in enumerate(loaded.record.annexes):
        if annex.kind in _DRAWN and not loaded.record.processes_of(annex):
            message = f"the annex {annex.id!r} is to be drawn, and there is no process to draw"
            hint = "add the process to `processes`, or give the annex another kind"
            yield Problem(loaded.marks.value("annexes", place), ID, message, hint)


def _titles(loaded: Loaded[Regulation]) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for place, process in enumerate(loaded.record.processes):
        # Without one the page counts them: the act need not word what tells them apart.
        if process.title and (other := seen.setdefault(process.title, process.id)) != process.id:
            message = f"the process {process.id!r} has the title of {other!r}"
            hint = "give each what tells it from the other, verbatim"
            yield Problem(loaded.marks.value("processes", place, "title"), ID, message, hint)
