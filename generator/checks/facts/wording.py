"""Split official texts into words, and tell which words of two texts are the same word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from generator.checks.reading import Reading
from generator.languages.language import Language
from generator.languages.reader import TimeLimit
from generator.languages.registry import LANGUAGES

__all__ = ["Word", "Wording", "around", "wording_of"]

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_BREAK = re.compile(r"[,;:()–—]")
"""What parts the clauses of a text."""

_TEXTS = 4096
"""How many texts are remembered: regulations of one body repeat each other."""


class Word(NamedTuple):
    """A word of a text."""

    start: int
    end: int
    text: str
    """As it stands."""
    root: str
    """What it has in common with its other forms, slips of look-alike letters left out."""


class Wording:
    """How texts of one language are compared, word by word.

    Words are the same if their roots are. Letters that typists mix up count as one letter here: a
    letter that is wrong is another matter than a word that is, and has a check of its own.
    """

    def __init__(self, language: Language) -> None:
        self.grammar = language.grammar
        self.limits: Callable[[str], tuple[TimeLimit, ...]] = language.reader.time_limits
        """The time limits of a text."""
        self.words: Callable[[str], tuple[Word, ...]] = lru_cache(_TEXTS)(self._words)
        """The words of a text that name something, in its order; the little ones are left out."""
        self.roots: Callable[[str], frozenset[str]] = lru_cache(_TEXTS)(self._roots)
        """The roots of these words."""
        self.sequence: Callable[[str], tuple[str, ...]] = lru_cache(_TEXTS)(self._sequence)
        """The same, in the order of the words."""
        self.forms: Callable[[str], tuple[str, ...]] = lru_cache(_TEXTS)(self._forms)
        """The same words as they stand, for those who need no places."""
        self.fold: Callable[[str], str] = lru_cache(8 * _TEXTS)(self._fold)
        """A word in lower case, one letter for all that look like it."""
        # No word goes over a space, and what stands between spaces is soon known by heart.
        self.roots_in: Callable[[str], tuple[str, ...]] = lru_cache(8 * _TEXTS)(self._roots_in)
        """The roots of the words of a piece of a text: of what stands between two spaces."""
        self._forms_in: Callable[[str], tuple[str, ...]] = lru_cache(8 * _TEXTS)(self._find_forms)
        self._root: Callable[[str], str] = lru_cache(4 * _TEXTS)(self._find_root)
        self._stem = language.reader.stem
        self._folding = _folding(language.reader.lookalikes)

    def joins(self, word: str) -> bool:
        """Whether a word joins things of which one is meant."""
        return word.lower() in self.grammar.either

    def joins_all(self, word: str) -> bool:
        """Whether a word joins things of which all are meant."""
        return word.lower() in self.grammar.both

    def _fold(self, word: str) -> str:
        return word.lower().translate(self._folding)

    def _words(self, text: str) -> tuple[Word, ...]:
        root = self._root
        return tuple(
            [
                Word(match.start(), match.end(), word, own)
                for match in _WORD.finditer(text)
                if (own := root(word := match[0]))
            ]
        )

    def _roots(self, text: str) -> frozenset[str]:
        return frozenset(self.sequence(text))

    def _sequence(self, text: str) -> tuple[str, ...]:
        return tuple(chain.from_iterable(map(self.roots_in, text.split())))

    def _forms(self, text: str) -> tuple[str, ...]:
        return tuple(chain.from_iterable(map(self._forms_in, text.split())))

    def _roots_in(self, piece: str) -> tuple[str, ...]:
        return tuple(map(self._root, self._forms_in(piece)))

    def _find_forms(self, piece: str) -> tuple[str, ...]:
        return tuple(filter(self._root, _WORD.findall(piece)))

    def _find_root(self, word: str) -> str:
        """The root of a word; nothing for one that names nothing."""
        little = word.lower() in self.grammar.little
        return "" if little else self.fold(self._stem(word))


def around(text: str, words: Sequence[Word], first: int, last: int, *, before: int = 5) -> str:
    """The words from `first` to `last` with their neighbours in the same clause, verbatim.

    Args:
        text: the text.
        words: its words.
        first: the place of a word among them.
        last: the place of the same or a later word.
        before: how many neighbours are taken in front of them.
    """
    start = first
    while start > max(0, first - before):
        if _BREAK.search(text, words[start - 1].end, words[start].start):
            break
        start -= 1
    return text[words[start].start : words[last].end]


def wording_of(reading: Reading) -> Wording | None:
    """How the texts of a decree are compared; nothing if nothing is known of their language."""
    return _wording(reading.language.code) if reading.language else None


@cache
def _wording(code: str) -> Wording:
    """One for each language, so that decrees share what they repeat."""
    return Wording(LANGUAGES[code])


def _folding(alike: Iterable[tuple[str, str]]) -> dict[int, str]:
    """For each letter the one that stands for all that look like it."""
    groups: list[set[str]] = []
    for pair in alike:
        meeting = [group for group in groups if group & set(pair)]
        groups = [group for group in groups if group not in meeting]
        groups.append(set(pair).union(*meeting))
    return str.maketrans({letter: min(group) for group in groups for letter in group})
