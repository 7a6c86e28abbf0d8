"""Compare the heading of an annex with the words by which the text announces it.

Why: a reader who is sent to a description of the sequence of actions looks for a sheet that is
headed so, and takes one with another heading for another thing.

A text that points at one annex, with most of the words of its heading, announces it; then no word
of the heading may be missing there, in whatever form. What the heading has in quotation marks does
not count.

PASS: "a description of the sequence is given in annex 2", which is headed "Description of the
sequence".
FAIL: the same, of an annex that is headed "Description of the duration of the sequence".
LAWYER: goes by the words of the paragraph, which puts the annex in force.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.excerpts import excerpt
from generator.checks.facts.mark_pairs import are_paired
from generator.checks.facts.own_annexes import Labelled, Pointing, own_annexes
from generator.checks.facts.quoted import unquoted
from generator.checks.facts.wording import Wording, wording_of
from generator.checks.finding import Finding
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "annexes-headed"
SEVERITY = Severity.NOTE

_HINT = "go by the words of the paragraph, which puts the annex in force"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every annex that is headed otherwise than it is announced."""
    wording = wording_of(reading)
    for own in reading.once(own_annexes) if wording else ():
        by_number = {one.number: one for one in own.annexes}
        # Of two annexes with one number nobody knows which is announced.
        if len(by_number) < len(own.annexes):
            continue
        for pointing in own.pointing:
            numbers = pointing.mention.annexes
            one = by_number.get(numbers[0]) if len(numbers) == 1 else None
            if one and wording and one.annex.heading:
                yield from _compared(pointing, one, one.annex.heading, wording)


def _compared(pointing: Pointing, one: Labelled, whole: str, wording: Wording) -> Iterator[Finding]:
    heading, text = unquoted(whole), pointing.text.text
    # Where a quotation mark is lost, what it holds is no part of the heading (`marks-paired`).
    if not heading or heading in text or not are_paired(whole):
        return
    words, said = wording.words(heading), wording.roots(text)
    odd = [word for word in words if word.root not in said]
    if odd and 2 * len(odd) < len(words):
        at = one.spot("heading", excerpt(whole, heading[odd[0].start : odd[-1].end]) or whole)
        shared = [word for word in wording.words(text) if word.root in wording.roots(heading)]
        there = pointing.text.spot(text[shared[0].start : shared[-1].end])
        message = f"{one.annex.id} is headed otherwise than the text announces it"
        yield Finding(ID, at, message, _HINT, (there,), SEVERITY)
