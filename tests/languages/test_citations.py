"""Acts cited in a text are read with title, day, number, registration and kind."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from generator.corpus.reader import read_corpus
from generator.languages import en_dates, kk_dates
from generator.languages.citations import KINDS
from generator.languages.registry import LANGUAGES
from generator.model.reference import ActKind
from tests.support.contents import CONTENT

KAZAKH = LANGUAGES["kk"].reader.citations
ENGLISH = LANGUAGES["en"].reader.citations


class Said(NamedTuple):
    """What is told of an act: all of a citation but its place."""

    title: str | None = None
    date: date | None = None
    number: str | None = None
    registration: str | None = None
    kind: str | None = None


KAZAKH_CITATIONS = {
    '"Қызмет стандарттарын бекіту туралы" Қазақстан Республикасы Денсаулық сақтау және әлеуметтік '
    "даму министрінің 2015 жылғы 28 сәуірдегі № 279 бұйрығымен (нормативтік құқықтық актілерді "
    "мемлекеттік тіркеу Тізілімінде № 11342 болып тіркелген)": Said(
        "Қызмет стандарттарын бекіту туралы", date(2015, 4, 28), "279", "11342", "order"
    ),
    '"Сараптама қағидаларын бекіту туралы" министрінің 2015 жылғы 30 қаңтардағы № 44 (мемлекеттік '
    "тіркеу Тізілімінде № 10589 болып тіркелген) бұйрығымен": Said(
        "Сараптама қағидаларын бекіту туралы", date(2015, 1, 30), "44", "10589", "order"
    ),
    "«Хал актілері туралы» Әділет министрінің 2015 жылғы 17 сәуірдегі №219 бұйрығымен (мемлекеттік "
    "тіркеу Тізілімінде 11374 нөмірімен тіркелген)": Said(
        "Хал актілері туралы", date(2015, 4, 17), "219", "11374", "order"
    ),
    '"Қызметтер туралы" Қазақстан Республикасының 2013 жылғы 15 сәуірдегі Заңына': Said(
        "Қызметтер туралы", date(2013, 4, 15), kind="law"
    ),
    "2013 жылғы 21 мамырдағы № 94-V Қазақстан Республикасы Заңының": Said(
        date=date(2013, 5, 21), number="94-V", kind="law"
    ),
    "2014 жылғы 5 наурыздағы № 183 «Мұрағат ісі туралы» қаулысын": Said(
        "Мұрағат ісі туралы", date(2014, 3, 5), "183", kind="decree"
    ),
    '2015 жылғы "10" тамыздағы № 118 қаулысымен': Said(
        date=date(2015, 8, 10), number="118", kind="decree"
    ),
    "06.02.2020 № 163 қаулысымен": Said(date=date(2020, 2, 6), number="163", kind="decree"),
    "2015 ж. 08.06 № 2/335 қаулысымен": Said(date=date(2015, 6, 8), number="2/335", kind="decree"),
    "28 сәуір 2015 жылғы N 5 бұйрық": Said(date=date(2015, 4, 28), number="5", kind="order"),
    "2020 жылғы 21 қазандағы № 395/НҚ бұйрығымен": Said(
        date=date(2020, 10, 21), number="395/НҚ", kind="order"
    ),
    "2020 жылғы 1 қазандағы министрдің № ҚР ДСМ-12 бұйрығы": Said(
        date=date(2020, 10, 1), number="ҚР ДСМ-12", kind="order"
    ),
    "2015 жылғы 31 сәуірдегі № 9 бұйрығы": Said(number="9", kind="order"),
    "2015 жылғы 3 қарашадағы № 414-V Еңбек кодексінің": Said(
        date=date(2015, 11, 3), number="414-V", kind="code"
    ),
    "№ 118 қаулысының": Said(number="118", kind="decree"),
    "Еңбек кодексінің": Said(kind="code"),
    "«Неке туралы» Қазақстан Республикасының Кодексіне": Said("Неке туралы", kind="code"),
    "«Сараптама жүргізу» қағидаларының": Said("Сараптама жүргізу", kind="rules"),
}
ENGLISH_CITATIONS = {
    "order of the Minister of Husbandry of 3 February 2030 № 15 (register of acts № 2044)": Said(
        None, date(2030, 2, 3), "15", "2044", "order"
    ),
    "Law of Testland of 5 May 2020 “On services”": Said(
        "On services", date(2020, 5, 5), kind="law"
    ),
    "Law of Testland «On services»": Said("On services", kind="law"),
    'Resolution of the Council of Testland of "2" September 2028 № 44': Said(
        date=date(2028, 9, 2), number="44", kind="decree"
    ),
    "order № 15": Said(number="15", kind="order"),
    "Forest Code": Said(kind="code"),
}


@pytest.mark.parametrize(("words", "said"), KAZAKH_CITATIONS.items())
def test_a_kazakh_citation_is_read_whole(words: str, said: Said) -> None:
    """Whatever stands around it."""
    (found,) = KAZAKH(f"құжаттарды {words} сәйкес ұсынады")

    assert found.words == words
    assert found[3:] == said


@pytest.mark.parametrize(
    "text",
    [
        "2015 жылғы 1 қаңтардан бастап қолданысқа енгізілетін Заңның 5-бабы",
        "талон № 5",
        "осы қаулының 1-тармағы",
        "оның заңды өкіліне",
        "«Үйде күтім көрсету» мемлекеттік көрсетілетін қызмет регламенті",
        "2015 жылғы 10 тамыздағы",
        "(хаттама № 7)",
        "",
    ],
)
def test_what_does_not_tell_an_act_is_no_citation(text: str) -> None:
    """A day, a number, a kind or a title alone."""
    assert KAZAKH(text) == ()


def test_an_issuer_in_quotation_marks_is_no_title() -> None:
    """A body that issues an act has a name too."""
    (found,) = KAZAKH(
        "«Білім басқармасы» мемлекеттік мекемесінің 2015 жылғы 3 мамырдағы № 5 бұйрығы"
    )

    assert found.title is None
    assert found.words == "2015 жылғы 3 мамырдағы № 5 бұйрығы"


def test_a_title_that_cites_an_act_is_one_title() -> None:
    """An act that amends another names it."""
    (found,) = KAZAKH(
        "«2015 жылғы 28 сәуірдегі № 279 бұйрыққа өзгеріс туралы» 2016 жылғы 3 мамырдағы № 5 бұйрығы"
    )

    assert (found.title, found.number) == (
        "2015 жылғы 28 сәуірдегі № 279 бұйрыққа өзгеріс туралы",
        "5",
    )


def test_acts_that_share_their_kind_keep_their_titles_apart() -> None:
    """Each has its own day and title, and the last the kind."""
    found = KAZAKH(
        "Республиканың 1998 жылғы 22 желтоқсандағы «Мұрағаттар туралы», 2013 жылғы 15 сәуірдегі "
        "«Қызметтер туралы» Заңдарына сәйкес"
    )

    assert [(act.title, act.date, act.kind) for act in found] == [
        ("Мұрағаттар туралы", date(1998, 12, 22), None),
        ("Қызметтер туралы", date(2013, 4, 15), "law"),
    ]


def test_a_registration_told_behind_an_act_is_its_own() -> None:
    """The lines before a decree's title tell them one after the other."""
    first, second = KAZAKH(
        "2015 жылғы 10 тамыздағы № 118 қаулысы. Әділет департаментінде 2015 жылғы 10 қыркүйекте "
        "№ 5128 болып тіркелді. Күші жойылды - 2020 жылғы 6 ақпандағы № 163 қаулысымен"
    )

    assert (first.date, first.number, first.registration) == (date(2015, 8, 10), "118", "5128")
    assert first.words.endswith("№ 5128 болып тіркелді")
    assert (second.number, second.registration) == ("163", None)


