"""Lead from the uses of a defined term to its definition.

The definition itself is a `dfn`. A term is marked where it is used first in a paragraph or
subparagraph: each further mark would be noise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.checks.facts.quoted import QUOTED
from generator.languages.language import Language
from generator.languages.lowering import lowered
from generator.languages.term_uses import term_uses
from generator.model.provision import Placed
from generator.model.reference import Term
from generator.render.markdown import escape_attribute
from generator.render.pointing import Weft

__all__ = ["Terms", "term_places"]


@dataclass(frozen=True)
class Terms:
    """The terms of one act, to be marked in its text on one page."""

    terms: tuple[Term, ...]
    language: Language
    provision: Callable[[str], str]
    """The link to a provision of the act by its identity."""
    order: Sequence[str]
    """The identities of its provisions, in printed order."""

    def definitions(self, placed: Placed) -> Iterator[Weft]:
        """The terms that a provision defines, where it does."""
        for number in self._defined.get(placed.identity, ()):
            text, term = placed.provision.text, self.terms[number - 1]
            for found in self.language.reader.definitions(text):
                if found.term == term.term:
                    start = text.rindex(term.term, found.start, found.end)
                    meaning = escape_attribute(term.meaning)
                    opening = f'<dfn data-term="{number}" data-meaning="{meaning}">'
                    yield Weft(start, start + len(term.term), opening, "</dfn>")
                    break

    def uses(self, placed: Placed) -> Iterator[tuple[int, Weft]]:
        """Where a provision uses a term that one before it defines, with the number of the term."""
        here = self._places.get(placed.identity, len(self.order))
        for number, start, end in term_places(
            placed.provision.text, self._names, self.language.code
        ):
            identity = self.terms[number - 1].from_
            if self._places.get(identity, here) < here:
                href = escape_attribute(self.provision(identity))
                opening = f'<a class="term" data-term="{number}" href="{href}">'
                yield number, Weft(start, end, opening, "</a>")

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(one.term for one in self.terms)

    @cached_property
    def _places(self) -> dict[str, int]:
        """The place of each provision in the act; of two with one identity the first."""
        found: dict[str, int] = {}
        for at, identity in enumerate(self.order):
            found.setdefault(identity, at)
        return found

    @cached_property
    def _defined(self) -> dict[str, list[int]]:
        """By provision the numbers of the terms that it defines."""
        found: dict[str, list[int]] = {}
        for number, term in enumerate(self.terms, start=1):
            found.setdefault(term.from_, []).append(number)
        return found


@lru_cache(maxsize=4096)
def term_places(
    text: str, terms: tuple[str, ...], language: str
) -> tuple[tuple[int, int, int], ...]:
    """Where a text uses terms: the number of each from 1, where the use begins and ends.

    In quotation marks stands a name, and no term is meant. Several pages show one text, and acts
    repeat each other: what is known of a text is remembered.
    """
    lower, names = lowered(text), [found.span() for found in QUOTED.finditer(text)]
    return tuple(
        (number, start, end)
        for number, term in enumerate(terms, start=1)
        for start, end in term_uses(lower, term, language)
        if not any(begin < start and end < close for begin, close in names)
    )
