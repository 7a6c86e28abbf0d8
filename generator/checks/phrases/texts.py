"""Gather the different texts of a decree, and the acts and places in which each of them stands.

Texts that are compared as one are one text, however many regulations have it, with numbers and
titles of their own. A name in quotation marks, where no other check compares it, is a text of its
own in a place of its own: it is compared with other names, not with the text around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.checks.finding import Spot
from generator.checks.phrases.tokens import TITLE, Tokens
from generator.corpus.marks import KeyPath

__all__ = ["Texts"]


class Texts:
    """The different texts of a decree, in printed order; each has a number, from 0."""

    def __init__(
        self, split: Callable[[str], Tokens], texts: Iterable[Spot], names: Sequence[Spot]
    ) -> None:
        self.tokens: list[Tokens] = []
        """The texts."""
        self.spots: list[list[Spot]] = []
        """Where each of them stands."""
        self.acts: list[int] = []
        """In which acts each of them stands: one bit for each."""
        self._ways: list[list[KeyPath]] = []
        self._last_ways: list[KeyPath] = []
        self._bits: dict[int, int] = {}
        self._numbers: dict[Tokens, int] = {}
        self._split = split
        self._places: dict[int, KeyPath] = {}
        self._add(texts)
        self._places.update((id(name), (*name.way, TITLE)) for name in names)
        self._add(names)

    def act_of(self, spot: Spot) -> int:
        """The bit of the act in which a spot is."""
        return self._bits[id(spot.file)]

    def place(self, spot: Spot) -> KeyPath:
        """In which place of its act a text stands."""
        return self._places.get(id(spot), spot.way)

    def by_place(self) -> dict[KeyPath, list[int]]:
        """The different texts in the same place of several acts, in printed order."""
        found: dict[KeyPath, list[int]] = {}
        for text, ways in enumerate(self._ways):
            for way in ways:
                texts = found.setdefault(way, [])
                if not texts or texts[-1] != text:
                    texts.append(text)
        return {way: texts for way, texts in found.items() if len(texts) > 1}

    def _add(self, spots: Iterable[Spot]) -> None:
        """Add spots in printed order; this is gone through for every one of a decree."""
        numbers, places = dict[str, int](), self._places
        gathered, acts, last_ways = self.spots, self.acts, self._last_ways
        last, bit = None, 0
        for spot in spots:
            file, way, words = spot
            # The spots of an act follow each other.
            if file is not last:
                last, bit = file, self._bits.setdefault(id(file), 1 << len(self._bits))
            text = numbers.get(words)
            if text is None:
                text = numbers[words] = self._number(words)
            gathered[text].append(spot)
            acts[text] |= bit
            if places:
                way = places[id(spot)]
            # Most acts have a text in the same place.
            if last_ways[text] != way:
                last_ways[text] = way
                self._ways[text].append(way)

    def _number(self, words: str) -> int:
        """The number of a text that has these words, with numbers and titles of its own."""
        tokens = self._split(words)
        number = self._numbers.setdefault(tokens, len(self.tokens))
        if number == len(self.tokens):
            self.tokens.append(tokens)
            self.spots.append([])
            self.acts.append(0)
            self._ways.append([])
            self._last_ways.append(())
        return number
