"""Set a process in one column, and part arrows that would run far into two marked ends.

Where too many arrows would run beside the column, only those to the next node are drawn; any other
ends at a mark, the number of the procedure it leads to or a letter, and goes on where that mark
stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from string import ascii_uppercase

from generator.render.diagrams.picture import Role
from generator.render.diagrams.places import Link, Place, Text
from generator.render.diagrams.ranks import back_links
from generator.render.diagrams.seats import Seat, Seating

__all__ = ["column", "column_order", "part_ways"]


def column(order: Sequence[int], links: Sequence[tuple[int, int]]) -> Seating:
    """The seats of nodes one under the other in an order."""
    rows = {node: row for row, node in enumerate(order)}
    seats = tuple(Seat(rows[node], 0) for node in range(len(order)))
    back = frozenset(
        place for place, (source, target) in enumerate(links) if rows[target] <= rows[source]
    )
    return Seating(seats, len(order), (1,), back)


def column_order(count: int, links: Sequence[tuple[int, int]]) -> list[int]:
    """The nodes so that each follows all that lead to it, and a branch is told to its end first."""
    back = back_links(count, links)
    forward = [link for place, link in enumerate(links) if place not in back]
    missing = [0] * count
    leaving: list[list[int]] = [[] for _ in range(count)]
    for source, target in forward:
        missing[target] += 1
        leaving[source].append(target)
    stack = [node for node in reversed(range(count)) if not missing[node]]
    order: list[int] = []
    while stack:
        node = stack.pop()
        order.append(node)
        freed: list[int] = []
        for target in leaving[node]:
            missing[target] -= 1
            if not missing[target]:
                freed.append(target)
        stack += reversed(freed)
    return order


@dataclass(frozen=True, slots=True)
class _Way:
    """An arrow whole: its links, and the condition that parts it."""

    links: tuple[Link, ...]

    @property
    def source(self) -> int:
        return self.links[0].source

    @property
    def target(self) -> int:
        return self.links[-1].target

    @property
    def name(self) -> str:
        return self.links[-1].name


def part_ways(places: Sequence[Place], links: Sequence[Link]) -> tuple[list[Place], list[Link]]:
    """The places in the order of a column, and the links between them, none of which runs far."""
    ways = list(_whole_ways(links))
    nodes = [n for n, one in enumerate(places) if one.role is not Role.CONDITION]
    order = [
        nodes[n]
        for n in column_order(
            len(nodes), [(nodes.index(way.source), nodes.index(way.target)) for way in ways]
        )
    ]
    following = dict(pairwise(order))
    kept = {(way.source, way.target): way for way in reversed(ways)}
    drawn = {one.name for pair, one in kept.items() if following.get(pair[0]) == pair[1]}
    marks = _marks(places, [way for way in ways if way.name not in drawn])
    column_of = _Column(places)
    for node in order:
        if node in marks and marks[node].letter:
            column_of.enter(node, marks[node].text)
        column_of.add(node)
        for way in sorted(
            (way for way in ways if way.source == node), key=lambda w: w.name in drawn
        ):
            column_of.leave(way, None if way.name in drawn else marks[way.target].text)
    return column_of.places, column_of.linked()


def _whole_ways(links: Sequence[Link]) -> list[_Way]:
    found: list[_Way] = []
    begun: tuple[Link, ...] = ()
    for link in links:
        if link.whole:
            found.append(_Way((*begun, link)))
            begun = ()
        else:
            begun = (link,)
    return found


@dataclass(frozen=True, slots=True)
class _Mark:
    text: str
    letter: bool
    """Whether it must be written where it leads to as well."""


def _marks(places: Sequence[Place], parted: Sequence[_Way]) -> dict[int, _Mark]:
    """What stands for each node that a parted arrow leads to."""
    numbers = [text.words for one in places for text in one.texts if text.role is Role.NUMBER]
    marks: dict[int, _Mark] = {}
    for node in dict.fromkeys(way.target for way in parted):
        own = [text.words for text in places[node].texts if text.role is Role.NUMBER]
        if own and numbers.count(own[0]) == 1:
            marks[node] = _Mark(own[0], letter=False)
        else:
            marks[node] = _Mark(_letter(sum(mark.letter for mark in marks.values())), letter=True)
    return marks


def _letter(count: int) -> str:
    """A, B, ... Z, A1, B1, ..."""
    again, place = divmod(count, len(ascii_uppercase))
    return ascii_uppercase[place] + (str(again) if again else "")


class _Column:
    """The places from top to bottom, and the links between them by name until all are known."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.source = places
        self.places: list[Place] = []
        self._names: list[tuple[str, str, str, bool]] = []
        self._doors: dict[str, str] = {}

    def add(self, node: int) -> None:
        """Set a node."""
        self.places.append(self.source[node])

    def enter(self, node: int, text: str) -> None:
        """Set the mark above a node at which arrows come in."""
        name = self.source[node].name
        mark = Place(f"mark--{name}", 0, Role.JUMP, (Text(Role.NUMBER, text, bold=True),))
        self.places.append(mark)
        self._doors[name] = mark.name
        self._names.append((f"enter--{name}", mark.name, name, True))

    def leave(self, way: _Way, mark: str | None) -> None:
        """Set what stands on an arrow: its condition, and the mark at which it is parted."""
        before = self.source[way.source].name
        if len(way.links) > 1:
            condition = self.source[way.links[0].target]
            self.places.append(condition)
            self._names.append((way.links[0].name, before, condition.name, False))
            before = condition.name
        after = self.source[way.target].name
        if mark is not None:
            after = f"jump--{way.name}"
            self.places.append(Place(after, 0, Role.JUMP, (Text(Role.NUMBER, mark, bold=True),)))
        self._names.append((way.name, before, after, True))

    def linked(self) -> list[Link]:
        """The links, by place."""
        number = {one.name: place for place, one in enumerate(self.places)}
        found = []
        for name, source, target, whole in self._names:
            door = self._doors.get(target, target) if not name.startswith("enter--") else target
            found.append(Link(name, number[source], number[door], whole))
        return found
