"""Check that what a regulation uses as a term is defined in it, and used as it is defined.

Why: a reader looks a term up where it is defined; one that only another regulation defines, or that
has lost one of its words, may mean the same or something else.

A term that another regulation of the decree defines must be defined by each that uses it; one word
alone is a common word unless two others define it. Of a term of three words or more, the first must
not be missing. What a definition stands for, and what is in quotation marks, is no use of a term.

PASS: "the refusal" in a regulation that says what is called so.
FAIL: "the refusal" where only the next regulation defines it; "bee yard" for "forest bee yard".
LAWYER: reads it as the defined term if the sense allows, and asks for the word to be put right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.facts.renamed_terms import renamed_terms
from generator.checks.facts.scrolls import Defined, Scroll, Stretch, scrolls
from generator.checks.finding import Finding, Mend
from generator.checks.reading import Reading
from generator.errors import Severity

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "terms-defined"
SEVERITY = Severity.WARNING

_LONG = 3
"""From how many words on a term is known when its first is missing."""

_UNDEFINED = "ask for a definition, or for the term that the regulation does define"
_SHORTENED = "read it as the whole term, and ask for the missing word"


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield the first use of every term that is not defined, and every use of a shortened one."""
    laws = [(scroll, scroll.definitions) for scroll in reading.once(scrolls)]
    defining: dict[tuple[str, ...], list[tuple[Scroll, Defined]]] = {}
    for scroll, own in laws:
        for defined in own:
            defining.setdefault(defined.roots, []).append((scroll, defined))
    renamed = reading.once(renamed_terms)
    for scroll, own in laws:
        # One that a definition here gives another name to is told there, by `terms-used`.
        known = {defined.roots for defined in own} | {
            scroll.known(one.term) for one in renamed.get(scroll.file.record.id, {}).values()
        }
        for roots, definitions in defining.items():
            if roots not in known and (len(roots) > 1 or len(definitions) > 1):
                yield from _undefined(scroll, own, *definitions[0])
        for defined in own:
            yield from _shortened(scroll, defined)


def _undefined(
    scroll: Scroll, own: Sequence[Defined], other: Scroll, foreign: Defined
) -> Iterator[Finding]:
    used = list(scroll.find(foreign.term))
    if used:
        told = tuple(_told(scroll, own, foreign.term))
        used = [one for one in used if not one.within(told) and not scroll.quoted(one)]
    # Where the bracket of its definition is lost, that is told by `marks-paired`.
    if used and not scroll.is_cut(foreign.term):
        times = f"{len(used)} times" if len(used) > 1 else "once"
        message = f"“{foreign.term}” is used {times} and not defined; another regulation defines it"
        others = (other.spot(foreign.place),)
        yield Finding(ID, scroll.spot(used[0]), message, _UNDEFINED, others, SEVERITY)


def _told(scroll: Scroll, own: Sequence[Defined], term: str) -> Iterator[Stretch]:
    """The places where a word like `term` belongs to an own definition, or to an own term."""
    roots = set(scroll.known(term))
    for defined in own:
        meaning = defined.recorded.meaning if defined.recorded else ""
        if not roots.isdisjoint(defined.roots):
            yield defined.place
            yield from scroll.find(defined.term)
        if meaning and roots.issubset(scroll.known(meaning)):
            yield from scroll.meanings(defined)


def _shortened(scroll: Scroll, defined: Defined) -> Iterator[Finding]:
    """Yield the places behind the definition where a term lacks its first word."""
    if defined.term.count(" ") + 1 < _LONG:
        return
    short = list(scroll.beheaded(defined.term, start=defined.place.end))
    # If it stands nowhere whole, its definition is wrong: that is told by `terms-used`.
    if defined in scroll.idle:
        return
    told = scroll.meanings(defined) if short else ()
    for one in short:
        if not one.within(told) and not scroll.quoted(one):
            message = f"“{defined.term}” stands here without its first word"
            at, others = scroll.spot(one, before=1), (scroll.spot(defined.place),)
            mend = Mend(_whole(at.words, scroll.spot(one).words, defined.term))
            yield Finding(ID, at, message, _SHORTENED, others, SEVERITY, mend)


def _whole(words: str, short: str, term: str) -> str:
    """`words` with the whole `term` for what stands of it at their end, whose ending stays."""
    whole = f"{term.rpartition(' ')[0]} {short.rpartition(' ')[2]}"
    if short[:1].isupper():
        whole = f"{whole[:1].upper()}{whole[1:]}"
    return f"{words.removesuffix(short)}{whole}"
