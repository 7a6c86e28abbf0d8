"""Places in acts are read with their act, and a word that points nowhere is passed over."""

from __future__ import annotations

import pytest

from generator.corpus.reader import read_corpus
from generator.languages.numbering import listed
from generator.languages.registry import LANGUAGES
from tests.support.contents import CONTENT

KAZAKH = LANGUAGES["kk"].reader.mentions
ENGLISH = LANGUAGES["en"].reader.mentions


@pytest.mark.parametrize(
    ("words", "act", "paragraphs", "subparagraphs", "annexes"),
    [
        ("осы регламенттің 1-қосымшасында", "this", "", "", "1"),
        ("осы регламенттің қосымшасына", "this", "", "", "unnumbered"),
        ("осы регламенттің 6-тармағының 3-5) тармақшаларына", "this", "6", "3) 4) 5)", ""),
        ("осы мемлекеттік көрсетілетін қызмет регламентінің 3-1-тармағы", "this", "3-1", "", ""),
        ("Регламенттің 6-тармағында", "this", "6", "", ""),
        ("осы қаулының 1-қосымшасына", "this", "", "", "1"),
        ("осы қаулыға қосымшаға", "this", "", "", "unnumbered"),
        ("осы тармақтың 3) тармақшасы", "this", "", "3)", ""),
        ("стандарттың 9-тармағына", "standard", "9", "", ""),
        ("стандарттың қосымшасына", "standard", "", "", "unnumbered"),
        ("стандарттың 1 және 2-қосымшасына", "standard", "", "", "1 2"),
        ("стандарттың 1 немесе 2-қосымшасына", "standard", "", "", "1 2"),
        ("стандарттың (бұдан әрі - стандарт) 10-тармағында", "standard", "10", "", ""),
        (
            "стандартының (бұдан әрі – стандарт (үлгі)) қосымшасына",
            "standard",
            "",
            "",
            "unnumbered",
        ),
        ("стандарттың 1-қосымшасының 3-тармағының 2) тармақшасына", "standard", "3", "2)", "1"),
        ("стандартқа 1-қосымшаға", "standard", "", "", "1"),
        ("қағидалардың 5-тармағы", "", "5", "", ""),
        ("1, 2-қосымшасына", "", "", "", "1 2"),
        ("6-тармағының 4) тармақшасы", "", "6", "4)", ""),
        ("1-тармағының 2) және 3) тармақшалары", "", "1", "2) 3)", ""),
        ("5-тармағының 1-тармақшасына", "", "5", "1)", ""),
        ("3–5-тармақтары", "", "3 4 5", "", ""),
        ("10- тармағында", "", "10", "", ""),
        ("№ 1 қосымшаға", "", "", "", "1"),
        ("регламентіне 1- қосымша", "", "", "", "1"),
    ],
)
def test_a_kazakh_place_is_read_whole(
    words: str, act: str, paragraphs: str, subparagraphs: str, annexes: str
) -> None:
    """From the act, over a bracket between, down to the subparagraph."""
    (found,) = KAZAKH(f"құжаттарды {words} сәйкес ұсынады")

    assert found.words == words
    assert found.act == act
    assert found.paragraphs == tuple(paragraphs.split())
    assert found.subparagraphs == tuple(subparagraphs.split())
    assert found.annexes == tuple(annexes.split())


@pytest.mark.parametrize(
    "text",
    [
        "басқа органдарға сұрау салу және қосымша зерделеу",
        "5 қосымша құжат",
        "осы тармақта көзделген",
        "Заңының 27, 37-баптарына",
        "стандартқа қосымша талаптар",
        "тармақтар мен тармақшалар",
        "құжаттың қосымшасына",
        "",
    ],
)
def test_a_kazakh_word_that_points_nowhere_is_passed_over(text: str) -> None:
    """An annex is also what is additional, and a paragraph without a number none."""
    assert KAZAKH(text) == ()


def test_a_place_joined_to_another_is_in_the_same_act() -> None:
    """The act is named once; a place behind other words has none."""
    text = "стандарттың 9-тармағына және 2-қосымшасына сәйкес өтініш, 3-қосымшасы"

    assert [found.act for found in KAZAKH(text)] == ["standard", "standard", ""]


def test_the_first_subparagraph_has_a_name_of_its_own() -> None:
    """Most places have one or none."""
    inner, none = KAZAKH("6-тармағының 4) және 5) тармақшалары; 7-тармағы")

    assert inner.subparagraph == "4)"
    assert none.subparagraph is None


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("1, 2 және 3", ("1", "2", "3")),
        ("3)-5)", ("3", "4", "5")),
        ("3–5", ("3", "4", "5")),
        ("5-3", ("5-3",)),
        ("1-900", ("1-900",)),
        ("3-1-2", ("3-1-2",)),
    ],
)
def test_a_range_is_written_out(words: str, numbers: tuple[str, ...]) -> None:
    """Where the text speaks of several; what cannot be a range stays as it is."""
    assert listed(words, several=True) == numbers


def test_an_inserted_provision_is_no_range() -> None:
    """Paragraph 3-1 stands behind paragraph 3."""
    assert listed("3-1", several=False) == ("3-1",)


@pytest.mark.parametrize(
    ("words", "act", "paragraphs", "subparagraphs", "annexes"),
    [
        ("annex 1 to the standard", "standard", "", "", "1"),
        ("annexes 1, 2 and 3 to this regulation", "this", "", "", "1 2 3"),
        ("annex 1 to these regulations", "this", "", "", "1"),
        ("the annex to the standard", "standard", "", "", "unnumbered"),
        ("paragraph 9 of the standard", "standard", "9", "", ""),
        ("paragraph 6, subparagraph 4) of this regulation", "this", "6", "4)", ""),
        ("subparagraphs 3) and 7)", "", "", "3) 7)", ""),
        ("subparagraph 4) of paragraph 6", "", "6", "4)", ""),
        ("annex № 3", "", "", "", "3"),
    ],
)
def test_an_english_place_is_read_whole(
    words: str, act: str, paragraphs: str, subparagraphs: str, annexes: str
) -> None:
    """Its act stands behind it."""
    (found,) = ENGLISH(f"as in {words}, on paper")

    assert found.words == words.removeprefix("the ")
    assert found.act == act
    assert found.paragraphs == tuple(paragraphs.split())
    assert found.subparagraphs == tuple(subparagraphs.split())
    assert found.annexes == tuple(annexes.split())


@pytest.mark.parametrize("text", ["an annex of the house", "annexed to it", "a paragraph", ""])
def test_an_english_word_that_points_nowhere_is_passed_over(text: str) -> None:
    """A place without a number is none, unless the act is said."""
    assert ENGLISH(text) == ()


def test_every_place_that_was_typed_is_read_where_it_stands() -> None:
    """Each paragraph and annex of `references`, in its provision, and no other."""
    regulations = [
        loaded.record for folder in read_corpus(CONTENT).decrees for loaded in folder.regulations
    ]
    typed = {
        (regulation.slug, reference.from_, reference.act, place)
        for regulation in regulations
        for reference in regulation.references
        if reference.act in {"this", "standard"}
        for place in ((reference.paragraph, reference.annex),)
    }

    assert typed == {
        (regulation.slug, placed.identity, found.act, place)
        for regulation in regulations
        for placed in regulation.provisions()
        for found in KAZAKH(placed.provision.text)
        for place in (
            *((paragraph, None) for paragraph in found.paragraphs),
            *((None, annex) for annex in found.annexes),
        )
    }
