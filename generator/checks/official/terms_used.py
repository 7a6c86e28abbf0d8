"""Check that a term is used after it is defined, and defined where its matter is first told.

Why: a definition that nothing uses is a sign that the text means it by another word, and leaves
that word without a meaning; a definition that comes late leaves its first readers without it.

A term is used wherever its words stand, in any form, behind its definition: in the paragraphs, in
the table or in another annex. It is defined late if an earlier provision uses it, or writes out
what it stands for. Where several other regulations define the word that is used instead, the
definition alone is told.

PASS: "a reasoned refusal (hereinafter – the refusal)", and from there on "the refusal".
FAIL: the same, and from there on "the answer"; a definition in the second paragraph of what the
first told at length.
LAWYER: takes the definition for the word that is used, and asks for one of the two to be changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.checks.facts.renamed_terms import Renamed, renamed_terms
from generator.checks.facts.scrolls import Defined, Scroll, Stretch, scrolls
from generator.checks.finding import Finding, Mend
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "terms-used"
SEVERITY = Severity.WARNING

_UNUSED = "read the word that the text uses as this term, and ask for one of the two to be changed"
_LATE = "ask for the definition to be moved to the first place that tells its matter"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every definition that nothing uses, and every one that comes late."""
    renamed = reading.once(renamed_terms)
    for scroll in reading.once(scrolls):
        names = renamed.get(scroll.file.record.id, {})
        for defined in scroll.definitions:
            if defined in scroll.idle:
                yield _unused(scroll, defined, names.get(defined.place))
            if first := _earlier(scroll, defined):
                message = f"“{defined.term}” is defined here, and its matter is told before"
                at = scroll.spot(_with_meaning(scroll, defined))
                others = (scroll.spot(first),)
                yield Finding(ID, at, message, _LATE, others, Severity.NOTE)


def _unused(scroll: Scroll, defined: Defined, renamed: Renamed | None) -> Finding:
    message = f"“{defined.term}” is defined here, and used nowhere behind it"
    if renamed:
        message += f"; the text uses “{renamed.term}”, which other regulations define"
    others = (renamed.defined,) if renamed else ()
    at = scroll.spot(defined.place)
    ahead, _, behind = at.words.rpartition(defined.term)
    mend = Mend(f"{ahead}{renamed.term}{behind}") if renamed else None
    return Finding(ID, at, message, _UNUSED, others, SEVERITY, mend)


def _earlier(scroll: Scroll, defined: Defined) -> Stretch | None:
    """The first place before the defining provision that tells the matter of the term."""
    begin = scroll.piece(defined.place.start).start
    prose = scroll.prose
    written_out = (one for one in scroll.meanings(defined, end=begin) if prose <= one.start)
    for one in chain(written_out, scroll.find(defined.term, start=prose, end=begin)):
        if not scroll.quoted(one):
            return one
    return None


def _with_meaning(scroll: Scroll, defined: Defined) -> Stretch:
    """The brackets with what the term stands for, where that is told right before them."""
    begin = defined.place.start
    close = [one for one in scroll.meanings(defined, end=begin) if begin - one.end <= 1]
    return Stretch(close[-1].start if close else begin, defined.place.end)
