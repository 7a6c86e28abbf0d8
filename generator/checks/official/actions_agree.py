"""Compare what each cell of the table says is done with the step of the text.

Why: the table repeats the text in fewer words; a document, a thing or an addressee that only the
table knows makes two duties of one.

Cells may leave words out and bend them otherwise. Names of participants are not looked at here: who
acts and who receives are other checks.

PASS: "registers the papers" in the table, "registers the papers and gives a receipt" in the text.
FAIL: "registers the petition" there; as a note, another verb for the same action.
LAWYER: reads the table as the text has it, and asks for the same word in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from generator.checks.facts.pairing import Described, Pairing, is_printed, pairings
from generator.checks.facts.wording import Word, around
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading, Step
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "actions-agree"
SEVERITY = Severity.WARNING

_FIELDS = ("action", "result")
_HINT = "read the table as the text has it, and ask for the same word in both"
_VERB = "the table has another verb than the text for what is done in procedure"
_THING = "the table names in procedure {number} what the text of the step does not mention"


class _Run(NamedTuple):
    """Words of a cell, one after the other, that its step does not have."""

    here: Spot
    words: Sequence[Word]
    """All words of the cell."""
    first: int
    last: int


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every word of an action or a result that its step in the text does not have."""
    for pairing in reading.once(pairings):
        for described in pairing.sound:
            inside = pairing.wording.roots(described.text)
            for step in described.steps:
                for field in _FIELDS:
                    cell = getattr(step.procedure, field)
                    if cell and not pairing.wording.roots(cell) <= inside:
                        yield from _compare(pairing, described, step, field)


def _compare(pairing: Pairing, described: Described, step: Step, field: str) -> Iterator[Finding]:
    cell = step.cell(field)
    words = pairing.wording.words(cell.words)
    foreign = _foreign(pairing, described, step, cell.words)
    if not foreign or is_printed(step, field) is False:
        return
    for odd, run in groupby(range(len(words)), key=lambda at: at in foreign):
        first, *others = run
        if odd:
            last = (first, *others)[-1]
            here = Spot(cell.file, cell.way, around(cell.words, words, first, last, before=4))
            yield _finding(pairing, described, step, _Run(here, words, first, last))


def _foreign(pairing: Pairing, described: Described, step: Step, cell: str) -> frozenset[int]:
    """The places of the words of a cell that are neither in the text nor anybody's name."""
    names, procedure = pairing.names, step.procedure
    known = pairing.wording.roots(described.text)
    known |= names.roots((procedure.performer, *procedure.hands_over_to))
    spans = [(named.start, named.end) for named in names.find(cell)]
    return frozenset(
        at
        for at, word in enumerate(pairing.wording.words(cell))
        if word.root not in known and not any(start <= word.start < end for start, end in spans)
    )


def _finding(pairing: Pairing, described: Described, step: Step, run: _Run) -> Finding:
    acts, number = pairing.wording.grammar.acts, step.procedure.number
    if all(acts(word.text) for word in run.words[run.first : run.last + 1]):
        verb = _other_verb(pairing, described, step)
        if verb:
            others = (described.spot(verb),)
            return Finding(ID, run.here, f"{_VERB} {number}", _HINT, others, Severity.NOTE)
    others = (described.spot(_beside(pairing, described, run)),)
    return Finding(ID, run.here, _THING.format(number=number), _HINT, others, SEVERITY)


def _other_verb(pairing: Pairing, described: Described, step: Step) -> str | None:
    """The words around the verb of the text that no cell of its column has."""
    wording, text = pairing.wording, described.text
    told = frozenset[str]().union(
        *(wording.roots(getattr(step.procedure, field) or "") for field in _FIELDS)
    )
    words = wording.words(text)
    for at, word in enumerate(words):
        if wording.grammar.acts(word.text) and word.root not in told:
            return around(text, words, at, at)
    return None


def _beside(pairing: Pairing, described: Described, run: _Run) -> str:
    """The words of the text around what stands next to the foreign words in the cell."""
    text = described.text
    inside = pairing.wording.words(text)
    roots = pairing.wording.sequence(text)
    for neighbour in (*run.words[run.last + 1 :], *reversed(run.words[: run.first])):
        if neighbour.root in roots:
            at = roots.index(neighbour.root)
            return around(text, inside, at, at)
    return text