@pytest.mark.parametrize(
    "text",
    [
        "2015 жылғы 10 қыркүйекте № 5128 болып тіркелді",
        f"№ 5 бұйрығы {'а' * 200} № 51 болып тіркелді",
    ],
)
def test_a_registration_without_its_act_is_passed_over(text: str) -> None:
    """Nobody can say whose it is."""
    assert all(found.registration is None for found in KAZAKH(text))


@pytest.mark.parametrize(("words", "said"), ENGLISH_CITATIONS.items())
def test_an_english_citation_is_read_whole(words: str, said: Said) -> None:
    """Its kind stands first."""
    (found,) = ENGLISH(f"as the {words} requires")

    assert found.words == words
    assert found[3:] == said


@pytest.mark.parametrize("text", ["in order to", "the law", "Law and order", "of 5 May 2020", ""])
def test_what_does_not_tell_an_act_is_no_english_citation(text: str) -> None:
    """A kind alone, or a day alone."""
    assert ENGLISH(text) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_are_those_of_the_model(kind: str) -> None:
    """A language pack knows nothing of the model, and says its words."""
    assert ActKind(kind)


def test_a_day_that_is_written_is_read_again() -> None:
    """Every day of a leap year, in both languages."""
    for ordinal in range(date(2020, 1, 1).toordinal(), date(2021, 1, 1).toordinal()):
        day = date.fromordinal(ordinal)

        assert kk_dates.read_date(kk_dates.date_in_words(day)) == day
        assert en_dates.read_date(en_dates.date_in_words(day)) == day


def test_every_citation_that_was_typed_is_read_where_it_stands() -> None:
    """Title, day, number, registration and kind of each act in `references`, and no other act."""
    folders = read_corpus(CONTENT).decrees
    decrees = [folder.decree.record for folder in folders]
    regulations = [loaded.record for folder in folders for loaded in folder.regulations]
    references = [one for decree in decrees for one in decree.references]
    references += [one for regulation in regulations for one in regulation.references]
    placed = [one for decree in decrees for one in decree.provisions()]
    placed += [one for regulation in regulations for one in regulation.provisions()]
    texts = [("c0", decree.preamble or "") for decree in decrees]
    texts += [(one.identity, one.provision.text) for one in placed]
    typed = [
        (one.from_, one.title, one.date, one.number, one.registration, str(one.kind))
        for one in references
        if one.kind in KINDS
    ]

    assert typed
    assert sorted(typed, key=str) == sorted(
        ((identity, *found[3:]) for identity, text in texts for found in KAZAKH(text)), key=str
    )
