"""Find the sections of a form in a regulation, and what each should tell and does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from generator.checks.facts.excerpts import differing
from generator.checks.facts.wording import Wording
from generator.checks.finding import Spot
from generator.corpus.corpus import Loaded
from generator.corpus.marks import KeyPath
from generator.errors import Severity
from generator.model.form import Form, FormFact
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["Fault", "section_faults"]

_KNOWN_BY = 0.7
"""How much of a heading in the form a heading must have to be taken for it."""

_SPELT_LIKE = 0.75
"""How alike the letters of two headings must be, where no heading has the words of the form."""
_NUMBER = re.compile(r"^\W*\d+\W+")

_WORDS = {
    FormFact.PROVIDER: "who provides the service",
    FormFact.INTAKE: "where applications are taken",
    FormFact.CHANNEL: "in which form the service is given",
    FormFact.OUTPUT: "what the service gives",
    FormFact.OUTPUT_CHANNEL: "in which form the result is given",
    FormFact.TRIGGER: "what starts the procedures",
    FormFact.PROCEDURES: "the procedures",
    FormFact.PARTICIPANTS: "the units that take part",
}


class Fault(NamedTuple):
    """What is missing, or stands elsewhere than the form has it."""

    spot: Spot
    message: str
    severity: Severity
    worded: bool = False
    """Whether nothing is missing, and words alone differ."""


def section_faults(file: Loaded[Regulation], form: Form, wording: Wording) -> Iterator[Fault]:
    """Everything in which the sections of a regulation differ from the form."""
    found = _sections(file.record, form, wording)
    yield from _reworded(file, form, wording, found)
    for index, section in enumerate(form.sections):
        if index in found:
            if section.tells:
                yield from _told(file, found[index], section.tells)
        elif section.needed:
            heading = Spot(file, ("heading",), file.record.title)
            message = f"section {index + 1} of the form is missing: it has no heading like that"
            yield Fault(heading, message, Severity.WARNING)
    for (before, here), (after, there) in pairwise(sorted(found.items())):
        if there < here:
            message = f"section {after + 1} of the form stands before its section {before + 1}"
            yield Fault(_heading(file, there), message, Severity.NOTE)


def _sections(regulation: Regulation, form: Form, wording: Wording) -> dict[int, int]:
    """The sections of a regulation by those of the form that they are."""
    wanted = [wording.roots(section.heading) for section in form.sections]
    found: dict[int, int] = {}
    for index, section in enumerate(regulation.sections):
        roots = wording.roots(section.heading)
        close = [
            (len(roots & one) / len(roots | one), -at)
            for at, one in enumerate(wanted)
            if len(roots & one) >= _KNOWN_BY * len(one)
        ]
        if close:
            found.setdefault(-max(close)[1], index)
    return found


def _reworded(
    file: Loaded[Regulation], form: Form, wording: Wording, found: dict[int, int]
) -> Iterator[Fault]:
    """The headings that are much like one of the form that no heading is; add them to `found`."""
    missing = [index for index in range(len(form.sections)) if index not in found]
    for index in missing if len(found) < len(file.record.sections) else ():
        wanted = form.sections[index]
        before = max((at for one, at in found.items() if one < index), default=-1)
        behind = min((at for one, at in found.items() if one > index), default=None)
        for at, own in enumerate(file.record.sections[:behind]):
            if wanted.needed and at > before and _is_like(own.heading, wanted.heading, wording):
                found[index] = at
                printed = own.heading[: len(own.heading) - len(_unnumbered(own.heading))]
                words, _ = differing(own.heading, f"{printed}{wanted.heading}")
                message = f"this heading is worded otherwise than section {index + 1} of the form"
                spot = Spot(file, ("sections", at, "heading"), words)
                yield Fault(spot, message, Severity.NOTE, worded=True)
                break


def _is_like(heading: str, wanted: str, wording: Wording) -> bool:
    """Whether two headings share half of their words, or most of their letters."""
    here, there = wording.roots(_unnumbered(heading)), wording.roots(wanted)
    if 2 * len(here & there) >= max(len(here), len(there)):
        return True
    return SequenceMatcher(None, _unnumbered(heading), wanted).ratio() >= _SPELT_LIKE


def _unnumbered(heading: str) -> str:
    return _NUMBER.sub("", heading)


def _told(file: Loaded[Regulation], section: int, facts: tuple[FormFact, ...]) -> Iterator[Fault]:
    """What the section at `section` should tell: missing, told elsewhere, or in another order."""
    regulation = file.record
    # Ways in the file sort as the text is printed.
    last: KeyPath = ()
    before = ""
    for fact in facts:
        told = list(_provisions(regulation, fact))
        here = min((placed for placed in told if placed.path[1] == section), default=None, key=_way)
        if not told:
            message = f"this section does not tell {_WORDS[fact]}, as the form has it"
            yield Fault(_heading(file, section), message, Severity.WARNING)
        elif here is None:
            spot = Spot(file, (*told[0].path, "text"), told[0].provision.text)
            message = f"{_WORDS[fact]} stands in another section than the form has it in"
            yield Fault(spot, message, Severity.NOTE)
        elif here.path < last:
            spot = Spot(file, (*here.path, "text"), here.provision.text)
            message = f"{_WORDS[fact]} stands before {before}, in the form behind"
            yield Fault(spot, message, Severity.NOTE)
        else:
            last, before = here.path, _WORDS[fact]


def _provisions(regulation: Regulation, fact: FormFact) -> Iterator[Placed]:
    """The provisions that tell a fact."""
    value = getattr(regulation, fact.value)
    for one in value if isinstance(value, tuple) else (value,) if value else ():
        if placed := regulation.by_identity.get(one.from_ or ""):
            yield placed


def _way(placed: Placed) -> KeyPath:
    return placed.path


def _heading(file: Loaded[Regulation], section: int) -> Spot:
    return Spot(file, ("sections", section, "heading"), file.record.sections[section].heading)
