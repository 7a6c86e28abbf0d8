"""Compare the annexes that a regulation points at with those that it has.

Why: a reader who is sent to an annex that is not there misses a part of the law; an annex that no
paragraph puts in force is a sheet of paper behind it.

An annex is known by the number in its label; the only annex needs none. One with a number such as
`1-a` is pointed at wherever its label stands.

PASS: "the sequence of actions is given in annex 2 to this regulation", and an annex 2.
FAIL: the same words where there is no annex 2; an annex 4 that no paragraph names.
LAWYER: asks which annex is meant, and for the missing reference or annex to be supplied.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.own_annexes import Labelled, OwnAnnexes, Pointing, own_annexes
from generator.checks.finding import Finding
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.languages.reader import UNNUMBERED

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "annexes-agree"
SEVERITY = Severity.ERROR

_MISSING = "find out which annex is meant, and ask for it or for the reference to be corrected"
_IDLE = "ask which paragraph puts this annex in force"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every annex that is pointed at and not there, or there and not pointed at."""
    for own in reading.once(own_annexes):
        idle, missing = tuple(_idle(own)), tuple(_missing(own))
        for pointing, what in missing:
            message = f"the text points at {what}, and the regulation has none such"
            labels = tuple(one.spot("label", one.annex.label) for one in idle or own.annexes[-1:])
            at = pointing.text.spot(pointing.mention.words)
            yield Finding(ID, at, message, _MISSING, labels, SEVERITY)
        # One reference that leads nowhere and one annex without any are one slip.
        if not len(idle) == len(missing) == 1:
            for one in idle:
                message = f"no paragraph of the regulation points at {one.annex.id}"
                at = one.spot("label", one.annex.label)
                yield Finding(ID, at, message, _IDLE, (), Severity.WARNING)


def _missing(own: OwnAnnexes) -> Iterator[tuple[Pointing, str]]:
    """Where the text points at an annex that is not there, and which one that is."""
    known = {one.number for one in own.annexes}
    alone = len(own.annexes) == 1
    for pointing in own.pointing:
        for number in pointing.mention.annexes:
            if number not in known and not (alone and UNNUMBERED in (number, *known)):
                numbered = f"annex {number}"
                yield pointing, "an annex without a number" if number == UNNUMBERED else numbered


def _idle(own: OwnAnnexes) -> Iterator[Labelled]:
    """The annexes that no text points at."""
    named = {number for one in own.pointing for number in one.mention.annexes}
    for one in own.annexes:
        if one.number not in named and not (len(own.annexes) == 1 and named):
            # No list of numbers holds one like `1-a`.
            inserted = not one.number.isdecimal() and one.number != UNNUMBERED
            label = one.annex.label.lower()
            if not (inserted and any(label in text.text.lower() for text in own.texts)):
                yield one
