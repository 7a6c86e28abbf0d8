"""Name a place in an act in words, and lead to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from generator.languages.language import Language
from generator.model.decree import Decree
from generator.model.provision import Placed
from generator.model.regulation import Regulation
from generator.render.links import decree_path, link, text_path
from generator.render.markdown import escape, escape_html

__all__ = ["Citations", "decree_citations", "regulation_citations"]


@dataclass(frozen=True, slots=True)
class Citations:
    """The provisions of one act, to be cited from one page."""

    provisions: dict[str, Placed]
    language: Language
    address: str
    """The link from that page to the one with the act's text; on the latter itself nothing."""
    clauses: bool = False

    def place(self, identity: str) -> str:
        """The place in words, from printed numbers; an unnumbered item has those above it."""
        placed = self.provisions.get(identity)
        if placed is None or not placed.numbers:
            return identity
        words = self.language.clause if self.clauses else self.language.provision
        return _worded(words, placed.numbers)

    def within(self, place: str) -> str:
        """A place, worded by `place`, as it is named beside the act's own name."""
        return _beside(self.language.within, place)

    def link(self, identity: str) -> str:
        """A Markdown link to the provision, named by its place."""
        return f"[{escape(self.place(identity))}]({self.address}#{identity})"

    def html(self, identity: str, *, beside: str = "") -> str:
        """The same link as HTML, for a list in which Markdown is not read.

        Where its words are those that already stand `beside` it, they are kept for listeners only,
        and the style sheet draws a sign.
        """
        place = self.place(identity)
        words = escape_html(place)
        shown = f'<span class="visually-hidden">{words}</span>' if place == beside else words
        return f'<a class="cite" href="{self.address}#{identity}">{shown}</a>'

    def above(self, identities: Iterable[str]) -> str | None:
        """The nearest provision that holds all of `identities`, or is the only one of them."""
        ways = [self._way(identity) for identity in identities]
        shared = None
        for level in zip(*ways, strict=False):
            if len(set(level)) > 1:
                break
            shared = level[0]
        return shared

    def _way(self, identity: str) -> tuple[str, ...]:
        """The identities from the paragraph down to this provision."""
        placed = self.provisions.get(identity)
        if placed is None:
            return (identity,)
        return (*(self._way(placed.parent) if placed.parent else ()), identity)


@lru_cache(maxsize=1024)
def _worded(words: Callable[[tuple[str, ...]], str], numbers: tuple[str, ...]) -> str:
    """A place in words; all acts of a kind have the same numbers."""
    return words(numbers)


@lru_cache(maxsize=1024)
def _beside(within: Callable[[str], str], place: str) -> str:
    return within(place)


def regulation_citations(
    decree: Decree, regulation: Regulation, language: Language, page: str
) -> Citations:
    """The provisions of `regulation`, to be cited from the page at `page`."""
    target = text_path(decree, regulation)
    return Citations(regulation.by_identity, language, _address(page, target))


def decree_citations(decree: Decree, language: Language, page: str) -> Citations:
    """The clauses of `decree`, to be cited from the page at `page`."""
    placed = {found.identity: found for found in decree.provisions()}
    return Citations(placed, language, _address(page, decree_path(decree)), clauses=True)


def _address(page: str, target: str) -> str:
    return "" if page == target else link(page, target)
