"""The style sheet knows every role and every width of a drawing, and asks no other host."""

from __future__ import annotations

import re

import pytest

from generator.render.diagrams.picture import Role
from tests.support.repository import ROOT

SHEET = (ROOT / "generator/website/theme/assets/stylesheets/drawing.css").read_text(
    encoding="utf-8"
)
PLAIN = {Role.ACTION, Role.CONDITION, Role.RESULT}
"""Roles in plain ink, which `.drawing text` gives."""


@pytest.mark.parametrize("role", sorted(set(Role) - PLAIN))
def test_every_role_has_a_colour(role: Role) -> None:
    """A class without a rule would keep the colours of a saved copy on a dark page."""
    assert re.search(rf"\.drawing \.{role} >", SHEET)


def test_every_width_of_a_drawing_has_a_rule() -> None:
    """From the narrowest to wider than any process in the tests."""
    found = [int(number) for number in re.findall(r"\.drawing-wide-(\d+) \{", SHEET)]

    assert found == list(range(2, 31))


def test_light_dark_and_print_set_the_same_variables() -> None:
    """None is forgotten in one of them."""
    blocks = re.findall(r"\{([^{}]*--drawing-paper:[^{}]*)\}", SHEET)
    named = [set(re.findall(r"(--drawing-[a-z0-9-]+):", block)) for block in blocks]

    assert len(named) == 3
    assert named[0] == named[1] == named[2]


def test_nothing_is_fetched() -> None:
    """No address stands in the sheet."""
    assert not re.search(r"url\(|@import|http", SHEET)
