"""All official text is laid out in the order in which its source prints it."""

from __future__ import annotations

from generator.corpus.official_text import Block, official_blocks
from generator.corpus.reader import read_corpus
from tests.support.contents import TESTLAND, Copy

FERRY = "decrees/2028-09-02-44/1-ferry.yaml"


def blocks() -> list[Block]:
    """The blocks of testland's ferries."""
    (folder,) = (one for one in read_corpus(TESTLAND).decrees if one.source is not None)
    return list(official_blocks(folder))


def test_blocks_stand_in_printed_order() -> None:
    """Decree, signature, stamp, regulation, annexes; numbers belong to the text."""
    texts = [" ".join(block.words) for block in blocks()]

    assert texts[0] == "On the regulation of ferries"
    assert texts[7:10] == [
        "Head of the Council A. Testman",
        'Approved by Resolution of the Council of Testland of "2" September 2028 № 44',
        "Regulation of the public service «Passage by ferry»",
    ]
    assert texts[10:14] == [
        "1. General",
        "1. Provider: the ferry stations.",
        "Tickets are sold at the landing stages.",
        "2. Form: on paper.",
    ]
    assert texts[-3:] == ["Annex 2", "to the regulation «Passage by ferry»", "Sequence of actions"]


def test_a_table_is_one_block_without_order() -> None:
    """Numbers and names of rows belong to it; an empty cell has no words."""
    (table,) = (block for block in blocks() if not block.ordered)

    assert " ".join(table.words) == (
        "1 Action 1 2 2 Who the cashier the ferryman 3 What sells a ticket takes the recipient over"
        " or refuses 4 Then tells the ferryman 5 How long 5 minutes at most 1 hour"
    )


def test_label_and_header_stand_in_the_order_of_their_keys(testland: Copy) -> None:
    """Kazakh acts print the label last, others first."""
    (folder,) = (one for one in read_corpus(testland.root).decrees if one.source is not None)
    testland.replace(FERRY, "    label: Annex 2\n", "")
    testland.replace(FERRY, "    heading: Sequence", "    label: Annex 2\n    heading: Sequence")
    (turned,) = (one for one in read_corpus(testland.root).decrees if one.source is not None)

    assert [" ".join(block.words) for block in official_blocks(folder)][-3:-1] == [
        "Annex 2",
        "to the regulation «Passage by ferry»",
    ]
    assert [" ".join(block.words) for block in official_blocks(turned)][-3:-1] == [
        "to the regulation «Passage by ferry»",
        "Annex 2",
    ]


def test_provisions_begin_paragraphs() -> None:
    """And nothing else is known to."""
    beginning = [block.words[0] for block in blocks() if block.begins]

    assert beginning[:4] == ["In", "1.", "2.", "3."]
    assert len(beginning) == 1 + 3 + 11


def test_each_block_knows_its_place() -> None:
    """So that a difference is shown where it is to be corrected."""
    place = {" ".join(block.words): block.location for block in blocks()}

    assert place["2. Form: on paper."].line == 16
    assert place["Sequence of actions"].path.endswith(FERRY)
