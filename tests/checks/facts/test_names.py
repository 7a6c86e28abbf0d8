"""Participants are known by the words of their names."""

from __future__ import annotations

import pytest

from generator.checks.facts.names import Names
from generator.checks.facts.wording import Wording
from generator.languages.registry import LANGUAGES

PROVIDER = "көрсетілетін қызметті беруші"
ACT = Names(
    [
        ("recipient", "көрсетілетін қызметті алушы не оның заңды өкілі"),
        ("provider", PROVIDER),
        ("clerk", f"{PROVIDER}нің кеңсе қызметкері"),
        ("head", f"{PROVIDER}нің басшысы"),
    ],
    Wording(LANGUAGES["kk"]),
)
FOREST = Names(
    [
        ("clerk", "the clerk of the registry"),
        ("courier", "the courier of the registry"),
        ("head", "the head of the provider"),
    ],
    Wording(LANGUAGES["en"]),
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (f"{PROVIDER}нің басшысына ұсынады", ["head"]),
        (f"{PROVIDER}ге ұсынады", ["provider"]),
        ("көрсетілетін қызметті алушыға не оның заңды өкіліне береді", ["recipient"]),
        ("заңды өкілге береді", ["recipient"]),
        (f"{PROVIDER}нің басшысы {PROVIDER}нің кеңсе қызметкеріне", ["head", "clerk"]),
        ("қызметті көрсетеді", []),
    ],
)
def test_a_name_is_found_in_any_case(text: str, named: list[str]) -> None:
    """The longest name wins, and each of two that one name joins will do."""
    assert [one.participant for one in ACT.find(text)] == named


def test_a_name_says_where_it_stands_and_in_which_form() -> None:
    """Unbent, or as whom something is given to."""
    text = f"{PROVIDER}нің басшысы құжаттарды {PROVIDER}нің кеңсе қызметкеріне жолдайды"
    head, clerk = ACT.find(text)

    assert (head.plain, head.addressed) == (True, False)
    assert (clerk.plain, clerk.addressed) == (False, True)
    assert ACT.quoted(text, clerk) == f"{PROVIDER}нің кеңсе қызметкеріне"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"{PROVIDER}нің басшысы құжаттарды қарайды", "head"),
        (f"{PROVIDER}нің басшысының бұйрығымен кеңсе", None),
        (f"құжаттарды {PROVIDER}нің басшысы қарайды", None),
        ("", None),
    ],
)
def test_who_acts_is_named_first_and_unbent(text: str, who: str | None) -> None:
    """By the head's order somebody else may act."""
    assert ACT.opening(text) == who


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Clerk of the registry", {"clerk"}),
        ("Clerk", {"clerk"}),
        ("The registry", {"clerk", "courier"}),
        ("The commission", set()),
        ("The", set()),
    ],
)
def test_a_shortened_name_means_whoever_has_its_words(name: str, meant: set[str]) -> None:
    """It may be more than one."""
    assert FOREST.meant(name) == meant


def test_a_whole_name_means_its_own_participant() -> None:
    """Although others' names begin with it."""
    assert ACT.meant(PROVIDER.capitalize()) == {"provider"}


@pytest.mark.parametrize(
    ("text", "alludes"), [("papers for the clerk", ["clerk"]), ("papers for the registry", [])]
)
def test_a_word_of_one_name_alone_alludes_to_it(text: str, alludes: list[str]) -> None:
    """The registry may be the clerk or the courier."""
    assert [one for one in ("clerk", "courier", "head") if FOREST.alludes(text, one)] == alludes


def test_names_are_told_apart_by_their_digits() -> None:
    """Where any has some; elsewhere digits name nobody."""
    names = Names([("north", "the office 1"), ("south", "the office 2")], Wording(LANGUAGES["en"]))

    found = [[one.participant for one in names.find(f"to the office {n}")] for n in (2, 1, 3)]

    assert found == [["south"], ["north"], []]
