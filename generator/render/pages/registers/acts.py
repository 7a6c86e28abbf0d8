"""Render the register of acts that are cited: what the text says of each, and where it cites it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.model.reference import ActKind, Reference
from generator.model.regulation import Regulation
from generator.render.links import decree_path, link, register_path
from generator.render.markdown import escape_html
from generator.render.page import Page
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.places import Places

__all__ = ["ACTS", "act_register", "act_register_path", "cites_acts"]

ACTS = "acts"
"""The name of the register in addresses."""

_OWN = "this"
_STANDARD = "standard"
_FREE = frozenset({ActKind.STANDARD, ActKind.REGULATION})
"""Kinds that are cited by title alone: that they have no number here is nothing to tell."""

_Cited: TypeAlias = tuple[Regulation | None, Reference]
"""A reference, and the regulation that makes it; the decree itself if none."""


@dataclass(frozen=True, slots=True)
class _Act:
    anchor: str
    heading: str
    ours: bool
    """Whether the heading is in words of ours: the act is cited without its title."""
    service: str
    """The link to the service whose standard it is; of other acts nothing."""
    requisites: tuple[tuple[str, str], ...]
    quotations: tuple[tuple[str, str], ...]
    """The words of each reference with the links to the places they stand at, as HTML."""


def act_register_path(desk: Desk) -> str:
    """The path of the page."""
    return register_path(desk.decree, ACTS)


def cites_acts(desk: Desk) -> bool:
    """Whether there is any act to list."""
    return any(True for _ in _citations(desk))


def act_register(desk: Desk) -> Page:
    """The acts in the order in which they are first cited, then the service standards."""
    words, path = desk.labels.registers.acts, act_register_path(desk)
    places = desk.places(path)
    found: dict[str, list[_Cited]] = {}
    for key, cited in _citations(desk):
        found.setdefault(key, []).append(cited)
    acts = [_act(desk, key, cited, places) for key, cited in found.items()]
    repealing = _repealing(desk, path, found)
    return desk.page(
        "registers/acts.md.j2",
        path,
        words.title,
        words.note,
        acts=[*(act for act in acts if not act.service), *repealing],
        standards=[act for act in acts if act.service],
    )


def _citations(desk: Desk) -> Iterator[tuple[str, _Cited]]:
    """Each reference to another act, by what the act is called on the page."""
    for reference in desk.decree.references:
        yield reference.act, (None, reference)
    for regulation in desk.regulations:
        for reference in regulation.references:
            if reference.act == _STANDARD:
                yield f"{_STANDARD}-{regulation.order}", (regulation, reference)
            elif reference.act != _OWN:
                yield reference.act, (regulation, reference)


def _act(desk: Desk, key: str, cited: Sequence[_Cited], places: Places) -> _Act:
    references = [reference for _, reference in cited]
    regulation, first = cited[0]
    title = next((one.title for one in references if one.title), None)
    standard = regulation if first.act == _STANDARD else None
    return _Act(
        anchor=f"act-{key}",
        heading=_heading(desk, title, first, standard),
        ours=not title and standard is not None,
        service=places.service(standard) if standard else "",
        requisites=tuple(_requisites(desk, references)),
        quotations=tuple(_quotations(cited, places)),
    )


def _heading(desk: Desk, title: str | None, first: Reference, standard: Regulation | None) -> str:
    """The title in quotation marks; of an act without one the words that cite it."""
    if title:
        return desk.language.quote(title)
    if standard:
        words = desk.labels.registers.acts.unnamed_standard
        return words.format(order=standard.order)
    return desk.language.capitalize(first.text)


def _repealing(desk: Desk, path: str, found: Mapping[str, list[_Cited]]) -> Iterator[_Act]:
    """The act that repeals the decree, named by the notes in front of it; once if cited, too."""
    words, repeal = desk.labels.registers.acts, desk.decree.repeal
    if repeal is None:
        return
    act = repeal.act
    known = {(one.date, one.number) for cited in found.values() for _, one in cited}
    if (act.date, act.number) in known:
        return
    history = link(path, decree_path(desk.decree), "history")
    name = desk.labels.navigation.decree.format(number=desk.decree.number)
    yield _Act(
        anchor="act-repeal",
        heading=words.repealing.format(number=act.number),
        ours=True,
        service="",
        requisites=(
            (words.issuer, act.issuer),
            (words.date, desk.language.date(act.date)),
            (words.number, act.number),
        ),
        quotations=(
            (
                escape_html(repeal.by),
                f'<span class="places"><a href="{history}">{escape_html(name)}</a></span>',
            ),
        ),
    )


def _requisites(desk: Desk, references: Sequence[Reference]) -> Iterator[tuple[str, str]]:
    """What the references say of an act, each value once; what none says is shown as unknown."""
    words, dates = desk.labels.registers.acts, (one.date for one in references)
    by_title = any(one.kind in _FREE for one in references)
    told: tuple[tuple[str, Iterable[str | None], bool], ...] = (
        (words.kind, (_kind(desk, one) for one in references), False),
        (words.date, (desk.language.date(day) if day else None for day in dates), True),
        (words.number, (one.number for one in references), True),
        (words.registration, (one.registration for one in references), False),
    )
    for name, values, wanted in told:
        known = dict.fromkeys(value for value in values if value)
        if known:
            yield name, "; ".join(known)
        elif wanted and not by_title:
            yield name, desk.labels.site.unknown


def _kind(desk: Desk, reference: Reference) -> str | None:
    """What kind of act the text calls it, and who it says issued it."""
    words = desk.labels.registers.acts.kinds.get(reference.kind)
    if words is None:
        return None
    return words.issued.format(issuer=reference.issuer) if reference.issuer else words.alone


def _quotations(cited: Sequence[_Cited], places: Places) -> Iterator[tuple[str, str]]:
    words: dict[str, list[_Cited]] = {}
    for one in cited:
        words.setdefault(one[1].text, []).append(one)
    for text, ones in words.items():
        clauses = [places.clause(one.from_) for regulation, one in ones if regulation is None]
        found = [(regulation, one.from_) for regulation, one in ones if regulation]
        links = [*clauses, *([places.links(found)] if found else [])]
        yield escape_html(text), " ".join(links)
