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
from generator.render.status import StatusNotice

__all__ = [
    "Citations",
    "act_name",
    "citation",
    "decree_citations",
    "named_within",
    "place_in",
    "regulation_citations",
]


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

    def numbered_items(self) -> dict[str, int]:
        """By identity, the number of each unnumbered provision among those of one place in words.

        The act prints no such number: it tells them apart, and is no part of a citation.
        """
        counted: dict[tuple[str, ...], int] = {}
        found: dict[str, int] = {}
        for identity, placed in self.provisions.items():
            if placed.numbers and not placed.provision.number:
                found[identity] = counted[placed.numbers] = counted.get(placed.numbers, 0) + 1
        return found

    def within(self, place: str) -> str:
        """A place, worded by `place`, as it is named beside the act's own name."""
        return named_within(place, self.language)

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


def named_within(place: str, language: Language) -> str:
    """A place, or the label of an annex, as it is named beside what it stands in."""
    return _beside(language.within, place)


def citation(act: str, place: str, status: StatusNotice, language: Language, ended: str) -> str:
    """A ready citation of a place, or without one of the act; `ended` follows a repealed one."""
    words = place_in(act, place, language) if place else act
    return f"{words} {ended}" if status.repealed else words


def place_in(whole: str, place: str, language: Language) -> str:
    """A place and what it stands in, an act or an annex of one, in one phrase."""
    return _cited(language.cite, whole, place)


@lru_cache(maxsize=1024)
def _cited(cite: Callable[[str, str], str], whole: str, place: str) -> str:
    """Several pages cite one act, and all acts of a kind have the same annexes."""
    return cite(whole, place)


def act_name(regulation: Regulation) -> str:
    """How a regulation is named in a citation, in its printed words."""
    return " ".join(filter(None, (regulation.approval, regulation.heading)))


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
