"""Name a place in an act in words, and lead to it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.languages.language import Language
from generator.model.decree import Decree
from generator.model.provision import Placed
from generator.model.regulation import Regulation
from generator.render.links import decree_path, link, text_path
from generator.render.markdown import escape

__all__ = ["Citations", "decree_citations", "regulation_citations"]


@dataclass(frozen=True, slots=True)
class Citations:
    """The provisions of one act, to be cited from one page."""

    provisions: dict[str, Placed]
    language: Language
    page: str
    target: str
    clauses: bool = False

    def place(self, identity: str) -> str:
        """The place in words, from printed numbers; an unnumbered item has those above it."""
        numbers: list[str] = []
        placed = self.provisions.get(identity)
        while placed is not None:
            if placed.provision.number:
                numbers.insert(0, placed.provision.number)
            placed = self.provisions.get(placed.parent) if placed.parent else None
        if not numbers:
            return identity
        words = self.language.clause if self.clauses else self.language.provision
        return words(tuple(numbers))

    def link(self, identity: str) -> str:
        """A Markdown link to the provision, named by its place."""
        return f"[{escape(self.place(identity))}]({link(self.page, self.target, identity)})"


def regulation_citations(
    decree: Decree, regulation: Regulation, language: Language, page: str
) -> Citations:
    """The provisions of `regulation`, to be cited from the page at `page`."""
    return Citations(regulation.by_identity, language, page, text_path(decree, regulation))


def decree_citations(decree: Decree, language: Language, page: str) -> Citations:
    """The clauses of `decree`, to be cited from the page at `page`."""
    placed = {found.identity: found for found in decree.provisions()}
    return Citations(placed, language, page, decree_path(decree), clauses=True)
