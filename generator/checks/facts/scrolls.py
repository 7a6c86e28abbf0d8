"""Lay the official text of a regulation out as one, and find the places of a term in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate, starmap
from typing import NamedTuple

from generator.checks.facts.mark_pairs import are_paired
from generator.checks.facts.provision_texts import defined_in
from generator.checks.facts.quoted import QUOTED
from generator.checks.finding import Spot
from generator.checks.reading import Reading
from generator.corpus.corpus import Loaded
from generator.languages.lowering import lowered
from generator.languages.reader import Definition
from generator.languages.registry import LANGUAGES
from generator.languages.term_uses import bare_words, known_roots, term_uses
from generator.model.reference import Term
from generator.model.regulation import Regulation

__all__ = ["Defined", "Scroll", "Stretch", "scrolls"]

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LONGEST_WORD = 60
_LEFT_OUT = " … "


class Stretch(NamedTuple):
    """A stretch of a scroll, from one place up to another."""

    start: int
    end: int

    def within(self, others: Iterable[Stretch]) -> bool:
        """Whether it lies in one of `others`."""
        return any(one.start <= self.start and self.end <= one.end for one in others)


class Defined(NamedTuple):
    """A term where it is defined."""

    definition: Definition
    place: Stretch
    """Its brackets, in the scroll."""
    recorded: Term | None
    """The fact that records it, if there is one."""
    roots: tuple[str, ...]
    """What the forms of the term have in common."""

    @property
    def term(self) -> str:
        """The term."""
        return self.definition.term


class Scroll:
    """The official text of one regulation, in printed order, cell after cell."""

    def __init__(self, file: Loaded[Regulation], spots: tuple[Spot, ...], language: str) -> None:
        self.file, self.language = file, language
        self._spots = spots
        texts = [spot.words for spot in spots]
        self._starts = (0, *accumulate([len(text) + 1 for text in texts]))
        self.text = "\n".join(texts)
        # Most acts have most of their texts from others, which are in lower case already.
        self._lower = "\n".join(map(lowered, texts))

    @cached_property
    def prose(self) -> int:
        """Where the first section begins, behind the stamp and the heading."""
        for start, spot in zip(self._starts, self._spots, strict=False):
            if spot.way[0] == "sections":
                return start
        return 0

    def find(
        self, term: str, *, start: int = 0, end: int | None = None, behind: str = ""
    ) -> Iterator[Stretch]:
        """The places of `term` from `start` up to `end`, in whatever form its words stand.

        Those are left out that stand right behind the words `behind`, in small letters.
        """
        places = term_uses(self._lower, term, self.language, start=start, end=end, behind=behind)
        return starmap(Stretch, places)

    def beheaded(self, term: str, *, start: int = 0) -> Iterator[Stretch]:
        """The places of `term` from `start` on that lack its first word."""
        first, _, rest = lowered(term).partition(" ")
        bare = " ".join(bare_words(rest, self.language))
        # Words that name nothing stand behind the first, and are not looked for.
        little = rest.removesuffix(bare)
        return self.find(bare, start=start, behind=f"{first} {little}")

    def known(self, term: str) -> tuple[str, ...]:
        """What the forms of a term have in common."""
        return known_roots(term, self.language)

    def root_before(self, at: int) -> str:
        """The last word before a place, without its ending; empty at the beginning of a text."""
        begin = max(self.piece(at).start, at - _LONGEST_WORD)
        words = _WORD.findall(self._lower, begin, at)
        return LANGUAGES[self.language].reader.stem(words[-1]) if words else ""

    def exactly(self, words: str, *, end: int | None = None) -> Iterator[Stretch]:
        """The places up to `end` where `words` stand as they are, small letters for capitals."""
        sought = lowered(words)
        at = self._lower.find(sought, 0, end)
        while at >= 0:
            yield Stretch(at, at + len(sought))
            at = self._lower.find(sought, at + len(sought), end)

    def quoted(self, stretch: Stretch) -> bool:
        """Whether a stretch lies in quotation marks: in a name, where no term is meant."""
        found = QUOTED.finditer(self.text, *self.piece(stretch.start))
        return any(one.start() < stretch.start and stretch.end < one.end() for one in found)

    def is_cut(self, term: str) -> bool:
        """Whether `term` stands in a text that lacks a bracket: it may be defined there."""
        pieces = (self.piece(one.start) for one in self.find(term))
        return any(not are_paired(self.text[one.start : one.end]) for one in pieces)

    @cached_property
    def definitions(self) -> tuple[Defined, ...]:
        """The terms that it defines, in printed order."""
        terms = {(one.from_, one.term): one for one in self.file.record.terms}
        return tuple(self._defined(terms))

    def _defined(self, terms: dict[tuple[str, str], Term]) -> Iterator[Defined]:
        recording = {identity for identity, _ in terms}
        provisions = self.file.record.provisions()
        identities = {one.path: one.identity for one in provisions if one.identity in recording}
        for start, spot in zip(self._starts, self._spots, strict=False):
            for one in defined_in(self.language, spot.words) if "(" in spot.words else ():
                identity = identities.get(spot.way[:-1], "")
                place = Stretch(start + one.start, start + one.end)
                recorded = terms.get((identity, one.term))
                yield Defined(one, place, recorded, self.known(one.term))

    @cached_property
    def idle(self) -> tuple[Defined, ...]:
        """The definitions whose term is used nowhere behind them."""
        return tuple(
            one for one in self.definitions if not any(self.find(one.term, start=one.place.end))
        )

    def meanings(self, defined: Defined, *, end: int | None = None) -> tuple[Stretch, ...]:
        """The places up to `end` where what a term stands for is written out in its words."""
        meaning = defined.recorded.meaning if defined.recorded else ""
        told = bool(meaning) and _LEFT_OUT not in meaning
        return tuple(self.exactly(meaning, end=end)) if told else ()

    def piece(self, at: int) -> Stretch:
        """The piece of text (a provision, a cell, a heading) that holds the place `at`."""
        index = bisect_right(self._starts, at) - 1
        start = self._starts[index]
        return Stretch(start, start + len(self._spots[index].words))

    def spot(self, stretch: Stretch, *, before: int = 0) -> Spot:
        """The words of a stretch as a finding quotes them, with some of those before it."""
        spot = self._spots[bisect_right(self._starts, stretch.start) - 1]
        piece = self.piece(stretch.start)
        start = stretch.start
        for _ in range(before):
            start = max(
                self.text.rfind(" ", piece.start, max(start - 1, piece.start)) + 1, piece.start
            )
        return Spot(spot.file, spot.way, self.text[start : stretch.end])


def scrolls(reading: Reading) -> tuple[Scroll, ...]:
    """The text of each regulation as one; take it by `once`."""
    language = reading.language
    if language is None:
        return ()
    laws = zip(reading.regulations, reading.texts_by_act[1:], strict=True)
    return tuple(Scroll(file, spots, language.code) for file, spots in laws)
