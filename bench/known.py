"""Let acknowledgements follow the known errors of the official text through its variations.

Where words are taken away an error goes with them, or shows at another of its places: what a check
compares across regulations it tells at the rarest. Whatever else a check finds is left open: then
the variation is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, TypeAlias

from generator.checks.acknowledging import Sorted, beside, find_said, sort_out
from generator.checks.finding import Finding
from generator.checks.reading import Reading
from generator.checks.registry import OFFICIAL
from generator.corpus.corpus import Corpus, DecreeFolder
from generator.corpus.marks import KeyPath
from generator.corpus.reader import decree_paths, read_decree, read_shared
from generator.languages.registry import LANGUAGES

__all__ = ["Reasons", "follow_known", "known_reasons"]

Reasons: TypeAlias = Mapping[tuple[str, str], str]
"""Why errors stay, by the check that finds them and each of the wordings that it compares; all
numbers in these, in digits or words, are alike, as variations change them."""

_KEY = "acknowledged"
_ANY = "0"
_WORD = re.compile(r"[^\W\d_]+")


def known_reasons(content: Path) -> Reasons:
    """The reasons that the first decree of the folder `content` gives."""
    corpus = read_decree(read_shared(content), decree_paths(content)[0])
    (folder,) = corpus.decrees
    number = _number(corpus)
    return {
        wording: known.reason
        for known in _sorted(corpus, folder).known
        for wording in _wordings(known.finding, number)
    }


def follow_known(
    shared: Corpus, folder: Path, files: Mapping[str, dict[str, Any]], reasons: Reasons
) -> frozenset[str]:
    """Take idle acknowledgements out of `files`, and acknowledge known errors where they show now.

    Args:
        shared: what all decrees share.
        folder: the decree's folder, into which `files` were written.
        files: the decree and its regulations as values, by the names of their files.
        reasons: why known errors stay.

    Returns:
        The names of the files that have changed.
    """
    (decree,) = read_decree(shared, folder).decrees
    parted, number = _sorted(shared, decree), _number(shared)
    changed = set()
    # The last first, so that the places of the others stay what they are.
    for said in reversed(parted.idle):
        name = said.file.marks.path.name
        del _at(files[name], said.way)[_KEY][said.at]
        changed.add(name)
    for finding in parted.open:
        name, way = finding.at.file.marks.path.name, finding.at.way
        if reason := next(filter(None, map(reasons.get, _wordings(finding, number))), None):
            record = _at(files[name], beside(finding.at.file.record, way))
            answer = {"check": finding.check, "words": finding.at.words, "reason": reason}
            said_here = record.setdefault(_KEY, [])
            if answer not in said_here:
                said_here.append(answer)
            changed.add(name)
    return frozenset(changed)


def _wordings(finding: Finding, number: Callable[[str], int | None]) -> Iterator[tuple[str, str]]:
    for spot in (finding.at, *finding.others):
        wording = _WORD.sub(lambda found: _ANY if number(found[0]) else found[0], spot.words)
        yield finding.check, re.sub(r"\d+", _ANY, wording)


def _number(shared: Corpus) -> Callable[[str], int | None]:
    """How the publishing language says numbers."""
    labels = shared.labels
    return LANGUAGES[labels.record.language].reader.number if labels else lambda _: None


def _sorted(shared: Corpus, folder: DecreeFolder) -> Sorted:
    reading = Reading(shared, folder)
    said = reading.once(find_said)
    return sort_out(said, chain(*(check.of_text(reading) for check in OFFICIAL if check.of_text)))


def _at(record: Any, way: KeyPath) -> dict[str, Any]:
    for step in way:
        record = record[step]
    found: dict[str, Any] = record
    return found
