"""Tell whether an odd wording lacks a word that says who or what is meant."""

from __future__ import annotations

from itertools import chain

from generator.checks.finding import ActFile
from generator.checks.phrases.contests import Kind
from generator.checks.phrases.judging import Verdict
from generator.checks.phrases.phrases import Phrases
from generator.model.regulation import Regulation

__all__ = ["lacks_name"]

_TELLING = 4
"""How long a word of a name is that tells who or what is meant."""

_LACKING = (Kind.MISSING, Kind.WORDS)
"""How a wording differs that may lack a word of the usual one."""


def lacks_name(phrases: Phrases, verdict: Verdict, file: ActFile) -> bool:
    """Whether words of the usual wording that name somebody, or a term, are not in the odd one."""
    act, usual = file.record, verdict.contest.there
    bent = verdict.kind is Kind.ENDING and usual.size > 1
    if not isinstance(act, Regulation) or not (bent or verdict.kind in _LACKING):
        return False
    words = {stem for stem in phrases.stems[slice(*usual)] if len(stem) >= _TELLING}
    if not bent:
        words -= set(phrases.stems[slice(*verdict.contest.here)])
    names = chain((one.name for one in act.participants), (one.term for one in act.terms))
    return any(not words.isdisjoint(phrases.splitter.split(name).stems) for name in names)
