"""Synthetic regulations are in order, are no copies, and are the same every time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.originals import read_originals
from bench.synthetic import _decree, write_content
from generator.checks.loading import load_content
from generator.checks.registry import find_problems
from generator.corpus.corpus import Corpus
from generator.corpus.reader import read_corpus
from generator.model.regulation import Regulation
from generator.render.diagrams import render_svg
from generator.render.site import site_drawings
from tests.support.contents import CONTENT

COUNT = 50


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder of 50 synthetic regulations."""
    made = tmp_path_factory.mktemp("synthetic") / "content"
    write_content(CONTENT, made, COUNT)
    return made


@pytest.fixture(scope="module")
def corpus(folder: Path) -> Corpus:
    """The same, read."""
    return read_corpus(folder)


@pytest.fixture(scope="module")
def regulations(corpus: Corpus) -> list[Regulation]:
    """The synthetic regulations, in the order of their numbers."""
    decrees = sorted(corpus.content().decrees, key=lambda approved: len(approved.decree.id))
    found = [regulation for approved in decrees for regulation in approved.regulations]
    return sorted(found, key=lambda regulation: int(regulation.title.rpartition(" ")[2]))


def test_every_check_passes(corpus: Corpus) -> None:
    """Text and facts were changed alike: each fact still quotes its provision."""
    assert list(find_problems(corpus)) == []


def test_there_are_as_many_as_wanted(regulations: list[Regulation]) -> None:
    """Eight decrees: the last has one regulation."""
    assert [int(regulation.title.rpartition(" ")[2]) for regulation in regulations] == list(
        range(1, COUNT + 1)
    )


def test_no_two_have_the_same_text(regulations: list[Regulation]) -> None:
    """Not even when the number that each has in its title is left out."""
    assert len(set(map(_text_without_number, regulations))) == COUNT


def test_no_two_have_the_same_process(regulations: list[Regulation]) -> None:
    """Procedures with their time limits, nodes and arrows."""
    assert len({(item.procedures, item.processes) for item in regulations}) == COUNT


def test_processes_have_different_shapes(regulations: list[Regulation]) -> None:
    """A review less, or up to five procedures more, in the hands of different units."""
    performers = {
        tuple(procedure.performer for procedure in regulation.procedures)
        for regulation in regulations
    }

    assert {len(way) for way in performers} >= {4, 5, 7, 8, 9, 10}
    assert len(performers) > 15


def test_documents_come_and_go(regulations: list[Regulation]) -> None:
    """Of the 50 some lack documents of their original and some have others."""
    (real,) = read_corpus(CONTENT).content().decrees
    documents = {item.id: {one.id for one in item.evidence} for item in real.regulations}
    varied = [(documents[item.id], {one.id for one in item.evidence}) for item in regulations]

    assert sum(bool(before - now) for before, now in varied) > 10
    assert sum(bool(now - before) for before, now in varied) > 10


def test_the_text_describes_each_procedure(regulations: list[Regulation]) -> None:
    """In the paragraph it names, by its performer's name, with its time limits."""
    wrong = [
        (regulation.title, procedure.id)
        for regulation in regulations
        for procedure in regulation.procedures
        for text in [regulation.by_identity[procedure.from_].provision.text]
        for name in [regulation.participants_by_id[procedure.performer].name]
        # One original misspells the name in a text, and so do those made after it.
        if not (text.startswith(name) or regulation.id == "residential-care")
        or not all(f"({limit.text})" in text for limit in procedure.durations)
    ]

    assert wrong == []


def test_each_procedure_hands_over_to_the_next_performer(regulations: list[Regulation]) -> None:
    """However the documents wander, nobody acts who was not given them."""
    wrong = [
        (regulation.title, giver.id)
        for regulation in regulations
        for giver, taker in zip(regulation.procedures, regulation.procedures[1:], strict=False)
        if taker.performer not in giver.hands_over_to
    ]

    assert wrong == []


def test_every_decree_says_that_it_is_synthetic(corpus: Corpus) -> None:
    """In its title, its number and its address: nobody may take it for law."""
    for approved in corpus.content().decrees:
        decree = approved.decree
        assert "SYNTHETIC" in decree.title
        assert "SYNTHETIC" in decree.number
        assert "synthetic" in decree.id


def test_a_title_keeps_a_number_that_the_registration_has() -> None:
    """Of 10,000 regulations one has the number under which the real decree is registered."""
    originals = read_originals(CONTENT)
    size, registered = len(originals.regulations), json.loads(originals.decree)["registration"]
    same = int(registered["number"])
    begin = (same - 1) // size * size + 1
    decree = _decree(originals, (begin - 1) // size + 1, begin, size)
    titles = [part["text"] for part in decree["clauses"][0]["parts"]]
    assert f"№ {same}" in titles[same - begin]
    assert decree["registration"]["number"] != registered["number"]


def test_the_same_is_written_every_time(folder: Path, tmp_path: Path) -> None:
    """And a smaller content is the beginning of a larger one."""
    write_content(CONTENT, tmp_path / "again", 14)
    written = sorted((tmp_path / "again").rglob("*.yaml"))

    assert len(written) > 14
    for path in written:
        assert path.read_bytes() == (folder / path.relative_to(tmp_path / "again")).read_bytes()


def test_every_process_can_be_drawn(folder: Path) -> None:
    """Graphviz refuses none of them."""
    drawings = [drawing for _, drawing in site_drawings(load_content(folder))]

    assert len(render_svg(drawings, language="kk")) == 3 * COUNT


def _text_without_number(regulation: Regulation) -> str:
    text = "\n".join(placed.provision.printed for placed in regulation.provisions())
    return text.replace(regulation.title, regulation.title.rpartition(" ")[0])
