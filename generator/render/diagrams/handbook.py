"""Lay out annex 3, the handbook of processes: a lane for each participant, time running down."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.labels import DrawingLabels
from generator.process.flow import Flow
from generator.render.diagrams.blocks import SHAPE, Piece, fair_width, piece, place, text_size
from generator.render.diagrams.foot import set_foot
from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.heads import head_height, head_words, least_width
from generator.render.diagrams.lattice import Size
from generator.render.diagrams.manners import BAR, BOX, CHOICE, LABEL
from generator.render.diagrams.picture import Form, Line, Picture, Role, Shape, Words
from generator.render.diagrams.places import Link, Place, Text, read_places
from generator.render.diagrams.seats import Seating, seat
from generator.render.diagrams.swimlane import Arrangement, Item, measure, plan_ways
from generator.render.diagrams.theme import MARGIN, NARROWEST_DRAWING, WISHED_WIDTH

__all__ = ["lay_out_handbook"]

PADDING = Size(18.0, 14.0)
LABEL_PADDING = Size(4.0, 6.0)
CHOICE_SIZE = Size(30.0, 30.0)
BAR_SIZE = Size(64.0, 6.0)
NARROWEST, WIDEST, WIDEST_ABREAST = 64.0, 150.0, 100.0
"""Widths of text in one node: the least, the most, the most where two sit abreast."""

BESIDE_TEXT = 46.0
"""What padding and gutters take beside the text of one node."""

MOST_ABREAST = 2
ROOMY_SHAPE = 3.4
"""How many times as wide as high texts are where there is room."""

_LEGEND = (Role.START, Role.PROCEDURE, Role.PART, Role.CHOICE, Role.PARALLEL)


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
    bottom = MARGIN + head + made.height
    shapes, words = _lanes(flow, made, head, bottom)
    for one, item, texts, box in zip(places, items, pieces, made.boxes, strict=True):
        here = box.moved(MARGIN, MARGIN + head)
        drawn = one.role is not Role.CONDITION
        shapes += [Shape(one.name, one.role, item.form, here)] if drawn else []
        words += place(one.name, texts, here, shape=one.name if drawn else None)
    lines = _lines(places, links, made, head)
    width = made.lanes[-1][1] + 2 * MARGIN
    area = (2 * MARGIN, bottom, width - 2 * MARGIN)
    foot = set_foot(_symbols(places), labels, status, area=area)
    return foot.under(name, width, shapes, words, lines)


def _pieces(places: Sequence[Place], seating: Seating, roomy: frozenset[int]) -> list[list[Piece]]:
    """The texts of each place in lines.

    Places of a lane have one width of text; those that have the lane to themselves another.
    """
    widths: dict[tuple[int, bool], float] = {}
    share = WISHED_WIDTH / sum(seating.abreast) - BESIDE_TEXT
    widest, shape = (share, ROOMY_SHAPE) if share >= WIDEST_ABREAST else (WIDEST, SHAPE)
    for lane, abreast in enumerate(seating.abreast):
        texts = [text for one in places if one.lane == lane for text in one.texts]
        wide = min(_fair(texts, shape), widest, WIDEST)
        widths[lane, False] = wide if abreast == 1 else min(wide, WIDEST_ABREAST)
        widths[lane, True] = min(_fair(texts, ROOMY_SHAPE), WIDEST)
    return [
        [
            piece(text.role, text.words, width=widths[one.lane, number in roomy], bold=text.bold)
            for text in one.texts
        ]
        for number, one in enumerate(places)
    ]


def _fair(texts: Sequence[Text], shape: float) -> float:
    """The width that suits the longest of some texts."""
    wanted = [fair_width(text.words, bold=text.bold, shape=shape) for text in texts]
    return max([NARROWEST, *wanted])


def _items(places: Sequence[Place], pieces: Sequence[Sequence[Piece]]) -> list[Item]:
    return [_item(one, texts) for one, texts in zip(places, pieces, strict=True)]


def _item(one: Place, pieces: Sequence[Piece]) -> Item:
    text = text_size(pieces)
    if one.role is Role.CHOICE:
        return Item(Form.DIAMOND, CHOICE_SIZE, CHOICE)
    if one.role is Role.PARALLEL:
        return Item(Form.BOX, BAR_SIZE, BAR)
    if one.role is Role.CONDITION:
        return Item(Form.BOX, _padded(text, LABEL_PADDING), LABEL)
    form = Form.ROUNDED if one.role in {Role.START, Role.END} else Form.BOX
    return Item(form, _padded(text, PADDING), BOX)


def _padded(size: Size, padding: Size) -> Size:
    return Size(size.width + padding.width, size.height + padding.height)


def _lines(
    places: Sequence[Place], links: Sequence[Link], made: Arrangement, head: float
) -> list[Line]:
    return [
        Line(
            link.name,
            Role.TRANSITION if link.whole else Role.BRANCH,
            places[link.source].end_name,
            places[link.target].end_name,
            tuple(Point(point.x + MARGIN, point.y + MARGIN + head) for point in points),
            arrow=link.whole,
        )
        for link, points in zip(links, made.arrows, strict=True)
    ]


def _symbols(places: Sequence[Place]) -> list[Role]:
    """The symbols that the legend must explain: those that occur; start and end are one."""
    present = {Role.START if one.role is Role.END else one.role for one in places}
    return [*(role for role in _LEGEND if role in present), Role.TRANSITION]


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
