"""Compare the annexes that a regulation points at with those that it has.

Why: a reader who is sent to an annex that is not there misses a part of the law; an annex that no
paragraph puts in force is a sheet of paper behind it.

An annex is known by the number in its label; the only annex needs none. One with a number such as
`1-a` is pointed at wherever its label stands. Where one annex has another number than its place,
and a text points at that place, the label is told; where a text with the words of its heading
points elsewhere, at a paragraph, at another annex or into the standard, the text.

PASS: "the sequence of actions is given in annex 2 to this regulation", and an annex 2.
FAIL: the same words where there is no annex 2; an annex 4 that no paragraph names;
an annex 5 between annexes 1 and 3.
LAWYER: asks which annex is meant, and for the missing reference or annex to be supplied.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.own_annexes import Labelled, OwnAnnexes, own_annexes
from generator.checks.facts.wording import Wording, wording_of
from generator.checks.finding import Finding, Mend
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.languages.reader import UNNUMBERED

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "annexes-agree"
SEVERITY = Severity.ERROR

_MISSING = "find out which annex is meant, and ask for it or for the reference to be corrected"
_LABEL = "go by the text and by the order of the annexes, and ask for the number to be corrected"
_IDLE = "ask which paragraph puts this annex in force"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every annex that is pointed at and not there, or there and not pointed at."""
    for own in reading.once(own_annexes):
        wrong = _mislabelled(own)
        if wrong:
            yield wrong[0]
        idle = own.idle()
        missing = tuple(each for each in own.missing() if not wrong or each[1] != wrong[1])
        for pointing, number in missing:
            what = "an annex without a number" if number == UNNUMBERED else f"annex {number}"
            message = f"the text points at {what}, and the regulation has none such"
            labels = tuple(one.spot("label", one.annex.label) for one in idle or own.annexes[-1:])
            at = pointing.text.spot(pointing.mention.words)
            yield Finding(ID, at, message, _MISSING, labels, SEVERITY)
        # One reference that leads nowhere and one annex without any are one slip.
        if not wrong and not len(idle) == len(missing) == 1:
            for one in idle:
                yield _pointless(own, one, wording_of(reading))


def _mislabelled(own: OwnAnnexes) -> tuple[Finding, str] | None:
    """The annex with another number than its place and a text give it, and that number."""
    wrong, missing = own.mislabelled(), own.missing()
    if wrong is None:
        return None
    one, due = wrong
    pointing = [each for each, number in missing if number == due]
    if not pointing:
        return None
    message = f"this annex stands in the place of annex {due}, which the text points at"
    others = tuple(each.text.spot(each.mention.words) for each in pointing)
    at = one.spot("label", one.annex.label)
    return Finding(ID, at, message, _LABEL, others, SEVERITY), due


def _pointless(own: OwnAnnexes, one: Labelled, wording: Wording | None) -> Finding:
    """An annex that no text points at; or the text that points elsewhere in its place."""
    label = one.spot("label", one.annex.label)
    pointing = own.announcing(one, wording) if wording else None
    if pointing is None:
        message = f"no paragraph of the regulation points at {one.annex.id}"
        return Finding(ID, label, message, _IDLE, (), Severity.WARNING)
    words, numbers = pointing.mention.words, pointing.mention.annexes
    message = (
        f"the text points elsewhere with the words of the heading of {one.annex.id}, which "
        "nothing else points at"
    )
    of_this = len(numbers) == 1 and words.count(numbers[0]) == 1 and pointing in own.pointing
    mend = Mend(words.replace(numbers[0], one.number)) if of_this else None
    at = pointing.text.spot(words)
    return Finding(ID, at, message, _MISSING, (label,), SEVERITY, mend)
