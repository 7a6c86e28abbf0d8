"""Check that the requisites in decree.yaml are those that its own words give.

Why: the day and the number of the decree, of its registration and of its repeal stand on every
page, and in its address; they are typed beside the words that they are read from.

PASS: `date: 2015-08-10` and `number: "118"` beside a `citation` of 10 August 2015 No 118.
FAIL: `date: 2015-10-08` beside it; a `registration` whose day stands in no line of `front`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.facts.provision_texts import say
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath
from generator.errors import Problem
from generator.languages.language import Language
from generator.model.decree import Decree

__all__ = ["ID", "check_facts"]

ID = "requisites-recorded"


def check_facts(reading: Reading) -> Iterator[Problem]:
    """Yield every requisite that the words beside it do not give."""
    if reading.language:
        decree = reading.folder.decree
        for way, value, where in _unsaid(decree.record, reading.language):
            message = f"{value} is not what {where} says"
            yield Problem(decree.marks.value(*way), ID, message, "copy it from those words")


def _unsaid(decree: Decree, language: Language) -> Iterator[tuple[KeyPath, str, str]]:
    """The ways to what is not said, with its value and the words that should say it."""
    for way, value in _not_cited(decree.citation, decree.date, decree.number, language):
        yield way, value, "`citation`"
    if repeal := decree.repeal:
        for way, value in _not_cited(repeal.by, repeal.act.date, repeal.act.number, language):
            yield ("repeal", "act", *way), value, "`repeal.by`"
    front = " ".join(decree.front)
    if front and (registration := decree.registration):
        if language.date(registration.date) not in front:
            yield ("registration", "date"), str(registration.date), "`front`"
        told = {one.registration for one in say(language.code, front).citations}
        if registration.number not in told:
            yield ("registration", "number"), registration.number, "`front`"
    force = decree.entry_into_force
    if force and force.day and language.date(force.day) not in force.text:
        yield ("entry_into_force", "day"), str(force.day), "`entry_into_force.text`"


def _not_cited(
    words: str, day: date, number: str, language: Language
) -> Iterator[tuple[KeyPath, str]]:
    """The day and the number of an act, if `words` cite an act and do not give them."""
    citations = say(language.code, words).citations
    if citations and day not in {one.date for one in citations}:
        yield ("date",), str(day)
    if citations and number not in {one.number for one in citations}:
        yield ("number",), number
