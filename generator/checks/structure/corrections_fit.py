"""Check that every recorded repair still fits the source it repairs.

Why: corrections.yaml is the record of what was changed in an official text; an entry that matches
nothing, matches twice, overlaps another or gives an unknown reason is a false record. The source
itself must be the file whose checksum decree.yaml gives: it is never edited.

PASS: `found` stands exactly once on `line`, and `why` is a key of `reasons`.
FAIL: the words do not stand there, stand there twice, or the source file was changed.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus.corpus import Corpus, DecreeFolder, Loaded
from generator.errors import Problem
from generator.model.correction import Corrections

__all__ = ["ID", "check_decree"]

ID = "corrections-fit"


def check_decree(_: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Yield every correction that does not fit, and a source that was changed."""
    yield from _checksum(folder)
    if folder.corrections and folder.source is not None:
        yield from _corrections(folder, folder.corrections)


def _checksum(folder: DecreeFolder) -> Iterator[Problem]:
    source = folder.decree.record.source
    if source and folder.source_sha256 and folder.source_sha256 != source.sha256:
        location = folder.decree.marks.value("source", "sha256")
        message = f"{source.file} has the checksum {folder.source_sha256}, not this one"
        yield Problem(location, ID, message, "restore the file: a source is never edited")


def _corrections(folder: DecreeFolder, corrections: Loaded[Corrections]) -> Iterator[Problem]:
    record, marks = corrections.record, corrections.marks
    _, misfits = folder.repaired
    for misfit in misfits:
        location = marks.value("corrections", misfit.index, "found")
        yield Problem(
            location, ID, misfit.message, "correct `line` and `found`, or remove the entry"
        )
    for index, correction in enumerate(record.corrections):
        if correction.why not in record.reasons:
            location = marks.value("corrections", index, "why")
            message = f"the reason {correction.why!r} is not explained"
            yield Problem(
                location, ID, message, "add it to `reasons`, or use one that stands there"
            )
