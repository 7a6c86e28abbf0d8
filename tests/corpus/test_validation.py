"""What pydantic finds is said in plain words, at the place it means, once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from generator.corpus.strict_yaml import parse_yaml
from generator.corpus.validation import FORMS, validate
from generator.model.organization import Jurisdiction, Organizations
from generator.model.process import Procedure, Process
from generator.model.record import Record
from generator.model.website import Websites
from generator.output import SCHEMAS

JURISDICTION = "id: t\nnames: {en: T}\ntime_zone: UTC\nlanguages: [en]\n"
PROCEDURE = "id: a\nnumber: '1'\nperformer: b\nperformer_printed: B\naction: c\nfrom: p1\n"


def said(record: type[BaseModel], text: str) -> list[str]:
    """What is said of `text`, each as `line:column message`, by place."""
    document = parse_yaml(Path("a.yaml"), text)
    assert document.problems == ()
    _, problems = validate(record, document.value, document.marks)
    return [
        f"{problem.location.line}:{problem.location.column} {problem.message} ({problem.hint})"
        for problem in sorted(problems)
    ]


def test_a_good_document_becomes_a_record() -> None:
    """Aliases such as `from` are the keys of the file."""
    document = parse_yaml(Path("a.yaml"), PROCEDURE)
    record, problems = validate(Procedure, document.value, document.marks)

    assert problems == []
    assert record is not None
    assert record.from_ == "p1"


def test_the_engines_own_name_of_a_field_is_no_key() -> None:
    """A file has one way to say a thing."""
    assert said(Procedure, PROCEDURE.replace("from:", "from_:")) == [
        "1:1 the key 'from' is missing here (add it)",
        "6:1 the key 'from_' is not known here (did you mean 'from'?)",
    ]


def test_a_missing_key_of_an_entry_is_placed_at_the_entry() -> None:
    """There the key is to be added."""
    text = "default: a\nwebsites:\n  - owner: a\n  - id: b\n"

    assert said(Websites, text) == [
        "3:5 the key 'id' is missing here (add it)",
        "4:5 the key 'owner' is missing here (add it)",
    ]


def test_a_missing_key_of_a_record_is_placed_at_the_records_key() -> None:
    """The key above is what an author sees."""
    text = "organizations:\n  - id: a\n    type: other\n"

    assert said(Organizations, text) == ["2:5 the key 'names' is missing here (add it)"]


def test_a_list_of_wrong_entries_is_not_called_too_short() -> None:
    """Pydantic counts only the good entries."""
    assert said(Jurisdiction, JURISDICTION.replace("[en]", "[English]")) == [
        (
            "4:13 languages: 'English' has not the form wanted here "
            "(write two or three Latin small letters: kk)"
        )
    ]


def test_a_list_that_is_too_short_is_named() -> None:
    """With how many entries it has and needs."""
    assert said(Jurisdiction, JURISDICTION.replace("[en]", "[]")) == [
        "4:12 languages: the list has 0 of at least 1 entries (add what is missing)"
    ]


def test_a_short_list_of_wrong_entries_is_both() -> None:
    """One wrong node is still only one of two."""
    text = "id: a\nnodes:\n  - 1\ntransitions:\n  - {source: b, target: c}\n"

    assert said(Process, text) == [
        "3:3 nodes: the list has 0 of at least 2 entries (add what is missing)",
        "3:5 nodes: expected a mapping, found a number (write a mapping)",
    ]


def test_a_bad_name_of_a_key_is_placed_at_the_key() -> None:
    """And a bad value at the value."""
    assert said(Jurisdiction, JURISDICTION.replace("{en: T}", "{English: T, kk: [T]}")) == [
        (
            "2:9 English: 'English' has not the form wanted here "
            "(write two or three Latin small letters: kk)"
        ),
        "2:25 kk: expected text, found a list (write text)",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[key]", "2:9 [key]: '[key]' has not the form wanted here "),
        ("'1'", "2:9 1: '1' has not the form wanted here "),
    ],
)
def test_a_key_that_looks_like_something_else_is_placed(text: str, expected: str) -> None:
    """Pydantic marks bad keys by a word that a file may hold, too."""
    (line,) = said(Jurisdiction, JURISDICTION.replace("{en: T}", f'{{"{text.strip(chr(39))}": T}}'))

    assert line.startswith(expected)


def test_the_word_of_pydantic_may_be_an_unknown_key() -> None:
    """At the top, where no key stands above it."""
    assert said(Jurisdiction, JURISDICTION + '"[key]": 1\n')[0].startswith(
        "5:1 the key '[key]' is not known here"
    )


def test_a_word_from_a_list_of_words_is_asked_for() -> None:
    """All words are named; another type is named as such."""
    words = "'akimat', 'department', 'division', 'ministry', 'council' or 'other'"
    text = "organizations:\n  - {id: a, type: TYPE, names: {en: A}}\n"

    assert said(Organizations, text.replace("TYPE", "akim")) == [
        f"2:19 type: 'akim' is not one of the words allowed here (write one of {words})"
    ]
    assert said(Organizations, text.replace("TYPE", "[akimat]")) == [
        f"2:19 type: expected text, found a list (write one of {words})"
    ]
    assert said(Organizations, text.replace("TYPE", "")) == [
        f"2:19 type: expected text, found nothing (write one of {words})"
    ]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("0", "amount: 0 is too small (write a number above 0)"),
        ("-1", "amount: -1 is too small (write a number above 0)"),
        ("1.5", "amount: expected a whole number, found a decimal (write a whole number)"),
        ('"1"', "amount: expected a whole number, found text (write a whole number)"),
        ("true", "amount: expected a whole number, found true or false (write a whole number)"),
    ],
)
def test_an_amount_is_a_whole_number_above_zero(amount: str, expected: str) -> None:
    """Nothing is converted silently."""
    limit = f"{{text: a, amount: {amount}, unit: hour, bound: exact}}"

    (line,) = said(Procedure, PROCEDURE + f"time_limit: a\ndurations: [{limit}]\n")

    assert line.partition(" ")[2] == expected


def test_a_long_value_is_repeated_in_part() -> None:
    """A message stays one that can be read."""
    (line,) = said(Jurisdiction, JURISDICTION.replace("id: t", f"id: {'Ә' * 5000}"))

    assert len(line) < 200
    assert "…" in line


def test_every_form_of_the_model_has_words_and_an_example() -> None:
    """A regular expression is shown to nobody; each example has the form it stands for."""
    patterns = {pattern for record in SCHEMAS.values() for pattern in _patterns(record)}

    assert patterns - {r"^\d{4}-\d{2}-\d{2}$"} <= FORMS.keys()
    for pattern, (words, example) in FORMS.items():
        assert words
        assert re.search(pattern, example)


def _patterns(record: type[Record]) -> Iterator[str]:
    waiting: list[Any] = [record.model_json_schema(by_alias=True)]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            if isinstance(here.get("pattern"), str):
                yield here["pattern"]
            if isinstance(here.get("patternProperties"), dict):
                yield from here["patternProperties"]
        waiting += (
            here.values() if isinstance(here, dict) else here if isinstance(here, list) else ()
        )
