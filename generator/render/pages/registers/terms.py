"""Render the register of terms: what each means in which regulation, and where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.checks.facts.quoted import QUOTED
from generator.languages.language import Language
from generator.languages.lowering import lowered
from generator.languages.term_uses import term_uses
from generator.model.process import Procedure
from generator.model.reference import Term
from generator.model.regulation import Regulation
from generator.render.links import register_path
from generator.render.page import Page
from generator.render.pages.registers.desk import Desk

__all__ = ["TERMS", "term_register", "term_register_path", "uses_of"]

TERMS = "terms"
"""The name of the register in addresses."""


@dataclass(frozen=True, slots=True)
class _Use:
    """Where one regulation uses a term."""

    regulation: Regulation
    provisions: tuple[str, ...]
    column: Procedure | None
    """The first column of the procedure table that uses it."""


@dataclass(frozen=True, slots=True)
class _Term:
    anchor: str
    words: str
    meanings: tuple[tuple[str, tuple[tuple[Regulation, str], ...]], ...]
    """What it stands for, verbatim, with the provisions that say so."""
    uses: tuple[_Use, ...]


def term_register_path(desk: Desk) -> str:
    """The path of the page."""
    return register_path(desk.decree, TERMS)


def term_register(desk: Desk) -> Page:
    """The terms in the order in which they are first defined."""
    words, path = desk.labels.registers.terms, term_register_path(desk)
    found: dict[str, list[tuple[Regulation, Term]]] = {}
    for regulation in desk.regulations:
        for term in regulation.terms:
            found.setdefault(term.term, []).append((regulation, term))
    terms = [
        _term(number, name, defined, desk.language)
        for number, (name, defined) in enumerate(found.items(), start=1)
    ]
    return desk.page(
        "registers/terms.md.j2",
        path,
        words.title,
        words.note,
        terms=terms,
        places=desk.places(path),
    )


def uses_of(regulation: Regulation, term: Term, language: Language) -> Iterator[str]:
    """The provisions that use `term` behind its definition, in whatever form, in printed order."""
    defined = False
    for placed in regulation.provisions():
        text, start = placed.provision.text, 0
        if placed.identity == term.from_:
            defined, start = True, _definition_end(text, term.term, language)
        if defined and _uses(text, term.term, language.code, start):
            yield placed.identity


def _column(regulation: Regulation, term: Term, language: Language) -> Procedure | None:
    """The table stands behind the text: whatever uses a term there stands behind its definition."""
    return next(
        (
            one
            for one in regulation.procedures
            for cell in (one.performer_printed, one.action, one.result, one.time_limit)
            if cell and _uses(cell, term.term, language.code, 0)
        ),
        None,
    )


def _definition_end(text: str, term: str, language: Language) -> int:
    found = (one.end for one in language.reader.definitions(text) if one.term == term)
    return next(found, 0)


@lru_cache(maxsize=16_384)
def _uses(text: str, term: str, language: str, start: int) -> bool:
    """Whether a text uses a term from `start` on; in quotation marks stands a name, and no term.

    Regulations repeat each other: what is known of a text is remembered.
    """
    names = [one.span() for one in QUOTED.finditer(text)] if text else []
    return any(
        not any(begin < at and end < close for begin, close in names)
        for at, end in term_uses(lowered(text), term, language, start=start)
    )


def _term(
    number: int, name: str, defined: list[tuple[Regulation, Term]], language: Language
) -> _Term:
    meanings: dict[str, list[tuple[Regulation, str]]] = {}
    for regulation, term in defined:
        meanings.setdefault(term.meaning, []).append((regulation, term.from_))
    uses = (
        _Use(one, tuple(uses_of(one, term, language)), _column(one, term, language))
        for one, term in defined
    )
    return _Term(
        f"term-{number}",
        language.capitalize(name),
        tuple((meaning, tuple(places)) for meaning, places in meanings.items()),
        tuple(use for use in uses if use.provisions or use.column),
    )
