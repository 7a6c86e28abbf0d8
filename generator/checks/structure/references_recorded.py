"""Check that the references beside a text are those that it makes, with what it says of them.

Why: links, citations and other checks go by what is recorded; a paragraph or a number that a typist
missed, or typed wrongly, is a reference that leads nowhere, or elsewhere.

Every place in an act and every act that the text points at is recorded, each paragraph and each
annex as a reference of its own; what is recorded (title, day, number, registration, paragraph,
annex) is what the text says. Subparagraphs are not recorded.

PASS: `act: standard`, `annex: "1"` from a provision that says "annex 1 to the standard".
FAIL: no such reference; `annex: "2"` there; a reference from a provision that makes none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.checks.facts.cited_acts import THIS
from generator.checks.facts.provision_texts import ProvisionText, provision_texts
from generator.checks.finding import ActFile
from generator.checks.reading import Reading
from generator.errors import Problem
from generator.languages.reader import Citation, Mention
from generator.model.reference import Reference

__all__ = ["ID", "check_facts"]

ID = "references-recorded"

_STANDARD = "standard"
_TOLD = ("title", "date", "number", "registration")
"""What a text says of an act that it cites."""

_CORRECT = "copy what the text says"


class _Recorded(NamedTuple):
    """A reference and its place in the list."""

    at: int
    reference: Reference


class _Place(NamedTuple):
    """A paragraph or an annex of an act that a text points at."""

    act: str
    """`this`, `standard`, or empty for any other act and where none is said."""
    kind: str
    number: str


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every reference that is not recorded, and every record that the text does not bear."""
    files: tuple[ActFile, ...] = (reading.folder.decree, *reading.regulations)
    if reading.language:
        for file, texts in zip(files, reading.once(provision_texts), strict=True):
            yield from _act(file, texts)


def _act(file: ActFile, texts: Sequence[ProvisionText]) -> Iterator[Problem]:
    recorded: dict[str, list[_Recorded]] = {}
    for at, reference in enumerate(file.record.references):
        recorded.setdefault(reference.from_, []).append(_Recorded(at, reference))
    # One that names no provision (`references-resolve`) may be the one that is missing elsewhere.
    if recorded.keys() <= {text.identity for text in texts}:
        for text in texts:
            here, said = recorded.get(text.identity, ()), text.said
            if here or said.mentions or said.citations:
                yield from _places(text, said.mentions, here)
                yield from _acts(text, said.citations, here)


def _places(
    text: ProvisionText, mentions: Sequence[Mention], recorded: Sequence[_Recorded]
) -> Iterator[Problem]:
    left = [(one, place) for one in recorded if (place := _recorded_place(one.reference))]
    missing: list[tuple[Mention, _Place]] = []
    for mention in mentions:
        for place in _places_of(mention):
            match = next((pair for pair in left if _same(pair[1], place)), None)
            if match:
                left.remove(match)
            else:
                missing.append((mention, place))
    for one, place in left:
        wrong = next((pair for pair in missing if pair[1][:2] == place[:2]), None)
        if wrong:
            missing.remove(wrong)
            message = f"the text points at {place.kind} {wrong[1].number}, not {place.number}"
        elif place.act or place.number not in text.text:
            message = f"the text does not point at {place.kind} {place.number}"
        else:
            continue
        location = text.file.marks.value("references", one.at, place.kind)
        yield Problem(location, ID, message, _CORRECT)
    for mention, place in missing:
        yield _missing(text, f"“{mention.words}” is not recorded: {place.kind} {place.number}")


def _recorded_place(reference: Reference) -> _Place | None:
    act = reference.act if reference.act in (THIS, _STANDARD) else ""
    for kind in ("paragraph", "annex"):
        if number := getattr(reference, kind):
            return _Place(act, kind, number)
    return None


def _places_of(mention: Mention) -> Iterator[_Place]:
    for number in mention.paragraphs:
        yield _Place(mention.act, "paragraph", number)
    for number in mention.annexes:
        yield _Place(mention.act, "annex", number)


def _same(recorded: _Place, said: _Place) -> bool:
    """Whether a place is the one that is said, of the same act if one is said."""
    return recorded[1:] == said[1:] and said.act in ("", recorded.act)


def _acts(
    text: ProvisionText, citations: Sequence[Citation], recorded: Sequence[_Recorded]
) -> Iterator[Problem]:
    left = [one for one in recorded if one.reference.act not in (THIS, _STANDARD)]
    for citation in citations:
        alike = [_likeness(one.reference, citation) for one in left]
        if any(alike):
            match = left.pop(alike.index(max(alike)))
            yield from _differences(text, match, citation)
        else:
            yield _missing(text, f"“{citation.words}” is cited here, and not recorded")
    for one in left:
        for field in _TOLD[1:]:
            if value := getattr(one.reference, field):
                message = f"the text cites no act with the {field} {value}"
                location = text.file.marks.value("references", one.at, field)
                yield Problem(location, ID, message, _CORRECT)


def _likeness(reference: Reference, citation: Citation) -> int:
    """How much of what is said of an act is recorded of it."""
    pairs = [(getattr(citation, field), getattr(reference, field)) for field in _TOLD]
    same = [said for said, recorded in pairs if said is not None and said == recorded]
    return 2 * len(same) + int(citation.kind == reference.kind.value)


def _differences(text: ProvisionText, one: _Recorded, citation: Citation) -> Iterator[Problem]:
    pairs = [(field, getattr(one.reference, field), getattr(citation, field)) for field in _TOLD]
    if citation.kind:
        pairs.append(("kind", one.reference.kind.value, citation.kind))
    for field, recorded, said in pairs:
        # A title that is not in the text at all is reported by `quotes-found`.
        absent = field == "title" and recorded and recorded not in text.text
        if recorded != said and not absent:
            told = f"the {field} of this act is {said}" if said else f"no {field} of this act"
            message = (
                f"the text says {told}, not {recorded}" if recorded else f"the text says {told}"
            )
            location = text.file.marks.value("references", one.at, field)
            yield Problem(location, ID, message, _CORRECT)


def _missing(text: ProvisionText, message: str) -> Problem:
    hint = f"add it to `references`, with `from: {text.identity}`"
    return Problem(text.file.marks.value(*text.way), ID, message, hint)
