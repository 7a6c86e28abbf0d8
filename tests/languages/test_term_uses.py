"""Terms are found in every form of their words, and nothing else is."""

from __future__ import annotations

import pytest

from generator.languages.lowering import lowered
from generator.languages.term_uses import term_uses


@pytest.mark.parametrize(
    ("language", "term", "text", "expected"),
    [
        (
            "kk",
            "хабарлама",
            "Хабарламаны немесе хабарламаға, хабаршы",
            ["Хабарламаны", "хабарламаға"],
        ),
        (
            "kk",
            "көрсетілетін қызметті беруші",
            "көрсетілетін қызметті берушінің кеңсесі көрсетілетін қызметті алушыға береді",
            ["көрсетілетін қызметті берушінің"],
        ),
        ("en", "the refusal", "a refusal, refusals; a refuse", ["refusal", "refusals"]),
        ("en", "notice", "a prenotice, a notice.", ["notice"]),
        ("kk", "талон", "", []),
    ],
)
def test_a_term_is_found_in_its_forms(
    language: str, term: str, text: str, expected: list[str]
) -> None:
    """A little word before it does not count; other words that begin alike are others."""
    found = [text[start:end] for start, end in term_uses(lowered(text), term, language)]

    assert found == expected


def test_only_a_part_of_a_text_is_looked_at() -> None:
    """From one place up to another."""
    assert list(term_uses("talon talon talon", "talon", "en", start=1, end=12)) == [(6, 11)]
