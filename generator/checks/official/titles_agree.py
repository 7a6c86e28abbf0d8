"""Compare the name of the service wherever the decree and its regulation give it.

Why: a regulation is found, and cited, by the name of its service; under another name its annexes
belong to no regulation that the decree approves.

The name stands in the decree's list, in the regulation's heading, in the corner of each annex, in
the heading of an annex that repeats it, and in the title of the service standard. The heading is
held against the list, everything else against the heading; where list and annexes agree against
the heading, it alone is told. The list may name services of which we have no regulation. A lost
mark is a matter of its own. What is not in quotation marks is no name: a text
may describe the service in other words.

PASS: «Passage by ferry» in the list, in the heading, in both annexes and as the standard's title.
FAIL: «Passages by ferry» in the corner of annex 2.
LAWYER: takes the name that the decree approves, because its list is the operative text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.checks.facts.excerpts import differing
from generator.checks.facts.mark_pairs import are_paired, differ_in_marks
from generator.checks.facts.service_names import (
    ServiceName,
    listed_names,
    own_name,
    paired_names,
    repeated_names,
)
from generator.checks.finding import Finding
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.errors import Severity
from generator.model.decree import Decree

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
            yield from _compared(title, own, hint=_OURS)
        if listed and approved is None and not _is_cut(own, reading.folder.decree):
            yield _unlisted(own, listed)
        repeated = tuple(repeated_names(file, own.words))
        if approved and approved.words != own.words:
            yield from _held(own, approved, repeated)
        else:
            for name in repeated:
                yield from _compared(name, own)


def _held(
    own: ServiceName, approved: ServiceName, repeated: Sequence[ServiceName]
) -> Iterator[Finding]:
    """What differs where the heading is not what the list has."""
    right = _meant(own, approved, repeated)
    if right is None:
        yield from _compared(own, approved)
    else:
        yield from _compared(own, right)
        if right is not approved:
            # What the heading shares with its annexes is another matter than its own slip.
            words, others = differing(right.words, approved.words)
            if words in own.words:
                yield _told(own, words, approved, others)
    for name in repeated:
        if name.words not in {own.words, approved.words}:
            yield from _compared(name, right or own)


def _meant(
    own: ServiceName, approved: ServiceName, repeated: Sequence[ServiceName]
) -> ServiceName | None:
    """The name that the heading misses, if what repeats it agrees against the heading."""
    counts = Counter(name.words for name in repeated)
    if own.words in counts or sum(counts.values()) <= 1:
        return None
    usual, count = counts.most_common(1)[0]
    if 2 * count <= len(repeated):
        return None
    there = next(name for name in repeated if name.words == usual)
    return min((approved, there), key=lambda name: _distance(own, name))


def _distance(one: ServiceName, other: ServiceName) -> int:
    """How many words stand in one of two names only."""
    here, there = Counter(one.words.split()), Counter(other.words.split())
    return sum((here - there).values()) + sum((there - here).values())


def _compared(here: ServiceName, there: ServiceName, *, hint: str = _HINT) -> Iterator[Finding]:
    """Yield what `here` has otherwise, if anything."""
    # A mark that is lost is told by `marks-paired`.
    if here.words != there.words and not differ_in_marks(here.words, there.words):
        words, others = differing(here.words, there.words)
        yield _told(here, words, there, others, hint=hint)


def _told(
    here: ServiceName, words: str, there: ServiceName, others: str, *, hint: str = _HINT
) -> Finding:
    message = f"{here.place} names the service otherwise than {there.place}"
    return Finding(ID, here.spot(words), message, hint, (there.spot(others),), SEVERITY)


def _is_cut(name: ServiceName, decree: Loaded[Decree]) -> bool:
    """Whether the decree has the name, and a quotation mark to it is lost."""
    return any(
        name.words in placed.provision.text and not are_paired(placed.provision.text)
        for placed in decree.record.provisions()
    )


def _unlisted(name: ServiceName, listed: Sequence[ServiceName]) -> Finding:
    message = "the decree's list does not name the service of this regulation"
    return Finding(ID, name.spot(), message, _LIST, (listed[-1].spot(),), SEVERITY)
