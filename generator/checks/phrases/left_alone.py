"""Tell which odd wordings are to be left alone.

Some are the matter of another check, and told by it: letters that look alike or are of another
script, definitions, terms that have lost their first word, time limits, one participant or one
action in place of another. Some are each regulation's own matter: the first words of what a colon
or a dash announces.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from generator.checks.facts.provision_texts import defined_in
from generator.checks.facts.wording import wording_of
from generator.checks.phrases.contests import Kind
from generator.checks.phrases.judging import Verdict
from generator.checks.phrases.look_alikes import look_alikes
from generator.checks.phrases.phrases import Phrases, phrases_of
from generator.checks.phrases.tokens import DASH, Gap
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath
from generator.languages.scripts import foreign_letters

__all__ = ["is_left_alone"]

_ANNOUNCING = frozenset((":", DASH))
_ANNOUNCED = 3
"""The marks behind which each regulation speaks for itself, and for how many words."""

_LONG_TERM = 3
"""From how many words on a term is known though its first word is missing."""

Stems: TypeAlias = tuple[str, ...]
"""Words without their endings."""


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
    if not reading.once(_places_of_look_alikes).isdisjoint(range(*here)):
        return True
    alphabet = reading.language.reader.alphabet if reading.language else frozenset()
    return any(foreign_letters(word, alphabet) for word in phrases.forms[slice(*here)])


def _places_of_look_alikes(reading: Reading) -> frozenset[int]:
    """Where the words stand that look like other ones; take it by `once`."""
    return frozenset(place for found in reading.once(look_alikes) for place in found.here)


def _is_read(reading: Reading, phrases: Phrases, here: Gap, there: Gap) -> bool:
    """Whether one of two stretches is part of a definition or of a time limit."""
    wording, language = wording_of(reading), reading.language
    if wording is None or language is None:
        return False
    for gap in (here, there):
        spot = phrases.spots_of(gap)[0]
        read = [(one.start, one.end) for one in defined_in(language.code, spot.words)]
        read += [(one.start, one.end) for one in wording.limits(spot.words)]
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
    steps = reading.once(_steps)
    return any(
        spot.way[0] == "procedures" or (id(spot.file), spot.way) in steps
        for spot in phrases.spots_of(here)
    )


def _steps(reading: Reading) -> frozenset[tuple[int, KeyPath]]:
    """In which file and where the text of each step stands; take it by `once`."""
    return frozenset((id(step.file), step.text.way) for step in reading.steps)


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
    return frozenset(stem for name in reading.once(_participants) for stem in name)


def _says_who(reading: Reading, phrases: Phrases, here: Gap) -> bool:
    """Whether words name several participants: in another order each does something else."""
    stems = set(phrases.stems[here.start : here.end])
    return sum(stems.issuperset(name[1:-1]) for name in reading.once(_participants)) > 1


def _participants(reading: Reading) -> tuple[Stems, ...]:
    """The names of all participants, each once, by their stems; take it by `once`."""
    names = {one.name for file in reading.regulations for one in file.record.participants}
    return _stems(reading, names)


def _act(reading: Reading, phrases: Phrases, gap: Gap) -> bool:
    """Whether words say what is done: each step of a process does something else."""
    acts = reading.language.grammar.acts if reading.language else None
    return acts is not None and any(map(acts, phrases.forms[gap.start : gap.end]))


def _begins_term(reading: Reading, phrases: Phrases, gap: Gap) -> bool:
    """Whether a word is the first of a long term that some regulation defines."""
    return gap.size == 1 and any(
        phrases.stems[gap.start : gap.start + len(stems)] == stems
        for stems in reading.once(_long_terms)
    )


def _long_terms(reading: Reading) -> tuple[Stems, ...]:
    """The terms of several words, by their stems; take it by `once`."""
    terms = {one.term for file in reading.regulations for one in file.record.terms}
    inner = (stems[1:-1] for stems in _stems(reading, terms))
    return tuple(dict.fromkeys(stems for stems in inner if len(stems) >= _LONG_TERM))


def _stems(reading: Reading, texts: Iterable[str]) -> tuple[Stems, ...]:
    """The stems of texts, from `BEGIN` to `END`; nothing if their language is unknown."""
    phrases = reading.once(phrases_of)
    return tuple(phrases.splitter.split(text).stems for text in texts) if phrases else ()
