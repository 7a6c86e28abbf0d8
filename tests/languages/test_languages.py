"""Each language pack words dates, places and quotations as its official texts do."""

from __future__ import annotations

from datetime import date

import pytest

from generator.languages.language import Language
from generator.languages.registry import LANGUAGES, language_of

PACKS = pytest.mark.parametrize("pack", LANGUAGES.values(), ids=LANGUAGES.keys())


def test_every_pack_is_listed_under_its_own_tag() -> None:
    """As `lang` has it in HTML."""
    assert {tag: pack.code for tag, pack in LANGUAGES.items()} == {"en": "en", "kk": "kk"}


def test_an_unknown_language_has_no_pack() -> None:
    """The check `language-known` says so before anything is rendered."""
    with pytest.raises(KeyError):
        language_of("qtl")


@PACKS
def test_every_day_of_a_year_is_worded_differently(pack: Language) -> None:
    """Each month has its own name, without a leading zero before the day."""
    days = {pack.date(date.fromordinal(date(2020, 1, 1).toordinal() + day)) for day in range(366)}

    assert len(days) == 366
    assert not any(" 0" in day or day.startswith("0") for day in days)
    assert all("2020" in day for day in days)


@PACKS
@pytest.mark.parametrize("number", ["6.", "6", "6)"])
def test_a_paragraph_is_named_without_its_mark(pack: Language, number: str) -> None:
    """The number of a paragraph may be printed with or without a dot."""
    assert pack.provision((number,)) == pack.provision(("6.",))
    assert "6." not in pack.provision((number,))


@PACKS
def test_a_subparagraph_keeps_its_mark(pack: Language) -> None:
    """As acts cite it."""
    assert "4)" in pack.provision(("6.", "4)"))
    assert "6" in pack.provision(("6.", "4)"))


@PACKS
def test_only_the_first_letter_is_made_capital(pack: Language) -> None:
    """Official words are not touched otherwise."""
    assert pack.capitalize("әкім ЖАҚ Қ") == "Әкім ЖАҚ Қ"
    assert pack.capitalize("") == ""


@PACKS
def test_paragraphs_are_listed_in_one_phrase(pack: Language) -> None:
    """One, two, or more."""
    one, two, three = (
        pack.paragraphs(numbers) for numbers in (("6.",), ("6.", "7."), ("5.", "6.", "7."))
    )

    assert "6" in one
    assert "6" in two
    assert "7" in two
    assert [three.index(number) for number in "567"] == sorted(map(three.index, "567"))


@pytest.mark.parametrize(
    ("given", "worded"),
    [
        (LANGUAGES["kk"].quote("а"), "«а»"),
        (LANGUAGES["kk"].clause(("3.",)), "3-тармақ"),
        (LANGUAGES["kk"].paragraphs(("6.",)), "6-тармағы"),
        (LANGUAGES["kk"].paragraphs(("5.", "6.", "7.")), "5, 6 және 7-тармақтары"),
        (LANGUAGES["kk"].cite("Заң", "3-тармағы"), "Заңның 3-тармағы"),
        (LANGUAGES["kk"].cite("№ 118 қаулысы", "3-тармағы"), "№ 118 қаулысының 3-тармағы"),
        (LANGUAGES["kk"].cite("бұйрық", "3-тармағы"), "бұйрықтың 3-тармағы"),
        (LANGUAGES["kk"].cite("«Тізілім»", "3-тармағы"), "«Тізілім», 3-тармағы"),
        (
            LANGUAGES["en"].cite("the Act", LANGUAGES["en"].within("clause 3")),
            "clause 3 of the Act",
        ),
        (LANGUAGES["en"].quote("a"), "“a”"),
        (LANGUAGES["en"].clause(("3.",)), "clause 3"),
        (LANGUAGES["en"].clause(("1.", "2)")), "clause 1, paragraph 2)"),
        (LANGUAGES["en"].paragraphs(("5.", "6.", "7.")), "paragraphs 5, 6 and 7"),
    ],
)
def test_words_of_one_language(given: str, worded: str) -> None:
    """What the doctests of a pack do not show."""
    assert given == worded
