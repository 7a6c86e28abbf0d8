"""Time limits are read with amount, unit and bound, and nothing else is taken for one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.corpus.reader import read_corpus
from generator.languages.reader import TimeLimit
from generator.languages.registry import LANGUAGES
from generator.model.duration import Bound, Unit
from tests.support.contents import CONTENT, TESTLAND

KAZAKH = LANGUAGES["kk"].reader.time_limits
ENGLISH = LANGUAGES["en"].reader.time_limits


def _short(limits: tuple[TimeLimit, ...]) -> list[tuple[Any, ...]]:
    """Words, amount, unit and bound of each."""
    return [(limit.words, limit.amount, limit.unit, limit.bound) for limit in limits]


@pytest.mark.parametrize(
    ("words", "amount", "unit", "bound"),
    [
        # The decree of 2015: words in the text, digits in the table.
        ("отыз минуттан аспайды", 30, "minute", "at_most"),
        ("30 минуттан аспайды", 30, "minute", "at_most"),
        ("тоғыз жұмыс күні ішінде", 9, "working_day", "within"),
        ("он екі жұмыс күні ішінде", 12, "working_day", "within"),
        ("1 жұмыс күні ішінде", 1, "working_day", "within"),
        # Other acts.
        ("20 (жиырма) минут", 20, "minute", "exact"),
        ("15 (он бес) минут ішінде", 15, "minute", "within"),
        ("жиырма (20) минуттан аспайтын мерзімде", 20, "minute", "at_most"),
        ("бір сағаттан аспайды", 1, "hour", "at_most"),
        ("24 сағат", 24, "hour", "exact"),
        ("он төрт күнтізбелік күн", 14, "calendar_day", "exact"),
        ("күнтізбелік 15 (он бес) күн", 15, "calendar_day", "exact"),
        ("күнтізбелік 30 (отыз) күннен аспайтын уақытқа", 30, "calendar_day", "at_most"),
        ("3 күн ішінде", 3, "calendar_day", "within"),
        ("5 жұмыс күнінен кешіктірмей", 5, "working_day", "at_most"),
        ("бес жұмыс күніне дейінгі мерзімде", 5, "working_day", "at_most"),
        ("3-5 жұмыс күні ішінде", 5, "working_day", "within"),
        ("1 ай ішінде", 1, "month", "within"),
        ("екі айдан аспайтын мерзімге", 2, "month", "at_most"),
        ("үш айлық мерзімде", 3, "month", "within"),
        ("2 аптадан артық емес", 2, "week", "at_most"),
        ("көп дегенде 10 минут", 10, "minute", "at_most"),
        ("екі жұмыс күнінде", 2, "working_day", "within"),
        ("Отыз минут ішінде", 30, "minute", "within"),
    ],
)
def test_a_kazakh_limit_is_read_whole(words: str, amount: int, unit: str, bound: str) -> None:
    """Alone, and amid a sentence."""
    assert _short(KAZAKH(words)) == [(words, amount, unit, bound)]
    assert _short(KAZAKH(f"құжаттарды береді ({words}) және тіркейді")) == [
        (words, amount, unit, bound)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2015 жылғы 30 қаңтардағы № 44 бұйрығымен",
        "он сегіз жастан асқан адамдар үшін",
        "жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі",
        "айына екі рет",
        "15 күнде бір рет",
        "аптасына 5 күн",
        "кемінде 2 (екі) жұмыс күні",
        "он минуттан кем емес",
        "айдың 5 күніне дейін",
        "сағат 9.00-ден 18.30 сағатқа дейін",
        "5 минуттан соң",
        "10 күн бұрын",
        "0 минут",
        "қарайды және 2 ай-күн",
        "1-қосымшасында",
        "алатын күні",
    ],
)
def test_what_is_no_kazakh_limit_is_passed_over(text: str) -> None:
    """Dates, ages, hours of the clock, what must pass first, what returns, a least time."""
    assert KAZAKH(text) == ()


@pytest.mark.parametrize(
    ("text", "digits", "worded"),
    [
        ("20 (жиырма) минут", 20, 20),
        ("20 (отыз) минут", 20, 30),
        ("20 (жиырмы) минут", 20, None),
        ("жиырма (30) минут", 30, 20),
        ("20 минут", 20, None),
        ("жиырма минут", None, 20),
    ],
)
def test_digits_and_words_are_told_apart(text: str, digits: int | None, worded: int | None) -> None:
    """So that a check can compare the two; the digits are the amount."""
    (limit,) = KAZAKH(text)

    assert (limit.digits, limit.worded) == (digits, worded)
    assert limit.amount == (worded if digits is None else digits)


@pytest.mark.parametrize(
    "text",
    [
        "2 (екі) жұмыс күні (мемлекеттік қызмет көрсету мерзіміне кірмейді)",
        "бір жұмыс күні ішінде, мемлекеттік қызмет көрсету мерзіміне кірмейді",
    ],
)
def test_a_limit_that_is_not_counted_is_told(text: str) -> None:
    """The text says it of this very limit."""
    assert [limit.counted for limit in KAZAKH(text)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "бір жұмыс күні ішінде, қабылдау күні қызмет көрсету мерзіміне кірмейді",
        "бір жұмыс күні ішінде. Бұл уақыт мерзімге кірмейді",
        "бір жұмыс күні ішінде",
    ],
)
def test_a_limit_is_counted_unless_the_text_says_otherwise(text: str) -> None:
    """Another day may be left out, or another sentence speak of something else."""
    assert [limit.counted for limit in KAZAKH(text)] == [True]


def test_the_limits_of_a_sentence_come_in_its_order() -> None:
    """Whatever their units."""
    text = "3 ай ішінде, сосын бес жұмыс күні ішінде – 20 минуттан аспайды; 2 сағат"

    assert [limit.amount for limit in KAZAKH(text)] == [3, 5, 20, 2]


@pytest.mark.parametrize(
    ("words", "amount", "unit", "bound"),
    [
        ("no more than 30 minutes", 30, "minute", "at_most"),
        ("at most 1 (one) hour", 1, "hour", "at_most"),
        ("up to three working days", 3, "working_day", "at_most"),
        ("within 12 working days", 12, "working_day", "within"),
        ("within ten calendar days", 10, "calendar_day", "within"),
        ("within 2 weeks", 2, "week", "within"),
        ("20 (twenty) minutes", 20, "minute", "exact"),
        ("twenty-one hours", 21, "hour", "exact"),
        ("1 month", 1, "month", "exact"),
    ],
)
def test_an_english_limit_is_read_whole(words: str, amount: int, unit: str, bound: str) -> None:
    """Its bound stands before it."""
    assert _short(ENGLISH(f"the clerk answers – {words}.")) == [(words, amount, unit, bound)]


@pytest.mark.parametrize(
    "text",
    [
        "persons under sixteen",
        "on 3 February 2030",
        "at least 2 days",
        "older than 2 months",
        "after ten days",
        "ten days after",
        "a 5 day-old plan",
        "zero hours",
    ],
)
def test_what_is_no_english_limit_is_passed_over(text: str) -> None:
    """Ages, dates, a least time, what must pass first."""
    assert ENGLISH(text) == ()


def test_an_english_limit_that_is_not_counted_is_told() -> None:
    """As testland has it."""
    assert [limit.counted for limit in ENGLISH("2 working days, which are not counted")] == [False]


@pytest.mark.parametrize(("language", "root"), [("kk", CONTENT), ("en", TESTLAND)])
def test_every_duration_that_was_typed_is_read_from_its_words(language: str, root: Path) -> None:
    """What a person wrote beside the words is what is read out of them."""
    corpus = read_corpus(root)
    read = LANGUAGES[language].reader.time_limits
    durations = [
        duration
        for folder in corpus.decrees
        for regulation in folder.regulations
        for procedure in regulation.record.procedures
        for duration in procedure.durations
    ]

    assert durations
    assert [_short(read(duration.text)) for duration in durations] == [
        [(duration.text, duration.amount, duration.unit, duration.bound)] for duration in durations
    ]


@pytest.mark.parametrize(
    ("unit", "bound"),
    [
        (limit.unit, limit.bound)
        for limit in KAZAKH("5 минут, 5 сағат, 5 жұмыс күні, 5 күн, 5 апта, 5 ай ішінде")
        + KAZAKH("5 минуттан аспайды")
    ],
)
def test_units_and_bounds_are_those_of_the_model(unit: str, bound: str) -> None:
    """A language pack knows nothing of the model, and says its words."""
    assert Unit(unit)
    assert Bound(bound)
