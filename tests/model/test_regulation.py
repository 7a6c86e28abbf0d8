"""A regulation answers what its pages ask: tables, procedures of an annex, words of an arrow."""

from __future__ import annotations

import pytest

from generator.corpus.reader import read_corpus
from generator.model.annex import AnnexKind
from generator.model.regulation import Regulation
from tests.support.contents import TESTLAND


@pytest.fixture(scope="module")
def bees() -> Regulation:
    """Testland's regulation with several processes and tables."""
    return _regulation("bee-yard")


@pytest.fixture(scope="module")
def ferry() -> Regulation:
    """Testland's regulation with one process."""
    return _regulation("ferry")


def _regulation(name: str) -> Regulation:
    decrees = read_corpus(TESTLAND).content().decrees
    found = (one for approved in decrees for one in approved.regulations if one.id == name)
    return next(found)


def test_an_address_is_made_of_order_and_name(bees: Regulation) -> None:
    """And stays when titles change."""
    assert bees.slug == "1-bee-yard"


def test_a_table_has_its_own_rows_and_a_column_for_each_procedure(ferry: Regulation) -> None:
    """A fact that the act does not give is an empty cell."""
    (annex, _) = ferry.annexes

    assert [(row.number, row.name, cells) for row, cells in ferry.table(annex)] == [
        ("1", "Action", ("1", "2")),
        ("2", "Who", ("the cashier", "the ferryman")),
        ("3", "What", ("sells a ticket", "takes the recipient over or refuses")),
        ("4", "Then", ("tells the ferryman", "")),
        ("5", "How long", ("5 minutes", "at most 1 hour")),
    ]


def test_an_annex_shows_the_procedures_of_its_processes(bees: Regulation) -> None:
    """In the order of the table, each once, though several processes use it."""
    annexes = {annex.id: annex for annex in bees.annexes}

    assert [found.id for found in bees.procedures_of(annexes["annex-1a"])] == [
        "portal-1",
        "portal-2",
    ]
    assert [found.id for found in bees.procedures_of(annexes["annex-1"])] == [
        "procedure-1",
        "procedure-1a",
        *(f"procedure-{number}" for number in range(2, 9)),
    ]


def test_an_annex_that_names_no_process_shows_all(bees: Regulation) -> None:
    """Processes and procedures."""
    handbook = bees.annex_of(AnnexKind.HANDBOOK)

    assert handbook is not None
    assert bees.processes_of(handbook) == bees.processes
    assert bees.procedures_of(handbook) == bees.procedures


def test_the_first_annex_of_a_kind_is_found(bees: Regulation) -> None:
    """Or none."""
    table = bees.annex_of(AnnexKind.PROCEDURE_TABLE)

    assert table is not None
    assert table.id == "annex-1"
    assert _regulation("archive-extract").annex_of(AnnexKind.PROCEDURE_TABLE) is None


def test_provisions_know_where_they_stand_in_their_file(bees: Regulation) -> None:
    """The way leads from the root of the YAML file to the provision."""
    place = bees.by_identity["p6-f2-2"]

    assert place.path == ("sections", 1, "paragraphs", 1, "parts", 8, "parts", 1)
    assert place.provision.number == "2)"
    assert place.parent == "p6-f2"
