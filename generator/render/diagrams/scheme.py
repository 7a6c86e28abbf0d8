"""Lay out the plain block scheme: blocks one under the other, narrow enough for a phone.

It shows what the handbook shows; having no lanes, each block names its performer. Two branches
stand side by side where they fit; else everything stands in one column, and where even that would
be too wide, arrows that run far are parted (`jumps`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.labels import DrawingLabels
from generator.model.process import NodeKind
from generator.process.flow import Flow
from generator.render.diagrams.blocks import Piece
from generator.render.diagrams.foot import set_foot
from generator.render.diagrams.geometry import Point
from generator.render.diagrams.heads import head_name
from generator.render.diagrams.jumps import column, column_order, part_ways
from generator.render.diagrams.nodes import draw_lines, draw_nodes, make_item, set_texts, symbols
from generator.render.diagrams.paper import PHONE
from generator.render.diagrams.picture import Picture, Role
from generator.render.diagrams.places import Link, Place, Text, read_places
from generator.render.diagrams.seats import Seating, seat
from generator.render.diagrams.swimlane import Arrangement, Item, measure, plan_ways
from generator.render.diagrams.theme import MARGIN

__all__ = ["lay_out_scheme"]

ALONE = 180.0
"""The widest text of a block past which no arrow runs, where two may stand side by side."""

ABREAST = (84.0, 78.0, 72.0)
IN_COLUMN = (150.0, 120.0, 96.0)
"""The widths of text that are tried, one after the other."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """A way to set the scheme, and how wide it comes out."""

    places: Sequence[Place]
    links: Sequence[Link]
    items: Sequence[Item]
    pieces: Sequence[Sequence[Piece]]
    made: Arrangement

    @property
    def sides(self) -> tuple[float, float]:
        """How far boxes and arrows reach to the left and to the right."""
        xs = [point.x for points in self.made.arrows for point in points]
        boxes = self.made.boxes
        return (
            min([*xs, *(box.left for box in boxes)]),
            max([*xs, *(box.right for box in boxes)]),
        )

    @property
    def width(self) -> float:
        """How wide the drawing will be: as wide as a phone at the least."""
        left, right = self.sides
        return max(PHONE, right - left + 2 * MARGIN)


def lay_out_scheme(name: str, flow: Flow, labels: DrawingLabels, status: str) -> Picture:
    """The block scheme of one process; `status` stands in its last line."""
    draft = _best(_drafts(flow, labels))
    corner = Point((draft.width - sum(draft.sides)) / 2, MARGIN)
    boxes = [box.moved(corner.x, corner.y) for box in draft.made.boxes]
    shapes, words = draw_nodes(draft.places, draft.items, draft.pieces, boxes)
    lines = draw_lines(draft.places, draft.links, draft.made, corner)
    area = (2 * MARGIN, MARGIN + draft.made.height, draft.width - 2 * MARGIN)
    foot = set_foot(symbols(draft.places), labels, status, area=area)
    return foot.under(name, draft.width, shapes, words, lines)


def _best(drafts: Iterator[_Draft]) -> _Draft:
    """The first that is narrow enough, else the last."""
    draft = next(drafts)
    while draft.width > PHONE:
        after = next(drafts, None)
        if after is None:
            return draft
        draft = after
    return draft


def _drafts(flow: Flow, labels: DrawingLabels) -> Iterator[_Draft]:
    """The ways to set a scheme, the one that reads best first."""
    places, links = read_places(flow, labels)
    places = [_with_performer(one, flow) for one in places]
    ends = [(link.source, link.target) for link in links]
    abreast = seat([0] * len(places), ends, count=1, most=2)
    for width in ABREAST:
        shared = width if abreast.abreast[0] > 1 else ALONE
        yield _draft(places, links, abreast, shared)
    order = column_order(len(places), ends)
    for width in IN_COLUMN:
        yield _draft(places, links, column(order, ends), width)
    places, links = part_ways(places, links)
    ends = [(link.source, link.target) for link in links]
    for width in IN_COLUMN:
        yield _draft(places, links, column(range(len(places)), ends), width)


def _draft(
    places: Sequence[Place], links: Sequence[Link], seating: Seating, width: float
) -> _Draft:
    """One way, with texts of at most this width where blocks stand side by side."""
    ends = [(link.source, link.target) for link in links]

    def texts(roomy: Callable[[int], bool]) -> list[list[Piece]]:
        return [
            set_texts(one, ALONE if roomy(number) else width) for number, one in enumerate(places)
        ]

    def items(pieces: Sequence[Sequence[Piece]]) -> list[Item]:
        return [make_item(one, found) for one, found in zip(places, pieces, strict=True)]

    plan = plan_ways(items(texts(lambda _: False)), ends, seating)
    pieces = texts(plan.roomy.__contains__)
    sized = items(pieces)
    return _Draft(places, links, sized, pieces, measure(plan, sized, least=[0.0]))


def _with_performer(one: Place, flow: Flow) -> Place:
    """A place with the name of who acts in it, in the one lane there is.

    A part names its performer only where it is not that of its procedure, which stands above it.
    """
    node = flow.nodes_by_id.get(one.name)
    if node is None or not one.texts:
        return replace(one, lane=0)
    whole = node.kind is NodeKind.PART and not flow.is_station(node) and node.procedure
    if whole and whole.performer == node.participant:
        return replace(one, lane=0)
    names = {participant.id: participant.name for participant in flow.participants}
    performer = Text(Role.PERFORMER, head_name(names[node.participant]))
    place = 1 if one.texts[0].role is Role.NUMBER else 0
    return replace(one, lane=0, texts=(*one.texts[:place], performer, *one.texts[place:]))
