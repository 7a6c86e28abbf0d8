"""Texts that differ in digits alone are read once, and each says its own numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.official import dashes_alike, marks_paired, scripts_unmixed, words_doubled
from generator.languages import citations, en_citations, kk_citations, kk_time_limits
from generator.languages.digits import digits_alike
from generator.languages.registry import LANGUAGES

KAZAKH = LANGUAGES["kk"].reader
ENGLISH = LANGUAGES["en"].reader

_PIECES = (
    "2015 жылғы 28 сәуірдегі № 279 бұйрығымен",
    "(Тізілімінде № 11342 болып тіркелген)",
    '"Қызмет туралы 2-бөлім" 30.01.2015 № 44-ҚР қаулысы',
    "order of 3 February 2030 № 15 “On 2 boats”",
    "3-5 жұмыс күні ішінде",
    "20 (жиырма) минуттан аспайды",
    "бес (05) сағат",
    "0 минут",
    "в12 1.5 минут",
    "1) 2",
    " - ",
    "а б в",
    ", және",
    "(",
)
TEXTS = st.lists(st.sampled_from(_PIECES), max_size=6).flatmap(
    lambda pieces: st.tuples(*(_with_other_digits(piece) for piece in pieces)).map(" ".join)
)


def _with_other_digits(text: str) -> st.SearchStrategy[str]:
    letters = (st.sampled_from("0123456789") if one.isdigit() else st.just(one) for one in text)
    return st.tuples(*letters).map("".join)


@given(st.text())
def test_every_place_stays(text: str) -> None:
    """Only digits are others, and those of other scripts stay, too."""
    alike = digits_alike(text)

    assert len(alike) == len(text)
    assert all(
        one == other or (one in "0123456789" and other == "0")
        for one, other in zip(text, alike, strict=True)
    )


def test_each_time_limit_has_its_own_amount() -> None:
    """And one of nothing is none."""
    texts = ("0 минут", "20 (жиырма) минут", "35 (жиырма) минут", "07 минут", "00 минут")

    said = [[(one.digits, one.worded) for one in KAZAKH.time_limits(text)] for text in texts]

    assert said == [[], [(20, 20)], [(35, 20)], [(7, None)], []]


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (KAZAKH.citations, "2015 жылғы {day:02} ақпандағы № {number} бұйрығымен"),
        (ENGLISH.citations, "order of the Minister of {day:02} February 2015 № {number}"),
    ],
)
def test_each_citation_has_its_own_day_and_number(
    read: Callable[[str], tuple[Any, ...]], text: str
) -> None:
    """A day that the calendar does not have is none."""
    acts = [read(text.format(day=day, number=number)) for day, number in ((31, 10), (28, 44))]

    assert [(act.date, act.number) for (act,) in acts] == [(None, "10"), (date(2015, 2, 28), "44")]


@given(TEXTS)
@pytest.mark.parametrize(
    ("module", "read"),
    [
        (citations, kk_citations.citations),
        (citations, en_citations.citations),
        (kk_time_limits, kk_time_limits.time_limits),
    ],
    ids=["Kazakh citations", "English citations", "Kazakh time limits"],
)
def test_digits_do_not_change_what_is_found(
    module: Any, read: Callable[[str], Any], text: str
) -> None:
    """What is read of a text by itself is what is read of all that differ in digits alone."""
    once = read(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "digits_alike", lambda text: text)

        assert read(text) == once


@given(TEXTS)
@pytest.mark.parametrize(
    "find",
    [
        dashes_alike._dashes,
        marks_paired._faults,
        words_doubled._doubled,
        partial(scripts_unmixed._faults, alphabet=KAZAKH.alphabet),
    ],
)
def test_checks_that_pass_over_digits_find_the_same(find: Callable[[str], Any], text: str) -> None:
    """Or nothing in both."""
    assert bool(find(text)) == bool(find(digits_alike(text)))
