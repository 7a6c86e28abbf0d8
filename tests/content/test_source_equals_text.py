"""Prove, without the engine's own check, that the YAML holds every word of the official text.

The corrected source is read here by a second, simpler hand: corrections are applied to its words,
and the texts of the YAML files are laid beside them in printed order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest
import yaml

from tests.support.repository import ROOT

DECREE = ROOT / "content/decrees/2015-08-10-118"
ROWS = ("number", "performer_printed", "action", "result", "time_limit")


def load(name: str) -> Any:
    """A YAML file as plain strings."""
    return yaml.load((DECREE / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506


def corrected_source() -> list[str]:
    """The words of the source, with every recorded repair made."""
    text = (DECREE / "source.kk.txt").read_text(encoding="utf-8")
    lines = [line.split() for line in text.split("\n")]
    words = [(number, word) for number, line in enumerate(lines, 1) for word in line]
    for correction in load("corrections.yaml")["corrections"]:
        line = int(correction["line"])
        found: list[str] = correction["found"].split()
        meant: list[str] = correction["meant"].split()
        places = [
            place
            for place, word in enumerate(words)
            if word[0] == line and [word for _, word in words[place : place + len(found)]] == found
        ]
        assert len(places) == 1, correction
        words[places[0] : places[0] + len(found)] = [(line, word) for word in meant]
    return [word for _, word in words]


def provisions(items: list[dict[str, Any]]) -> Iterator[str]:
    """Number and text of each provision, in printed order."""
    for item in items:
        yield f"{item.get('number', '')} {item['text']}"
        yield from provisions(item.get("parts", []))


def regulation_pieces(regulation: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """The texts of a regulation in printed order, and whether each is a table."""
    yield regulation["approval"], False
    yield regulation["heading"], False
    for section in regulation["sections"]:
        yield section["heading"], False
        yield " ".join(provisions(section["paragraphs"])), False
    for annex in regulation["annexes"]:
        yield f"{annex['header']} {annex['label']} {annex['heading']}", False
        if rows := annex.get("rows"):
            cells = [
                f"{row['number']} {row['name']} "
                + " ".join(procedure[field] for procedure in regulation["procedures"])
                for row, field in zip(rows, ROWS, strict=True)
            ]
            yield " ".join(cells), True


def all_pieces() -> list[tuple[str, bool]]:
    """The texts of the whole decree in printed order."""
    decree = load("decree.yaml")
    signed = f"{decree['signatory']['office']} {decree['signatory']['name']}"
    front = [decree["title"], *decree["front"], decree["preamble"]]
    head = [*front, *provisions(decree["clauses"]), signed]
    regulations = (load(f"{stem}.yaml") for stem in decree["regulations"])
    body = chain.from_iterable(regulation_pieces(regulation) for regulation in regulations)
    return [*((text, False) for text in head), *body]


def test_the_corrected_source_equals_the_text_word_for_word() -> None:
    """In order for paragraphs, as a multiset of words for tables; nothing lost, nothing added."""
    source = corrected_source()
    place = 0
    for text, is_table in all_pieces():
        words = text.split()
        here = source[place : place + len(words)]
        if is_table:
            assert Counter(here) == Counter(words)
        else:
            assert here == words
        place += len(words)

    assert place == len(source)


def test_every_cell_equals_the_table_typed_by_hand() -> None:
    """All 140 cells of rows 2 to 5, and the numbers of row 1, each by row and column."""
    golden = load("annex-1.golden.yaml")["regulations"]
    cells = 0
    for table, stem in zip(golden, load("decree.yaml")["regulations"], strict=True):
        regulation = load(f"{stem}.yaml")
        for row, printed, field in zip(
            table["rows"], regulation["annexes"][0]["rows"], ROWS, strict=True
        ):
            assert (row["number"], row["name"]) == (printed["number"], printed["name"])
            assert row["cells"] == [procedure[field] for procedure in regulation["procedures"]]
            cells += len(row["cells"]) if field != "number" else 0

    assert cells == 140


@pytest.mark.parametrize("stem", load("decree.yaml")["regulations"])
def test_no_latin_letter_stands_in_a_cyrillic_word(stem: str) -> None:
    """It looks the same, and breaks search and screen readers."""
    for text, _ in regulation_pieces(load(f"{stem}.yaml")):
        for word in text.split():
            letters = [letter for letter in word if letter.isalpha()]
            cyrillic = [letter for letter in letters if "\u0400" <= letter <= "\u04ff"]

            assert len(cyrillic) in (0, len(letters)), word


def test_official_errors_are_kept() -> None:
    """What the act misspells stays misspelt."""
    texts = {stem: str(load(f"{stem}.yaml")) for stem in load("decree.yaml")["regulations"]}

    assert "емлекеттік көрсетілетін қызмет регламентіне" in texts["1-personal-assistant"]
    for word in ("номері", "қағидарын", "құқтық", "кызметті", "Өтініштері"):
        assert word in texts["7-residential-care"]
