"""Render the desk card of a role: what a participant does in all regulations of a decree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.languages.lowering import lowered
from generator.model.process import Procedure
from generator.model.regulation import Regulation
from generator.render.links import role_path
from generator.render.markdown import escape_attribute
from generator.render.page import Page
from generator.render.pages.registers.desk import Desk
from generator.render.pages.registers.moments import Duty, Moment, Variant, moments_of
from generator.render.pages.registers.places import Places
from generator.render.pages.registers.preceding import preceding

__all__ = ["Role", "RoleName", "role_page", "roles_of"]


@dataclass(frozen=True, slots=True)
class RoleName:
    """A name of a participant as printed, and where."""

    words: str
    provisions: tuple[tuple[Regulation, str], ...]
    """Where the text names it so."""
    columns: tuple[tuple[Regulation, Procedure], ...]
    """Where only the table does: the first such column of each regulation."""


@dataclass(frozen=True, slots=True)
class Role:
    """A participant that performs procedures."""

    id: str
    path: str
    name: str
    """How most regulations name it, with a capital letter."""
    names: tuple[RoleName, ...]
    moments: tuple[Moment, ...]
    services: int
    """In how many regulations it has something to do."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Services in which the facts of a moment are the same; HTML."""

    duties: str
    place: str
    """The provision in words, where it reads alike in all of them."""
    facts: str
    """The cells of what differs."""


@dataclass(frozen=True, slots=True)
class _Card:
    """A moment as the page shows it; HTML but for names."""

    name: str
    services: int
    shared: tuple[tuple[str, str], ...]
    differing: tuple[str, ...]
    duties: str
    """A line for each service, where nothing differs in them."""
    rows: list[_Row]
    """The services with their facts, where something does."""


def roles_of(desk: Desk) -> tuple[Role, ...]:
    """The roles of a decree, in the order in which they first have something to do."""
    performers = dict.fromkeys(
        procedure.performer for one in desk.regulations for procedure in one.procedures
    )
    regulations = [(one, preceding(one)) for one in desk.regulations]
    return tuple(
        _role(desk, performer, moments_of(performer, regulations, desk.labels, desk.language))
        for performer in performers
    )


def role_page(desk: Desk, role: Role) -> Page:
    """The desk card of `role`."""
    places = desk.places(role.path)
    return desk.page(
        "registers/role.md.j2",
        role.path,
        role.name,
        desk.labels.registers.role.lead,
        role=role,
        moments=[_card(desk, moment, places) for moment in role.moments],
        places=places,
    )


def _card(desk: Desk, moment: Moment, places: Places) -> _Card:
    number = desk.labels.drawing.procedure.format(number=", ".join(moment.numbers))
    duties = [[_duty(duty, places) for duty in variant.duties] for variant in moment.variants]
    return _Card(
        number,
        sum(map(len, duties)),
        moment.shared,
        moment.differing,
        "\n".join(duties[0]) if not moment.differing else "",
        [
            _Row("".join(ones), places.shared(variant.places), _cells(moment.differing, variant))
            for ones, variant in zip(duties, moment.variants, strict=True)
            if moment.differing
        ],
    )


def _duty(duty: Duty, places: Places) -> str:
    return f"<li>{places.duty(duty.regulation, duty.procedure)}</li>"


def _cells(names: Iterable[str], variant: Variant) -> str:
    """A cell for each fact; on a narrow screen each shows its name."""
    return "".join(
        f'<td data-name="{escape_attribute(name)}"><div>{fact}</div></td>'
        for name, fact in zip(names, variant.facts, strict=True)
    )


def _role(desk: Desk, performer: str, moments: tuple[Moment, ...]) -> Role:
    names = _names(performer, desk.regulations)
    # Of names that are as frequent, the first.
    most = max(names, key=lambda name: len(name.provisions))
    orders = {duty.regulation.order for moment in moments for duty in moment.duties}
    return Role(
        id=performer,
        path=role_path(desk.decree, performer),
        name=desk.language.capitalize(most.words),
        names=names,
        moments=moments,
        services=len(orders),
    )


def _names(performer: str, regulations: Iterable[Regulation]) -> tuple[RoleName, ...]:
    """The names of a participant; one with a capital letter is not another."""
    spelt: dict[str, str] = {}
    provisions: dict[str, list[tuple[Regulation, str]]] = {}
    columns: dict[str, dict[int, tuple[Regulation, Procedure]]] = {}
    for regulation in regulations:
        own = regulation.participants_by_id.get(performer)
        known = lowered(own.name) if own else None
        if own and known:
            spelt.setdefault(known, own.name)
            provisions.setdefault(known, []).append((regulation, own.from_))
        printed = (one for one in regulation.procedures if one.performer == performer)
        for one in printed:
            name = lowered(one.performer_printed)
            if name != known:
                spelt.setdefault(name, one.performer_printed)
                columns.setdefault(name, {}).setdefault(regulation.order, (regulation, one))
    return tuple(
        RoleName(words, tuple(provisions.get(name, ())), tuple(columns.get(name, {}).values()))
        for name, words in spelt.items()
    )
