"""Render the register of terms: what each means in which regulation, and where it is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.languages.language import Language
from generator.model.process import Procedure
from generator.model.reference import Term
from generator.model.regulation import Regulation
from generator.render.links import register_path
from generator.render.page import Page
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.places import Places
from generator.render.terms import term_places

__all__ = ["TERMS", "term_register", "term_register_path", "uses_in"]

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
class _Defined:
    """A term of a regulation, and where it is used there."""

    term: Term
    use: _Use


@dataclass(frozen=True, slots=True)
class _Term:
    anchor: str
    words: str
    meanings: tuple[tuple[str, str], ...]
    """What it stands for, verbatim, with the links to the provisions that say so."""
    uses: tuple[tuple[str, str], ...]
    """The names of regulations that use it, with the links to where they do."""


def term_register_path(desk: Desk) -> str:
    """The path of the page."""
    return register_path(desk.decree, TERMS)


def term_register(desk: Desk) -> Page:
    """The terms in the order in which they are first defined."""
    words, path = desk.labels.registers.terms, term_register_path(desk)
    places = desk.places(path)
    found: dict[str, list[_Defined]] = {}
    for regulation in desk.regulations:
        for defined in _defined(regulation, desk.language):
            found.setdefault(defined.term.term, []).append(defined)
    terms = [
        _term(number, desk.language.capitalize(name), defined, places)
        for number, (name, defined) in enumerate(found.items(), start=1)
    ]
    return desk.page(
        "registers/terms.md.j2",
        path,
        words.title,
        words.note,
        terms=terms,
    )


def uses_in(regulation: Regulation, language: Language) -> list[list[str]]:
    """For each term the provisions that use it behind its definition, in printed order.

    A term is found in whatever form it stands.
    """
    found: list[list[str]] = [[] for _ in regulation.terms]
    names, defining = _names(regulation), _defining(regulation)
    begins: dict[int, int] = {}
    for placed in regulation.provisions():
        text, own = placed.provision.text, defining.get(placed.identity, {})
        for number, name in own.items():
            begins[number] = _definition_end(text, name, language)
        places = term_places(text, names, language.code)
        used = {number for number, start, _ in places if start >= begins.get(number, len(text))}
        for number in used:
            found[number - 1].append(placed.identity)
        begins |= dict.fromkeys(own, 0)
    return found


def _defined(regulation: Regulation, language: Language) -> list[_Defined]:
    columns = _columns(regulation, language)
    return [
        _Defined(term, _Use(regulation, tuple(uses), columns.get(number)))
        for number, (term, uses) in enumerate(
            zip(regulation.terms, uses_in(regulation, language), strict=True), start=1
        )
    ]


def _names(regulation: Regulation) -> tuple[str, ...]:
    return tuple(one.term for one in regulation.terms)


def _defining(regulation: Regulation) -> dict[str, dict[int, str]]:
    """By provision the terms that it defines, by number."""
    found: dict[str, dict[int, str]] = {}
    for number, term in enumerate(regulation.terms, start=1):
        found.setdefault(term.from_, {})[number] = term.term
    return found


def _columns(regulation: Regulation, language: Language) -> dict[int, Procedure]:
    """By number of a term the first column of the table that uses it.

    The table stands behind the text: whatever uses a term there stands behind its definition.
    """
    found: dict[int, Procedure] = {}
    names = _names(regulation)
    for one in regulation.procedures:
        for cell in (one.performer_printed, one.action, one.result, one.time_limit):
            for number, *_ in term_places(cell or "", names, language.code):
                found.setdefault(number, one)
    return found


def _definition_end(text: str, term: str, language: Language) -> int:
    found = (one.end for one in language.reader.definitions(text) if one.term == term)
    return next(found, 0)


def _term(number: int, name: str, defined: Sequence[_Defined], places: Places) -> _Term:
    meanings: dict[str, list[tuple[Regulation, str]]] = {}
    for one in defined:
        place = (one.use.regulation, one.term.from_)
        meanings.setdefault(one.term.meaning, []).append(place)
    return _Term(
        f"term-{number}",
        name,
        tuple((meaning, places.links(found)) for meaning, found in meanings.items()),
        tuple(
            (places.name(one.use.regulation), links)
            for one in defined
            if (links := _links(one.use, places))
        ),
    )


def _links(use: _Use, places: Places) -> str:
    """The links to provisions and to the column; nothing where nothing uses the term."""
    within = places.within(use.regulation, use.provisions)
    column = places.column(use.regulation, use.column) if use.column else ""
    return ", ".join(filter(None, (within, column)))
