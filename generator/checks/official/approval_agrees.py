"""Compare the day and the number of the decree, and of its repeal, wherever the decree gives them.

Why: a stamp with another number makes a regulation a part of another act; a repeal that is told
twice with two days leaves open which act ended this one.

The stamp of each regulation must give the decree's own day and number, and none may lack one that
all others have. The lines in front of the
decree also name other acts: one that shares its day or its number with the decree or with the
repealing act is taken for it, and must have both. Forms do not matter: `06.02.2020` is 6 February
2020.

PASS: "approved by decree of 10 August 2015 No 118", of a decree of that day and number.
FAIL: "approved by decree of 10 August 2015 No 181"; one regulation without a stamp.
LAWYER: goes by the decree itself, and asks for the stamp or the note to be corrected.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.checks.facts.provision_texts import say
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.corpus.marks import KeyPath
from generator.errors import Severity
from generator.languages.reader import Citation
from generator.model.decree import Decree

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "approval-agrees"
SEVERITY = Severity.ERROR

_HINT = "go by the decree itself; ask for the stamp or the note to be corrected"
_UNSTAMPED = "find it in the decree's list, which approves it, and ask for the stamp"


class _Requisites(NamedTuple):
    """What identifies an act, and the words that say so."""

    what: str
    said: Citation
    words: Spot

    def fault(self, other: Citation) -> str:
        """Which of the requisites another citation gives otherwise; empty if none."""
        pairs = (
            ("day", other.date, self.said.date),
            ("number", other.number, self.said.number),
        )
        return " and ".join(name for name, here, own in pairs if here and own and here != own)

    def shares(self, other: Citation) -> bool:
        """Whether another citation gives the same day or the same number."""
        return other.date == self.said.date or other.number == self.said.number


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every stamp and every line in front that gives other requisites."""
    if reading.language:
        language = reading.language.code
        file = reading.folder.decree
        own = _cited("the decree", file, ("citation",), file.record.citation, language)
        repeal = file.record.repeal
        words = repeal.by if repeal else ""
        ending = _cited("the repealing act", file, ("repeal", "by"), words, language)
        if own:
            yield from _stamps(reading, own, language)
        yield from _front(file, [act for act in (own, ending) if act], language)


def _cited(
    what: str, file: Loaded[Decree], way: KeyPath, words: str, language: str
) -> _Requisites | None:
    """The act that `words` cite; nothing if they cannot be read so."""
    said = say(language, words).citations
    return _Requisites(what, said[0], Spot(file, way, words)) if said else None


def _stamps(reading: Reading, decree: _Requisites, language: str) -> Iterator[Finding]:
    for file in reading.regulations:
        for said in say(language, file.record.approval or "").citations:
            if fault := decree.fault(said):
                at = Spot(file, ("approval",), said.words)
                message = f"the stamp gives another {fault} than the decree has"
                yield Finding(ID, at, message, _HINT, (decree.words,), SEVERITY)
    yield from _unstamped(reading)


def _unstamped(reading: Reading) -> Iterator[Finding]:
    """The regulation without a stamp, where all others have one."""
    stamped = [file for file in reading.regulations if file.record.approval]
    lacking = [file for file in reading.regulations if not file.record.approval]
    if len(lacking) == 1 < len(stamped):
        (file,) = lacking
        message = "no stamp says by which act this regulation is approved; all others have one"
        at = Spot(file, ("heading",), file.record.heading)
        there = Spot(stamped[0], ("approval",), stamped[0].record.approval or "")
        yield Finding(ID, at, message, _UNSTAMPED, (there,), Severity.WARNING)


def _front(file: Loaded[Decree], acts: Sequence[_Requisites], language: str) -> Iterator[Finding]:
    for index, line in enumerate(file.record.front):
        for said in say(language, line).citations:
            near = [act for act in acts if act.shares(said)]
            if near and all(act.fault(said) for act in near):
                at = Spot(file, ("front", index), said.words)
                what = f"another {near[0].fault(said)} of {near[0].what}"
                message = f"this line gives {what} than the rest of the decree"
                yield Finding(ID, at, message, _HINT, (near[0].words,), SEVERITY)
