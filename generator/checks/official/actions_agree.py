"""Compare what each cell of the table says is done with the step of the text.

Why: the table repeats the text in fewer words; a document, a thing or an addressee that only the
table knows makes two duties of one.

Cells may leave words out and bend them otherwise. Who acts and who receives are other checks; names
of others count as words.

PASS: "registers the papers" in the table, "registers the papers and gives a receipt" in the text.
FAIL: "registers the petition" there; "the permit and the refusal" for "the permit or the refusal";
the first half of the step as its result and the second as its action; as a note, another verb.
LAWYER: reads the table as the text has it, and asks for the same word in both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from generator.checks.facts.joining import joined
from generator.checks.facts.pairing import Described, Pairing, is_printed, pairings
from generator.checks.facts.wording import Word, Wording, around
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading, Step
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "actions-agree"
SEVERITY = Severity.WARNING

_FIELDS = ("action", "result")
_JOINED = "the table joins by another word than the text what is done in procedure"
_TURNED = "action and result stand each in the cell of the other, by the text, in procedure"
_EXCHANGE = "take for the result what the text has last, and ask for the cells to be exchanged"
_HINT = "read the table as the text has it, and ask for the same word in both"
_TEXTS = 4096
"""How many texts are remembered: regulations of one body repeat each other."""

_LEAST = 3
"""How many words must tell action and result apart, so that their order counts."""
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
                    if cell and _joined_otherwise(cell, described.text, pairing.wording):
                        yield from _joined(pairing, described, step, field)
                if _is_turned(pairing, described, step):
                    message = f"{_TURNED} {step.procedure.number}"
                    others = (step.cell("result"), described.spot(described.text))
                    yield Finding(ID, step.cell("action"), message, _EXCHANGE, others, SEVERITY)


def _joined(pairing: Pairing, described: Described, step: Step, field: str) -> Iterator[Finding]:
    """The places of a cell that have "and" where the text has "or", or the reverse."""
    cell, text = step.cell(field), described.text
    for root in _joined_otherwise(cell.words, text, pairing.wording):
        if is_printed(step, field) is not False:
            here, there = (_before(pairing, words, root) for words in (cell.words, text))
            at, message = Spot(cell.file, cell.way, here), f"{_JOINED} {step.procedure.number}"
            yield Finding(ID, at, message, _HINT, (described.spot(there),), SEVERITY)


@lru_cache(_TEXTS)
def _joined_otherwise(cell: str, text: str, wording: Wording) -> tuple[str, ...]:
    """The words in front of which a cell has "and" and the text "or", or the reverse."""
    here = joined(cell, wording)
    there = joined(text, wording) if here else {}
    ways = ((root, own, there[root]) for root, own in here.items() if root in there)
    return tuple(root for root, own, other in ways if own != other and len(own) == len(other))


def _before(pairing: Pairing, text: str, root: str) -> str:
    """A word of a text with the one before it and what joins them."""
    words, at = pairing.wording.words(text), pairing.wording.sequence(text).index(root)
    return text[words[max(0, at - 1)].start : words[at].end]


def _is_turned(pairing: Pairing, described: Described, step: Step) -> bool:
    """Whether all that only the action cell has comes in the text behind what the result has."""
    action, result = step.procedure.action, step.procedure.result
    turned = bool(result) and _comes_behind(action, result or "", described.text, pairing.wording)
    return turned and is_printed(step, "result") is True


@lru_cache(_TEXTS)
def _comes_behind(action: str, result: str, text: str, wording: Wording) -> bool:
    """Whether the words of an action stand in a text behind those of its result."""
    first, second = wording.roots(action), wording.roots(result)
    last = {root: at for at, root in enumerate(wording.sequence(text))}
    ours = [last[root] for root in first - second if root in last]
    theirs = [last[root] for root in second - first if root in last]
    return bool(ours and theirs) and len(ours) + len(theirs) >= _LEAST and min(ours) > max(theirs)


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
    told = {named.participant for named in names.find(described.text)}
    spans = [
        range(named.first, named.behind)
        for named in names.find(cell)
        if named.addressed or named.plain or named.participant in told
    ]
    return frozenset(
        at
        for at, root in enumerate(pairing.wording.sequence(cell))
        if root not in known and not any(at in span for span in spans)
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
