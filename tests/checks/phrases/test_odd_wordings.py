"""Odd wordings are found by comparing the texts of siblings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator.checks.finding import Spot
from generator.checks.phrases.contests import Kind
from generator.checks.phrases.odd_wordings import OddWording, odd_wordings
from generator.checks.reading import Reading
from generator.corpus.reader import read_corpus
from generator.model.regulation import Regulation
from tests.support.contents import CONTENT

CORPUS = read_corpus(CONTENT)
USUAL = "құжаттарды тіркейді және талонды өтініш берушіге сол күні береді"
PLACE = ("sections", 0, "paragraphs", 0, "text")


def found(*texts: str | Sequence[str]) -> list[OddWording]:
    """What is odd in a decree whose regulations have these texts, one or several each."""
    reading = Reading(CORPUS, replace(CORPUS.decrees[0]))
    files = reading.regulations
    vars(reading)["texts"] = tuple(
        Spot(file, (*PLACE, at), text)
        for file, own in zip(files, texts, strict=False)
        for at, text in enumerate([own] if isinstance(own, str) else own)
    )
    return list(odd_wordings(reading))


def order(odd: OddWording) -> int:
    """In which regulation it is."""
    assert isinstance(odd.here.file.record, Regulation)
    return odd.here.file.record.order


def told(*texts: str | Sequence[str]) -> list[tuple[Kind, str, str]]:
    """The same: how, the odd words, and the usual ones."""
    return [(odd.kind, odd.here.words, odd.there.words) for odd in found(*texts)]


@pytest.mark.parametrize(
    ("odd", "told_of"),
    [
        (
            USUAL.replace("сол күні ", ""),
            (Kind.MISSING, "өтініш берушіге береді", "өтініш берушіге сол күні береді"),
        ),
        (
            USUAL.replace("талонды", "қолхатты"),
            (Kind.WORDS, "және қолхатты өтініш", "және талонды өтініш"),
        ),
        (
            USUAL.replace("талонды", "талондарды"),
            (Kind.ENDING, "және талондарды өтініш", "және талонды өтініш"),
        ),
        (
            USUAL.replace("талонды", "талнды"),
            (Kind.SPELLING, "және талнды өтініш", "және талонды өтініш"),
        ),
        (
            USUAL.replace("тіркейді және", "тіркейді, және"),
            (
                Kind.PUNCTUATION,
                "құжаттарды тіркейді, және талонды",
                "құжаттарды тіркейді және талонды",
            ),
        ),
        (
            USUAL.replace("сол күні береді", "береді сол күні"),
            (Kind.ORDER, "береді сол күні", "сол күні береді"),
        ),
    ],
)
def test_the_rare_wording_is_odd(odd: str, told_of: tuple[Kind, str, str]) -> None:
    """Whichever regulation has it."""
    others = [USUAL] * 4

    for at in range(5):
        if told_of[0] is Kind.MISSING:
            odd_texts = [odd, "сол күні береді"]
            assert told(*others[:at], odd_texts, *others[at:]) == [told_of]
        else:
            assert told(*others[:at], odd, *others[at:]) == [told_of]


def test_of_two_regulations_neither_is_more_usual() -> None:
    """Unless one word is wrong by itself: it stands nowhere else, and the other one does."""
    assert told(USUAL, USUAL.replace("талонды", "қолхатты")) == []
    assert told(USUAL, USUAL.replace("талонды", "талнды")) == []
    assert told(
        [USUAL, "талонды алады", "талонды сақтайды"], USUAL.replace("талонды", "талнды")
    ) == [(Kind.SPELLING, "және талнды өтініш", "және талонды өтініш")]


def test_an_ending_is_told_of_two() -> None:
    """At the later place, as one that may be either."""
    (odd,) = found(USUAL, USUAL.replace("талонды", "талондарды"))

    assert (odd.kind, odd.even) == (Kind.ENDING, True)
    assert order(odd) == 2


def test_words_that_few_add_are_their_own() -> None:
    """Also if they are many."""
    more = USUAL.replace("талонды", "талонды және анықтаманы")

    assert told(USUAL, USUAL, USUAL, more) == []


def test_words_that_a_regulation_lacks_altogether_are_not_its_matter() -> None:
    """Of several words, if they stand nowhere in it."""
    assert told(USUAL, USUAL, USUAL, USUAL.replace("сол күні ", "")) == []


def test_every_regulation_may_have_its_own_word() -> None:
    """No wording is the usual one then."""
    words = ("талонды", "қолхатты", "билетті", "чекті", "жетонды")

    assert told(*(USUAL.replace("талонды", word) for word in words)) == []


def test_what_both_are_usual_in_one_regulation_is_not_odd() -> None:
    """The same regulations say both."""
    other = USUAL.replace("талонды", "қолхатты")

    assert told([USUAL, other], [USUAL, other], [USUAL, other], USUAL, other) == []


def test_a_regulation_may_have_its_own_word_throughout() -> None:
    """In three phrases or more, and the usual one nowhere."""
    phrases = [USUAL, f"егер {USUAL}, онда", f"содан кейін {USUAL}"]
    own = [phrase.replace("талонды", "қолхатты") for phrase in phrases]

    assert told(*[phrases] * 4, own) == []
    assert len(told(*[phrases] * 4, [*own, "талонды алады"])) == len(own)


def test_the_same_slip_is_told_in_each_of_its_places() -> None:
    """Also if two regulations have it, with how many do and how many do not."""
    slip = USUAL.replace("талонды", "қолхатты")
    odd = found(USUAL, slip, USUAL, slip, USUAL)

    assert [order(one) for one in odd] == [2, 4]
    assert {(one.few, one.many) for one in odd} == {("2 regulations", "3 regulations")}


def test_nothing_is_told_twice() -> None:
    """Where two differences overlap, one is told."""
    odd = USUAL.replace("талонды өтініш берушіге сол күні", "өтініш берушіге талонды сол күні")

    assert len(told(USUAL, USUAL, odd, USUAL)) == 1


def test_nothing_is_told_without_a_language() -> None:
    """Nothing is known of its words then."""
    reading = Reading(replace(CORPUS, labels=None), CORPUS.decrees[0])

    assert odd_wordings(reading) == ()
