"""Parse YAML strictly, keeping the place of every key and value.

The rules: one document, no tags, anchors or aliases, no duplicate or
complex keys, depth at most 30; only true/false, null and plain decimals are typed, all else stays
text. So `0118`, `12:30` and dates stay as written; a plain `No` or `yes`, which other YAML programs
read as false or true, is refused until it is quoted.

PyYAML's events are read one at a time, so that neither 100,000 brackets nor an alias bomb is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

import yaml

from generator.errors import Location, Problem

__all__ = ["MAX_DEPTH", "KeyPath", "Marks", "YamlDocument", "parse_yaml"]

MAX_DEPTH = 30
"""How deep mappings and lists may nest; a regulation needs nine."""

KeyPath: TypeAlias = tuple[str | int, ...]
"""The way from the root of a document to a value: keys and positions."""

_BREAK = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line for YAML 1.1."""

_SHOWN = 60
"""How many characters of a wrong word a message repeats."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?")
_NULLS = frozenset({"", "~", "null"})
_TREACHEROUS = frozenset(
    form
    for word in ("y", "n", "yes", "no", "on", "off")
    for form in (word, word.title(), word.upper())
) | {"True", "TRUE", "False", "FALSE", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Marks:
    """Where the values and keys of one document stand."""

    path: Path
    values: Mapping[KeyPath, tuple[int, int]] = field(default_factory=dict)
    keys: Mapping[KeyPath, tuple[int, int]] = field(default_factory=dict)

    def value(self, *way: str | int) -> Location:
        """The place of the value at the end of `way`, or of the nearest value around it."""
        return self._nearest(self.values, way)

    def key(self, *way: str | int) -> Location:
        """The place of the key at the end of `way`, or of the nearest value around it."""
        if way in self.keys:
            return Location.of(self.path, *self.keys[way])
        return self.value(*way)

    def _nearest(self, marks: Mapping[KeyPath, tuple[int, int]], way: KeyPath) -> Location:
        for length in range(len(way), -1, -1):
            if way[:length] in marks:
                return Location.of(self.path, *marks[way[:length]])
        return Location.of(self.path)


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """A parsed document: plain values (lists as tuples), their places, what is wrong with it."""

    value: Any
    marks: Marks
    problems: tuple[Problem, ...]


class _RefusedError(Exception):
    """Parsing cannot go on; the problem is already noted."""


def parse_yaml(path: Path, text: str) -> YamlDocument:
    """Parse `text`, the content of the file that problems call `path`.

    Everything wrong that does not make the rest unreadable is reported in one run. Never raises
    for any text.
    """
    return _Parser(path, text).document()


class _Parser:
    """Turns the events of one document into values; a parser is used once."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.text = text
        self.problems: list[Problem] = []
        self.values: dict[KeyPath, tuple[int, int]] = {}
        self.keys: dict[KeyPath, tuple[int, int]] = {}
        self.events: Iterator[yaml.Event] = iter(())

    def document(self) -> YamlDocument:
        value: Any = None
        try:
            self.events = yaml.parse(self.text, Loader=_LOADER)
            value = self._stream()
        except yaml.MarkedYAMLError as error:
            self._syntax(error)
        except yaml.reader.ReaderError as error:
            self._character(self._position(error), error.character)
        except UnicodeEncodeError as error:
            # libyaml takes bytes; a lone surrogate has none.
            self._character(error.start, ord(self.text[error.start]))
        except _RefusedError:
            value = None
        marks = Marks(self.path, self.values, self.keys)
        return YamlDocument(value, marks, tuple(sorted(self.problems)))

    def _stream(self) -> Any:
        value: Any = None
        seen = False
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if seen:
                    self._refuse(
                        event,
                        "one-document",
                        "a second document begins here",
                        "keep one document a file",
                    )
                seen = True
                value = self._node(next(self.events), (), 1)
        if not seen or (value is None and not self.problems):
            self._note(None, "empty", "the file is empty", "write its content, or remove the file")
        return value

    def _node(self, event: yaml.Event, way: KeyPath, depth: int) -> Any:
        self.values[way] = _place(event)
        if isinstance(event, yaml.AliasEvent):
            message = f"alias *{_short(event.anchor or '')} is not allowed"
            self._note(event, "alias", message, "write the value out")
            return None
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self._note(
                event,
                "alias",
                f"anchor &{_short(event.anchor)} is not allowed",
                "remove it; write values out",
            )
        if isinstance(event, yaml.ScalarEvent):
            self._tag(event)
            return self._scalar(event)
        if depth > MAX_DEPTH:
            self._too_deep(event)
        if isinstance(event, yaml.CollectionStartEvent):
            self._tag(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(way, depth)
        return self._mapping(way, depth)

    def _sequence(self, way: KeyPath, depth: int) -> tuple[Any, ...]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self._node(event, (*way, len(items)), depth + 1))
        return tuple(items)

    def _mapping(self, way: KeyPath, depth: int) -> dict[str, Any]:
        items: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._key(event)
            if key in items:
                self._duplicate(event, key, (*way, key))
                self._skip(next(self.events), depth + 1)
                continue
            self.keys[(*way, key)] = _place(event)
            items[key] = self._node(next(self.events), (*way, key), depth + 1)
        return items

    def _key(self, event: yaml.Event) -> str:
        if isinstance(event, yaml.ScalarEvent) and event.anchor is None and event.tag is None:
            return str(event.value)
        message, hint = "a key is not a plain word", "write `key: value` with a plain key"
        return self._refuse(event, "key", message, hint)

    def _skip(self, event: yaml.Event, depth: int) -> None:
        """Read past the value of a duplicate key; it still may not nest too deep."""
        if isinstance(event, yaml.CollectionStartEvent):
            if depth > MAX_DEPTH:
                self._too_deep(event)
            while not isinstance(event := next(self.events), yaml.CollectionEndEvent):
                self._skip(event, depth + 1)

    def _too_deep(self, event: yaml.Event) -> NoReturn:
        message = f"values nest deeper than {MAX_DEPTH} levels"
        self._refuse(event, "depth", message, "flatten the structure")

    def _duplicate(self, event: yaml.Event, key: str, way: KeyPath) -> None:
        line, column = self.keys[way]
        self._note(
            event,
            "duplicate-key",
            f"the key {_short(key)!r} stands twice in this mapping; first at {line}:{column}",
            "remove one of the two, or rename it",
        )

    def _tag(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            message = f"the tag {_short(tag)} is not allowed"
            self._note(event, "tag", message, "remove it; values need no tags")

    def _scalar(self, event: yaml.ScalarEvent) -> str | int | float | bool | None:
        text: str = event.value
        if event.style is not None and event.style != "":
            return text
        if text in ("true", "false"):
            return text == "true"
        if text in _NULLS:
            return None
        if text in _TREACHEROUS:
            self._note(
                event,
                "ambiguous-word",
                f"the plain word {text} means true, false or nothing to other YAML programs",
                f'write "{text}" in quotes if it is text, or true, false or null if it is not',
            )
            return text
        if match := _DECIMAL.fullmatch(text):
            return float(text) if match.group(2) else int(text)
        return text

    def _note(self, event: yaml.Event | None, code: str, message: str, hint: str) -> None:
        line, column = _place(event) if event is not None else (1, 1)
        self.problems.append(Problem(Location.of(self.path, line, column), code, message, hint))

    def _refuse(self, event: yaml.Event, code: str, message: str, hint: str) -> NoReturn:
        self._note(event, code, message, hint)
        raise _RefusedError

    def _syntax(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        said = ", ".join(part for part in (error.context, error.problem) if part)
        hint = "check indentation, quotes and colons at this place and just above it"
        if "".join(_BREAK.split(self.text)[line - 1 : line])[column - 1 : column] == "\t":
            hint = "indent with spaces, not with tabs"
        self.problems.append(
            Problem(
                Location.of(self.path, line, column),
                "yaml-syntax",
                f"this is not YAML: {said}",
                hint,
            )
        )

    def _position(self, error: yaml.reader.ReaderError) -> int:
        """Where the character stands: libyaml counts bytes, PyYAML's own reader characters."""
        if _LOADER is yaml.SafeLoader:
            return int(error.position)
        return len(self.text.encode("utf-8")[: error.position].decode("utf-8", errors="ignore"))

    def _character(self, position: int, character: int | str) -> None:
        before = self.text[:position]
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        code_point = character if isinstance(character, int) else ord(character)
        self.problems.append(
            Problem(
                Location.of(self.path, line, column),
                "character",
                f"the character U+{code_point:04X} is not allowed in YAML",
                "remove it; it may be invisible",
            )
        )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
