"""Whatever stands in a text, a reader reads it without a fault, and says where it read what."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.languages.reader import Reader
from generator.languages.registry import LANGUAGES

READERS = pytest.mark.parametrize(
    "reader", [pack.reader for pack in LANGUAGES.values()], ids=LANGUAGES.keys()
)
# What the patterns are made of, so that random texts come near to them.
PIECES = """
    отыз 30 ( ) (жиырма) минут минуттан аспайды он екі жұмыс күні күнтізбелік ішінде ай апта сағат
    дейін 3-5 бұдан әрі – - стандарт осы регламенттің стандарттың 1-қосымшасына қосымшасына
    6-тармағының 4) тармақшасы және , . ; " « » “ ” 2015 жылғы 28 сәуірдегі № 279 № 44/1 бұйрығымен
    Заңына Еңбек кодексінің қаулысымен 11342 болып тіркелген 06.02.2020 31.02.2020 туралы
    within at most twelve (twelve) working days hours hereinafter annex annexes 1 2 and 3 to the
    standard of this regulation paragraph subparagraph order Law Code Registered under Testland
    February 2030 5 I İ ß
"""
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PIECES.split()), max_size=40).map(" ".join))


@READERS
@given(text=TEXTS)
def test_what_is_read_stands_where_it_is_said_to_stand(reader: Reader, text: str) -> None:
    """Offsets cut the words out of the text; what is found is in order and does not overlap."""
    limits, places = reader.time_limits(text), reader.mentions(text)
    acts, terms = reader.citations(text), reader.definitions(text)
    for spans in (
        [(one.start, one.end, one.words) for one in limits],
        [(one.start, one.end, one.words) for one in places],
        [(one.start, one.end, one.words) for one in acts],
        [(one.start, one.end, one.words) for one in terms],
    ):
        assert all(words and text[start:end] == words for start, end, words in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))


@READERS
@given(text=TEXTS)
def test_what_is_read_says_something(reader: Reader, text: str) -> None:
    """A limit has an amount, a place a number, an act what tells it, a definition a term."""
    assert all(limit.amount > 0 for limit in reader.time_limits(text))
    assert all(
        limit.amount == (limit.worded if limit.digits is None else limit.digits)
        for limit in reader.time_limits(text)
    )
    assert all(
        found.paragraphs or found.subparagraphs or found.annexes for found in reader.mentions(text)
    )
    assert all(act.kind or (act.date and act.number) or act.title for act in reader.citations(text))
    assert all(definition.term for definition in reader.definitions(text))


@READERS
@given(words=TEXTS)
def test_a_number_in_words_is_below_ten_thousand(reader: Reader, words: str) -> None:
    """Or it is none."""
    number = reader.number(words)

    assert number is None or 0 <= number < 10_000
