"""Checks are found by their names, however these are listed."""

from __future__ import annotations

import pytest

from generator.checks.choosing import choose_checks, find_check
from generator.checks.registry import CHECKS
from generator.errors import ReglamentError


def test_checks_run_in_their_own_order() -> None:
    """Not in the order in which they are asked for, and each once."""
    chosen = choose_checks(["quotes-found,ids-unique", " ids-legal , ids-unique,"])

    assert [check.id for check in chosen] == ["ids-unique", "ids-legal", "quotes-found"]


def test_all_checks_can_be_chosen() -> None:
    """By all their names."""
    assert choose_checks(check.id for check in reversed(CHECKS)) == CHECKS


def test_a_check_is_found_by_its_name() -> None:
    """Exactly by it."""
    assert find_check("quotes-found").id == "quotes-found"


def test_a_slip_is_answered_with_the_name_that_was_meant() -> None:
    """Then with all names, for the meant one may be another."""
    with pytest.raises(
        ReglamentError,
        match=r"no check is called 'quote-found'; did you mean 'quotes-found'\? known: ids",
    ):
        choose_checks(["ids-unique,quote-found"])
    with pytest.raises(
        ReglamentError, match="no check is called 'zzz'; known: ids-unique, ids-legal, "
    ):
        find_check("zzz")


def test_no_name_at_all_is_no_choice() -> None:
    """It would check nothing and say that all is well."""
    with pytest.raises(ReglamentError, match="no check is named; known: ids-unique, "):
        choose_checks([" ,"])
