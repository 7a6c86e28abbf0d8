"""Index the phrases of a decree: which words stand where, and beside which.

All different texts are laid one behind the other in one row of tokens, and a place is a number in
this row.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import TypeAlias

from generator.checks.finding import Spot
from generator.checks.phrases.names_quoted import names_in_quotation_marks
from generator.checks.phrases.texts import Texts
from generator.checks.phrases.tokens import (
    BEGIN,
    END,
    TITLE,
    Gap,
    Splitter,
    Tokens,
    is_mark,
    is_word,
    splitter,
)
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath

__all__ = ["Filling", "Phrases", "Stretch", "phrases_of"]

Filling: TypeAlias = tuple[str, ...]
"""The forms that stand between two neighbours."""

Stretch: TypeAlias = tuple[int, int]
"""What a `Gap` says of the row, for those who gather many."""


class Phrases:
    """The different texts of a decree, in printed order, and their phrases."""

    def __init__(
        self, texts: Iterable[Spot], splitter: Splitter, names: Sequence[Spot] = ()
    ) -> None:
        self.splitter = splitter
        self._texts = Texts(splitter.split, texts, names)
        self.texts: list[Tokens] = self._texts.tokens
        """The different texts."""
        self.spots: list[list[Spot]] = self._texts.spots
        """Where each of them stands."""
        self.acts: list[int] = self._texts.acts
        """In which acts each text stands: one bit for each."""
        self.widths: list[int] = [acts.bit_count() for acts in self.acts]
        """In how many acts."""
        row = [tokens.forms for tokens in self.texts]
        self.forms: tuple[str, ...] = tuple(chain.from_iterable(row))
        """The row of tokens."""
        row = [tokens.stems for tokens in self.texts]
        self.stems: tuple[str, ...] = tuple(chain.from_iterable(row))
        """The same without the endings of words."""
        self.starts: list[int] = []
        """The place in the row with which each text begins."""
        self.owners: list[int] = []
        """The text to which each place belongs."""
        for text, tokens in enumerate(self.texts):
            self.starts.append(len(self.owners))
            self.owners += [text] * len(tokens)

    @cached_property
    def by_place(self) -> dict[KeyPath, list[int]]:
        """The different texts in the same place of several acts, in printed order."""
        return self._texts.by_place()

    @cached_property
    def pairs(self) -> dict[str, list[int]]:
        """The places of every two tokens, by their stems."""
        found: dict[str, list[int]] = defaultdict(list)
        for start, tokens in zip(self.starts, self.texts, strict=True):
            for place, pair in enumerate(tokens.pairs, start):
                found[pair].append(place)
        return found

    def place(self, spot: Spot) -> KeyPath:
        """In which place of its act a text stands; names have places of their own."""
        return self._texts.place(spot)

    def within(self, text: int, gap: Gap) -> Gap:
        """A stretch of a text as one of the row."""
        start = self.starts[text]
        return Gap(start + gap.start, start + gap.end)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each form stands in the different texts."""
        return Counter(self.forms)

    @cached_property
    def stem_counts(self) -> dict[str, int]:
        """The same of stems."""
        found: dict[str, int] = {}
        for form, count in self.counts.items():
            stem = self.splitter.stem(form)
            found[stem] = found.get(stem, 0) + count
        return found

    def places_of(self, form: str) -> list[Stretch]:
        """Where a form stands."""
        places = self.places_of_stem(self.splitter.stem(form))
        return [place for place in places if self.forms[place[0]] == form]

    def places_of_stem(self, stem: str) -> list[Stretch]:
        """Where any form of a stem stands."""
        return [
            (start + at, start + at + 1)
            for start, tokens in zip(self.starts, self.texts, strict=True)
            if stem in tokens.words
            for at, other in enumerate(tokens.stems)
            if other == stem
        ]

    def meeting(
        self, stretches: Iterable[Stretch], others: Iterable[Stretch], *, both: bool = False
    ) -> Iterator[Stretch]:
        """The `others` beside which the same stands as beside one of some stretches.

        Args:
            stretches: some stretches.
            others: those that are asked for.
            both: whether it must stand on both sides; else a word on one of them is enough.
        """
        stems = self.stems
        sides = {(stems[start - 1], stems[end]) for start, end in stretches}
        words = [() if both else set(filter(is_word, side)) for side in zip(*sides, strict=True)]
        for start, end in others:
            before, behind = stems[start - 1], stems[end]
            if (before, behind) in sides or before in words[0] or behind in words[1]:
                yield start, end

    def alike(self, place: int) -> Sequence[int]:
        """The places where two tokens stand that are the two from this place on, by their stems."""
        text = self.owners[place]
        return self.pairs[self.texts[text].pairs[place - self.starts[text]]]

    def same(self, gap: Gap) -> list[Stretch]:
        """Every stretch with the same forms, itself among them; of two tokens at least."""
        forms, size = self.forms[gap.start : gap.end], gap.size
        return [
            (place, place + size)
            for place in self.alike(gap.start)
            if self.forms[place : place + size] == forms
        ]

    def act_of(self, spot: Spot) -> int:
        """The bit of the act in which a spot is."""
        return self._texts.act_of(spot)

    def spots_of(self, gap: Gap) -> list[Spot]:
        """Where the text of a stretch stands."""
        return self.spots[self.owners[gap.start]]

    def widened(self, gap: Gap, more: int) -> Gap:
        """A stretch with neighbours on both sides, up to the next title or end of its text."""
        start, end = gap
        while start > gap.start - more and self.forms[start - 1] not in (BEGIN, TITLE):
            start -= 1
        while end < gap.end + more and self.forms[end] not in (END, TITLE):
            end += 1
        while start < gap.start and is_mark(self.forms[start]):
            start += 1
        while end > gap.end and is_mark(self.forms[end - 1]):
            end -= 1
        return Gap(start, end)

    def chars(self, gap: Gap, spot: Spot) -> tuple[int, int]:
        """Where a stretch stands in the text at `spot`; an empty one reaches to the next token."""
        begin = self.starts[self.owners[gap.start]]
        spans = self.splitter.spans(spot.words)
        start, end = gap.start - begin, gap.end - begin
        if start == end:
            return spans[start - 1][1], spans[start][0]
        return spans[start][0], spans[end - 1][1]

    def quoted(self, gap: Gap, spot: Spot) -> Spot:
        """The words of a stretch that is not empty, as they stand at `spot`."""
        start, end = self.chars(gap, spot)
        return Spot(spot.file, spot.way, spot.words[start:end])


def phrases_of(reading: Reading) -> Phrases | None:
    """The phrases of a decree, if its language is known; take it by `once`."""
    if reading.language is None:
        return None
    return Phrases(
        reading.texts, splitter(reading.language.reader), reading.once(names_in_quotation_marks)
    )
