"""Tell whether an odd wording lacks a word that says who or what is meant."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.phrases.contests import Kind
from generator.checks.phrases.judging import Verdict
from generator.checks.phrases.phrases import Phrases, phrases_of
from generator.checks.reading import Reading
from generator.model.regulation import Regulation

__all__ = ["lacks_name", "words_of_names"]

_TELLING = 4
"""How long a word of a name is that tells who or what is meant."""

_LACKING = (Kind.MISSING, Kind.WORDS)
"""How a wording differs that may lack a word of the usual one."""


def words_of_names(reading: Reading) -> dict[int, frozenset[str]]:
    """The stems that name somebody, or are a term, by the identity of the regulation's file.

    Take it by `once`.
    """
    phrases = reading.once(phrases_of)
    if phrases is None:
        return {}
    split = phrases.splitter.split
    return {
        id(file): frozenset().union(*[split(name).words for name in _names(file.record)])
        for file in reading.regulations
    }


def lacks_name(phrases: Phrases, verdict: Verdict, naming: frozenset[str]) -> bool:
    """Whether words of the usual wording that name somebody, or a term, are not in the odd one.

    Args:
        phrases: the phrases of the decree.
        verdict: what is odd.
        naming: the stems of `words_of_names` for the act that has it.
    """
    usual = verdict.contest.there
    bent = verdict.kind is Kind.ENDING and usual.size > 1
    if not (bent or verdict.kind in _LACKING):
        return False
    words = naming.intersection(phrases.stems[slice(*usual)])
    if not bent:
        words = words.difference(phrases.stems[slice(*verdict.contest.here)])
    return any(len(stem) >= _TELLING for stem in words)


def _names(act: Regulation) -> Iterator[str]:
    yield from (one.name for one in act.participants)
    yield from (one.term for one in act.terms)
