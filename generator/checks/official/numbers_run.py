"""Check that printed numbers run on without a gap, a repeat or a change of their form.

Why: a place is cited by its number; where a number stands twice nobody can tell which place is
meant, and where one is missing a reader looks for a piece of the law that is not there.

Sections, paragraphs (through the whole regulation, or from 1 in every section), the items of each
list, the rows of each table, the annexes, and the clauses of the decree. What stands without a
number, and what was put in between under a number such as `6-1`, does not count; an annex that the
text points at and that is not there is told by `annexes-agree`. A list may go on with the numbers
of the list before it under the same provision.

PASS: `1.`, `2.`, `3.`
FAIL: `1.`, `2.`, `2.`; `1)`, `3)`; `1.`, `2`, `3.`
LAWYER: cites such a place with its words, and asks for the numbers to be put right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from generator.checks.facts.own_annexes import own_annexes
from generator.checks.finding import ActFile, Finding, Spot
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.corpus.marks import KeyPath
from generator.errors import Severity
from generator.model.provision import Provision
from generator.model.regulation import Regulation

__all__ = ["ID", "SEVERITY", "inspect"]

ID = "numbers-run"
SEVERITY = Severity.WARNING

_HINT = "cite the place with its words as well as its number; ask for the numbers to be put right"

# `6-1` and `1-a` stand for something put in between; `1-section` does not.
_NUMBER = re.compile(r"(\d{1,9})(-(?:\d+|\w)(?!\w))?")
_IN_HEADING = re.compile(r"(?:[^\W\d]+\s+)?№?\s?\d+(?:-[^\W\d]+)?[.)]?")

_Run: TypeAlias = "list[tuple[KeyPath, str]]"
"""Printed numbers that belong together, each with the way to the value that begins with it."""


class _Fault(NamedTuple):
    """What is wrong with a number of a run: its place there, and which it disagrees with."""

    at: int
    other: int
    what: str
    severity: Severity
    due: int = 0
    """The number that is expected there; 0 where it is the form that is wrong."""


def inspect(reading: Reading) -> Iterator[Finding]:
    """Yield every printed number that does not continue those before it."""
    decree = reading.folder.decree
    yield from _judge(decree, _numbered(decree.record.clauses, ("clauses",)), "clause")
    yield from _lists(decree, decree.record.clauses, ("clauses",))
    for file in reading.regulations:
        yield from _judge(file, _headings(file.record), "section")
        yield from _paragraphs(file)
        for index, section in enumerate(file.record.sections):
            yield from _lists(file, section.paragraphs, ("sections", index, "paragraphs"))
    yield from _annexes(reading)


def _headings(regulation: Regulation) -> _Run:
    found: _Run = []
    for index, section in enumerate(regulation.sections):
        if printed := _IN_HEADING.match(section.heading):
            found.append((("sections", index, "heading"), printed.group()))
    return found


def _paragraphs(file: Loaded[Regulation]) -> Iterator[Finding]:
    runs = [
        _numbered(section.paragraphs, ("sections", index, "paragraphs"))
        for index, section in enumerate(file.record.sections)
    ]
    runs = [run for run in runs if run]
    if len(runs) > 1 and all(_value(run[0][1]) == 1 for run in runs):
        for run in runs:
            yield from _judge(file, run, "paragraph")
    else:
        yield from _judge(file, [one for run in runs for one in run], "paragraph")


def _annexes(reading: Reading) -> Iterator[Finding]:
    files = reading.regulations
    owns = reading.once(own_annexes) or (None,) * len(files)
    for file, own in zip(files, owns, strict=True):
        annexes = file.record.annexes
        labels: _Run = [(("annexes", at, "label"), annex.label) for at, annex in enumerate(annexes)]
        # An annex that the text points at and that is not there is told by `annexes-agree`.
        told = frozenset(number for _, number in own.missing()) if own else frozenset()
        yield from _judge(file, [one for one in labels if _value(one[1])], "annex", told=told)
        yield from _rows(file)


def _rows(file: Loaded[Regulation]) -> Iterator[Finding]:
    for index, annex in enumerate(file.record.annexes):
        rows: _Run = [
            (("annexes", index, "rows", at, "number"), row.number)
            for at, row in enumerate(annex.rows)
        ]
        yield from _judge(file, rows, "row")


def _lists(file: ActFile, provisions: tuple[Provision, ...], way: KeyPath) -> Iterator[Finding]:
    """Judge each list under `provisions`, which stand at `way`."""
    before = 0
    for index, provision in enumerate(provisions):
        if provision.parts:
            here = (*way, index, "parts")
            run = _numbered(provision.parts, here)
            goes_on = bool(run) and 1 < _value(run[0][1]) == before + 1
            yield from _judge(file, run, "item", begin=before + 1 if goes_on else 1)
            before = _value(run[-1][1]) if run else before
            yield from _lists(file, provision.parts, here)


def _numbered(provisions: tuple[Provision, ...], way: KeyPath) -> _Run:
    return [
        ((*way, index, "number"), provision.number)
        for index, provision in enumerate(provisions)
        if provision.number
    ]


def _judge(
    file: ActFile, run: _Run, name: str, *, begin: int = 1, told: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    """Yield what is wrong with the numbers of `run`, each the number of a `name`.

    Which numbers are missing is `told` elsewhere, if it is told better.
    """
    for fault in _faults(tuple(printed for _, printed in run), begin):
        if str(fault.due) in told:
            continue
        here, there = (Spot(file, *run[at]) for at in (fault.at, fault.other))
        message = f"the number of this {name} {fault.what}"
        others = (there,) if fault.at != fault.other else ()
        yield Finding(ID, here, message, _HINT, others, fault.severity)


@lru_cache(maxsize=4096)
def _faults(run: tuple[str, ...], begin: int) -> tuple[_Fault, ...]:
    """What is wrong with printed numbers that should run on from `begin`."""
    found: list[_Fault] = []
    seen: dict[int, int] = {}
    expected, before = (begin, begin), 0
    for at, printed in enumerate(run):
        value = _value(printed)
        if not value or _inserted(printed):
            continue
        if value not in expected:
            first, again = at == before, value in seen
            what = "repeats an earlier one" if again else _what(value, expected[0], first=first)
            found.append(_Fault(at, seen.get(value, before), what, Severity.WARNING, expected[0]))
        seen.setdefault(value, at)
        # Behind a wrong number the run goes on from it, or as if it were right: that is told once.
        right = value if value in expected else expected[0]
        expected, before = (value + 1, right + 1), at
    return (*found, *_styles(run))


def _what(value: int, expected: int, *, first: bool) -> str:
    if value < expected:
        return "is less than the one before it"
    return f"is not {expected}, though it is the first" if first else f"skips {expected}"


def _styles(run: tuple[str, ...]) -> Iterator[_Fault]:
    """The numbers that are printed in another form than most of the run."""
    styles = [_NUMBER.sub("#", printed, count=1) for printed in run]
    counts = Counter(style for style in styles if "#" in style)
    if len(counts) > 1:
        usual, _ = counts.most_common(1)[0]
        for at, style in enumerate(styles):
            if style != usual and style in counts:
                what = "is printed in another form than its neighbours"
                yield _Fault(at, styles.index(usual), what, Severity.NOTE)


@lru_cache(maxsize=1024)
def _value(printed: str) -> int:
    """The number in `printed`; 0 where it is not one in digits."""
    found = _NUMBER.search(printed)
    return int(found[1]) if found else 0


def _inserted(printed: str) -> bool:
    found = _NUMBER.search(printed)
    return bool(found and found[2])
