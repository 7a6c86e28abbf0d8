"""Find provisions that open with other words than the same provision of most regulations.

What is said behind the colon is each regulation's own; how it is announced is the form's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from generator.checks.phrases.contests import Contest, Kind
from generator.checks.phrases.judging import Verdict, use_of
from generator.checks.phrases.phrases import Phrases
from generator.checks.phrases.tokens import DASH, Gap, Tokens

__all__ = ["odd_openings"]

_COLON = ":"
_ANNOUNCING = (_COLON, DASH)
_LONGEST = 12
"""How many tokens an opening has at most."""

_USUAL = 3
"""How many regulations make an opening the usual one."""

_SHARED = 2
"""How many words openings must share to announce the same."""


def odd_openings(phrases: Phrases) -> Iterator[Verdict]:
    """Yield every opening that few regulations have where most have one that is like it."""
    for texts in phrases.by_place.values():
        openings: dict[tuple[str, ...], list[int]] = {}
        for text in texts:
            if forms := _opening(phrases.texts[text]):
                openings.setdefault(forms, []).append(text)
        if len(openings) > 1:
            yield from _odd(phrases, openings)


@lru_cache(maxsize=8192)
def _opening(tokens: Tokens) -> tuple[str, ...]:
    """The beginning of a text up to its first colon or dash; nothing if it has none."""
    beginning = tokens.forms[1:_LONGEST]
    ends = [at for at, form in enumerate(beginning, start=1) if form in _ANNOUNCING]
    return beginning[: ends[0]] if ends else ()


def _odd(phrases: Phrases, openings: Mapping[tuple[str, ...], Sequence[int]]) -> Iterator[Verdict]:
    uses = [
        use_of(phrases, [phrases.within(text, Gap(1, 1 + len(forms))) for text in texts])
        for forms, texts in openings.items()
    ]
    usual = max(uses, key=lambda use: use.width)
    if usual.width < _USUAL or phrases.forms[usual.first.end - 1] != _COLON:
        return
    for odd in uses:
        few = 2 * odd.width < usual.width and not odd.acts & usual.acts
        if few and _announce_the_same(phrases, odd.first, usual.first):
            contest = Contest(Kind.OPENING, odd.first, usual.first)
            yield Verdict(Kind.OPENING, odd, usual, contest)


def _announce_the_same(phrases: Phrases, here: Gap, there: Gap) -> bool:
    """Whether two openings share words, and differ in more than one."""
    one, other = (Counter(phrases.forms[gap.start : gap.end]) for gap in (here, there))
    stems = [set(phrases.stems[gap.start : gap.end - 1]) for gap in (here, there)]
    most = min((one - other).total(), (other - one).total())
    return len(stems[0] & stems[1]) >= _SHARED and most > 1
