"""Facts are found wherever a record names the provision it was read from."""

from __future__ import annotations

import pytest

from generator.corpus.reader import read_corpus
from generator.model.decree import Decree
from generator.model.fact import find_facts, find_naming
from generator.model.record import Record, walk
from generator.model.reference import Reference
from generator.model.regulation import Channel, Quoted, Regulation
from tests.support.contents import CONTENT, TESTLAND


def _records() -> list[Decree | Regulation]:
    folders = [folder for root in (CONTENT, TESTLAND) for folder in read_corpus(root).decrees]
    loaded = [one.record for folder in folders for one in folder.regulations]
    return [*(folder.decree.record for folder in folders), *loaded]


@pytest.mark.parametrize("record", _records(), ids=lambda record: record.id)
def test_facts_are_all_records_that_can_name_a_provision(record: Record) -> None:
    """Not one is passed over by looking only where facts can stand, and none comes out of order."""
    everywhere = [
        (way, found, getattr(found, "from_", None))
        for way, found in walk(record)
        if "from_" in type(found).model_fields
    ]

    assert everywhere
    assert [tuple(fact) for fact in find_facts(record)] == everywhere


@pytest.mark.parametrize("record", _records(), ids=lambda record: record.id)
def test_facts_are_the_same_without_their_ways(record: Record) -> None:
    """By the provision that each names."""
    found = [(name, id(one)) for name, facts in find_naming(record).items() for one in facts]

    assert sorted(found, key=str) == sorted(
        ((fact.provision, id(fact.record)) for fact in find_facts(record)), key=str
    )


def test_a_record_can_be_a_fact_itself() -> None:
    """With an empty way; a subclass of one is one."""
    quoted = Quoted(text="a", from_="p1")
    channel = Channel(text="a", from_="p2", kinds=("paper",))

    assert [tuple(fact) for fact in find_facts(quoted)] == [((), quoted, "p1")]
    assert [tuple(fact) for fact in find_facts(channel)] == [((), channel, "p2")]


def test_a_way_goes_by_the_keys_of_the_file() -> None:
    """Lists by position."""
    regulation = next(record for record in _records() if isinstance(record, Regulation))

    ways = [fact.way for fact in regulation.facts if isinstance(fact.record, Reference)]

    assert ways == [("references", index) for index in range(len(regulation.references))]
