"""Compare the results that the service promises with those that its steps prepare and give.

Why: a result that no step prepares is promised in vain; one that is prepared and then dropped on
its way never reaches the recipient.

A result is known by the short word that the text defines for it, otherwise by the words that no
other result and no title has. Where a cell, or the last step, names some of the results that are
on their way, it must name them all; "the result" stands for any of them.

PASS: "prepares the permit or the refusal", then "gives the permit or the refusal to the recipient".
FAIL: then "gives the permit to the recipient"; a result of which no step speaks; as a warning, a
cell with fewer results than the text.
LAWYER: holds every promised result to be due, and asks for the step that gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.checks.facts.handing import Handing, handings
from generator.checks.facts.pairing import Pairing, is_printed
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.checks.structure.quotes_found import quotes
from generator.errors import Severity
from generator.model.process import NodeKind

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "outputs-agree"
SEVERITY = Severity.ERROR

_HINT = "hold every promised result to be due, and ask for the step that gives it"
_CELL = "read the cell as the text has it, and ask for every result to be named in it"


_CORE, _ENDING = 4, 2
"""How many letters two words of one family share at least, and how many may differ at the end."""


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every result that no step knows, and every one that is lost on its way."""
    for pairing, found in reading.once(handings):
        roots = _known_by(pairing)
        if roots:
            yield from _promised(pairing, roots)
        if len(roots) > 1:
            for handing in found:
                yield from _lost_in_cell(pairing, handing, roots)
            yield from _never_given(pairing, found, roots)


def _known_by(pairing: Pairing) -> Mapping[str, frozenset[str]]:
    """For each result the roots of the words by which steps know it; none are left out."""
    regulation, wording = pairing.file.record, pairing.wording
    terms = {term.meaning: term.term for term in regulation.terms if term.meaning}
    common = wording.roots(regulation.heading) | pairing.names.roots(
        participant.id for participant in regulation.participants
    )
    roots = {one.id: wording.roots(terms.get(one.text, one.text)) for one in regulation.output}
    found = {}
    for name, own in roots.items():
        others = frozenset[str]().union(*(roots[other] for other in roots if other != name))
        if left := own - others - common:
            found[name] = left
    return found


def _named(pairing: Pairing, text: str, known: Mapping[str, frozenset[str]]) -> set[str]:
    """The results of which a text speaks."""
    roots = pairing.wording.roots(text)
    return {name for name, own in known.items() if own & roots}


def _promised(pairing: Pairing, known: Mapping[str, frozenset[str]]) -> Iterator[Finding]:
    told: set[str] = set()
    for described in pairing.described:
        told |= pairing.wording.roots(described.text)
        for step in described.steps:
            for cell in (step.procedure.action, step.procedure.result or ""):
                told |= pairing.wording.roots(cell)
    for output in pairing.file.record.output:
        own = known.get(output.id)
        if own and not own & told and not any(_akin(one, other) for one in own for other in told):
            placed = pairing.file.record.by_identity.get(output.from_)
            # Words that its provision does not have are a slip of ours, and told as such.
            if placed and quotes(placed.provision.text, output.text):
                spot = Spot(pairing.file, (*placed.path, "text"), output.text)
                message = "no step prepares or gives this result of the service"
                yield Finding(ID, spot, message, _HINT, (), SEVERITY)


def _akin(one: str, other: str) -> bool:
    """Whether two words may come from one: who refuses gives a refusal."""
    shared = min(len(one), len(other)) - _ENDING
    return shared >= _CORE and one[:shared] == other[:shared]


def _lost_in_cell(
    pairing: Pairing, handing: Handing, known: Mapping[str, frozenset[str]]
) -> Iterator[Finding]:
    in_text = _named(pairing, handing.described.text, known)
    for field in ("action", "result") if len(in_text) > 1 else ():
        cell = handing.step.cell(field)
        named = _named(pairing, cell.words, known)
        lost = bool(named) and in_text - named
        if lost and not _replaced(pairing, handing, cell.words) and is_printed(handing.step, field):
            number = handing.step.procedure.number
            message = f"the table names fewer results of the service in procedure {number}"
            there = handing.described.spot(handing.described.text)
            message = f"{message} than the text"
            yield Finding(ID, cell, message, _CELL, (there,), Severity.WARNING)


def _replaced(pairing: Pairing, handing: Handing, cell: str) -> bool:
    """Whether a cell has another word in the place of the result: what is done is at odds then."""
    inside, acts = pairing.wording.roots(handing.described.text), pairing.wording.grammar.acts
    return any(
        word.root not in inside and not acts(word.text) for word in pairing.wording.words(cell)
    )


def _never_given(
    pairing: Pairing, found: tuple[Handing, ...], known: Mapping[str, frozenset[str]]
) -> Iterator[Finding]:
    """What is prepared with another result, and is not there when that one is given."""
    together: set[str] = set()
    for handing in found:
        named = _named(pairing, handing.described.text, known)
        last = handing.following and all(one.kind is NodeKind.END for one in handing.following)
        lost = together - named
        if last and named & together and lost:
            prepared = next(
                one for one in found if lost & _named(pairing, one.described.text, known)
            )
            message = "the last step does not give every result that was prepared"
            here = handing.described.spot(handing.described.text)
            there = prepared.described.spot(prepared.described.text)
            yield Finding(ID, here, message, _HINT, (there,), SEVERITY)
        if len(named) > 1:
            together |= named
