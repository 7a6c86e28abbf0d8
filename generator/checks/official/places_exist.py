"""Check that the paragraphs and subparagraphs of itself that an act points at are there.

Why: a reader who is sent to a subparagraph that is not there does not learn what the law says; it
was often left over from another act, or from an earlier version.

PASS: "subparagraph 4) of paragraph 6 of this regulation", which has one.
FAIL: "paragraph 12 of this regulation", which has nine.
LAWYER: looks for the place that is meant, by its words, and asks for the number to be corrected.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.facts.provision_texts import ProvisionText, provision_texts
from generator.checks.finding import Finding, Spot
from generator.checks.reading import Reading
from generator.errors import Severity
from generator.languages.language import bare_number
from generator.languages.reader import Mention
from generator.model.own_places import OwnPlaces
from generator.model.provision import Placed

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "places-exist"
SEVERITY = Severity.ERROR

_HINT = "find the place that is meant by its words, and ask for the number to be corrected"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every place of the act itself that is pointed at and not there."""
    if reading.language:
        for texts in reading.once(provision_texts):
            yield from _act(texts)


def _act(texts: tuple[ProvisionText, ...]) -> Iterator[Finding]:
    pointing = [
        (text, mention)
        for text in texts
        for mention in text.said.mentions
        if mention.act == "this" and (mention.paragraphs or mention.subparagraphs)
    ]
    if not pointing:
        return
    provisions = tuple(texts[0].file.record.provisions())
    known = {tuple(map(bare_number, one.numbers)): one for one in provisions if one.numbers}
    places = OwnPlaces((one.identity, one.numbers) for one in provisions)
    for text, mention in pointing:
        for paragraph in mention.paragraphs:
            if not places.paragraph(paragraph):
                yield _finding(text, mention, f"paragraph {paragraph}", _last(known, ()))
        around = mention.paragraphs or tuple(map(bare_number, text.numbers[:1]))
        for number in map(bare_number, mention.subparagraphs):
            if not any(places.subparagraph(paragraph, number) for paragraph in around):
                where = f"subparagraph {number}) in paragraph {' or '.join(around)}"
                yield _finding(text, mention, where, _last(known, around[:1]))


def _last(known: dict[tuple[str, ...], Placed], above: tuple[str, ...]) -> Placed | None:
    """The last numbered provision under the one with the number `above`."""
    depth = len(above)
    under = [one for at, one in known.items() if at[:depth] == above and len(at) == depth + 1]
    return under[-1] if under else None


def _finding(text: ProvisionText, mention: Mention, where: str, last: Placed | None) -> Finding:
    at = Spot(text.file, text.way, mention.words)
    others = (Spot(text.file, (*last.path, "number"), last.numbers[-1]),) if last else ()
    message = f"the text points at {where} of this act, where there is none" + (
        "; the last number there is quoted" if last else ""
    )
    return Finding(ID, at, message, _HINT, others, SEVERITY)
