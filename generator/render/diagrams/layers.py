"""Sort a picture into layers for a page: what lies under all, heads, nodes in order, the foot.

The order is the reading order: who goes through the drawing with the keyboard or by ear meets the
nodes as the process runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.render.diagrams.picture import Line, Picture, Role, Shape, Words

__all__ = ["Group", "Layers", "sort_layers"]


@dataclass(frozen=True, slots=True)
class Group:
    """A shape and the words in it."""

    shape: Shape
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Layers:
    """The picture from the back to the front."""

    ground: tuple[Group, ...]
    """The sheet, lanes, and what else has words but is no node."""
    lines: tuple[Line, ...]
    loose: tuple[Words, ...]
    """Words beside arrows."""
    heads: tuple[Group, ...]
    nodes: tuple[Group, ...]
    foot: tuple[Shape | Line | Words, ...]
    """The legend and the status."""


def sort_layers(picture: Picture, nodes: Iterable[str]) -> Layers:
    """The layers of a picture; `nodes` are the names of the nodes' shapes in their order."""
    inside: dict[str, list[Words]] = {}
    for words in picture.words:
        inside.setdefault(words.shape or "", []).append(words)
    groups = {
        shape.name: Group(shape, tuple(inside.get(shape.name, ())))
        for shape in picture.shapes
        if not shape.legend
    }
    loose = inside.get("", [])
    named = [name for name in nodes if name in groups]
    heads = [name for name, group in groups.items() if group.shape.role is Role.HEAD]
    return Layers(
        ground=_without(groups, {*named, *heads}),
        lines=tuple(line for line in picture.lines if not line.legend),
        loose=tuple(words for words in loose if not _in_foot(words)),
        heads=tuple(groups[name] for name in heads),
        nodes=tuple(groups[name] for name in named),
        foot=(
            *(shape for shape in picture.shapes if shape.legend),
            *(line for line in picture.lines if line.legend),
            *(words for words in loose if _in_foot(words)),
        ),
    )


def _without(groups: Mapping[str, Group], names: set[str]) -> tuple[Group, ...]:
    return tuple(group for name, group in groups.items() if name not in names)


def _in_foot(words: Words) -> bool:
    return words.role in {Role.LEGEND, Role.STATUS}
