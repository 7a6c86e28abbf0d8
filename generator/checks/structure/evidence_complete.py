"""Check that every item of a list of documents is recorded, and that no words of it are left out.

Why: people bring what the page of required documents says; an item that is only in the official
text is a refused application, and a condition that was not recorded asks a document of everybody.

A list is recorded by documents, groups of documents, and what is said of showing them. Words that
carry a meaning must be quoted by one of these, or be cited as an act.

PASS: each item is the `from` of a document, whose words and conditions quote the whole item.
FAIL: an item that nothing names; "for schools – a plan of the yard" without the condition.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.checks.facts.wording import Wording, wording_of
from generator.checks.reading import Reading
from generator.checks.structure.quotes_found import quotes
from generator.errors import Problem
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["ID", "check_facts"]

ID = "evidence-complete"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every item of a list of documents that facts leave out, whole or in part."""
    wording = wording_of(reading)
    for file in reading.regulations:
        quoted, provisions = _quoted(file.record), file.record.by_identity
        if not quoted.keys() <= provisions.keys():
            # A name that leads nowhere was meant for some item, and is told already.
            continue
        for placed in _listed(file.record, set(quoted)):
            if placed.identity not in quoted:
                message = f"no document is recorded for the item {placed.identity!r}"
                hint = f"add one to `evidence` or `presentation`, with `from: {placed.identity}`"
                yield Problem(file.marks.value(*placed.path), ID, message, hint)
            elif wording and (left := _left(placed, quoted[placed.identity], wording)):
                message = f"of the item {placed.identity!r} nothing quotes “{left}”"
                hint = "add a condition, or the rest of the document"
                yield Problem(file.marks.value(*placed.path), ID, message, hint)


def _quoted(regulation: Regulation) -> dict[str, list[str]]:
    """What facts about documents quote, by provision."""
    found: dict[str, list[str]] = defaultdict(list)
    for evidence in regulation.evidence:
        conditions = (condition.text for condition in evidence.conditions)
        found[evidence.from_] += [evidence.document, *conditions]
    for group in regulation.evidence_groups:
        found[group.from_].append(group.text)
    for presentation in regulation.presentation:
        found[presentation.from_].append(presentation.text)
    if found:
        for reference in regulation.references:
            if reference.from_ in found:
                found[reference.from_].append(reference.text)
    return found


def _listed(regulation: Regulation, quoted: set[str]) -> list[Placed]:
    """Every item beside one of which a document is recorded, where no procedure stands."""
    by_identity = regulation.by_identity
    lists = {by_identity[name].parent for name in quoted if name in by_identity} - {None}
    steps = {procedure.from_ for procedure in regulation.procedures}
    lists -= {by_identity[name].parent for name in steps if name in by_identity}
    return [placed for placed in by_identity.values() if placed.parent in lists]


def _left(placed: Placed, quotations: list[str], wording: Wording) -> str:
    """The first word of an item that no quotation covers, if all of them stand in it."""
    text = placed.provision.text
    # As nearly everywhere: but for a mark behind it all is quoted, or an ending left off.
    if text in quotations or text[:-1] in quotations:
        return ""
    for gap in _gaps(text, quotations):
        if words := wording.words(gap):
            return words[0].text if all(quotes(text, one) for one in quotations) else ""
    return ""


def _gaps(text: str, quotations: list[str]) -> Iterator[str]:
    """What of a text stands between quotations from it; an ending they leave off is theirs."""
    end = 0
    for start, stop in sorted(_spans(text, quotations)):
        if start > end:
            yield text[end:start]
        end = max(end, stop)
    yield text[end:]


def _spans(text: str, quotations: list[str]) -> Iterator[tuple[int, int]]:
    for quotation in quotations:
        for piece in quotation.split(" … "):
            start = text.find(piece)
            while start >= 0:
                end = start + len(piece)
                while text[end : end + 1].isalnum():
                    end += 1
                yield start, end
                start = text.find(piece, end)
