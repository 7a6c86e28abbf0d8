"""No bytes crash reading, and what is plain data is read as every YAML program reads it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.corpus.golden import GoldenTables
from generator.corpus.strict_yaml import parse_yaml
from generator.corpus.text_file import decode_text
from generator.corpus.validation import validate
from generator.errors import Problem
from generator.model.organization import Jurisdiction
from generator.model.regulation import Regulation
from tests.support.contents import TESTLAND

NAME = Path("content/a.yaml")
RECORDS = (Jurisdiction, GoldenTables, Regulation)
FERRY = (TESTLAND / "decrees/2028-09-02-44/1-ferry.yaml").read_bytes()

WORDS = (
    *"[]{}-?:,#&*!|>'\"%@`~<=",
    *("- ", ": ", "? ", "| ", ">-\n", "--- ", "...\n", "%YAML 1.1\n", "&a ", "*a ", "!!int ", "<<"),
    *("\n", "\n  ", "\n    ", "\t", "\r", "\x85", "\u2028", "\ufeff", "\x00", "\ud800", "и\u0306"),
    *(
        "id: ",
        "names:",
        "kk: ",
        "languages: [",
        "regulations: ",
        "rows:\n- ",
        "[key]: ",
        "null",
        "No",
    ),
    *("0118", "12:30", "2015-08-10", "1e999", "9" * 30, "true", "қала", "a"),
)

LETTERS = st.characters(min_codepoint=1, max_codepoint=0xFFFF, exclude_categories=["Cs"])
NUMBERS = st.integers(-(10**17), 10**17)
DECIMALS = st.integers(-(10**9), 10**9).map(lambda number: number / 8)
# PyYAML itself writes these two without quotes, and other programs read them as truth.
TEXTS = st.text(LETTERS, max_size=20).filter(lambda text: text.lower() not in ("y", "n"))
PLAIN = st.none() | st.booleans() | NUMBERS | DECIMALS | TEXTS
KEYS = st.text(LETTERS, max_size=8)
DATA = st.dictionaries(
    KEYS,
    st.recursive(
        PLAIN,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
        max_leaves=12,
    ),
    min_size=1,
    max_size=4,
)


@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf\xef\xbb\xbf")
@example(b"a: \xed\xa0\x80")
def test_no_bytes_crash_reading(data: bytes) -> None:
    """Whatever stands in a file, there is a record or a problem with a place."""
    _read(data)


@settings(max_examples=400)
@given(st.lists(st.sampled_from(WORDS), max_size=25))
@example(["[key]: ", "a"])
@example(["names:", "\n  ", "[key]: ", "a"])
@example(["regulations: ", "[", "]"])
def test_no_yaml_crashes_reading(words: list[str]) -> None:
    """Nor does any row of what has a meaning in YAML."""
    _read("".join(words).encode("utf-8", errors="surrogatepass"))


@settings(max_examples=200)
@given(st.integers(0, len(FERRY)), st.integers(0, 40), st.sampled_from(WORDS))
def test_no_change_of_a_regulation_crashes_reading(at: int, length: int, word: str) -> None:
    """Nor does a good file with a piece taken out and another put in."""
    piece = word.encode("utf-8", errors="surrogatepass")
    _read(FERRY[:at] + piece + FERRY[at + length :])


@given(DATA)
def test_plain_data_is_read_as_json(data: dict[str, Any]) -> None:
    """JSON is YAML: the same values come out as from PyYAML's safe loader."""
    text = json.dumps(data)
    document = parse_yaml(NAME, text)

    assert document.problems == ()
    assert _lists(document.value) == yaml.safe_load(text) == data


@given(DATA)
def test_plain_data_is_read_from_blocks(data: dict[str, Any]) -> None:
    """The same holds for YAML's own way to write it."""
    text = yaml.dump(data, Dumper=_Plain, allow_unicode=True)
    document = parse_yaml(NAME, text)

    assert document.problems == ()
    assert _lists(document.value) == yaml.safe_load(text)


class _Plain(yaml.SafeDumper):
    """Writes every value out."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 (PyYAML's own signature)
        """No value is written as an alias of another."""
        return True


def _read(data: bytes) -> None:
    file = decode_text(NAME, data)
    problems = list(file.problems)
    if file.text is not None:
        document = parse_yaml(NAME, file.text, file.utf8)
        assert document == parse_yaml(NAME, file.text)
        problems += document.problems
        assert document.value is not None or problems
        for record in RECORDS:
            built, faults = validate(record, document.value, document.marks)
            assert (built is None) == bool(faults)
            problems += faults
    text = data.decode("utf-8", errors="replace")
    assert [problem for problem in problems if not _lies_in(problem, text)] == []


def _lies_in(problem: Problem, text: str) -> bool:
    """Whether a problem lies inside its file, at most just behind the last line or letter."""
    line, column = problem.location.line, problem.location.column
    return 1 <= line <= len(text.splitlines()) + 1 and 1 <= column <= len(text) + 1


def _lists(value: Any) -> Any:
    """The value with lists in the place of tuples."""
    if isinstance(value, dict):
        return {key: _lists(item) for key, item in value.items()}
    return [_lists(item) for item in value] if isinstance(value, tuple) else value
