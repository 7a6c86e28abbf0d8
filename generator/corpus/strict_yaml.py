"""Parse YAML strictly, keeping the place of every key and value.

The rules: one document, no tags, anchors or aliases, no duplicate or
complex keys, depth at most 30; only true/false, null and plain decimals are typed, all else stays
text. So `0118`, `12:30` and dates stay as written; a plain `No` or `yes`, which other YAML programs
read as false or true, is refused until it is quoted.

PyYAML's events are read one at a time, so that neither 100,000 brackets nor an alias bomb is built.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import yaml

from generator.corpus.marks import LOADER, Marks, Start
from generator.errors import Location, Problem

__all__ = ["MAX_DEPTH", "YamlDocument", "parse_yaml"]

MAX_DEPTH = 30
"""How deep mappings and lists may nest; a regulation needs nine."""

_BREAK = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line for YAML 1.1."""

_SHOWN = 60
"""How many characters of a wrong word a message repeats."""

_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?")
_TYPED = {"": None, "~": None, "null": None, "true": True, "false": False}
_TREACHEROUS = frozenset(
    form
    for word in ("y", "n", "yes", "no", "on", "off")
    for form in (word, word.title(), word.upper())
) | {"True", "TRUE", "False", "FALSE", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """A parsed document: plain values (lists as tuples), their places, what is wrong with it."""

    value: Any
    marks: Marks
    problems: tuple[Problem, ...]


class _RefusedError(Exception):
    """Parsing cannot go on; the problem is already noted."""


def parse_yaml(path: Path, text: str, utf8: bytes | None = None) -> YamlDocument:
    """Parse `text`, the content of the file that problems call `path`.

    Everything wrong that does not make the rest unreadable is reported in one run. Never raises
    for any text.

    Args:
        path: the file's name.
        text: what stands in it.
        utf8: the same in UTF-8, where it is at hand: libyaml reads that.
    """
    return _Parser(path, text).document(utf8)


class _Parser:
    """Turns the events of one document into values; a parser is used once."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.text = text
        self.problems: list[Problem] = []
        self.next: Callable[[], Any] = lambda: None

    def document(self, utf8: bytes | None) -> YamlDocument:
        value: Any = None
        try:
            self.next = LOADER(self.text if utf8 is None else utf8).get_event
            value = self._stream()
        except yaml.MarkedYAMLError as error:
            self._syntax(error)
        except yaml.reader.ReaderError as error:
            self._character(self._position(error), error.character)
        except UnicodeEncodeError as error:
            # libyaml takes bytes; a lone surrogate has none.
            self._character(error.start, ord(self.text[error.start]))
        except _RefusedError:
            pass
        marks = Marks(self.path) if value is None else Marks(self.path, self.text, value)
        return YamlDocument(value, marks, tuple(sorted(self.problems)))

    def _stream(self) -> Any:
        value: Any = None
        seen = False
        while (event := self.next()) is not None:
            if isinstance(event, yaml.DocumentStartEvent):
                if seen:
                    self._refuse(
                        event,
                        "one-document",
                        "a second document begins here",
                        "keep one document a file",
                    )
                seen = True
                value = self._node(self.next(), 1)
        if not seen or (value is None and not self.problems):
            self._note(None, "empty", "the file is empty", "write its content, or remove the file")
        return value

    def _node(self, event: yaml.NodeEvent, depth: int) -> Any:
        if event.anchor is not None:
            self._anchor(event, event.anchor)
        if isinstance(event, yaml.CollectionStartEvent):
            if depth > MAX_DEPTH:
                self._too_deep(event)
            if event.tag is not None:
                self._tag(event, event.tag)
            within = self._sequence if isinstance(event, yaml.SequenceStartEvent) else self._mapping
            return within(depth)
        if not isinstance(event, yaml.ScalarEvent):
            # An alias, of which is told already.
            return None
        if event.tag is not None:
            self._tag(event, event.tag)
        return event.value if event.style else self._plain(event, event.value)

    def _sequence(self, depth: int) -> tuple[Any, ...]:
        items: list[Any] = []
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return tuple(items)

    def _mapping(self, depth: int) -> dict[str, Any]:
        items: dict[str, Any] = {}
        starts: list[Start | None] = []
        following, scalar = self.next, yaml.ScalarEvent
        while True:
            # Nearly all keys are plain words, most values quoted text: no further calls for them.
            event = following()
            if not (type(event) is scalar and event.anchor is event.tag is None):
                if isinstance(event, yaml.MappingEndEvent):
                    return items
                self._key(event)
            key = event.value
            if key in items:
                self._duplicate(event, key, starts[list(items).index(key)])
                self._skip(following(), depth + 1)
                continue
            starts.append(event.start_mark)
            event = following()
            quoted = type(event) is scalar and event.style and event.anchor is event.tag is None
            items[key] = event.value if quoted else self._node(event, depth + 1)

    def _key(self, event: yaml.Event) -> NoReturn:
        message, hint = "a key is not a plain word", "write `key: value` with a plain key"
        self._refuse(event, "key", message, hint)

    def _skip(self, event: yaml.Event, depth: int) -> None:
        """Read past the value of a duplicate key; it still may not nest too deep."""
        if isinstance(event, yaml.CollectionStartEvent):
            if depth > MAX_DEPTH:
                self._too_deep(event)
            while not isinstance(event := self.next(), yaml.CollectionEndEvent):
                self._skip(event, depth + 1)

    def _too_deep(self, event: yaml.Event) -> NoReturn:
        message = f"values nest deeper than {MAX_DEPTH} levels"
        self._refuse(event, "depth", message, "flatten the structure")

    def _duplicate(self, event: yaml.Event, key: str, first: Start | None) -> None:
        line, column = _place(first)
        self._note(
            event,
            "duplicate-key",
            f"the key {_short(key)!r} stands twice in this mapping; first at {line}:{column}",
            "remove one of the two, or rename it",
        )

    def _anchor(self, event: yaml.NodeEvent, name: str) -> None:
        if isinstance(event, yaml.AliasEvent):
            message, hint = f"alias *{_short(name)} is not allowed", "write the value out"
        else:
            message = f"anchor &{_short(name)} is not allowed"
            hint = "remove it; write values out"
        self._note(event, "alias", message, hint)

    def _tag(self, event: yaml.Event, tag: str) -> None:
        message = f"the tag {_short(tag.replace('tag:yaml.org,2002:', '!!'))} is not allowed"
        self._note(event, "tag", message, "remove it; values need no tags")

    def _plain(self, event: yaml.ScalarEvent, text: str) -> str | int | float | bool | None:
        if text in _TYPED:
            return _TYPED[text]
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
        line, column = _place(event.start_mark if event is not None else None)
        self.problems.append(Problem(Location.of(self.path, line, column), code, message, hint))

    def _refuse(self, event: yaml.Event, code: str, message: str, hint: str) -> NoReturn:
        self._note(event, code, message, hint)
        raise _RefusedError

    def _syntax(self, error: yaml.MarkedYAMLError) -> None:
        line, column = _place(error.problem_mark or error.context_mark)
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
        if LOADER is yaml.SafeLoader:
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


def _place(start: Start | None) -> tuple[int, int]:
    """Line and column from 1; the first of the file where there is no better one."""
    return (start.line + 1, start.column + 1) if start else (1, 1)
