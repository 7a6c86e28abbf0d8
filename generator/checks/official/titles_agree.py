"""Compare the name of the service wherever the decree and its regulation give it.

Why: a regulation is found, and cited, by the name of its service; under another name its annexes
belong to no regulation that the decree approves.

The name stands in the decree's list, in the regulation's heading, in the corner of each annex, in
the heading of an annex that repeats it, and in the title of the service standard. The heading is
held against the list, everything else against the heading. The list may name services of which we
have no regulation. What is not in quotation marks is no name: a text may describe the service in
other words.

PASS: «Passage by ferry» in the list, in the heading, in both annexes and as the standard's title.
FAIL: «Passages by ferry» in the corner of annex 2.
LAWYER: takes the name that the decree approves, because its list is the operative text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.facts.excerpts import differing
from generator.checks.facts.service_names import (
    ServiceName,
    listed_names,
    own_name,
    paired_names,
    repeated_names,
)
from generator.checks.finding import Finding
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "titles-agree"
SEVERITY = Severity.ERROR

_HINT = "take the name in the decree's list, which is the operative text, and correct the other"
_OURS = "copy the whole name from the heading"
_LIST = "ask for the list to be put right: what it does not name is not approved"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every name of a service that differs."""
    own_names = [own_name(file) for file in reading.regulations]
    listed = listed_names(reading.folder.decree, own_names)
    pairs = paired_names(listed, own_names)
    for file, own, approved in zip(reading.regulations, own_names, pairs, strict=True):
        # What does not stand in the heading at all is reported by `quotes-found`.
        if own.words != file.record.title in own.words:
            title = ServiceName(file, ("title",), file.record.title, "the fact `title`")
            yield _finding(title, own, hint=_OURS)
        if approved and approved.words != own.words:
            yield _finding(own, approved)
        if listed and approved is None:
            yield _unlisted(own, listed)
        known = {own.words, approved.words if approved else own.words}
        for name in repeated_names(file, own.words):
            if name.words not in known:
                yield _finding(name, own)


def _finding(here: ServiceName, there: ServiceName, *, hint: str = _HINT) -> Finding:
    words, others = differing(here.words, there.words)
    message = f"{here.place} names the service otherwise than {there.place}"
    return Finding(ID, here.spot(words), message, hint, (there.spot(others),), SEVERITY)


def _unlisted(name: ServiceName, listed: Sequence[ServiceName]) -> Finding:
    message = "the decree's list does not name the service of this regulation"
    return Finding(ID, name.spot(), message, _LIST, (listed[-1].spot(),), SEVERITY)
