"""What a text defines by "hereinafter" is read, with or without its own brackets."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.corpus.reader import read_corpus
from generator.languages.registry import LANGUAGES
from tests.support.contents import CONTENT, TESTLAND


@pytest.mark.parametrize(
    ("language", "text", "words", "term"),
    [
        (
            "kk",
            "жауап (бұдан әрі – дәлелді жауап).",
            "(бұдан әрі – дәлелді жауап)",
            "дәлелді жауап",
        ),
        ("kk", "стандартының (бұдан әрі - стандарт) 9", "(бұдан әрі - стандарт)", "стандарт"),
        ("kk", "бұйрығы (Бұдан әрі стандарт)", "(Бұдан әрі стандарт)", "стандарт"),
        ("kk", "бұйрығы (бұдан әрi – «Стандарт»)", "(бұдан әрi – «Стандарт»)", "Стандарт"),
        ("kk", "(№ 5 тіркелген, бұдан әрі – Қағидалар)", "бұдан әрі – Қағидалар", "Қағидалар"),
        (
            "kk",
            "(бұдан әрі – рәсім (іс-қимыл))",
            "(бұдан әрі – рәсім (іс-қимыл))",
            "рәсім (іс-қимыл)",
        ),
        (
            "en",
            "offices (hereinafter – the provider).",
            "(hereinafter – the provider)",
            "the provider",
        ),
    ],
)
def test_a_definition_is_read(language: str, text: str, words: str, term: str) -> None:
    """The term is without quotation marks; a longer bracket is not part of it."""
    (found,) = LANGUAGES[language].reader.definitions(text)

    assert (found.words, found.term) == (words, term)


@pytest.mark.parametrize(
    "text", ["", "бұдан әрі жүргізіледі", "(бұдан әрі –", "(әрі – қарай)", "осы тармақ (талон)"]
)
def test_where_nothing_is_defined_nothing_is_read(text: str) -> None:
    """A bracket alone or the word alone defines nothing."""
    assert LANGUAGES["kk"].reader.definitions(text) == ()


@pytest.mark.parametrize(("language", "root"), [("kk", CONTENT), ("en", TESTLAND)])
def test_every_term_that_was_typed_is_read_where_it_stands(language: str, root: Path) -> None:
    """And no other: the terms of each provision are those that a person found there."""
    corpus = read_corpus(root)
    read = LANGUAGES[language].reader.definitions
    regulations = [loaded.record for folder in corpus.decrees for loaded in folder.regulations]
    typed = [
        (regulation.slug, term.from_, term.term)
        for regulation in regulations
        for term in regulation.terms
    ]

    assert typed
    assert sorted(typed) == sorted(
        (regulation.slug, placed.identity, found.term)
        for regulation in regulations
        for placed in regulation.provisions()
        for found in read(placed.provision.text)
    )
