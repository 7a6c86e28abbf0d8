"""Procedures are paired with the provisions that describe them, whatever the act looks like."""

from __future__ import annotations

from generator.checks.facts.handing import handings
from generator.checks.facts.pairing import Pairing, is_printed, pairings
from generator.checks.reading import Reading
from generator.corpus.reader import read_corpus
from tests.support.contents import CONTENT, TESTLAND, Copy

FERRY = "decrees/2028-09-02-44/1-ferry.yaml"


def _pairings(copy: Copy, name: str) -> Pairing:
    corpus = read_corpus(copy.root)
    found = [one for folder in corpus.decrees for one in pairings(Reading(corpus, folder))]
    return next(one for one in found if one.file.record.id == name)


def test_a_provision_may_describe_several_procedures(testland: Copy) -> None:
    """The clerk's subparagraph has two columns, one of them without a time limit."""
    bees = _pairings(testland, "bee-yard")
    (clerk,) = (one for one in bees.described if one.placed.identity == "p6-2")

    assert [step.procedure.id for step in clerk.steps] == ["procedure-1", "procedure-1a"]
    assert [limit.amount for limit in clerk.limits] == [20]
    assert bees.idle == ()
    assert bees.sound == bees.described


def test_what_stands_under_a_provision_belongs_to_it(testland: Copy) -> None:
    """A step may be told in items; what is quoted is found where it stands."""
    testland.replace(
        FERRY,
        "the cashier sells a ticket (5 minutes) and tells the ferryman;",
        "the cashier\n            parts:\n              - text: sells a ticket (5 minutes),\n"
        "              - text: tells the ferryman;",
    )
    cashier, _ = _pairings(testland, "ferry").described

    assert cashier.text == "the cashier sells a ticket (5 minutes), tells the ferryman;"
    assert cashier.spot("5 minutes").way[-4:] == (0, "parts", 0, "text")
    assert testland.said_by("durations-agree", "actions-agree", "handovers-agree") == []


def test_nothing_is_paired_in_an_unknown_language(testland: Copy) -> None:
    """No word of it can be read."""
    testland.replace("jurisdiction.yaml", "[en, qtl]", "[qtl, en]")
    corpus = read_corpus(testland.root)

    assert [pairings(Reading(corpus, folder)) for folder in corpus.decrees] == [(), ()]


def test_a_cell_is_printed_where_a_table_has_its_row(testland: Copy) -> None:
    """Each table has its rows and its columns; some procedures stand in none."""
    bees = _pairings(testland, "bee-yard")
    steps = {step.procedure.id: step for one in bees.described for step in one.steps}

    assert is_printed(steps["procedure-2"], "action") is True
    assert is_printed(steps["procedure-2"], "result") is False
    assert is_printed(steps["portal-1"], "result") is True
    assert is_printed(steps["parish-1"], "result") is None


def test_in_the_decree_every_column_has_one_step_and_one_receiver_to_follow() -> None:
    """Five columns in each of the seven regulations."""
    corpus = read_corpus(CONTENT)
    (folder,) = corpus.decrees

    for pairing, found in handings(Reading(corpus, folder)):
        assert [len(one.steps) for one in pairing.described] == [1] * 5
        assert [len(one.printed) for one in found[:4]] == [1] * 4
        assert [len(one.following) for one in found[:4]] == [1] * 4
        assert all(node.participant for node in found[4].following)


def test_testland_is_paired_whole() -> None:
    """Procedures of four ways to apply, of an act without a table, of a single page."""
    corpus = read_corpus(TESTLAND)
    counts = {
        pairing.file.record.id: sum(len(one.steps) for one in pairing.described)
        for folder in corpus.decrees
        for pairing in pairings(Reading(corpus, folder))
    }

    assert counts == {"ferry": 2, "bee-yard": 14, "archive-extract": 4}
