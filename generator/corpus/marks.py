"""Find where the keys and values of a YAML document stand.

Nearly all content is right, and places are asked for only where it is not. So nothing is kept while
reading but the text itself; the first question about it reads it a second time, for its places.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol, TypeAlias

import yaml

from generator.errors import Location

__all__ = ["LOADER", "KeyPath", "Marks", "Start"]

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""What makes events of YAML: libyaml where PyYAML was built with it."""

KeyPath: TypeAlias = tuple[str | int, ...]
"""The way from the root of a document to a value: keys and positions."""


class Start(Protocol):
    """Where something begins, as YAML's parser says it: line and column from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column, in characters."""


class _Branch(NamedTuple):
    """Where a mapping or a list begins, and where everything in it stands."""

    start: Start | None
    values: Mapping[str | int, _Tree]
    keys: Mapping[str | int, Start | None] = MappingProxyType({})


_Tree: TypeAlias = "_Branch | Start | None"
"""The places of a value and of everything in it; of a scalar its start alone."""


@dataclass(frozen=True)
class Marks:
    """Where the values and keys of one document stand.

    `text` is that of one document that could be read, nested no deeper than `parse_yaml` allows,
    and `document` its value; without a text everything stands at the beginning of the file.
    """

    path: Path
    text: str = ""
    document: Any = None

    def value(self, *way: str | int) -> Location:
        """The place of the value at the end of `way`, or of the nearest value around it."""
        tree, _ = self._nearest(way)
        return self._location(tree.start if isinstance(tree, _Branch) else tree)

    def key(self, *way: str | int) -> Location:
        """The place of the key at the end of `way`, or of the nearest value around it."""
        around, depth = self._nearest(way[:-1])
        if way and depth == len(way) - 1 and isinstance(around, _Branch) and way[-1] in around.keys:
            return self._location(around.keys[way[-1]])
        return self.value(*way)

    def holds(self, *way: str | int) -> bool:
        """Whether a value stands at the end of `way`."""
        return self._nearest(way)[1] == len(way)

    def order(self, *way: str | int) -> tuple[str, ...]:
        """The keys of the mapping at the end of `way`, in written order.

        Raises:
            LookupError: nothing stands there.
        """
        here = self.document
        for step in way:
            here = here[step]
        return tuple(here)

    @cached_property
    def _tree(self) -> _Tree:
        if not self.text:
            return None
        read = LOADER(self.text).get_event
        while not isinstance(read(), yaml.DocumentStartEvent):
            pass
        return _grow(read, read())

    def _nearest(self, way: KeyPath) -> tuple[_Tree, int]:
        """The tree of the nearest value around the end of `way`, and how many steps lead there."""
        tree = self._tree
        for depth, step in enumerate(way):
            if not isinstance(tree, _Branch) or step not in tree.values:
                return tree, depth
            tree = tree.values[step]
        return tree, len(way)

    def _location(self, start: Start | None) -> Location:
        if start is None:
            return Location.of(self.path)
        return Location.of(self.path, start.line + 1, start.column + 1)


def _grow(read: Callable[[], Any], event: yaml.Event) -> _Tree:
    """The tree of the value that begins with `event`; of a key that stands twice, the first."""
    values: dict[str | int, _Tree] = {}
    if isinstance(event, yaml.SequenceStartEvent):
        while not isinstance(item := read(), yaml.SequenceEndEvent):
            values[len(values)] = _grow(read, item)
        return _Branch(event.start_mark, values)
    if isinstance(event, yaml.MappingStartEvent):
        keys: dict[str | int, Start | None] = {}
        while not isinstance(key := read(), yaml.MappingEndEvent):
            keys.setdefault(key.value, key.start_mark)
            values.setdefault(key.value, _grow(read, read()))
        return _Branch(event.start_mark, values, keys)
    return event.start_mark
