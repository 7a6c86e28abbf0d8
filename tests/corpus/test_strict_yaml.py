"""YAML is read strictly: what is typed, what stays text, and where everything stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.corpus.strict_yaml import MAX_DEPTH, YamlDocument, parse_yaml

NAME = Path("content/a.yaml")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("0118", "0118"),
        ("12:30", "12:30"),
        ("2015-08-10", "2015-08-10"),
        ("2015-118", "2015-118"),
        ("1_000", "1_000"),
        ("1e3", "1e3"),
        ("0x1F", "0x1F"),
        (".5", ".5"),
        ("+7", "+7"),
        (".inf", ".inf"),
        ("=", "="),
        ("118", 118),
        ("-3", -3),
        ("0", 0),
        ("1.50", 1.5),
        ("123456789012345678", 123456789012345678),
        ("1234567890123456789", "1234567890123456789"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ('"true"', "true"),
        ("'118'", "118"),
        ('"No"', "No"),
        ("|-\n  118", "118"),
        (">-\n  a\n  b", "a b"),
    ],
)
def test_only_truth_nothing_and_plain_decimals_are_typed(written: str, value: Any) -> None:
    """Numbers of acts, times and dates stay as they are written."""
    document = parse_yaml(NAME, f"a: {written}\n")

    assert document.problems == ()
    assert document.value == {"a": value}
    assert type(document.value["a"]) is type(value)


@pytest.mark.parametrize("word", ["No", "no", "NO", "yes", "Yes", "on", "Off", "y", "N", "True"])
def test_a_word_that_others_read_as_truth_is_refused(word: str) -> None:
    """In quotes it is text."""
    (problem,) = parse_yaml(NAME, f"a: {word}\n").problems

    assert str(problem.location) == "content/a.yaml:1:4"
    assert problem.code == "ambiguous-word"
    assert f'"{word}" in quotes' in problem.hint


@pytest.mark.parametrize(
    "key", ["no", "Yes", "on", "1", "null", "true", "<<", "2015-08-10", "=", "~"]
)
def test_keys_are_always_text(key: str) -> None:
    """No key becomes a number, a date, a truth or a merge."""
    document = parse_yaml(NAME, f"{key}: a\n")

    assert (document.value, document.problems) == ({key: "a"}, ())


def test_everything_has_its_place() -> None:
    """Keys and values, inside lists too; columns count letters."""
    marks = parse_yaml(NAME, "қала:\n  - ат: Арал\n    жол: [а, б]\n").marks

    assert str(marks.key("қала")) == "content/a.yaml:1:1"
    assert str(marks.value("қала", 0)) == "content/a.yaml:2:5"
    assert str(marks.value("қала", 0, "ат")) == "content/a.yaml:2:9"
    assert str(marks.key("қала", 0, "жол")) == "content/a.yaml:3:5"
    assert str(marks.value("қала", 0, "жол", 1)) == "content/a.yaml:3:14"


def test_what_is_not_written_has_the_place_of_what_is_around_it() -> None:
    """A default value is looked for where it would be written."""
    marks = parse_yaml(NAME, "a:\n  - b: 1\n").marks

    assert marks.value("a", 0, "c", "d") == marks.value("a", 0)
    assert marks.key("a", 0, "c") == marks.value("a", 0)


def test_the_place_of_a_bad_character_counts_letters() -> None:
    """The parser counts bytes, of which a Cyrillic letter has two."""
    (problem,) = parse_yaml(NAME, 'қала: жақсы\nаудан: "а\x07б"\n').problems

    assert str(problem.location) == "content/a.yaml:2:10"


def test_half_of_a_surrogate_pair_is_refused() -> None:
    """It is no character, and has no bytes that a parser could read."""
    (problem,) = parse_yaml(NAME, "қала: \ud800\n").problems

    assert str(problem.location) == "content/a.yaml:1:7"
    assert problem.code == "character"


def test_a_syntax_error_has_the_place_of_the_parser_in_letters() -> None:
    """After Cyrillic words on the same line, too."""
    (problem,) = parse_yaml(NAME, "қала: жақсы: дала\n").problems

    assert str(problem.location) == "content/a.yaml:1:12"
    assert problem.code == "yaml-syntax"


def test_the_greatest_depth_is_allowed() -> None:
    """And one level more is not."""
    assert _nested(MAX_DEPTH - 1).problems == ()
    assert [problem.code for problem in _nested(MAX_DEPTH).problems] == ["depth"]


def test_a_duplicate_is_read_past_at_any_depth() -> None:
    """What stands after it is still read."""
    document = parse_yaml(NAME, "a: 1\na: {b: [c, {d: e}]}\nf: 2\n")

    assert document.value == {"a": 1, "f": 2}
    assert [problem.code for problem in document.problems] == ["duplicate-key"]


@pytest.mark.parametrize("word", ["!" + "x" * 1000, "&" + "x" * 1000 + " a", "*" + "x" * 1000])
def test_a_long_word_is_repeated_in_part(word: str) -> None:
    """A message stays one that can be read."""
    (problem,) = parse_yaml(NAME, f"a: {word}\n").problems

    assert len(problem.message) < 120


def test_a_repeated_word_ends_in_an_ellipsis() -> None:
    """So that nobody takes the part for the whole."""
    key = "x" * 1000
    (problem,) = parse_yaml(NAME, f"{key}: 1\n{key}: 2\n").problems

    assert f"{'x' * 60}…" in problem.message
    assert len(problem.message) < 160


def _nested(depth: int) -> YamlDocument:
    """A document with `depth` lists inside one another, in a mapping."""
    return parse_yaml(NAME, f"a: {'[' * depth}{']' * depth}\n")
