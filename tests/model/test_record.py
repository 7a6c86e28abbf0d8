"""Records are frozen and strict; words, names, dates and addresses have one form each."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.record import Date, Identifier, ProvisionId, Record, Text, WebAddress, walk
from generator.model.website import Branding, Contact, Website, Websites


def refusal(form: Any, value: object) -> str:
    """Why `value` has not this form; fails if it has."""
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(form).validate_python(value)
    return str(refused.value.errors()[0]["msg"])


def test_a_record_cannot_be_changed() -> None:
    """Whoever holds one can rely on it."""
    site = Website(id="a", owner="b")

    with pytest.raises(ValidationError, match="frozen"):
        site.owner = "c"  # type: ignore[misc]


def test_nothing_is_converted() -> None:
    """A number is no text, a list is no tuple, an unknown field is an error."""
    with pytest.raises(ValidationError, match="string"):
        Branding.model_validate({"name": 5})
    with pytest.raises(ValidationError, match="tuple"):
        Websites.model_validate({"default": "a", "websites": [Website(id="a", owner="b")]})
    with pytest.raises(ValidationError, match="Extra"):
        Branding.model_validate({"colour": "blue"})


@pytest.mark.parametrize("text", ["қала", "№ 118", "«а»", "a – b", "a", "1)"])
def test_text_is_one_line_of_words(text: str) -> None:
    """Of any language."""
    assert TypeAdapter(Text).validate_python(text) == text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "at least 1 character"),
        (" a", "begins or ends with a space"),
        ("a\u00a0", "begins or ends with a space"),
        ("a\nb", "line break"),
        ("a  b", "double space"),
        ("a\tb", "tab"),
        ("a\u00a0b", "invisible character U+00A0"),
        ("a\u00adb", "invisible character U+00AD"),
        ("a\u2028b", "invisible character U+2028"),
        ("a\x85b", "invisible character U+0085"),
        ("a\x00b", "invisible character U+0000"),
    ],
)
def test_text_holds_nothing_that_cannot_be_seen(text: str, why: str) -> None:
    """Such a character breaks search, and no reader would find it."""
    assert why in refusal(Text, text)


@pytest.mark.parametrize("name", ["a", "office-clerk", "annex-1", "a1", "iso-3166-2"])
def test_a_name_is_latin_and_small(name: str) -> None:
    """It becomes an address."""
    assert TypeAdapter(Identifier).validate_python(name) == name


@pytest.mark.parametrize("name", ["", "A", "1a", "a--b", "-a", "a-", "a_b", "a b", "а", "a\n", "ә"])
def test_other_names_are_refused(name: str) -> None:
    """A Cyrillic letter that looks Latin, too."""
    assert refusal(Identifier, name)


@pytest.mark.parametrize(
    "identity", ["p6", "p6-2", "p5-f2-2", "p6-1-i3", "pi1", "c1", "c0", "p3a", "ps2p1-f2-1", "p1x2"]
)
def test_an_identity_of_a_provision(identity: str) -> None:
    """A paragraph, a subparagraph, one of a further flow, an unnumbered item, a clause."""
    assert TypeAdapter(ProvisionId).validate_python(identity) == identity


@pytest.mark.parametrize("identity", ["6", "p", "p6.2", "p6-", "P6", "p6--2", "p6 2", "т6"])
def test_other_identities_are_refused(identity: str) -> None:
    """They could not be anchors, or not be read back."""
    assert refusal(ProvisionId, identity)


def test_a_date_is_written_year_month_day() -> None:
    """As text, for YAML dates stay text."""
    assert TypeAdapter(Date).validate_python("2015-08-10") == date(2015, 8, 10)
    assert TypeAdapter(Date).validate_python(date(2015, 8, 10)) == date(2015, 8, 10)


@pytest.mark.parametrize(
    "value", ["10.08.2015", "2015-8-10", "20150810", "2015-08-10T00:00", "2015-02-30", 2015, None]
)
def test_other_dates_are_refused(value: object) -> None:
    """And days that no calendar has."""
    assert refusal(Date, value)


@pytest.mark.parametrize(
    "address", ["https://testland.example/services", "http://a.example", "https://a.example:8080/"]
)
def test_an_address_is_absolute(address: str) -> None:
    """A website's own, to which pages are added."""
    assert TypeAdapter(WebAddress).validate_python(address) == address


@pytest.mark.parametrize(
    "address",
    ["a.example", "ftp://a.example", "https://", "https://a?b", "https://a#b", "https://a b"],
)
def test_other_addresses_are_refused(address: str) -> None:
    """What is no place for pages."""
    assert refusal(WebAddress, address)


def test_walking_gives_every_record_with_its_way() -> None:
    """In written order, by the keys of the file."""
    sites = Websites(default="a", websites=(Website(id="a", owner="b"), Website(id="c", owner="d")))

    found: list[tuple[tuple[str | int, ...], type[Record]]] = [
        (way, type(record)) for way, record in walk(sites)
    ]

    assert found == [
        ((), Websites),
        (("websites", 0), Website),
        (("websites", 0, "contact"), Contact),
        (("websites", 0, "branding"), Branding),
        (("websites", 1), Website),
        (("websites", 1, "contact"), Contact),
        (("websites", 1, "branding"), Branding),
    ]
