"""Lead from the uses of a defined term to its definition.

The definition itself is a `dfn`. A term is marked where it is used first in a paragraph or
subparagraph: each further mark would be noise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.checks.facts.quoted import QUOTED
from generator.languages.language import Language
from generator.languages.lowering import lowered
from generator.languages.term_uses import term_uses
from generator.model.provision import Placed
from generator.model.reference import Term
from generator.render.markdown import escape_attribute
from generator.render.pointing import Weft

__all__ = ["Terms"]


@dataclass(frozen=True, slots=True)
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
        text = placed.provision.text
        for number, term in self._defined(placed.identity):
            for found in self.language.reader.definitions(text):
                if found.term == term.term:
                    start = text.rindex(term.term, found.start, found.end)
                    meaning = escape_attribute(term.meaning)
                    opening = f'<dfn data-term="{number}" data-meaning="{meaning}">'
                    yield Weft(start, start + len(term.term), opening, "</dfn>")
                    break

    def uses(self, placed: Placed) -> Iterator[tuple[int, Weft]]:
        """Where a provision uses a term that one before it defines, with the number of the term."""
        text, here = placed.provision.text, self._behind(placed.identity)
        lower, names = lowered(text), [found.span() for found in QUOTED.finditer(text)]
        for number, term in enumerate(self.terms, start=1):
            for start, end in term_uses(lower, term.term, self.language.code):
                # In a name no term is meant.
                if number not in here or any(a < start and end < b for a, b in names):
                    continue
                href = escape_attribute(self.provision(term.from_))
                opening = f'<a class="term" data-term="{number}" href="{href}">'
                yield number, Weft(start, end, opening, "</a>")

    def _behind(self, identity: str) -> set[int]:
        """The numbers of the terms that are defined before a provision: its words mean them."""
        before = set(takewhile(lambda one: one != identity, self.order))
        return {number for number, one in enumerate(self.terms, start=1) if one.from_ in before}

    def _defined(self, identity: str) -> list[tuple[int, Term]]:
        """The terms, by number, that a provision defines."""
        return [
            (number, term)
            for number, term in enumerate(self.terms, start=1)
            if term.from_ == identity
        ]
