"""Tell which odd wordings are to be left alone.

Some are the matter of another check, and told by it: letters that look alike or are of another
script, definitions, terms that have lost their first word, time limits, one participant or one
action in place of another. Some are each regulation's own matter: the first words of what a colon
or a dash announces.
"""

from __future__ import annotations

from generator.checks.facts.provision_texts import say
from generator.checks.facts.wording import wording_of
from generator.checks.phrases.contests import Kind
from generator.checks.phrases.judging import Verdict
from generator.checks.phrases.look_alikes import look_alikes
from generator.checks.phrases.phrases import Phrases, phrases_of
from generator.checks.phrases.tokens import DASH, Gap
from generator.checks.reading import Reading
from generator.languages.scripts import foreign_letters

__all__ = ["is_left_alone"]

_ANNOUNCING = frozenset((":", DASH))
_ANNOUNCED = 3
"""The marks behind which each regulation speaks for itself, and for how many words."""

_LONG_TERM = 3
"""From how many words on a term is known though its first word is missing."""


def is_left_alone(
    reading: Reading, phrases: Phrases, verdict: Verdict, *, whole: bool = False
) -> bool:
    """Whether an odd wording is the matter of another check, or a matter of its own.

    Args:
        reading: the decree.
        phrases: its phrases.
        verdict: what is odd.
        whole: whether the texts are the same else; what lacks is then no matter of its own.
    """
    kind, here, there = verdict.kind, verdict.contest.here, verdict.contest.there
    if _has_other_letters(reading, phrases, here):
        return True
    if kind is Kind.ORDER:
        return _says_who(reading, phrases, here)
    if _is_read(reading, phrases, here, there):
        return True
    if kind is Kind.MISSING:
        own = not whole and _is_announced(phrases, here)
        return own or _begins_term(reading, phrases, there)
    return kind is Kind.WORDS and (
        _is_announced(phrases, here)
        or (whole and _is_step(reading, phrases, here))
        or _names(reading, phrases, here, there)
        or all(_act(reading, phrases, gap) for gap in (here, there))
    )


def _has_other_letters(reading: Reading, phrases: Phrases, here: Gap) -> bool:
    """Whether a word has a letter that looks like another, or one of another script."""
    places = {place for found in reading.once(look_alikes) for place in found.here}
    alphabet = reading.language.reader.alphabet if reading.language else frozenset()
    words = phrases.forms[here.start : here.end]
    return not places.isdisjoint(range(*here)) or any(
        foreign_letters(word, alphabet) for word in words
    )


def _is_read(reading: Reading, phrases: Phrases, here: Gap, there: Gap) -> bool:
    """Whether one of two stretches is part of a definition or of a time limit."""
    wording, language = wording_of(reading), reading.language
    if wording is None or language is None:
        return False
    for gap in (here, there):
        spot = phrases.spots_of(gap)[0]
        definitions = say(language.code, spot.words).definitions
        read = [(one.start, one.end) for one in definitions]
        read += ((one.start, one.end) for one in wording.limits(spot.words))
        if read:
            start, end = phrases.chars(gap, spot)
            if any(start < last and first < end for first, last in read):
                return True
    return False


def _is_announced(phrases: Phrases, here: Gap) -> bool:
    """Whether a stretch is among the first words behind a colon or dash."""
    before = phrases.forms[max(here.start - _ANNOUNCED, 0) : here.start]
    return not _ANNOUNCING.isdisjoint(before)


def _is_step(reading: Reading, phrases: Phrases, here: Gap) -> bool:
    """Whether a text says what is done in a step, which may be done with something else."""
    steps = {(id(step.file), step.text.way) for step in reading.steps}
    return any(
        spot.way[0] == "procedures" or (id(spot.file), spot.way) in steps
        for spot in phrases.spots_of(here)
    )


def _names(reading: Reading, phrases: Phrases, here: Gap, there: Gap) -> bool:
    """Whether two wordings name participants: who acts and who receives is compared elsewhere."""
    little = reading.language.grammar.little if reading.language else frozenset()
    stems = {
        phrases.stems[place]
        for place in (*range(*here), *range(*there))
        if phrases.forms[place] not in little
    }
    return bool(stems) and stems <= reading.once(_names_of_all)


def _names_of_all(reading: Reading) -> frozenset[str]:
    """The stems of the names of all participants; take it by `once`."""
    phrases = reading.once(phrases_of)
    if phrases is None:
        return frozenset()
    names = {one.name for file in reading.regulations for one in file.record.participants}
    return frozenset(stem for name in names for stem in phrases.splitter.split(name).stems)


def _says_who(reading: Reading, phrases: Phrases, here: Gap) -> bool:
    """Whether words name several participants: in another order each does something else."""
    stems = set(phrases.stems[here.start : here.end])
    names = {one.name for file in reading.regulations for one in file.record.participants}
    split = phrases.splitter.split
    return sum(stems.issuperset(split(name).stems[1:-1]) for name in names) > 1


def _act(reading: Reading, phrases: Phrases, gap: Gap) -> bool:
    """Whether words say what is done: each step of a process does something else."""
    acts = reading.language.grammar.acts if reading.language else None
    return acts is not None and any(map(acts, phrases.forms[gap.start : gap.end]))


def _begins_term(reading: Reading, phrases: Phrases, gap: Gap) -> bool:
    """Whether a word is the first of a long term that some regulation defines."""
    split = phrases.splitter.split
    terms = {split(term.term).stems for file in reading.regulations for term in file.record.terms}
    return gap.size == 1 and any(
        len(stems) >= _LONG_TERM and phrases.stems[gap.start : gap.start + len(stems)] == stems
        for _, *inner, _ in terms
        if (stems := tuple(inner))
    )
