"""Texts in which nothing is found are looked through once."""

from __future__ import annotations

from generator.checks.facts.sieve import Sieve


def test_texts_are_caught_in_their_order() -> None:
    """Every time, and no others."""
    sieve = Sieve(str.isdigit)

    assert sieve.caught(["2", "a", "1"]) == ["2", "1"]
    assert sieve.caught(["1", "a", "2"]) == ["1", "2"]


def test_a_free_text_is_not_looked_through_again() -> None:
    """Unless so many others came between that it is forgotten."""
    seen: list[str] = []
    sieve = Sieve(seen.append, most=2)

    for text in ("a", "a", "b", "c", "d", "a"):
        assert sieve.caught([text]) == []

    assert seen == ["a", "b", "c", "d", "a"]


def test_digits_that_do_not_count_are_alike() -> None:
    """A text is not looked through that differs from an earlier one in them alone."""
    seen: list[str] = []

    def finds(text: str) -> bool:
        seen.append(text)
        return "!" in text

    sieve = Sieve(finds, digits=False)

    assert sieve.caught(["1 a", "2 a", "3!", "4!"]) == ["3!", "4!"]
    assert seen == ["0 a", "0!"]
