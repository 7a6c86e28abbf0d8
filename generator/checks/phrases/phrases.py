"""Index the phrases of a decree: which words stand where, and between which neighbours.

Texts that are compared as one are one text, however many regulations have it, with numbers and
titles of their own; a name in quotation marks is a text of its own where no other check compares
it. All texts are laid one behind the other in one row of tokens, and a place is a
number in this row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import TypeAlias

from generator.checks.finding import Spot
from generator.checks.phrases.names_quoted import names_in_quotation_marks
from generator.checks.phrases.tokens import (
    BEGIN,
    END,
    TITLE,
    Gap,
    Splitter,
    Tokens,
    is_mark,
    is_word,
    pair_of,
    splitter,
)
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath

__all__ = ["Filling", "Phrases", "phrases_of"]

_LONGEST = 10
"""How many tokens may stand between two neighbours for them to be neighbours still."""

Filling: TypeAlias = tuple[str, ...]
"""The forms that stand between two neighbours."""


class Phrases:
    """The different texts of a decree, in printed order, and their phrases."""

    def __init__(
        self, texts: Iterable[Spot], splitter: Splitter, names: Sequence[Spot] = ()
    ) -> None:
        self.splitter = splitter
        known = _by_tokens((*texts, *names), splitter)
        self.texts: list[Tokens] = list(known)
        """The different texts."""
        self.spots: list[list[Spot]] = list(known.values())
        """Where each of them stands."""
        self.acts: list[int] = []
        """In which acts each text stands: one bit for each."""
        self.widths: list[int] = []
        """In how many acts."""
        self.wholes: list[Gap] = []
        """The stretch of each text."""
        self.forms: tuple[str, ...] = tuple(chain.from_iterable(text.forms for text in known))
        """The row of tokens."""
        self.stems: tuple[str, ...] = tuple(chain.from_iterable(text.stems for text in known))
        """The same without the endings of words."""
        self.owners: list[int] = []
        """The text to which each place belongs."""
        self.pairs: dict[str, list[int]] = defaultdict(list)
        """The places of every two tokens, by their stems."""
        # A name is compared with the names in its place, not with the text around it.
        self._places = {id(name): (*name.way, TITLE) for name in names}
        files = dict.fromkeys(id(spot.file) for spots in self.spots for spot in spots)
        self._bits = {file: 1 << at for at, file in enumerate(files)}
        for text in range(len(known)):
            self._index(text)

    @cached_property
    def by_place(self) -> dict[KeyPath, list[int]]:
        """The different texts in the same place of several acts, in printed order."""
        found: dict[KeyPath, list[int]] = {}
        places = self._places
        for text, spots in enumerate(self.spots):
            for spot in spots:
                texts = found.setdefault(places.get(id(spot), spot.way), [])
                if not texts or texts[-1] != text:
                    texts.append(text)
        return {way: texts for way, texts in found.items() if len(texts) > 1}

    def place(self, spot: Spot) -> KeyPath:
        """In which place of its act a text stands; names have places of their own."""
        return self._places.get(id(spot), spot.way)

    def within(self, text: int, gap: Gap) -> Gap:
        """A stretch of a text as one of the row."""
        start = self.wholes[text].start
        return Gap(start + gap.start, start + gap.end)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How often each form stands in the different texts."""
        return {form: len(places) for form, places in self._places_of.items()}

    @cached_property
    def stem_counts(self) -> dict[str, int]:
        """The same of stems."""
        return {stem: len(places) for stem, places in self._places_of_stem.items()}

    def places_of(self, form: str) -> list[Gap]:
        """Where a form stands."""
        return [Gap(place, place + 1) for place in self._places_of[form]]

    def places_of_stem(self, stem: str) -> list[Gap]:
        """Where any form of a stem stands."""
        return [Gap(place, place + 1) for place in sorted(self._places_of_stem[stem])]

    def meet(self, one: Gap, other: Gap, *, both: bool = False) -> bool:
        """Whether what stands beside two stretches is the same, on both sides or a word on one."""
        stems = self.stems
        before, behind = stems[one.start - 1], stems[one.end]
        same = before == stems[other.start - 1], behind == stems[other.end]
        if all(same) or both:
            return all(same)
        return (same[0] and is_word(before)) or (same[1] and is_word(behind))

    def between(self, gap: Gap, left: int, right: int, row: Sequence[str]) -> Iterator[Gap]:
        """What stands between the neighbours of a gap wherever these stand, itself among them.

        Args:
            gap: a stretch of the row.
            left: how many tokens before it are its neighbours, at least one.
            right: how many behind it, at least one; two on one of the sides.
            row: `forms` or `stems`: by what neighbours are the same.
        """
        before, behind = row[gap.start - left : gap.start], row[gap.end : gap.end + right]
        if left == 1 or (right > 1 and self._is_rarer(gap.end, gap.start - 2)):
            return self._before(gap, before, behind, row)
        return self._behind(gap, before, behind, row)

    def same(self, gap: Gap) -> Iterator[Gap]:
        """Every stretch with the same forms, itself among them; of two tokens at least."""
        forms, size = self.forms[gap.start : gap.end], gap.size
        for place in self._alike(gap.start):
            if self.forms[place : place + size] == forms:
                yield Gap(place, place + size)

    def act_of(self, spot: Spot) -> int:
        """The bit of the act in which a spot is."""
        return self._bits[id(spot.file)]

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
        whole = self.wholes[self.owners[gap.start]]
        spans = self.splitter.spans(spot.words)
        start, end = gap.start - whole.start, gap.end - whole.start
        if start == end:
            return spans[start - 1][1], spans[start][0]
        return spans[start][0], spans[end - 1][1]

    def quoted(self, gap: Gap, spot: Spot) -> Spot:
        """The words of a stretch that is not empty, as they stand at `spot`."""
        start, end = self.chars(gap, spot)
        return Spot(spot.file, spot.way, spot.words[start:end])

    def _index(self, text: int) -> None:
        tokens, begin, pairs = self.texts[text], len(self.owners), self.pairs
        for place, pair in enumerate(tokens.pairs, begin):
            pairs[pair].append(place)
        self.owners += [text] * len(tokens.forms)
        self.wholes.append(Gap(begin, len(self.owners)))
        acts = {id(spot.file) for spot in self.spots[text]}
        self.acts.append(sum(map(self._bits.__getitem__, acts)))
        self.widths.append(len(acts))

    @cached_property
    def _places_of(self) -> dict[str, list[int]]:
        """The places of each form."""
        found: dict[str, list[int]] = defaultdict(list)
        for place, form in enumerate(self.forms):
            found[form].append(place)
        return dict(found)

    @cached_property
    def _places_of_stem(self) -> dict[str, list[int]]:
        """The places of each stem, form by form."""
        found: dict[str, list[int]] = {}
        for places in self._places_of.values():
            found.setdefault(self.stems[places[0]], []).extend(places)
        return found

    def _behind(
        self, gap: Gap, before: Sequence[str], behind: Sequence[str], row: Sequence[str]
    ) -> Iterator[Gap]:
        """What stands between neighbours of which the left ones are looked up."""
        first, size = behind[0], len(behind)
        for place in self._alike(gap.start - 2):
            start = place + 2
            if row is self.stems or row[place:start] == before:
                last = min(start + _LONGEST, self.wholes[self.owners[place]].end - size)
                for end in _places(row, first, start, last + 1):
                    if row[end : end + size] == behind:
                        yield Gap(start, end)
                        break

    def _before(
        self, gap: Gap, before: Sequence[str], behind: Sequence[str], row: Sequence[str]
    ) -> Iterator[Gap]:
        """What stands between neighbours of which the right ones are looked up."""
        last, size = before[-1], len(before)
        for end in self._alike(gap.end):
            if row is self.stems or row[end : end + 2] == behind:
                first = max(end - _LONGEST, self.wholes[self.owners[end]].start + size)
                for start in range(end, first - 1, -1):
                    if row[start - 1] == last and row[start - size : start] == before:
                        yield Gap(start, end)
                        break

    def _alike(self, place: int) -> list[int]:
        """The places where two tokens stand that are the two from this place on."""
        return self.pairs.get(pair_of(self.stems[place], self.stems[place + 1]), [])

    def _is_rarer(self, place: int, other: int) -> bool:
        return len(self._alike(place)) < len(self._alike(other))


def _by_tokens(spots: Sequence[Spot], splitter: Splitter) -> dict[Tokens, list[Spot]]:
    """Where each of the different texts stands."""
    tokens_of = {words: splitter.split(words) for words in {spot.words for spot in spots}}
    found: dict[Tokens, list[Spot]] = defaultdict(list)
    for spot in spots:
        found[tokens_of[spot.words]].append(spot)
    return found


def phrases_of(reading: Reading) -> Phrases | None:
    """The phrases of a decree, if its language is known; take it by `once`."""
    if reading.language is None:
        return None
    return Phrases(
        reading.texts, splitter(reading.language.reader), reading.once(names_in_quotation_marks)
    )


def _places(row: Sequence[str], wanted: str, start: int, end: int) -> Iterator[int]:
    """Where `wanted` stands in a stretch of a row."""
    while wanted in row[start:end]:
        start = row.index(wanted, start)
        yield start
        start += 1
