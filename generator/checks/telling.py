"""Tell one matter once, though several checks see it.

A wrong letter makes words differ that other checks compare, and a phrase that is worded otherwise
may be compared by a check that knows what it means. No check knows of another: a finding may say
how its words are to be read (`Finding.mend`). Where something else is found, the decree is read
again with these words put right. What is not found then was the same matter: the slip is told and
its shadow is not, or, if the slip says so (`Mend.yields`), the other way round.

What is told weighs as much as what is left out for it: no error becomes a note. What somebody has
acknowledged is never left out, and is by itself no reason to read anything again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from generator.checks.finding import Finding
from generator.checks.found_again import Found, Text, text_of, texts_of
from generator.checks.mending import Repair, mended
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["Inspect", "tell_once"]

Inspect: TypeAlias = Callable[[str, Reading], Iterable[Finding]]
"""What the check of this name finds in a decree."""

_WEIGHTS = (Severity.NOTE, Severity.WARNING, Severity.ERROR)


def tell_once(
    reading: Reading, findings: Sequence[Finding], unknown: Iterable[Finding], inspect: Inspect
) -> tuple[Finding, ...]:
    """The findings of a decree but for those that tell a matter another time, in their order.

    Args:
        reading: the decree.
        findings: all that its checks find.
        unknown: those of them that nobody has acknowledged; only these may be left out.
        inspect: what runs a check.
    """
    telling = _Telling(reading, findings, unknown, inspect)
    telling.leave_larger()
    telling.leave_shadows()
    telling.leave_parts()
    telling.leave_what_yields()
    return telling.told()


class _Telling:
    """What is found in a decree, and what of it is left out because something else tells it."""

    def __init__(
        self,
        reading: Reading,
        findings: Sequence[Finding],
        unknown: Iterable[Finding],
        inspect: Inspect,
    ) -> None:
        self.reading, self.findings, self.inspect = reading, findings, inspect
        self.unknown = {id(finding) for finding in unknown}
        self.left_out: set[int] = set()
        self.weights: dict[int, Severity] = {}

    def told(self) -> tuple[Finding, ...]:
        """What is left, each as grave as what it stands for."""
        return tuple(
            replace(finding, severity=self.weights.get(id(finding), finding.severity))
            for finding in self.findings
            if id(finding) not in self.left_out
        )

    def leave_larger(self) -> None:
        """Of slips that put right the same words, leave those that change more of them.

        Where as much is changed, the later check is told: those of letters come last.
        """
        slips = [one for one in reversed(self.findings) if one.mend and not one.mend.yields]
        repairs = sorted(map(Repair, slips), key=lambda repair: repair.size)
        touched = []
        for at, repair in enumerate(repairs):
            text, words = text_of(repair.slip), repair.words
            near = [
                one.slip for one in repairs[:at] if text_of(one.slip) == text and one.is_in(words)
            ]
            if near and id(repair.slip) in self.unknown:
                touched.append((repair.slip, near))
        for larger, causing in self._bound(touched):
            self._leave(larger, causing[0])

    def leave_shadows(self) -> None:
        """Leave out what is found because of a slip that is told."""
        slips = [
            one
            for one in self.findings
            if one.mend and not one.mend.yields and id(one) not in self.left_out
        ]
        others = [
            one
            for one in self.findings
            if id(one) in self.unknown and (one.mend is None or one.mend.yields)
        ]
        by_text: dict[Text, list[Finding]] = {}
        for slip in slips:
            by_text.setdefault(text_of(slip), []).append(slip)
        # A wrong letter may show far away: no paragraph points at an annex, a term is not used.
        # But whether a wording is odd is decided by all texts that are like it.
        beside = ((other, [*_near(other, by_text)] if other.mend else slips) for other in others)
        touched = [(other, near) for other, near in beside if near]
        for shadow, casting in self._bound(touched):
            for slip in casting:
                self._leave(shadow, slip)

    def leave_parts(self) -> None:
        """Leave out a slip that is part of a wording, as a word doubled in place of another one.

        It must show by itself: what is held against other places may be gone because the texts
        around it are alike in another way.
        """
        slips = [
            one
            for one in self.findings
            if one.mend and not one.mend.yields and not one.others and self._is_unknown(one)
        ]
        for part, wordings in self._bound(self._touched(slips)):
            self._leave(part, wordings[0])

    def leave_what_yields(self) -> None:
        """Leave out a wording where another check tells what it does to the meaning."""
        others = [one for one in self.findings if not one.mend and id(one) not in self.left_out]
        # A text may have a wrong letter, too, for which the other check would still speak.
        letters = [Repair(one) for one in self.findings if one.mend and not one.mend.yields]
        for telling, wordings in self._bound(self._touched(others), letters):
            for wording in wordings:
                self._leave(wording, telling)

    def _touched(self, others: Iterable[Finding]) -> list[tuple[Finding, list[Finding]]]:
        """What speaks of a text with an odd wording that nobody knows, with these wordings."""
        by_text: dict[Text, list[Finding]] = {}
        for one in self.findings:
            if one.mend and one.mend.yields and self._is_unknown(one):
                by_text.setdefault(text_of(one), []).append(one)
        found = ((other, [*_near(other, by_text)]) for other in others)
        return [(other, near) for other, near in found if near]

    def _bound(
        self,
        touched: Sequence[tuple[Finding, Sequence[Finding]]],
        right: Sequence[Repair] = (),
    ) -> Iterator[tuple[Finding, Sequence[Finding]]]:
        """What is not found where the slips beside it are put right, with those that matter.

        Where there are several slips, each is asked about by itself. `right` is what is put right
        in any case.
        """
        if touched:
            repairs = {id(slip): Repair(slip) for _, near in touched for slip in near}
            checks = {other.check for other, _ in touched}
            gone = self._gone(checks, (*right, *repairs.values()))
            if gone and right:
                gone -= self._gone(checks, right)
            for other, near in touched:
                if id(other) in gone:
                    yield other, self._causing(other, near, right) if len(near) > 1 else near

    def _causing(
        self, other: Finding, near: Sequence[Finding], right: Sequence[Repair]
    ) -> Sequence[Finding]:
        """Which of several slips bring a finding about, each by itself.

        If they do so only together, it is those in the texts that it speaks of.
        """
        check, texts = [other.check], set(texts_of(other))
        causing = [one for one in near if id(other) in self._gone(check, (*right, Repair(one)))]
        return causing or [one for one in near if text_of(one) in texts] or near

    def _gone(self, checks: Iterable[str], repairs: Sequence[Repair]) -> set[int]:
        """What is no longer found by some checks where words are put right."""
        reading = mended(self.reading, repairs)
        gone: set[int] = set()
        for check in sorted(checks):
            before = [one for one in self.findings if one.check == check]
            found = Found(self.inspect(check, reading), repairs)
            gone.update(map(id, found.without(before)))
        return gone

    def _is_unknown(self, finding: Finding) -> bool:
        return id(finding) in self.unknown and id(finding) not in self.left_out

    def _leave(self, finding: Finding, telling: Finding) -> None:
        self.left_out.add(id(finding))
        weights = (self.weights.get(id(one), one.severity) for one in (finding, telling))
        self.weights[id(telling)] = max(weights, key=_WEIGHTS.index)


def _near(other: Finding, by_text: dict[Text, list[Finding]]) -> Iterator[Finding]:
    """The slips in the texts that a finding speaks of."""
    for text in dict.fromkeys(texts_of(other)):
        yield from by_text.get(text, ())
