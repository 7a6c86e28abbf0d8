"""Find the arrows that lead back, and an order in which every node follows what leads to it."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["back_links", "reading_order"]

Link = tuple[int, int]


def back_links(count: int, links: Sequence[Link]) -> frozenset[int]:
    """The places of the links that close a circle, walking from the first node on.

    Nodes are numbered from 0 in reading order. Without these links there is no circle left.

    >>> sorted(back_links(3, [(0, 1), (1, 2), (2, 1)]))
    [2]
    """
    leaving = _leaving(count, links)
    reached = {target for source, target in links if source != target}
    roots = [node for node in range(count) if node not in reached] + list(range(count))
    seen: set[int] = set()
    back: set[int] = set()
    for root in roots:
        if root not in seen:
            _walk(root, leaving, seen, back)
    return frozenset(back)


def _walk(root: int, leaving: list[list[Link]], seen: set[int], back: set[int]) -> None:
    """Walk in depth from a root; a link to a node that is still open leads back."""
    seen.add(root)
    open_nodes = {root}
    stack = [(root, iter(leaving[root]))]
    while stack:
        node, rest = stack[-1]
        for place, target in rest:
            if target in open_nodes:
                back.add(place)
            elif target not in seen:
                seen.add(target)
                open_nodes.add(target)
                stack.append((target, iter(leaving[target])))
                break
        else:
            open_nodes.discard(node)
            stack.pop()


def _leaving(count: int, links: Sequence[Link]) -> list[list[Link]]:
    """For each node the links that leave it: the place of the link, and its target."""
    leaving: list[list[Link]] = [[] for _ in range(count)]
    for place, (source, target) in enumerate(links):
        leaving[source].append((place, target))
    return leaving


def reading_order(count: int, links: Sequence[Link], back: frozenset[int]) -> list[int]:
    """The nodes so that each follows all that lead to it; of those free, the first declared."""
    missing = [0] * count
    for place, (_, target) in enumerate(links):
        if place not in back:
            missing[target] += 1
    leaving = _leaving(count, links)
    free = [node for node in range(count) if not missing[node]]
    order: list[int] = []
    while free:
        node = min(free)
        free.remove(node)
        order.append(node)
        for place, target in leaving[node]:
            if place not in back:
                missing[target] -= 1
                if not missing[target]:
                    free.append(target)
    return order
