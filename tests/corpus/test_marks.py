"""Places are found when somebody asks for them, in the text as it was read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.corpus import marks as module
from generator.corpus.marks import KeyPath, Marks
from generator.corpus.strict_yaml import parse_yaml
from generator.errors import Location
from tests.support.contents import CONTENT, TESTLAND
from tests.support.repository import shown

NAME = Path("a.yaml")
FILES = sorted(path for root in (CONTENT, TESTLAND) for path in root.rglob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_every_value_and_key_has_the_place_that_a_composed_tree_gives_it(path: Path) -> None:
    """PyYAML's own composer is the second hand here."""
    text = path.read_text(encoding="utf-8")
    marks = parse_yaml(NAME, text).marks
    root = yaml.compose(text, Loader=yaml.SafeLoader)

    assert isinstance(root, yaml.MappingNode)
    for way, value, key in _places(root, ()):
        assert marks.value(*way) == value
        assert marks.key(*way) == key
        assert marks.holds(*way)


def _places(node: yaml.Node, way: KeyPath, key: Location | None = None) -> Iterator[Any]:
    """The way of every value below `node`, its place, and its key's (its own if it has none)."""
    here = Location.of(NAME, node.start_mark.line + 1, node.start_mark.column + 1)
    yield way, here, key or here
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            start = name.start_mark
            place = Location.of(NAME, start.line + 1, start.column + 1)
            yield from _places(value, (*way, name.value), place)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _places(item, (*way, index))


def test_of_a_key_that_stands_twice_the_first_has_the_place() -> None:
    """As it has the value."""
    document = parse_yaml(NAME, "a: 1\na:\n  b: 2\nc: 3\n")

    assert document.value == {"a": 1, "c": 3}
    assert str(document.marks.value("a")) == "a.yaml:1:4"
    assert str(document.marks.key("a")) == "a.yaml:1:1"
    assert not document.marks.holds("a", "b")
    assert str(document.marks.key("c")) == "a.yaml:4:1"


def test_places_of_a_document_that_could_not_be_read_are_its_beginning() -> None:
    """Nobody has a way into it."""
    for text in ("a: [", "", "a: 1\n---\nb: 2\n", f"a: {'[' * 100_000}"):
        marks = parse_yaml(NAME, text).marks

        assert marks.value("a") == marks.key("a") == Location.of(NAME)


def test_keys_are_given_in_written_order() -> None:
    """Of the mapping that is asked for."""
    marks = parse_yaml(NAME, "z:\n  - {c: 1, a: 2}\nb: 3\n").marks

    assert marks.order() == ("z", "b")
    assert marks.order("z", 0) == ("c", "a")
    with pytest.raises(LookupError):
        marks.order("y")


def test_a_text_is_read_for_its_places_once_and_only_if_they_are_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Good content is never asked."""
    read: list[str] = []

    def loader(text: str) -> Any:
        read.append(text)
        return yaml.SafeLoader(text)

    monkeypatch.setattr(module, "LOADER", loader)
    marks = Marks(NAME, "a: 1\n", {"a": 1})

    assert marks.order() == ("a",)
    assert read == []
    assert marks.value("a") == marks.value("a")
    assert len(read) == 1
