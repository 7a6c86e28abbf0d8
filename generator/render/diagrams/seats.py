"""Seat the nodes of a process on a grid: lanes across, rows down, a few abreast in one lane.

A lane that seats n abreast has places at the half steps -(n-1) .. n-1; a row with fewer nodes
than that is centred, so that a choice stands over the middle of its branches.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.render.diagrams.ranks import back_links, reading_order

__all__ = ["Seat", "Seating", "seat"]

_SWEEPS = 4
"""How often the order inside a row is improved; more changed nothing in any drawing tried."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a node sits: its row from 0, its lane from 0, its half step from the lane's middle."""

    row: int
    lane: int
    half: int = 0


@dataclass(frozen=True, slots=True)
class Seating:
    """The seats in the order of the nodes, and how large the grid is."""

    seats: tuple[Seat, ...]
    rows: int
    abreast: tuple[int, ...]
    """For each lane how many nodes sit side by side at most."""
    back: frozenset[int]
    """The places of the links that lead back up."""


def seat(
    lanes: Sequence[int], links: Sequence[tuple[int, int]], *, count: int, most: int
) -> Seating:
    """Seat nodes, given the lane of each, the links between them, and the number of lanes.

    At most `most` nodes sit abreast in a lane; a node for which there is no room sits lower.
    """
    back = back_links(len(lanes), links)
    forward = [link for place, link in enumerate(links) if place not in back]
    rows = _rows(lanes, links, back, most)
    _sink_roots(lanes, forward, rows, most)
    rows = _closed(rows)
    cells: dict[tuple[int, int], list[int]] = {}
    for node, lane in enumerate(lanes):
        cells.setdefault((rows[node], lane), []).append(node)
    seats = [Seat(row, lane) for row, lane in zip(rows, lanes, strict=True)]
    _place(cells, seats)
    for _ in range(_SWEEPS):
        _improve(cells, seats, forward)
    abreast = tuple(
        max((len(nodes) for (_, lane), nodes in cells.items() if lane == place), default=1)
        for place in range(count)
    )
    return Seating(tuple(seats), max(rows) + 1, abreast, back)


def _rows(
    lanes: Sequence[int], links: Sequence[tuple[int, int]], back: frozenset[int], most: int
) -> list[int]:
    """Each node one row under the lowest that leads to it, or lower where the lane is full."""
    rows = [0] * len(lanes)
    taken: dict[tuple[int, int], int] = {}
    for node in reading_order(len(lanes), links, back):
        above = [
            rows[source] + 1
            for place, (source, target) in enumerate(links)
            if target == node and place not in back
        ]
        row = max(above, default=0)
        while taken.get((row, lanes[node]), 0) >= most:
            row += 1
        rows[node] = row
        taken[row, lanes[node]] = taken.get((row, lanes[node]), 0) + 1
    return rows


def _sink_roots(
    lanes: Sequence[int], forward: Sequence[tuple[int, int]], rows: list[int], most: int
) -> None:
    """Let a node to which nothing leads, such as a second start, sit right above what follows."""
    reached = {target for _, target in forward}
    for node, lane in enumerate(lanes):
        below = [rows[target] for source, target in forward if source == node]
        if node in reached or not below:
            continue
        for row in range(min(below) - 1, rows[node], -1):
            others = [
                other for other in range(len(lanes)) if lanes[other] == lane and rows[other] == row
            ]
            if len(others) < most:
                rows[node] = row
                break


def _closed(rows: list[int]) -> list[int]:
    """The rows numbered without gaps."""
    number = {row: place for place, row in enumerate(sorted(set(rows)))}
    return [number[row] for row in rows]


def _place(cells: dict[tuple[int, int], list[int]], seats: list[Seat]) -> None:
    for nodes in cells.values():
        for place, node in enumerate(nodes):
            before = seats[node]
            half = 2 * place - (len(nodes) - 1)
            if half != before.half:
                seats[node] = Seat(before.row, before.lane, half)


def _improve(
    cells: dict[tuple[int, int], list[int]], seats: list[Seat], forward: Sequence[tuple[int, int]]
) -> None:
    """Order those abreast by where their neighbours sit, so that fewer arrows cross."""
    near: dict[int, list[int]] = {}
    for source, target in forward:
        near.setdefault(source, []).append(target)
        near.setdefault(target, []).append(source)

    def pull(node: int) -> float:
        places = [seats[other].lane * 10 + seats[other].half for other in near.get(node, ())]
        return round(sum(places) / len(places), 6) if places else float(seats[node].lane * 10)

    abreast = [nodes for nodes in cells.values() if len(nodes) > 1]
    for nodes in abreast:
        nodes.sort(key=lambda node: (pull(node), seats[node].half))
    _place(cells, seats)
