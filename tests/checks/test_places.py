"""What a check finds in a file is told by the place where a reader of the act meets it."""

from __future__ import annotations

import pytest

from generator.checks.finding import Spot
from generator.checks.places import place_of, printed_order
from generator.checks.reading import Reading
from generator.corpus.marks import KeyPath
from generator.corpus.reader import read_corpus
from generator.model.annex import RowContent
from generator.model.inconsistency import Part, Place
from tests.support.contents import CONTENT, TESTLAND


@pytest.fixture(scope="module")
def reading() -> Reading:
    """The decree."""
    corpus = read_corpus(CONTENT)
    return Reading(corpus, corpus.decrees[0])


@pytest.mark.parametrize(
    ("way", "place"),
    [
        (("title",), Place()),
        (("number",), Place()),
        (("front", 1), Place(part=Part.FRONT)),
        (("repeal", "act", "number"), Place(part=Part.FRONT)),
        (("registration", "number"), Place(part=Part.FRONT)),
        (("preamble",), Place(provision="c0")),
        (("clauses", 0, "parts", 1, "text"), Place(provision="c1-2")),
        (("entry_into_force", "text"), Place(provision="c3")),
        (("references", 0, "date"), Place(provision="c0")),
        (("signatory", "office"), Place(part=Part.SIGNATORY)),
    ],
)
def test_a_place_in_a_decree(reading: Reading, way: KeyPath, place: Place) -> None:
    """Its title, where nothing else is meant."""
    assert place_of(Spot(reading.folder.decree, way, "x")) == place


@pytest.mark.parametrize(
    ("way", "place"),
    [
        (("heading",), Place(regulation=2)),
        (("title",), Place(regulation=2)),
        (("approval",), Place(regulation=2, part=Part.APPROVAL)),
        (("sections", 1, "heading"), Place(regulation=2, section=2)),
        (("sections", 0, "paragraphs", 2, "text"), Place(regulation=2, provision="p3")),
        (("participants", 1, "name"), Place(regulation=2, provision="p7-1")),
        (("annexes", 0, "label"), Place(regulation=2, annex="annex-1")),
        (("annexes", 0, "header"), Place(regulation=2, annex="annex-1", part=Part.HEADER)),
        (("annexes", 2, "heading"), Place(regulation=2, annex="annex-3", part=Part.HEADING)),
        (
            ("annexes", 0, "rows", 4, "name"),
            Place(regulation=2, annex="annex-1", row=RowContent.TIME_LIMIT),
        ),
        (
            ("procedures", 2, "durations", 0, "text"),
            Place(
                regulation=2, annex="annex-1", procedure="procedure-3", row=RowContent.TIME_LIMIT
            ),
        ),
        (
            ("procedures", 0, "performer_printed"),
            Place(regulation=2, annex="annex-1", procedure="procedure-1", row=RowContent.PERFORMER),
        ),
        (("procedures", 0), Place(regulation=2, annex="annex-1", procedure="procedure-1")),
    ],
)
def test_a_place_in_a_regulation(reading: Reading, way: KeyPath, place: Place) -> None:
    """Its heading, where nothing else is meant."""
    assert place_of(Spot(reading.regulations[1], way, "x")) == place


def test_a_procedure_without_a_table_is_met_in_its_provision() -> None:
    """Where no annex shows it."""
    corpus = read_corpus(TESTLAND)
    file = next(
        one
        for folder in corpus.decrees
        for one in folder.regulations
        if one.record.id == "archive-extract"
    )

    place = place_of(Spot(file, ("procedures", 1, "time_limit"), "x"))

    assert place == Place(regulation=2, provision="ps2p1-2")


def test_texts_are_in_printed_order(reading: Reading) -> None:
    """As the checks read them, so readers are told of them; a place has one order."""
    orders = [printed_order(spot) for spot in reading.texts]

    assert orders == sorted(orders)
    assert len(set(orders)) > 500


def test_facts_stand_where_their_provision_does(reading: Reading) -> None:
    """Between the text before it and the text behind it."""
    file = reading.regulations[1]
    fact = printed_order(Spot(file, ("participants", 1, "name"), "x"))
    place = next(
        spot
        for spot in reading.texts
        if spot.file is file and place_of(spot) == Place(regulation=2, provision="p7-1")
    )

    assert fact == printed_order(place)
