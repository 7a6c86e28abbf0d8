"""Know again what was found before in a decree that is read again with some words put right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from generator.checks.finding import Finding
from generator.checks.mending import Repair
from generator.corpus.marks import KeyPath

__all__ = ["Found", "Text", "text_of", "texts_of"]

Text: TypeAlias = tuple[int, KeyPath]
"""A text: its file, by the marks, which stay the same when a decree is read again, and its way."""


class Found:
    """What is found in a decree with words put right, to know again what was found before."""

    def __init__(self, findings: Iterable[Finding], repairs: Iterable[Repair]) -> None:
        self._left = list(findings)
        self._repairs: dict[Text, list[Repair]] = {}
        for repair in repairs:
            text = id(repair.at.file.marks), repair.at.way
            self._repairs.setdefault(text, []).append(repair)

    def without(self, before: Iterable[Finding]) -> list[Finding]:
        """What was found before, and is not found now.

        First what stands in the same words, then what stands at the same place; last comes what
        speaks of the place, as a check may do that blames the rarer wording.
        """
        missing = list(before)
        for same in (self._is_same, _at_one_place, _of_one_place):
            missing = [one for one in missing if not self._take(one, same)]
        return missing

    def _take(self, before: Finding, same: Callable[[Finding, Finding], bool]) -> bool:
        """Whether something is found that is the same, which is then spoken for."""
        found = next((at for at, now in enumerate(self._left) if same(before, now)), None)
        if found is not None:
            del self._left[found]
        return found is not None

    def _is_same(self, before: Finding, now: Finding) -> bool:
        words = before.at.words
        for repair in self._repairs.get(text_of(before), ()):
            words = repair.of_fact(words)
        return _at_one_place(before, now) and words == now.at.words


def text_of(finding: Finding) -> Text:
    """The text in question."""
    return id(finding.at.file.marks), finding.at.way


def texts_of(finding: Finding) -> Iterator[Text]:
    """The texts that a finding speaks of."""
    for spot in (finding.at, *finding.others):
        yield id(spot.file.marks), spot.way


def _at_one_place(before: Finding, now: Finding) -> bool:
    return text_of(before) == text_of(now)


def _of_one_place(before: Finding, now: Finding) -> bool:
    return text_of(before) in texts_of(now)
