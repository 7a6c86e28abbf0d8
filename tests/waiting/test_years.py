"""What the package `holidays` knows of a country."""

from __future__ import annotations

from generator.waiting.years import known_years


def test_years_end_with_the_last_decision_where_a_government_moves_days() -> None:
    """Of Kazakhstan no year behind the last decision is known, though laws go on."""
    known = known_years("KZ")
    assert 2015 in known
    assert 2025 in known
    assert 2100 not in known


def test_no_year_of_an_unknown_country_is_known() -> None:
    """Nothing is made up of a code that no country has."""
    assert not known_years("ZZ")
