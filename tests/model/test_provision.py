"""Every provision has an identity, read from its printed number unless its author gives one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from generator.model.provision import Provision, place_provisions
from generator.model.record import ProvisionId

NUMBERS = st.sampled_from([None, "1.", "2)", "3", "10-1)", "4.", "I.", "a)"])
SEGMENTS = st.sampled_from([None, None, "f2", "2a", "i7"])
PROVISIONS = st.recursive(
    st.builds(Provision, number=NUMBERS, id=SEGMENTS, text=st.just("a")),
    lambda inner: st.builds(
        Provision,
        number=NUMBERS,
        id=SEGMENTS,
        text=st.just("a"),
        parts=st.lists(inner, max_size=3).map(tuple),
    ),
    max_leaves=8,
)


def identities(*provisions: Provision, prefix: str = "p") -> list[str]:
    """The identities of provisions and of all under them, in printed order."""
    return [placed.identity for placed in place_provisions(provisions, (), prefix=prefix)]


@pytest.mark.parametrize(
    ("number", "identity"),
    [("6.", "p6"), ("6", "p6"), ("6)", "p6"), ("10-1.", "p10x1"), ("§ 7", "p7"), ("12.3.", "p12")],
)
def test_an_identity_is_read_from_the_number(number: str, identity: str) -> None:
    """With or without a dot."""
    assert identities(Provision(number=number, text="a")) == [identity]


def test_parts_go_on_from_what_they_stand_under() -> None:
    """Unnumbered ones are counted among themselves."""
    paragraph = Provision(
        number="6.",
        text="a",
        parts=(
            Provision(number="1)", text="b", parts=(Provision(text="c"), Provision(text="d"))),
            Provision(text="e"),
            Provision(number="2)", text="f"),
            Provision(text="g"),
        ),
    )

    assert identities(paragraph) == [
        "p6",
        "p6-1",
        "p6-1-i1",
        "p6-1-i2",
        "p6-i1",
        "p6-2",
        "p6-i2",
    ]


def test_a_second_flow_whose_numbers_restart_has_identities_of_its_own() -> None:
    """Its lead is given one by hand."""
    steps = (Provision(number="1)", text="a"), Provision(number="2)", text="b"))
    paragraph = Provision(
        number="5.", text="c", parts=(*steps, Provision(id="f2", text="d", parts=steps))
    )

    assert identities(paragraph) == ["p5", "p5-1", "p5-2", "p5-f2", "p5-f2-1", "p5-f2-2"]


def test_paragraphs_without_numbers_are_counted() -> None:
    """As items are."""
    assert identities(Provision(text="a"), Provision(text="b")) == ["pi1", "pi2"]


def test_clauses_have_a_letter_of_their_own() -> None:
    """So that a decree's anchors are told from a regulation's."""
    assert identities(Provision(number="1.", text="a"), prefix="c") == ["c1"]


def test_a_provision_is_printed_with_its_number() -> None:
    """If it has one."""
    assert Provision(number="1)", text="a").printed == "1) a"
    assert Provision(text="a").printed == "a"


@given(st.lists(PROVISIONS, max_size=4))
def test_every_identity_can_be_named_by_a_fact(provisions: list[Provision]) -> None:
    """And each begins with that of the provision it stands under."""
    form = TypeAdapter(ProvisionId)
    for placed in place_provisions(tuple(provisions), ("paragraphs",)):
        form.validate_python(placed.identity)
        if placed.parent is not None:
            assert placed.identity.startswith(f"{placed.parent}-")
        assert placed.depth == placed.path.count("parts")
