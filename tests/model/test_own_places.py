"""What numbers mean in an act whose numbers may repeat."""

from __future__ import annotations

import pytest

from generator.languages.reader import UNNUMBERED
from generator.model.annex import Annex, AnnexKind
from generator.model.own_places import OwnPlaces, annex_number, own_annex

PLACES = OwnPlaces(
    [
        ("p6", ("6.",)),
        ("p6-i1", ("6.",)),
        ("p6-1", ("6.", "1)")),
        ("p6-1-i1", ("6.", "1)")),
        ("p6-1-2", ("6.", "1)", "2)")),
        ("p6-2", ("6.", "2)")),
        ("p6-3", ("6.", "3)")),
        ("p6-f2-3", ("6.", "3)")),
        ("p6-f2-4-5", ("6.", "4)", "5)")),
        ("p7", ("7.",)),
        ("p7a", ("7.",)),
    ]
)


def annex(label: str) -> Annex:
    """An annex with this label."""
    return Annex(id="annex", kind=AnnexKind.FORM, label=label)


def test_a_paragraph_is_found_by_its_bare_number() -> None:
    """Its items without a number are not meant; of two with one number nobody knows which."""
    assert PLACES.paragraph("6") == ["p6"]
    assert PLACES.paragraph("7") == ["p7", "p7a"]
    assert PLACES.paragraph("9") == ()


def test_a_subparagraph_is_one_that_stands_as_high_as_may_be() -> None:
    """Deeper ones are meant where there is none above; those that repeat are all told."""
    assert PLACES.subparagraph("6", "1") == ["p6-1"]
    assert PLACES.subparagraph("6", "2") == ["p6-2"]
    assert PLACES.subparagraph("6", "3") == ["p6-3", "p6-f2-3"]
    assert PLACES.subparagraph("6", "5") == ["p6-f2-4-5"]
    assert PLACES.subparagraph("7", "1") == ()


@pytest.mark.parametrize(
    ("label", "number"),
    [("1-қосымша", "1"), ("2 -қосымша", "2"), ("Annex 1-a", "1-a"), ("Annex", UNNUMBERED)],
)
def test_the_number_of_an_annex_stands_in_its_label(label: str, number: str) -> None:
    """If any does."""
    assert annex_number(annex(label)) == number


def test_an_annex_is_meant_by_its_number() -> None:
    """The only one also where either names no number; where two have it, none."""
    one, two, bare = annex("Annex 1"), annex("Annex 2"), annex("Annex")

    assert own_annex([one, two], "2") is two
    assert own_annex([one, two], "3") is None
    assert own_annex([one, one], "1") is None
    assert own_annex([one], UNNUMBERED) is one
    assert own_annex([bare], "1") is bare
    assert own_annex([one, two], UNNUMBERED) is None
    assert own_annex([], "1") is None
