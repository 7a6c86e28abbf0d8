"""Lay out annex 2, the sequence of procedures: lifelines of participants, time running down.

Events stand one under the other; words of an arrow stand over it in the gap beside its source, so
they touch no lifeline and no box however far the arrow goes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model.labels import DrawingLabels
from generator.model.regulation import Regulation
from generator.process.flow import Flow
from generator.render.diagrams.blocks import Piece, piece, place, text_size
from generator.render.diagrams.foot import set_foot
from generator.render.diagrams.geometry import Box, Point
from generator.render.diagrams.heads import head_height, head_words, least_width
from generator.render.diagrams.paper import NARROWEST_DRAWING, wished_width
from generator.render.diagrams.picture import Form, Line, Picture, Role, Shape, Words
from generator.render.diagrams.script import Call, Card, Script, write_script
from generator.render.diagrams.theme import MARGIN, SIZE
from generator.render.diagrams.wrap import longest_piece

__all__ = ["lay_out_sequence"]

NARROWEST, WIDEST = 132.0, 190.0
"""From one lifeline to the next: the least, and the most that is wished for."""

WISHED_WIDTH = 785.0
"""Narrower, the words of five participants make a drawing higher than a sheet of A4 allows."""

CARD_CLEAR = 7.0
CARD_PADDING = 9.0
TEXT_CLEAR = 7.0
LOOP = 22.0
STEP = 11.0
"""From one event to the next."""

_LEGEND = (Role.START, Role.PROCEDURE, Role.TRANSITION, Role.MESSAGE, Role.LIFELINE)


def lay_out_sequence(
    name: str, regulation: Regulation, flow: Flow, labels: DrawingLabels, status: str
) -> Picture:
    """The drawing of annex 2 for one process; `status` stands in its last line."""
    script = write_script(regulation, flow)
    texts = _card_texts(flow, labels)
    sheet = _Sheet(script, texts)
    for band in _bands(script.events):
        sheet.add(band)
    return sheet.finish(name, labels, status)


def _card_texts(flow: Flow, labels: DrawingLabels) -> dict[str, list[tuple[Role, str, bool]]]:
    """The texts of every box: role, words, whether bold."""
    texts: dict[str, list[tuple[Role, str, bool]]] = {}
    for node in flow.nodes:
        if node.wording and not node.procedure:
            texts[node.id] = [(Role.ACTION, node.wording.marked(labels.ours_mark), False)]
    for procedure in flow.procedures:
        number = labels.procedure.format(number=procedure.number)
        limits = [procedure.time_limit] if procedure.time_limit else []
        texts[procedure.id] = [
            (Role.NUMBER, number, True),
            (Role.ACTION, procedure.action, False),
            *((Role.DURATION, limit, True) for limit in limits),
        ]
    return texts


def _bands(events: Sequence[Card | Call]) -> Iterator[list[Card | Call]]:
    """Events in order; starts, or ends, of different participants stand side by side."""
    band: list[Card | Call] = []
    for event in events:
        if band and not _fits(band, event):
            yield band
            band = []
        band.append(event)
    if band:
        yield band


def _fits(band: list[Card | Call], event: Card | Call) -> bool:
    cards = [one for one in band if isinstance(one, Card)]
    if isinstance(event, Card):
        return (
            event.role is not Role.PROCEDURE
            and len(cards) == len(band)
            and all(one.role is event.role for one in cards)
            and all(one.participant != event.participant for one in cards)
        )
    return False


class _Sheet:
    """A drawing being made: what is placed so far, and how far down it reaches."""

    def __init__(self, script: Script, texts: dict[str, list[tuple[Role, str, bool]]]) -> None:
        self.script = script
        self.texts = texts
        self.step = _column_width(script, texts)
        columns = max(len(script.participants), 2)
        self.width = max(self.step * columns, NARROWEST_DRAWING)
        spare = (self.width - self.step * columns) / 2
        self.xs = {
            one.id: MARGIN + spare + self.step * (place_ + 0.5)
            for place_, one in enumerate(script.participants)
        }
        self.shapes: list[Shape] = []
        self.words: list[Words] = []
        self.lines: list[Line] = []
        self.cards: dict[str, Box] = {}
        self.falls: list[Call] = []
        self.order = [event for event in script.events if isinstance(event, Card)]
        self.top = self._heads() + STEP

    def _heads(self) -> float:
        names = [one.name for one in self.script.participants]
        width = self.step - CARD_CLEAR
        height = head_height(names, [width] * len(names))
        for one in self.script.participants:
            centre = Point(self.xs[one.id], MARGIN + height / 2)
            box = Box.around(centre, width, height)
            self.shapes.append(Shape(f"head--{one.id}", Role.HEAD, Form.BOX, box))
            self.words += head_words(f"head--{one.id}", one.name, box)
        return MARGIN + height

    def add(self, band: list[Card | Call]) -> None:
        """Place events that stand side by side, under all that is placed."""
        bottoms = [
            self._card(event) if isinstance(event, Card) else self._call(event) for event in band
        ]
        self.top = max(bottoms) + STEP

    def _card(self, card: Card) -> float:
        width = self.step - 2 * CARD_CLEAR
        pieces = [
            piece(role, text, width=width - 2 * CARD_PADDING, bold=bold)
            for role, text, bold in self.texts[card.name]
        ]
        height = text_size(pieces).height + 2 * CARD_PADDING - 2
        x = self.xs[card.participant]
        box = Box(x - width / 2, self.top, x + width / 2, self.top + height)
        form = Form.BOX if card.role is Role.PROCEDURE else Form.ROUNDED
        self.shapes.append(Shape(card.name, card.role, form, box))
        self.words += place(card.name, pieces, box, shape=card.name)
        self.cards[card.name] = box
        return box.bottom

    def _call(self, call: Call) -> float:
        name = f"arrow--{len(self.lines) + len(self.falls) + 1}"
        if call.source != call.target:
            return self._across(name, call)
        if call.cards and self._follows(*call.cards):
            self.falls.append(call)
            return self._beside(name, call, 0.0) if call.text else self.top
        if call.role is Role.RESULT:
            return self._beside(name, call, 0.0)
        bottom = max(self._beside(name, call, LOOP), self.top + STEP)
        x, side = self.xs[call.source], self._side(call.source)
        points = tuple(
            Point(px, py)
            for px, py in (
                (x, self.top),
                (x + side * LOOP, self.top),
                (x + side * LOOP, bottom),
                (x, bottom),
            )
        )
        self._line(name, call, points)
        return bottom

    def _across(self, name: str, call: Call) -> float:
        """An arrow between two lifelines, its words over it."""
        x, end = self.xs[call.source], self.xs[call.target]
        side = 1 if end > x else -1
        level = self.top
        if call.text:
            pieces = self._pieces(call, self.step - 2 * TEXT_CLEAR)
            height = text_size(pieces).height
            left, right = sorted((x + side * TEXT_CLEAR, x + side * (self.step - TEXT_CLEAR)))
            self.words += place(name, pieces, Box(left, self.top, right, self.top + height))
            level = self.top + height + 4
        self._line(name, call, (Point(x, level), Point(end, level)))
        return level

    def _beside(self, name: str, call: Call, away: float) -> float:
        """Words at the side of a lifeline, some way from it; how far down they reach."""
        if not call.text:
            return self.top
        side = self._side(call.source)
        pieces = self._pieces(call, self.step - 2 * TEXT_CLEAR - away)
        x, height = self.xs[call.source], text_size(pieces).height
        width = text_size(pieces).width
        near = x + side * (away + TEXT_CLEAR)
        left, right = sorted((near, near + side * width))
        self.words += place(name, pieces, Box(left, self.top, right, self.top + height))
        return self.top + height

    def _pieces(self, call: Call, width: float) -> list[Piece]:
        return [piece(Role.RESULT, call.text or "", width=width)]

    def _line(self, name: str, call: Call, points: tuple[Point, ...]) -> None:
        source, target = f"head--{call.source}", f"head--{call.target}"
        self.lines.append(Line(name, call.role, source, target, points))

    def _side(self, participant: str) -> int:
        """On which side of a lifeline there is room: on the right, but for the last."""
        last = self.script.participants[-1].id
        return -1 if participant == last and len(self.xs) > 1 else 1

    def _follows(self, card: str, other: str) -> bool:
        """Whether the other box is the next on the same lifeline."""
        names = [one.name for one in self.order]
        here, there = names.index(card), names.index(other)
        home = self.order[here].participant
        between = self.order[here + 1 : there]
        return here < there and all(one.participant != home for one in between)

    def finish(self, name: str, labels: DrawingLabels, status: str) -> Picture:
        """The picture: lifelines between the boxes, legend and status under them."""
        for call in self.falls:
            self._fall(call)
        for one in self.script.participants:
            self._lifeline(one.id)
        width = self.width + 2 * MARGIN
        area = (2 * MARGIN, self.top, width - 2 * MARGIN)
        foot = set_foot(self._symbols(), labels, status, area=area)
        return foot.under(name, width, self.shapes, self.words, self.lines)

    def _fall(self, call: Call) -> None:
        """An arrow down a lifeline from a box to the next."""
        card, other = call.cards or ("", "")
        x = self.xs[call.source]
        points = (Point(x, self.cards[card].bottom), Point(x, self.cards[other].top))
        name = f"arrow--{len(self.lines) + 1}"
        self.lines.append(Line(f"{name}--down", call.role, card, other, points))

    def _lifeline(self, participant: str) -> None:
        x, head = self.xs[participant], f"head--{participant}"
        boxes = [self.cards[one.name] for one in self.order if one.participant == participant]
        fallen = {self.cards[call.cards[0]].bottom for call in self.falls if call.cards}
        top = next(shape.box.bottom for shape in self.shapes if shape.name == head)
        stops = [top, *(edge for box in boxes for edge in (box.top, box.bottom)), self.top]
        for number, (start, end) in enumerate(pairwise(stops)):
            if number % 2 == 0 and not (number and start in fallen):
                points = (Point(x, start), Point(x, end))
                line = f"lifeline--{participant}-{number // 2 + 1}"
                self.lines.append(Line(line, Role.LIFELINE, head, head, points, arrow=False))

    def _symbols(self) -> list[Role]:
        present = {shape.role for shape in self.shapes} | {line.role for line in self.lines}
        if Role.END in present:
            present.add(Role.START)
        return [role for role in _LEGEND if role in present]


def _column_width(script: Script, texts: dict[str, list[tuple[Role, str, bool]]]) -> float:
    """From one lifeline to the next: as wide as the page allows, and no word is cut."""
    cards = {event.name for event in script.events if isinstance(event, Card)}
    beside = 2 * (CARD_CLEAR + CARD_PADDING)
    words = [
        longest_piece(text, size=SIZE, bold=bold) + beside
        for name in cards
        for _, text, bold in texts[name]
    ]
    calls = [
        longest_piece(event.text, size=SIZE) + 2 * TEXT_CLEAR + LOOP
        for event in script.events
        if isinstance(event, Call) and event.text
    ]
    heads = [least_width(one.name) + CARD_CLEAR for one in script.participants]
    lanes = len(script.participants)
    fair = min(max(max(wished_width(lanes), WISHED_WIDTH) / lanes, NARROWEST), WIDEST)
    return max([fair, *words, *calls, *heads])
