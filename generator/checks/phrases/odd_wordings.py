"""Gather the odd wordings of a decree: each told once, in each place where it stands.

Left alone is a word that a regulation has in place of the usual one throughout: that is its own
word. Of two places that word one text in two ways the later is told if the endings alone differ, or
the order of the words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple, TypeAlias

from generator.checks.finding import Spot
from generator.checks.phrases.contests import Contest, Kind, compare
from generator.checks.phrases.judging import Use, Verdict, judge, use_of
from generator.checks.phrases.kindred import find_kin
from generator.checks.phrases.lacking import lacks_name, words_of_names
from generator.checks.phrases.left_alone import is_left_alone
from generator.checks.phrases.mends import usual_words
from generator.checks.phrases.openings import odd_openings
from generator.checks.phrases.phrases import Phrases, phrases_of
from generator.checks.phrases.slips_of_words import slips_of_words
from generator.checks.phrases.tokens import TITLE, Gap
from generator.checks.phrases.torn_words import torn_words
from generator.checks.phrases.whole_texts import odd_texts
from generator.checks.reading import Reading

__all__ = ["OddWording", "odd_wordings"]

_NEAR = 0.75
"""How much of two texts must be the same for them to be one text in two wordings."""

_OWN = 3
"""How often a regulation has words in place of the usual ones for them to be its own."""

_FIRST = (
    Kind.TORN,
    Kind.JOINED,
    Kind.ORDER,
    Kind.SPELLING,
    Kind.SLIP,
    Kind.MISSING,
    Kind.WORDS,
    Kind.ENDING,
    Kind.PUNCTUATION,
    Kind.OPENING,
)
"""Of what overlaps in a text, the first of these is told."""

_AROUND = {
    Kind.SPELLING: 1,
    Kind.SLIP: 1,
    Kind.TORN: 1,
    Kind.JOINED: 1,
    Kind.WORDS: 1,
    Kind.ENDING: 1,
    Kind.MISSING: 2,
    Kind.PUNCTUATION: 2,
}
"""How many tokens on either side of what is odd are quoted with it."""

_Odd: TypeAlias = tuple[Verdict, Gap]
"""A verdict, and one of the stretches for which it holds."""


class OddWording(NamedTuple):
    """An odd wording in one of its places, and the usual one in one of its places."""

    kind: Kind
    here: Spot
    there: Spot
    few: str
    """How much has the odd one: "3 regulations", "2 places"."""
    many: str
    """How much has the usual one, counted alike."""
    even: bool
    """Whether each stands in one place, so that either may be the odd one."""
    named: bool
    """Whether it lacks a word of a participant's name, or of a defined term."""
    mend: str | None
    """The odd words as they would be with the usual ones; nothing if these have numbers or titles
    of their own."""


def odd_wordings(reading: Reading) -> tuple[OddWording, ...]:
    """Every odd wording in the texts of a decree, in printed order; take it by `once`."""
    phrases = reading.once(phrases_of)
    if phrases is None:
        return ()
    sure: list[Verdict] = []
    even: list[Verdict] = []
    touched: set[int] = set()
    for verdict, likeness in _verdicts(phrases):
        if verdict.doubtful:
            touched |= {phrases.owners[start] for start, _ in verdict.odd.gaps}
        elif _is_told(phrases, verdict, likeness) and not is_left_alone(reading, phrases, verdict):
            (even if verdict.even else sure).append(verdict)
    sure += (
        verdict
        for verdict in odd_texts(phrases)
        if not is_left_alone(reading, phrases, verdict, whole=True)
    )
    words = chain(torn_words(phrases), slips_of_words(phrases))
    told = _told_once(chain(sure, words, odd_openings(phrases)))
    touched |= {phrases.owners[gap.start] for _, gap in told}
    told += (
        (verdict, verdict.contest.here)
        for verdict in even
        if verdict.kind is Kind.ORDER or touched.isdisjoint(_texts(phrases, verdict))
    )
    told.sort(key=lambda odd: odd[1])
    # The same words may be odd twice in one text.
    placed = {
        (id(one.here.file), one.here.way, one.here.words): one
        for one in _placed(reading, phrases, told)
    }
    return tuple(placed.values())


def _texts(phrases: Phrases, verdict: Verdict) -> Iterator[int]:
    """The two texts that were compared."""
    for gap in (verdict.contest.here, verdict.contest.there):
        yield phrases.owners[gap.start]


