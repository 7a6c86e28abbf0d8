"""Tell where a reader meets what a check found in a file: which provision, annex or procedure."""

from __future__ import annotations

from typing import Any

from generator.checks.finding import Spot
from generator.corpus.marks import KeyPath
from generator.model.decree import Decree
from generator.model.inconsistency import Place
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["place_of", "printed_order"]

_PREAMBLE = "c0"
"""The identity of a decree's preamble."""


def place_of(spot: Spot) -> Place:
    """Where the words of `spot` stand for a reader of the decree."""
    act = spot.file.record
    if isinstance(act, Decree):
        if spot.way[:1] == ("preamble",):
            return Place(provision=_PREAMBLE)
        return Place(provision=_provision(tuple(act.provisions()), act, spot.way))
    return _in_regulation(act, spot.way)


def printed_order(spot: Spot) -> tuple[int, ...]:
    """What sorts places by the order in which the act prints them."""
    act, place = spot.file.record, place_of(spot)
    if isinstance(act, Decree):
        return 0, *_order_in(tuple(act.provisions()), place.provision)
    annexes = [annex.id for annex in act.annexes]
    if place.annex in annexes:
        columns = [procedure.id for procedure in act.procedures]
        column = columns.index(place.procedure) + 1 if place.procedure in columns else 0
        return act.order, 2, annexes.index(place.annex), column
    if place.section is not None:
        before = sum(len(one.paragraphs) for one in act.sections[: place.section - 1])
        return act.order, 1, before, 0
    return act.order, *_order_in(tuple(act.provisions()), place.provision)


def _order_in(placed: tuple[Placed, ...], identity: str | None) -> tuple[int, int, int]:
    identities = [one.identity for one in placed]
    if identity not in identities:
        return 0, 0, 0
    at = identities.index(identity)
    paragraph = sum(one.depth == 0 for one in placed[: at + 1]) - 1
    return 1, paragraph, at + 1


def _in_regulation(regulation: Regulation, way: KeyPath) -> Place:
    order, top = regulation.order, way[0] if way else ""
    if top == "annexes" and len(way) > 1:
        return Place(regulation=order, annex=regulation.annexes[int(way[1])].id)
    if top == "procedures" and len(way) > 1:
        return _of_procedure(regulation, int(way[1]))
    if top == "sections" and way[2:3] == ("heading",):
        return Place(regulation=order, section=int(way[1]) + 1)
    provision = _provision(tuple(regulation.provisions()), regulation, way)
    return Place(regulation=order, provision=provision)


def _of_procedure(regulation: Regulation, index: int) -> Place:
    """The column of the first table that shows the procedure; without one, its provision."""
    procedure = regulation.procedures[index]
    for annex in regulation.annexes:
        if annex.rows and procedure in regulation.procedures_of(annex):
            return Place(regulation=regulation.order, annex=annex.id, procedure=procedure.id)
    return Place(regulation=regulation.order, provision=procedure.from_)


def _provision(placed: tuple[Placed, ...], act: Any, way: KeyPath) -> str | None:
    """The identity of the provision that the way leads into, or that a fact on the way names."""
    around = [one for one in placed if way[: len(one.path)] == one.path]
    if around:
        return max(around, key=lambda one: len(one.path)).identity
    named = None
    for step in way:
        act = act[step] if isinstance(step, int) else getattr(act, step, None)
        if act is None:
            break
        named = getattr(act, "from_", named)
    return named
