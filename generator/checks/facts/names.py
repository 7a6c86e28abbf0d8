"""Tell which participants of a regulation the words of a text name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from generator.checks.facts.wording import Wording
from generator.languages.digits import digits_alike
from generator.model.regulation import Regulation

__all__ = ["Named", "Names", "names_of"]

_TEXTS = 1024
"""How many texts are remembered for one set of names."""


class Named(NamedTuple):
    """A participant named in a text."""

    participant: str
    """The id."""
    first: int
    """The place of its first word among the words of the text."""
    behind: int
    """The place behind its last word."""
    plain: bool
    """Whether it stands as in the list of participants, without an ending that bends it."""
    addressed: bool
    """Whether it may be whom something is given to."""
    bent: bool
    """Whether its form alone says so: in the list of participants it has another."""


class _Pattern(NamedTuple):
    participant: str
    roots: tuple[str, ...]
    last: str
    told: bool
    """Whether the name as it is listed differs from the form of whom something is given to."""


class Names:
    """The participants of a regulation by the words of their names.

    Where a name joins two ("the recipient or the representative"), each of the two names it, too.
    """

    def __init__(self, named: Iterable[tuple[str, str]], wording: Wording) -> None:
        self._wording = wording
        self._roots: dict[str, tuple[str, ...]] = {}
        self._by_first: dict[str, list[_Pattern]] = {}
        named = tuple(named)
        whole = Counter(wording.sequence(name) for _, name in named)
        for participant, name in named:
            self._roots[participant] = wording.sequence(name)
            for piece in dict.fromkeys((name, *_pieces(name, wording))):
                roots = wording.sequence(piece)
                if roots:
                    last = wording.forms(piece)[-1]
                    # Of a name that two have by a slip, nobody knows whom it means.
                    told = whole[roots] <= 1 and not wording.grammar.receives(last)
                    pattern = _Pattern(participant, roots, wording.fold(last), told)
                    self._by_first.setdefault(roots[0], []).append(pattern)
        for patterns in self._by_first.values():
            patterns.sort(key=lambda pattern: -len(pattern.roots))
        self._find_once = lru_cache(_TEXTS)(self._find)
        self._digits = any(digits_alike(name) != name for _, name in named)
        """Whether any name has digits: if not, all digits of a text are alike."""
        self.meant: Callable[[str], frozenset[str]] = lru_cache(_TEXTS)(self._meant)
        """The participants that a name of its own, whole or shortened, may mean."""

    def find(self, text: str) -> tuple[Named, ...]:
        """Who is named in a text, in its order; of two names at one place the longer one."""
        return self._find_once(text if self._digits else digits_alike(text))

    def opening(self, text: str) -> str | None:
        """The participant with whose name, unbent, a text begins: who acts in it."""
        named = self.find(text)
        begins = named and named[0].plain and not named[0].first
        return named[0].participant if begins else None

    def quoted(self, text: str, named: Named) -> str:
        """The words of a text that name somebody."""
        words = self._wording.words(text)
        return text[words[named.first].start : words[named.behind - 1].end]

    def _meant(self, name: str) -> frozenset[str]:
        roots = self._wording.sequence(name)
        whole = [one for one, own in self._roots.items() if own == roots]
        if not whole and roots:
            whole = [one for one, own in self._roots.items() if set(roots) <= set(own)]
        return frozenset(whole)

    def alludes(self, text: str, participant: str) -> bool:
        """Whether a text has a word that only the name of this participant has."""
        others = self.roots(one for one in self._roots if one != participant)
        return bool((self.roots([participant]) - others) & self._wording.roots(text))

    def roots(self, participants: Iterable[str]) -> frozenset[str]:
        """The roots of all words of the names of `participants`."""
        return frozenset(root for one in participants for root in self._roots.get(one, ()))

    def _find(self, text: str) -> tuple[Named, ...]:
        return tuple(self._named(text, *place) for place in self._places(text))

    def _places(self, text: str) -> Iterator[tuple[_Pattern, int]]:
        """The names in a text, each with the place of its first word among the words."""
        roots, end = self._wording.sequence(text), 0
        for at, root in enumerate(roots):
            if root in self._by_first and at >= end:
                for pattern in self._by_first[root]:
                    behind = at + len(pattern.roots)
                    if roots[at:behind] == pattern.roots:
                        yield pattern, at
                        end = behind
                        break

    def _named(self, text: str, pattern: _Pattern, at: int) -> Named:
        behind = at + len(pattern.roots)
        last = self._wording.forms(text)[behind - 1]
        plain = self._wording.fold(last) == pattern.last
        addressed = self._wording.grammar.receives(last)
        return Named(pattern.participant, at, behind, plain, addressed, addressed and pattern.told)


def names_of(regulation: Regulation, wording: Wording) -> Names:
    """The names of the participants of a regulation; siblings with the same ones share them."""
    return _names(tuple((one.id, one.name) for one in regulation.participants), wording)


@lru_cache(256)
def _names(named: tuple[tuple[str, str], ...], wording: Wording) -> Names:
    return Names(named, wording)


def _pieces(name: str, wording: Wording) -> Iterator[str]:
    """The names that a name joins."""
    for joining, words in groupby(name.split(), key=wording.joins):
        if not joining:
            yield " ".join(words)
