"""Judge between two wordings of the same phrase by where else in the decree each of them stands.

The one that fewer regulations have is the odd one. Left alone is what may be meant: words that few
regulations add, and what the same regulations word both ways.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.checks.phrases.contests import Contest, Kind, words_of
from generator.checks.phrases.phrases import Filling, Phrases
from generator.checks.phrases.slips import is_slip
from generator.checks.phrases.tokens import TITLE, Gap, is_mark

__all__ = ["Use", "Verdict", "judge", "use_of"]

_USUAL = 3
"""How many regulations, or places, make a wording the usual one."""

_USUAL_LETTERS = 2
"""How many regulations do where a few letters differ."""

_RARE, _RARE_LETTERS = (5, 20), (4, 10)
"""How often others stand there for one place, and for two, to be odd in a regulation that has the
usual one, too."""

_BY_WORDS = (Kind.WORDS, Kind.MISSING)
"""What is compared without its marks of punctuation."""


class Use(NamedTuple):
    """Where a wording stands."""

    gaps: Sequence[Gap]
    acts: int
    """The acts that have it, as `Phrases.acts` numbers them."""
    places: int

    @property
    def width(self) -> int:
        """How many acts have it."""
        return self.acts.bit_count()


class Verdict(NamedTuple):
    """The odd one of two wordings, and the usual one."""

    kind: Kind
    odd: Use
    usual: Use
    contest: Contest
    """Where they were compared; `here` has the odd one."""
    even: bool = False
    """Whether neither is more usual: each stands in one place, and the later counts as odd."""
    doubtful: bool = False
    """Whether too few others stand there to tell it, though more than twice as many."""


def judge(phrases: Phrases, contest: Contest) -> Iterator[Verdict]:
    """Yield what is odd of two wordings, and of others with other endings that stand there, too."""
    uses = {words: use_of(phrases, gaps) for words, gaps in _fillings(phrases, contest).items()}
    here = uses.get(_words(phrases, contest, contest.here))
    there = uses.get(_words(phrases, contest, contest.there))
    if here is None or there is None:
        return
    rivals = _bent(phrases, contest, uses) if contest.kind is Kind.ENDING else (here, there)
    usual = max(rivals, key=lambda use: (use.width, use.places))
    together = sum([use.places for use in rivals])
    decided = False
    for odd in rivals:
        if odd is usual:
            continue
        one = Contest(contest.kind, odd.gaps[0], usual.gaps[0], contest.left, contest.right)
        kind = _kind(phrases, one)
        is_odd = _is_odd(kind, odd, usual, together - odd.places)
        if is_odd and _may_be_lacking(phrases, one, odd):
            decided = True
            yield Verdict(kind, odd, usual, one)
        elif kind is Kind.ENDING and 2 * odd.places < together - odd.places:
            yield Verdict(kind, odd, usual, one, doubtful=True)
    if not decided and here.places == there.places == 1:
        yield from _even(phrases, contest, here, there)


def _bent(phrases: Phrases, contest: Contest, uses: Mapping[Filling, Use]) -> tuple[Use, ...]:
    """Where words stand that are those of a contest but for their endings."""
    stems = phrases.stems[contest.here.start : contest.here.end]
    return tuple(
        use for use in uses.values() if phrases.stems[use.gaps[0].start : use.gaps[0].end] == stems
    )


def _is_odd(kind: Kind, odd: Use, usual: Use, others: int) -> bool:
    """Whether one wording is odd beside another.

    Args:
        kind: how they differ.
        odd: where the one stands.
        usual: where the other stands.
        others: in how many places the other, and any other ending of it, stands.
    """
    letters = kind in (Kind.ENDING, Kind.SPELLING)
    if odd.acts & usual.acts:
        once, twice = _RARE_LETTERS if letters else _RARE
        return others >= {1: once, 2: twice}.get(odd.places, others + 1)
    if odd.width >= usual.width:
        return False
    enough = _USUAL_LETTERS if letters else _USUAL
    return usual.width >= enough or usual.places >= _USUAL


def _may_be_lacking(phrases: Phrases, contest: Contest, odd: Use) -> bool:
    """Whether words that are missing are no matter of its own: they stand elsewhere in the act."""
    if contest.kind is not Kind.MISSING:
        return True
    if contest.here.start < contest.here.end:
        return False
    missing = phrases.forms[contest.there.start : contest.there.end]
    words = sum(form != TITLE for form in words_of(missing))
    if words > 1:
        known = use_of(phrases, phrases.same(contest.there))
        return not odd.acts & ~known.acts
    return words == 1


def _even(phrases: Phrases, contest: Contest, here: Use, there: Use) -> Iterator[Verdict]:
    """Of two places the one that is wrong by itself, or the later one."""
    if _kind(phrases, contest) is Kind.SPELLING:
        counts = [phrases.counts[phrases.forms[gap.start]] for gap in contest[1:3]]
        if min(counts) == 1 and max(counts) >= _USUAL:
            odd, usual = (here, there) if counts[0] == 1 else (there, here)
            one = contest._replace(here=odd.gaps[0], there=usual.gaps[0])
            yield Verdict(Kind.SPELLING, odd, usual, one)
            return
    if contest.kind in (Kind.ENDING, Kind.ORDER):
        yield Verdict(contest.kind, here, there, contest, even=True)


def _kind(phrases: Phrases, contest: Contest) -> Kind:
    """How two wordings differ: a word that is another by a letter or two is a slip."""
    _, here, there, *_ = contest
    if contest.kind in (Kind.WORDS, Kind.ENDING) and here.size == there.size == 1:
        forms, stems, at, opposite = phrases.forms, phrases.stems, here.start, there.start
        if is_slip(forms[at], forms[opposite], stems[at], stems[opposite]):
            return Kind.SPELLING
    return contest.kind


def use_of(phrases: Phrases, gaps: Iterable[Gap]) -> Use:
    """Where a wording stands, by its stretches."""
    gaps, acts, places = tuple(gaps), 0, 0
    for gap in gaps:
        text = phrases.owners[gap.start]
        acts |= phrases.acts[text]
        places += len(phrases.spots[text])
    return Use(gaps, acts, places)


def _fillings(phrases: Phrases, contest: Contest) -> dict[Filling, list[Gap]]:
    """Everything that stands in the decree where the two wordings do."""
    verbatim: dict[Filling, list[Gap]] = {}
    for gap in _stretches(phrases, contest):
        verbatim.setdefault(phrases.forms[gap.start : gap.end], []).append(gap)
    if contest.kind not in _BY_WORDS:
        return verbatim
    found: dict[Filling, list[Gap]] = {}
    for forms, gaps in verbatim.items():
        found.setdefault(words_of(forms), []).extend(gaps)
    return found


def _words(phrases: Phrases, contest: Contest, gap: Gap) -> Filling:
    forms = phrases.forms[gap.start : gap.end]
    return words_of(forms) if contest.kind in _BY_WORDS else forms


def _stretches(phrases: Phrases, contest: Contest) -> Iterable[Gap]:
    kind, here, there, left, right = contest
    if left and right:
        row = phrases.forms if kind is Kind.ENDING else phrases.stems
        return phrases.between(here, left, right, row)
    if left:
        return _words_behind(phrases, here, left)
    if right:
        return _words_before(phrases, here, right)
    return (*phrases.same(here), *phrases.same(there))


def _words_behind(phrases: Phrases, here: Gap, left: int) -> Iterator[Gap]:
    """The forms of a word behind the same words, where a mark stands behind it."""
    for found in phrases.same(Gap(here.start - left, here.start)):
        same = phrases.stems[found.end] == phrases.stems[here.start]
        if same and is_mark(phrases.forms[found.end + 1]):
            yield Gap(found.end, found.end + 1)


def _words_before(phrases: Phrases, here: Gap, right: int) -> Iterator[Gap]:
    """The forms of a word before the same words."""
    for found in phrases.same(Gap(here.end, here.end + right)):
        if phrases.stems[found.start - 1] == phrases.stems[here.start]:
            yield Gap(found.start - 1, found.start)
