"""A decree's status is read from its own data, and unknown days stay unknown."""

from __future__ import annotations

import pytest

from generator.corpus.reader import read_corpus
from generator.model.content import Content
from generator.model.decree import Decree
from generator.model.legal_status import LegalStatus, legal_status
from tests.support.contents import TESTLAND


@pytest.fixture(scope="module")
def content() -> Content:
    """Testland."""
    return read_corpus(TESTLAND).content()


def _decree(content: Content, number: str) -> Decree:
    return next(one.decree for one in content.decrees if one.decree.number == number)


def test_a_decree_without_a_repeal_is_in_force(content: Content) -> None:
    """As far as its source says."""
    assert legal_status(_decree(content, "7")) is LegalStatus.IN_FORCE


def test_a_repeal_says_all_of_the_end(content: Content) -> None:
    """Whatever the days are."""
    assert legal_status(_decree(content, "44")) is LegalStatus.REPEALED


def test_a_day_is_known_only_where_it_is_given(content: Content) -> None:
    """Nothing is computed."""
    known, unknown = _decree(content, "44"), _decree(content, "7")

    assert known.entry_into_force is not None
    assert str(known.entry_into_force.day) == "2028-10-01"
    assert unknown.entry_into_force is not None
    assert unknown.entry_into_force.day is None


def test_an_acting_signer_may_have_no_name(content: Content) -> None:
    """The office is printed as it stands."""
    signatory = _decree(content, "7").signatory

    assert signatory is not None
    assert (signatory.office, signatory.name) == ("Acting Head of the Council", None)


def test_clauses_have_identities(content: Content) -> None:
    """Unnumbered items under them, too."""
    assert [placed.identity for placed in _decree(content, "7").provisions()] == [
        "c1",
        "c1-i1",
        "c1-i2",
        "c1-i3",
        "c2",
        "c3",
    ]


def test_a_website_is_found_by_name_or_by_default(content: Content) -> None:
    """And an unknown one is not."""
    assert content.website().id == "services"
    assert content.website("riverside").base_url is None
    with pytest.raises(KeyError):
        content.website("nowhere")


def test_an_organization_is_found_by_name(content: Content) -> None:
    """With its names in each language."""
    assert content.organization("council").names == {
        "en": "Council of Testland",
        "qtl": "Testlandia Concil",
    }
    with pytest.raises(KeyError):
        content.organization("nobody")
