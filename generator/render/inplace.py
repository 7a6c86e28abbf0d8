"""Find what stands around words of an act on a page: references, terms and their definitions.

No letter of the text changes by it: each is a pair of tags around words that stand there.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from operator import attrgetter

from generator.checks.facts.quoted import QUOTED
from generator.languages.language import Language
from generator.model.decree import Decree
from generator.model.own_places import OwnPlaces
from generator.model.provision import Placed
from generator.model.reference import Reference
from generator.model.regulation import Regulation
from generator.render.links import (
    annex_path,
    decree_path,
    link,
    overview_path,
    register_path,
    text_path,
)
from generator.render.mentioned import Mentioned, reference
from generator.render.pointing import Weft
from generator.render.terms import Terms

__all__ = ["InPlace", "annex_in_place", "decree_in_place", "regulation_in_place"]

_PREAMBLE = "c0"
_ACTS = "acts"
_ALIKE = 0.9
"""How much of two names must be the same, from 0 to 1, where only one is so alike."""
_UNIT = 0
"""How deep the provisions stand in which, with all below them, a term is marked once."""

_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class InPlace:
    """What stands around words of one act on one page."""

    mentioned: Mentioned
    provisions: Mapping[str, tuple[Weft, ...]]
    """What stands in each provision, by identity, in the order of its text."""

    def of(self, identity: str) -> tuple[Weft, ...]:
        """What stands in a provision."""
        return self.provisions.get(identity, ())

    def line(self, text: str) -> tuple[Weft, ...]:
        """The references of a text that is no provision."""
        links = self.mentioned.links(text)
        return tuple(_apart(links)) if links else ()


def regulation_in_place(
    decree: Decree,
    regulation: Regulation,
    language: Language,
    page: str,
    *,
    shown: Iterable[Placed] | None = None,
) -> InPlace:
    """What stands in the text of `regulation` on the page at `page`.

    Args:
        decree: which approves it.
        regulation: whose text it is.
        language: of the text.
        page: from which the links lead.
        shown: the provisions that the page shows, whole paragraphs; all, if none are given.
    """
    mentioned = _mentioned(decree, regulation, language, page)
    order = [placed.identity for placed in regulation.provisions()]
    terms = Terms(regulation.terms, language, mentioned.provision, order)
    units = _units(regulation.provisions() if shown is None else shown)
    found = (_in_unit(unit, mentioned, terms) for unit in units)
    return InPlace(mentioned, {identity: wefts for unit in found for identity, wefts in unit})


def annex_in_place(
    decree: Decree, regulation: Regulation, language: Language, page: str
) -> InPlace:
    """What stands in the lines and cells of an annex of `regulation` on its page at `page`."""
    return InPlace(_mentioned(decree, regulation, language, page), {})


def decree_in_place(
    decree: Decree, regulations: Sequence[Regulation], language: Language
) -> InPlace:
    """What stands in the preamble and the clauses of `decree` on its own page.

    The names of the `regulations` that it approves lead to them.
    """
    placed = tuple(decree.provisions())
    mentioned = Mentioned(
        language=language,
        places=OwnPlaces((one.identity, one.numbers) for one in placed),
        provision=lambda identity: f"#{identity}",
        acts=_acts(decree, decree_path(decree)) if decree.references else None,
        references=_by_provision(decree.references),
    )
    wefts = {
        one.identity: tuple(
            _apart([*_links(mentioned, one), *_approved(decree, regulations, one.provision.text)])
        )
        for one in placed
    }
    if decree.preamble:
        wefts[_PREAMBLE] = tuple(_apart(mentioned.links(decree.preamble, _PREAMBLE)))
    return InPlace(mentioned, wefts)


def _mentioned(decree: Decree, regulation: Regulation, language: Language, page: str) -> Mentioned:
    text = text_path(decree, regulation)
    own = "" if page == text else link(page, text)
    # An act that is cited again and again is named in full the first time.
    named = (one.from_ for one in regulation.references if one.act == "standard")
    return Mentioned(
        language=language,
        places=_own_places(tuple((one.identity, one.numbers) for one in regulation.provisions())),
        provision=lambda identity: f"{own}#{identity}",
        acts=_acts(decree, page) if regulation.references else None,
        annexes=regulation.annexes,
        annex=lambda annex: link(page, annex_path(decree, regulation, annex)),
        references=_by_provision(regulation.references),
        standard=next(named, None),
        terms=regulation.terms,
    )


@lru_cache(maxsize=64)
def _own_places(placed: tuple[tuple[str, tuple[str, ...]], ...]) -> OwnPlaces:
    """The places of an act, which several of its pages ask for; acts of a kind have the same."""
    return OwnPlaces(placed)


def _approved(decree: Decree, regulations: Sequence[Regulation], text: str) -> Iterator[Weft]:
    """The names of regulations in quotation marks, even where a letter of one differs."""
    by_title = {regulation.title: regulation for regulation in regulations}
    for found in QUOTED.finditer(text):
        name = found.group()[1:-1]
        alike = [name] if name in by_title else get_close_matches(name, by_title, 2, _ALIKE)
        if len(alike) == 1:
            href = link(decree_path(decree), overview_path(decree, by_title[alike[0]]))
            yield reference(*found.span(), href)


def _acts(decree: Decree, page: str) -> Callable[[str | None], str]:
    """The link to another act by its name, on the page that lists all that the decree cites."""
    register = link(page, register_path(decree, _ACTS))
    return lambda name: f"{register}#act-{name}" if name else register


def _in_unit(
    unit: Sequence[Placed], mentioned: Mentioned, terms: Terms
) -> Iterator[tuple[str, tuple[Weft, ...]]]:
    """What stands in a paragraph or subparagraph and all below it."""
    marked: set[int] = set()
    for placed in unit:
        wefts = _apart((*terms.definitions(placed), *_links(mentioned, placed)))
        for number, use in terms.uses(placed):
            if number not in marked and not any(_meet(use, one) for one in wefts):
                wefts.append(use)
                marked.add(number)
        if wefts:
            yield placed.identity, tuple(sorted(wefts, key=_start))


def _links(mentioned: Mentioned, placed: Placed) -> list[Weft]:
    return mentioned.links(placed.provision.text, placed.identity, placed.numbers)


def _units(provisions: Iterable[Placed]) -> list[list[Placed]]:
    """`provisions` in pieces: each that does not stand deeper begins another."""
    units: list[list[Placed]] = []
    for placed in provisions:
        if placed.depth <= _UNIT or not units:
            units.append([])
        units[-1].append(placed)
    return units


def _by_provision(references: Iterable[Reference]) -> dict[str, list[Reference]]:
    found: dict[str, list[Reference]] = {}
    for one in references:
        found.setdefault(one.from_, []).append(one)
    return found


def _apart(wefts: Collection[Weft]) -> list[Weft]:
    """`wefts` in the order of their text; of two that meet the first that is given."""
    if len(wefts) <= 1:
        return list(wefts)
    kept: list[Weft] = []
    for one in wefts:
        if not any(_meet(one, other) for other in kept):
            kept.append(one)
    kept.sort(key=_start)
    return kept


def _meet(one: Weft, other: Weft) -> bool:
    return one.start < other.end and other.start < one.end
