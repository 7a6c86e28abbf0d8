"""Judge between two wordings of the same phrase by where else in the decree each of them stands.

The one that fewer regulations have is the odd one. Left alone is what may be meant: words that few
regulations add, and what the same regulations word both ways.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.checks.phrases.between import between
from generator.checks.phrases.contests import Contest, Kind, words_of
from generator.checks.phrases.phrases import Filling, Phrases, Stretch
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

_BY_LETTERS = (Kind.ENDING, Kind.SPELLING)
"""What differs in a few letters."""

_BY_ONE_WORD = (Kind.WORDS, Kind.ENDING)
"""What may be a word that is misspelt."""

_BY_WORDS = (Kind.WORDS, Kind.MISSING)
"""What is compared without its marks of punctuation."""


class Use(NamedTuple):
    """Where a wording stands."""

    gaps: Sequence[Stretch]
    acts: int
    """The acts that have it, as `Phrases.acts` numbers them."""
    width: int
    """How many acts have it."""
    places: int

    @property
    def first(self) -> Gap:
        """The first of its stretches."""
        return Gap(*self.gaps[0])


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
    fillings = _fillings(phrases, contest)
    here, there = _words(phrases, contest, contest.here), _words(phrases, contest, contest.there)
    if here not in fillings or there not in fillings:
        return
    bent = contest.kind is Kind.ENDING
    rivals = _bent(phrases, contest, fillings) if bent else (here, there)
    uses = {words: use_of(phrases, fillings[words]) for words in rivals}
    decided = False
    for verdict in _verdicts(phrases, contest, tuple(uses.values())):
        decided = decided or not verdict.doubtful
        yield verdict
    if not decided and uses[here].places == uses[there].places == 1:
        yield from _even(phrases, contest, uses[here], uses[there])


def _verdicts(phrases: Phrases, contest: Contest, rivals: Sequence[Use]) -> Iterator[Verdict]:
    """What is odd beside the usual one of several wordings."""
    usual = max(rivals, key=_frequency)
    together = sum([use.places for use in rivals])
    for odd in rivals:
        others = together - odd.places
        # Most are plainly not odd, however they differ.
        if odd is usual or not (2 * odd.places < others or _is_odd(odd, usual, others)):
            continue
        here, there = odd.first, usual.first
        kind = _kind(phrases, contest.kind, here, there)
        one = Contest(contest.kind, here, there, contest.left, contest.right)
        letters = kind in _BY_LETTERS
        is_odd = _is_odd(odd, usual, others, letters=letters)
        if is_odd and _may_be_lacking(phrases, one, odd):
            yield Verdict(kind, odd, usual, one)
        elif kind is Kind.ENDING and 2 * odd.places < others:
            yield Verdict(kind, odd, usual, one, doubtful=True)


def _frequency(use: Use) -> tuple[int, int]:
    """How usual a wording is."""
    return use.width, use.places


def _bent(
    phrases: Phrases, contest: Contest, fillings: Mapping[Filling, Sequence[Stretch]]
) -> Iterator[Filling]:
    """The words that are those of a contest but for their endings."""
    stems = phrases.stems[contest.here.start : contest.here.end]
    for words, gaps in fillings.items():
        if phrases.stems[slice(*gaps[0])] == stems:
            yield words


def _is_odd(odd: Use, usual: Use, others: int, *, letters: bool = True) -> bool:
    """Whether one wording is odd beside another.

    Args:
        odd: where the one stands.
        usual: where the other stands.
        others: in how many places the other, and any other ending of it, stands.
        letters: whether they differ in a few letters; this is enough more often.
    """
    if odd.acts & usual.acts:
        if odd.places > len(_RARE):
            return False
        return others >= (_RARE_LETTERS if letters else _RARE)[odd.places - 1]
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
    if _kind(phrases, contest.kind, contest.here, contest.there) is Kind.SPELLING:
        counts = [phrases.counts[phrases.forms[gap.start]] for gap in contest[1:3]]
        if min(counts) == 1 and max(counts) >= _USUAL:
            odd, usual = (here, there) if counts[0] == 1 else (there, here)
            one = contest._replace(here=odd.first, there=usual.first)
            yield Verdict(Kind.SPELLING, odd, usual, one)
            return
    if contest.kind in (Kind.ENDING, Kind.ORDER):
        yield Verdict(contest.kind, here, there, contest, even=True)


def _kind(phrases: Phrases, kind: Kind, here: Gap, there: Gap) -> Kind:
    """How two wordings differ: a word that is another by a letter or two is a slip."""
    if kind in _BY_ONE_WORD and here.size == there.size == 1:
        forms, stems, at, opposite = phrases.forms, phrases.stems, here.start, there.start
        if is_slip(forms[at], forms[opposite], stems[at], stems[opposite]):
            return Kind.SPELLING
    return kind


def use_of(phrases: Phrases, gaps: Sequence[Stretch]) -> Use:
    """Where a wording stands, by its stretches."""
    acts, places = 0, 0
    for start, _ in gaps:
        text = phrases.owners[start]
        acts |= phrases.acts[text]
        places += len(phrases.spots[text])
    return Use(gaps, acts, acts.bit_count(), places)


def _fillings(phrases: Phrases, contest: Contest) -> dict[Filling, list[Stretch]]:
    """Everything that stands in the decree where the two wordings do."""
    forms, verbatim = phrases.forms, dict[Filling, list[Stretch]]()
    for gap in _stretches(phrases, contest):
        verbatim.setdefault(forms[gap[0] : gap[1]], []).append(gap)
    if contest.kind not in _BY_WORDS:
        return verbatim
    found: dict[Filling, list[Stretch]] = {}
    for filling, gaps in verbatim.items():
        found.setdefault(words_of(filling), []).extend(gaps)
    return found


def _words(phrases: Phrases, contest: Contest, gap: Gap) -> Filling:
    forms = phrases.forms[gap.start : gap.end]
    return words_of(forms) if contest.kind in _BY_WORDS else forms


def _stretches(phrases: Phrases, contest: Contest) -> Iterable[Stretch]:
    kind, here, there, left, right = contest
    if left and right:
        row = phrases.forms if kind is Kind.ENDING else phrases.stems
        return between(phrases, here, left, right, row)
    if left:
        return _words_behind(phrases, here, left)
    if right:
        return _words_before(phrases, here, right)
    return (*phrases.same(here), *phrases.same(there))


def _words_behind(phrases: Phrases, here: Gap, left: int) -> Iterator[Stretch]:
    """The forms of a word behind the same words, where a mark stands behind it."""
    for _, place in phrases.same(Gap(here.start - left, here.start)):
        same = phrases.stems[place] == phrases.stems[here.start]
        if same and is_mark(phrases.forms[place + 1]):
            yield place, place + 1


def _words_before(phrases: Phrases, here: Gap, right: int) -> Iterator[Stretch]:
    """The forms of a word before the same words."""
    for place, _ in phrases.same(Gap(here.end, here.end + right)):
        if phrases.stems[place - 1] == phrases.stems[here.start]:
            yield place - 1, place