def _verdicts(phrases: Phrases) -> Iterator[tuple[Verdict, float]]:
    """What is judged, once for each two wordings between the same neighbours.

    With each goes how much the two texts are alike.
    """
    seen = set[str]()
    for text, other in find_kin(phrases):
        comparison = compare(phrases.texts[text], phrases.texts[other])
        for key, (kind, here, there, left, right) in comparison.contests:
            if key not in seen:
                seen.add(key)
                gaps = phrases.within(text, here), phrases.within(other, there)
                for verdict in judge(phrases, Contest(kind, *gaps, left, right)):
                    yield verdict, comparison.likeness


def _is_told(phrases: Phrases, verdict: Verdict, likeness: float) -> bool:
    """Whether the texts are like enough for the kind of difference.

    Several words with other endings make another sentence, if the rest is not the same; so does any
    difference between two texts alone, but for an ending or the order of all their words.
    """
    kind, contest = verdict.kind, verdict.contest
    if verdict.even and kind is Kind.ORDER:
        one, other = (phrases.texts[text] for text in _texts(phrases, verdict))
        # Where several endings have changed places, others act upon others.
        bent = Counter(one.forms) - Counter(other.forms)
        return sorted(one.stems) == sorted(other.stems) and bent.total() <= 1
    several = kind is Kind.ENDING and contest.here.size > 1
    if verdict.even and (several or kind is not Kind.ENDING):
        return False
    return likeness >= _NEAR or not (several or verdict.even)


def _told_once(verdicts: Iterable[Verdict]) -> list[_Odd]:
    """The stretches that are odd; of those that overlap, the first by kind and place."""
    told: list[_Odd] = []
    taken: set[int] = set()
    for verdict in sorted(verdicts, key=lambda one: _FIRST.index(one.kind)):
        for start, end in verdict.odd.gaps:
            places = range(start, max(end, start + 1))
            if taken.isdisjoint(places):
                taken.update(places)
                told.append((verdict, Gap(start, end)))
    return told


def _placed(reading: Reading, phrases: Phrases, told: Iterable[_Odd]) -> Iterator[OddWording]:
    """Every place of what is odd, but for a regulation's own words."""
    forms, naming = phrases.forms, reading.once(words_of_names)
    placed = [
        (verdict, gap, spot, (id(spot.file), forms[slice(*gap)], forms[slice(*usual)]))
        for verdict, gap in told
        for usual in (verdict.contest.there,)
        for spot in phrases.spots_of(gap)
    ]
    own = Counter([wordings for _, _, _, wordings in placed])
    for verdict, gap, spot, wordings in placed:
        if own[wordings] < _OWN or _has(phrases, spot, verdict.contest.there):
            named = lacks_name(phrases, verdict, naming.get(id(spot.file), frozenset()))
            yield _odd_wording(phrases, verdict, gap, spot, named=named)


def _has(phrases: Phrases, spot: Spot, usual: Gap) -> bool:
    """Whether the act of `spot` has the usual wording in any place."""
    if usual.size == 1:
        gaps = phrases.places_of(phrases.forms[usual.start])
    else:
        gaps = phrases.same(usual) if usual.size else []
    return bool(use_of(phrases, gaps).acts & phrases.act_of(spot))


def _odd_wording(
    phrases: Phrases, verdict: Verdict, gap: Gap, spot: Spot, *, named: bool
) -> OddWording:
    kind, odd, usual, contest, even, _ = verdict
    around = _AROUND.get(kind, 0)
    there, other = _untitled(phrases, contest.there), phrases.spots_of(contest.there)[0]
    quoted = phrases.widened(gap, around)
    return OddWording(
        kind=kind,
        here=phrases.quoted(quoted, spot),
        there=phrases.quoted(phrases.widened(there, around), other),
        few=_count(odd, usual, odd),
        many=_count(odd, usual, usual),
        even=even,
        named=named,
        mend=usual_words(phrases, quoted, gap, spot, contest.there),
    )


def _untitled(phrases: Phrases, gap: Gap) -> Gap:
    """A stretch up to the first title in it, which would be as long as all the rest."""
    forms = phrases.forms[gap.start : gap.end]
    return Gap(gap.start, gap.start + forms.index(TITLE)) if TITLE in forms else gap


def _count(odd: Use, usual: Use, one: Use) -> str:
    """How many acts have a wording; how many places, if some acts have both."""
    number, what = (one.places, "place") if odd.acts & usual.acts else (one.width, "regulation")
    return f"{number} {what}{'' if number == 1 else 's'}"
