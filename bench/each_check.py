"""Measure what each check costs by itself, in this process."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.checks.reading import Reading
from generator.checks.registry import CHECKS, Check
from generator.corpus.corpus import Corpus, DecreeFolder
from generator.corpus.reader import decree_paths, read_decree, read_shared

__all__ = ["SHARED", "cost_of_each"]

SHARED = "(the texts that all look at)"
"""What is read once for all checks, and counted for none of them."""


def cost_of_each(root: Path, *, checks: Iterable[Check] = CHECKS) -> Mapping[str, float]:
    """Processor milliseconds a regulation of each of `checks`, over the decrees of `root`.

    What several checks look at is paid by the first of them; what one remembers between decrees is
    remembered here, too. Checks of what no decree holds alone are not measured: there is one run of
    them, however many regulations there are.
    """
    chosen = tuple(checks)
    shared = read_shared(root)
    seconds = dict.fromkeys((SHARED, *(check.id for check in chosen)), 0.0)
    count = 0
    for path in decree_paths(root):
        corpus = read_decree(shared, path)
        for folder in corpus.decrees:
            count += len(folder.regulations)
            _measure(corpus, folder, chosen, seconds)
    return {name: 1000 * spent / count for name, spent in seconds.items()}


def _measure(
    corpus: Corpus, folder: DecreeFolder, checks: Iterable[Check], seconds: dict[str, float]
) -> None:
    begun = time.process_time()
    reading = Reading(corpus, folder)
    _ = reading.texts, reading.spots_of, reading.steps, reading.language
    seconds[SHARED] += time.process_time() - begun
    for check in checks:
        begun = time.process_time()
        if check.of_decree:
            list(check.of_decree(corpus, folder))
        if check.of_facts:
            list(check.of_facts(reading))
        if check.of_text:
            list(check.of_text(reading))
        seconds[check.id] += time.process_time() - begun
