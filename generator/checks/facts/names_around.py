"""Find the names of those who serve and of those who are served, with the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from generator.checks.facts.wording import Wording
from generator.languages.lowering import lowered
from generator.model.process import ParticipantKind

__all__ = ["SERVED", "SERVING", "Finder", "Key", "Mention", "finder_of"]

SERVED, SERVING = ParticipantKind.RECIPIENT, ParticipantKind.UNIT

_AROUND = ((3, 1), (2, 2), (1, 3))
"""How many words before and behind a name are compared: on both sides, four in all."""

_MOST = max(before for before, _ in _AROUND)
_NEAR = 160
"""How many letters around a name hold so many words."""

_TEXTS = 4096
"""How many texts are remembered: regulations of one body repeat each other."""

Key: TypeAlias = tuple[object, ...]
"""Words around a name."""
_Roots: TypeAlias = tuple[str, ...]
_Sides: TypeAlias = tuple[frozenset[int], frozenset[int]]
_Named: TypeAlias = tuple[tuple[str, str], ...]

_NOTHING: _Sides = frozenset(), frozenset()


class Mention(NamedTuple):
    """A name, or the one word by which two names differ, among other words."""

    served: bool
    """Whether it is that of who is served."""
    root: str
    """What tells one such word from the other; nothing for a name."""
    start: int
    end: int
    keys: Sequence[Key]
    """The words around it, nearer ones and farther ones."""


class _Sought(NamedTuple):
    """A word by which names differ, with what stands before it; or a whole name."""

    served: bool
    root: str
    before: _Roots
    written: tuple[str, ...]
    """The words of it in small letters, without their endings."""
    pattern: re.Pattern[str]
    rests: frozenset[_Roots] = frozenset()
    """What stands behind it in whole names: nobody else is called so."""


class _Search:
    """A search for some of these in texts.

    It looks for the words as they stand and reads only what is around them: most of a text is about
    nobody.
    """

    def __init__(self, sought: tuple[_Sought, ...], wording: Wording) -> None:
        self._sought, self._wording = sought, wording
        self.sides = lru_cache(_TEXTS)(self._sides)
        """What stands in a text around those who are served and around those who serve, as numbers.

        They are compared text by text in every decree, and the words would take ten times as long.
        """

    def mentions(self, text: str) -> Iterator[Mention]:
        """The places where they stand, one after the other sought."""
        for one, match in self._places(text):
            yield Mention(one.served, one.root, *match.span(), self._keys(text, match, one))

    def _sides(self, text: str) -> _Sides:
        places = self._places(text)
        if not places:
            return _NOTHING
        served: set[int] = set()
        serving: set[int] = set()
        for one, match in places:
            side = served if one.served else serving
            side.update(map(hash, self._keys(text, match, one)))
        return frozenset(served), frozenset(serving)

    def _places(self, text: str) -> list[tuple[_Sought, re.Match[str]]]:
        small = lowered(text)
        return [
            (one, match)
            for one in self._sought
            # Most texts do not have its last word, and are not looked through.
            if one.written[-1] in small
            for match in one.pattern.finditer(small)
        ]

    def _keys(self, text: str, match: re.Match[str], sought: _Sought) -> list[Key]:
        """The words around a place; where the text ends, there are fewer."""
        before, behind = _around(text, *match.span(), self._wording)
        name = sought.before
        keys: list[Key] = [(name, left, before[-left:], behind[:right]) for left, right in _AROUND]
        keys += [(name, rest) for rest in sought.rests if behind[: len(rest)] == rest]
        return keys


class Finder:
    """Finds the mentions of those named in texts."""

    def __init__(self, named: _Named, wording: Wording) -> None:
        rivals = tuple(_rivals(named, wording))
        self._in_step = _search(rivals, wording)
        self._elsewhere = _search((*rivals, *_whole(named, wording)), wording)
        self.sides = self._elsewhere.sides
        """What stands in a text around those who are served and around those who serve."""
        self.sides_in_step = self._in_step.sides
        """The same of a text that says what is done in a step."""

    def mentions(self, text: str, *, in_step: bool) -> Iterator[Mention]:
        """The words by which the names of who serves and who is served differ, then the names.

        Names, whole ones and those that they join, are not looked for in a step.
        """
        return (self._in_step if in_step else self._elsewhere).mentions(text)


@lru_cache(512)
def _search(sought: tuple[_Sought, ...], wording: Wording) -> _Search:
    """The search for these; where more names are listed, the words that tell them apart stay."""
    return _Search(sought, wording)


@lru_cache(256)
def finder_of(named: _Named, wording: Wording) -> Finder:
    """The finder of those who serve and are served; decrees share what they repeat.

    Args:
        named: their kinds and names.
        wording: how texts of their language are compared.
    """
    return Finder(named, wording)


def _around(text: str, start: int, end: int, wording: Wording) -> tuple[_Roots, _Roots]:
    """The words before and behind a place, so many as are compared."""
    before: _Roots = ()
    for word in reversed(text[max(start - _NEAR, 0) : start].split()):
        before = wording.roots_in(word) + before
        if len(before) >= _MOST:
            break
    behind: _Roots = ()
    for word in text[end : end + _NEAR].split():
        behind += wording.roots_in(word)
        if len(behind) >= _MOST:
            break
    return before, behind


def _rivals(named: _Named, wording: Wording) -> Iterator[_Sought]:
    """The words by which a name of who is served differs first from one of who serves."""
    kinds: dict[_Roots, set[str]] = {}
    written: dict[_Roots, tuple[str, ...]] = {}
    for kind, name in named:
        words = wording.words(name)
        for end in range(1, len(words) + 1):
            roots = tuple(word.root for word in words[:end])
            kinds.setdefault(roots, set()).add(kind)
            written[roots] = _stems(wording, name[: words[end - 1].end])
    rests = _rests(named, wording)
    for roots, own in kinds.items():
        if len(roots) > 1 and len(own) == 1 and len(kinds[roots[:-1]]) > 1:
            stems, before = written[roots], roots[:-1]
            behind = rests.get(before, frozenset())
            served = own == {SERVED.value}
            yield _Sought(served, roots[-1], before, stems, _bent(stems), behind)


def _whole(named: _Named, wording: Wording) -> Iterator[_Sought]:
    """The names; where one joins two, it is found by both of them together."""
    for kind, name in named:
        stems = _stems(wording, name)
        yield _Sought(kind == SERVED.value, "", (), stems, _bent(stems))


def _stems(wording: Wording, name: str) -> tuple[str, ...]:
    """The words of a name in small letters, each as long as its root."""
    words = [(word.lower(), wording.sequence(word)) for word in name.split()]
    return tuple(word[: len(roots[0])] if roots else word for word, roots in words)


def _bent(stems: tuple[str, ...]) -> re.Pattern[str]:
    """What finds words with whatever endings."""
    return re.compile(r"\w*\s+".join(map(re.escape, stems)) + r"\w*")


def _rests(named: _Named, wording: Wording) -> Mapping[_Roots, frozenset[_Roots]]:
    """For the beginnings of names all that follows in some name behind one more word."""
    found: dict[_Roots, set[_Roots]] = {}
    for _, name in named:
        roots = wording.sequence(name)
        for at in range(1, len(roots) - 1):
            found.setdefault(roots[:at], set()).add(roots[at + 1 :])
    return {before: frozenset(rests) for before, rests in found.items()}
