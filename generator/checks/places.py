"""Tell where a reader meets what a check found in a file: which provision, annex or procedure."""

from __future__ import annotations

from typing import Any

from generator.checks.finding import Spot
from generator.checks.reading import CELLS
from generator.corpus.marks import KeyPath
from generator.model.annex import Annex, RowContent
from generator.model.decree import Decree
from generator.model.inconsistency import Part, Place
from generator.model.provision import Placed
from generator.model.regulation import Regulation

__all__ = ["place_of", "printed_order"]

_PREAMBLE = "c0"
"""The identity of a decree's preamble."""

_ROWS: dict[str, RowContent] = {
    **{field: content for content, field in CELLS.items()},
    "durations": RowContent.TIME_LIMIT,
}
"""By the field of a procedure, the row that prints it or what it was read from."""

_OF_ACT = {
    "approval": Part.APPROVAL,
    "signatory": Part.SIGNATORY,
    **dict.fromkeys(("front", "citation", "registration", "repeal"), Part.FRONT),
}
"""By the field of an act, where it is printed; what identifies a decree, in front of it."""

_OF_ANNEX = {"header": Part.HEADER, "heading": Part.HEADING}


def place_of(spot: Spot) -> Place:
    """Where the words of `spot` stand for a reader of the decree."""
    act = spot.file.record
    if isinstance(act, Decree):
        if spot.way[:1] == ("preamble",):
            return Place(provision=_PREAMBLE)
        provision = _provision(tuple(act.provisions()), act, spot.way)
        return Place(provision=provision, part=_OF_ACT.get(str(spot.way[0]) if spot.way else ""))
    return _in_regulation(act, spot.way)


def printed_order(spot: Spot) -> tuple[int, ...]:
    """What sorts places by the order in which the act prints them."""
    act, place = spot.file.record, place_of(spot)
    if isinstance(act, Decree):
        return 0, *_order_in(tuple(act.provisions()), place)
    annexes = [annex.id for annex in act.annexes]
    if place.annex in annexes:
        at = annexes.index(place.annex)
        columns = [procedure.id for procedure in act.procedures]
        column = columns.index(place.procedure) + 1 if place.procedure in columns else 0
        return act.order, 2, at, _line(act.annexes[at], place), column
    if place.section is not None:
        before = sum(len(one.paragraphs) for one in act.sections[: place.section - 1])
        return act.order, 1, before, 0
    return act.order, *_order_in(tuple(act.provisions()), place)


def _line(annex: Annex, place: Place) -> int:
    """How far down in the annex it stands: corner, label, heading, rows."""
    rows = [row.of for row in annex.rows]
    if place.row in rows:
        return 3 + rows.index(place.row)
    apart: dict[Part | None, int] = {Part.HEADER: 0, Part.HEADING: 2}
    return apart.get(place.part, 1)


def _order_in(placed: tuple[Placed, ...], place: Place) -> tuple[int, int, int]:
    if place.part is Part.SIGNATORY:
        return 3, 0, 0
    identities = [one.identity for one in placed]
    if place.provision not in identities:
        before = {Part.APPROVAL: 0, None: 1, Part.FRONT: 2}
        return 0, 3 if place.provision else before.get(place.part, 1), 0
    at = identities.index(place.provision)
    paragraph = sum(one.depth == 0 for one in placed[: at + 1]) - 1
    return 1, paragraph, at + 1


def _in_regulation(regulation: Regulation, way: KeyPath) -> Place:
    order, top = regulation.order, way[0] if way else ""
    if top == "annexes" and len(way) > 1:
        return _of_annex(regulation, int(way[1]), way[2:])
    if top == "procedures" and len(way) > 1:
        return _of_procedure(regulation, int(way[1]), way[2:])
    if top == "sections" and way[2:3] == ("heading",):
        return Place(regulation=order, section=int(way[1]) + 1)
    provision = _provision(tuple(regulation.provisions()), regulation, way)
    return Place(regulation=order, provision=provision, part=_OF_ACT.get(str(top)))


def _of_annex(regulation: Regulation, index: int, way: KeyPath) -> Place:
    annex = regulation.annexes[index]
    row = annex.rows[int(way[1])].of if way[:1] == ("rows",) and len(way) > 1 else None
    part = _OF_ANNEX.get(str(way[0]) if way else "")
    return Place(regulation=regulation.order, annex=annex.id, row=row, part=part)


def _of_procedure(regulation: Regulation, index: int, way: KeyPath) -> Place:
    """The column of the first table that shows the procedure; without one, its provision."""
    procedure, order = regulation.procedures[index], regulation.order
    row = _ROWS.get(str(way[0]) if way else "")
    for annex in regulation.annexes:
        if annex.rows and any(one is procedure for one in regulation.procedures_of(annex)):
            return Place(regulation=order, annex=annex.id, procedure=procedure.id, row=row)
    return Place(regulation=order, provision=procedure.from_)


def _provision(placed: tuple[Placed, ...], act: Any, way: KeyPath) -> str | None:
    """The identity of the provision that the way leads into, or that a fact on the way names."""
    identities = {one.path: one.identity for one in placed}
    for end in range(len(way), 0, -1):
        if way[:end] in identities:
            return identities[way[:end]]
    named = None
    for step in way:
        act = act[step] if isinstance(step, int) else getattr(act, step, None)
        if act is None:
            break
        named = getattr(act, "from_", named)
    return named
