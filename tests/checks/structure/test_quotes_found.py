"""The check `quotes-found`: every fact quotes the provision it names, word for word."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.structure.quotes_found import quotes
from tests.support.contents import Copy

DECREE = "decrees/2028-09-02-44/decree.yaml"
RULES = "decrees/2031-03-14-7/decree.yaml"
ARCHIVE = "decrees/2031-03-14-7/archive-extract.yaml"
BEES = "decrees/2031-03-14-7/bee-yard.yaml"
TEXT = "the clerk registers the papers and gives a receipt within 30 minutes"


@pytest.mark.parametrize(
    "quotation",
    [
        TEXT,
        "registers the papers",
        "the clerk … gives a receipt",
        "the clerk … the papers … 30 minutes",
        "the pap",
        "the clerk … regist … a rec",
    ],
)
def test_passes_with_pieces_in_their_order(quotation: str) -> None:
    """A piece may end inside a word, whose ending the sentence needs and the name does not."""
    assert quotes(TEXT, quotation)


@pytest.mark.parametrize(
    "quotation",
    [
        "the clerk register the papers",
        "gives a receipt … the clerk",
        "papers … papers",
        "0 minutes",
        "lerk registers",
        "the clerk…gives",
        "… gives a receipt",
        "The clerk",
    ],
)
def test_fails_with_other_words(quotation: str) -> None:
    """In another order, begun inside a word, left out without the mark, or in other letters."""
    assert not quotes(TEXT, quotation)


@given(st.text("ab _1ә", max_size=12), st.lists(st.text("ab _1ә", max_size=4), min_size=1))
def test_a_piece_begins_where_a_word_begins(text: str, pieces: list[str]) -> None:
    """What a word is, regular expressions say; they are the definition, and too slow to run."""
    place: int | None = 0
    for piece in pieces:
        found = re.compile(rf"(?<!\w){re.escape(piece)}").search(text, place or 0)
        place = found.end() if found and place is not None else None

    assert quotes(text, " … ".join(pieces)) == (place is not None)


def test_passes_in_kazakh() -> None:
    """A name drops the ending that its sentence gives it."""
    assert quotes("пошта арқылы медициналық ұйымға жолдайды", "медициналық ұйым")
    assert not quotes("бас тарту туралы дәлелді жауап", "бас тартуы")


@pytest.mark.parametrize(
    ("file", "old", "new", "where"),
    [
        (DECREE, "citation: Resolution of the", "citation: a zebra of the", "the lines of `front`"),
        (DECREE, "by: Resolution", "by: a zebra", "the lines of `front`"),
        (DECREE, "condition: as from", "condition: a zebra from", "the lines of `front`"),
        (DECREE, "authority: the Bureau", "authority: a zebra", "the lines of `front`"),
        (DECREE, "text: comes into force", "text: a zebra into force", "c3"),
        (DECREE, "text: article 7", "text: a zebra", "c0"),
        (RULES, "issuer: Minister", "issuer: a zebra", "c3"),
        (RULES, "    title: On services", "    title: a zebra", "c0"),
        (
            ARCHIVE,
            "title: Extract from the archive\nheading",
            "title: a zebra\nheading",
            "the heading",
        ),
        (BEES, "  text: the offices of husbandry of", "  text: a zebra of", "p1"),
        (BEES, "text: the registry of the provider\n", "text: a zebra\n", "p1-i1-1"),
        (BEES, "text: electronic (partly", "text: a zebra (partly", "p2"),
        (BEES, "text: on paper; from", "text: a zebra; from", "p3a"),
        (ARCHIVE, "- text: a request that anybody", "- text: a zebra that anybody", "ps2p1"),
        (BEES, "text: the application}", "text: a zebra}", "the words of its trigger"),
        (BEES, "text: a permit\n", "text: a zebra\n", "p3"),
        (BEES, "text: the grounds of", "text: a zebra of", "p3"),
        (BEES, "name: the inspection of forests", "name: a zebra", "p6-5"),
        (BEES, "text: for a yard in a forest", "text: a zebra", "p6-1-i2"),
        (BEES, "document: a plan", "document: a zebra", "p6-1-i1-i2"),
        (BEES, "text: not required of", "text: a zebra of", "p6-1-i1-i2"),
        (BEES, "\n  - text: the originals are", "\n  - text: a zebra are", "p6-1-i3"),
        (BEES, "text: a receipt\n", "text: a zebra\n", "p6-2"),
        (BEES, "text: at most 1 (one) hour", "text: a zebra", "the time limit"),
        (BEES, "condition: for a yard across", "condition: a zebra across", "the time limit"),
        (BEES, "title: On application to the reeve", "title: a zebra", "p6-f2"),
        (BEES, "text: signs the permit\n", "text: a zebra\n", "p6-7"),
        (BEES, "condition: when the season", "condition: a zebra", "p6-6"),
        (BEES, "text: the Rules of", "text: a zebra of", "p6"),
        (BEES, "term: the reeve", "term: a zebra", "p1-i1-2"),
        (BEES, "meaning: the reeve of", "meaning: a zebra of", "p1-i1-2"),
    ],
)
def test_fails_if_a_fact_says_something_else(
    testland: Copy, file: str, old: str, new: str, where: str
) -> None:
    """Every kind of fact is compared with its own provision."""
    testland.replace(file, old, new)

    (line,) = testland.said()

    assert line.startswith(f"{testland.place(file, 'a zebra')} [quotes-found] “a zebra")
    assert line.endswith(f"” does not stand in {where}")


@pytest.mark.parametrize(
    ("old", "words"),
    [
        ("        text: asks for more\n        from: ps2p1-2\n", "asks for more"),
        (
            "        text: a request that anybody sends\n        from: ps2p1\n",
            "a request that anybody sends",
        ),
        (
            "    title: Where the record is older than 1900\n",
            None,
        ),
    ],
)
def test_fails_if_a_quotation_names_no_provision(
    testland: Copy, old: str, words: str | None
) -> None:
    """Nobody could look it up."""
    if words is None:
        testland.replace(ARCHIVE, "    from: ps2p1-f2\n    nodes:", "    nodes:")
        words = "Where the record is older than 1900"
    else:
        testland.replace(ARCHIVE, old, f"        text: {words}\n")

    (line,) = testland.said()

    assert line.endswith(f"[quotes-found] “{words}” names no provision that it comes from")
