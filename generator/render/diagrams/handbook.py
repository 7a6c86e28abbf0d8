"""Lay out annex 3, the handbook of processes: a lane for each participant, time running down."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.labels import DrawingLabels
from generator.process.flow import Flow
from generator.render.diagrams.blocks import Piece, fair_width
from generator.render.diagrams.foot import set_foot
from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.heads import head_height, head_words, least_width
from generator.render.diagrams.nodes import (
    draw_lines,
    draw_nodes,
    make_item,
    set_texts,
    symbols,
)
from generator.render.diagrams.paper import NARROWEST_DRAWING, wished_width
from generator.render.diagrams.picture import Form, Picture, Role, Shape, Words
from generator.render.diagrams.places import Place, Text, read_places
from generator.render.diagrams.seats import Seating, seat
from generator.render.diagrams.swimlane import Arrangement, Item, measure, plan_ways
from generator.render.diagrams.theme import MARGIN

__all__ = ["lay_out_handbook"]

NARROWEST, WIDEST, WIDEST_ABREAST = 64.0, 150.0, 80.0
"""Widths of text in one node: the least, the most, the most where two sit abreast."""

BESIDE_TEXT = 36.0
"""What padding and gutters take beside the text of one node."""

MOST_ABREAST = 2
TEXT_SHAPE = 3.4
"""How many times as wide as high a text should be where there is room."""


def lay_out_handbook(name: str, flow: Flow, labels: DrawingLabels, status: str) -> Picture:
    """The drawing of annex 3 for one process; `status` stands in its last line."""
    places, links = read_places(flow, labels)
    ends = [(link.source, link.target) for link in links]
    lanes = [one.lane for one in places]
    seating = seat(lanes, ends, count=len(flow.participants), most=MOST_ABREAST)
    plan = plan_ways(_items(places, _pieces(places, seating, frozenset())), ends, seating)
    pieces = _pieces(places, seating, plan.roomy)
    items = _items(places, pieces)
    spread = NARROWEST_DRAWING / len(flow.participants)
    least = [max(least_width(one.name), spread) for one in flow.participants]
    made = measure(plan, items, least=least)

    head = head_height([one.name for one in flow.participants], [b - a for a, b in made.lanes])
    corner = Point(MARGIN, MARGIN + head)
    bottom = corner.y + made.height
    shapes, words = _lanes(flow, made, head, bottom)
    boxes = [box.moved(corner.x, corner.y) for box in made.boxes]
    drawn, said = draw_nodes(places, items, pieces, boxes)
    lines = draw_lines(places, links, made, corner)
    width = made.lanes[-1][1] + 2 * MARGIN
    area = (2 * MARGIN, bottom, width - 2 * MARGIN)
    foot = set_foot(symbols(places), labels, status, area=area)
    return foot.under(name, width, [*shapes, *drawn], [*words, *said], lines)


def _pieces(places: Sequence[Place], seating: Seating, roomy: frozenset[int]) -> list[list[Piece]]:
    """The texts of each place in lines.

    Places of a lane have one width of text; those that have the lane to themselves another.
    """
    widths: dict[tuple[int, bool], float] = {}
    share = wished_width(len(seating.abreast)) / sum(seating.abreast) - BESIDE_TEXT
    widest = max(share, WIDEST_ABREAST)
    for lane, abreast in enumerate(seating.abreast):
        texts = [text for one in places if one.lane == lane for text in one.texts]
        wide = min(_fair(texts), widest, WIDEST)
        widths[lane, False] = wide if abreast == 1 else min(wide, WIDEST_ABREAST)
        widths[lane, True] = min(_fair(texts), WIDEST)
    return [set_texts(one, widths[one.lane, number in roomy]) for number, one in enumerate(places)]


def _fair(texts: Sequence[Text]) -> float:
    """The width that suits the longest of some texts."""
    wanted = [fair_width(text.words, bold=text.bold, shape=TEXT_SHAPE) for text in texts]
    return max([NARROWEST, *wanted])


def _items(places: Sequence[Place], pieces: Sequence[Sequence[Piece]]) -> list[Item]:
    return [make_item(one, texts) for one, texts in zip(places, pieces, strict=True)]


def _lanes(
    flow: Flow, made: Arrangement, head: float, bottom: float
) -> tuple[list[Shape], list[Words]]:
    """The lanes with their heads."""
    shapes: list[Shape] = []
    words: list[Words] = []
    for count, (participant, (left, right)) in enumerate(
        zip(flow.participants, made.lanes, strict=True)
    ):
        lane = Box(left + MARGIN, MARGIN, right + MARGIN, bottom)
        top = Box(lane.left, MARGIN, lane.right, MARGIN + head)
        role = Role.LANE_OTHER if count % 2 else Role.LANE
        shapes.append(Shape(f"lane--{participant.id}", role, Form.BOX, lane))
        shapes.append(Shape(f"head--{participant.id}", Role.HEAD, Form.BOX, top))
        words += head_words(f"head--{participant.id}", participant.name, top)
    return shapes, words
