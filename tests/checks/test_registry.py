"""Every check is a file with a manual, and has a twin among the tests with good and bad cases."""

from __future__ import annotations

import ast
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from generator.checks.loading import load_content
from generator.checks.registry import (
    CHECKS,
    OFFICIAL,
    STRUCTURE,
    Check,
    decree_problems,
    find_problems,
    shared_problems,
)
from generator.checks.structure.ids_unique import decrees_distinct
from generator.corpus.marks import Marks
from generator.corpus.reader import read_corpus
from generator.errors import ContentError, Location, Problem, Severity
from tests.support.contents import CONTENT, TESTLAND, Copy
from tests.support.repository import ROOT

EVERY = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
FOLDERS = {"structure": STRUCTURE, "official": OFFICIAL}
"""The folders of checks, and what is listed of each."""


@pytest.mark.parametrize("folder", [CONTENT, TESTLAND], ids=["the decree", "testland"])
def test_good_content_has_no_problem(folder: Path) -> None:
    """Neither an error nor anything less."""
    assert [str(problem) for problem in find_problems(read_corpus(folder))] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_of_a_check_is_registered(folder: str) -> None:
    """A check that does not run checks nothing."""
    files = {path.stem for path in (ROOT / "generator/checks" / folder).glob("*.py")}

    listed = {check.id.replace("-", "_") for check in FOLDERS[folder]}
    assert files - {"__init__"} == listed


def test_every_check_has_a_name_of_its_own() -> None:
    """It stands in brackets behind each problem."""
    assert len({check.id for check in CHECKS}) == len(CHECKS)


@EVERY
def test_every_check_has_a_manual(check: Check) -> None:
    """What it does, why, what passes and what fails."""
    assert check.manual.startswith(("Check ", "Compare "))
    for part in ("\n\nWhy: ", "\nPASS: ", "\nFAIL: "):
        assert part in check.manual
    # What cannot be mended by us, somebody else must be asked about.
    assert ("\nLAWYER: " in check.manual) == (check in OFFICIAL)


@EVERY
def test_every_check_has_good_and_bad_cases(check: Check) -> None:
    """In a test file of the same name."""
    folder = "official" if check in OFFICIAL else "structure"
    twin = ROOT / "tests/checks" / folder / f"test_{check.id.replace('-', '_')}.py"
    tree = ast.parse(twin.read_text(encoding="utf-8"))
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]

    assert [name for name in names if name.startswith("test_passes_")]
    assert [name for name in names if name.startswith("test_fails_")]


@EVERY
def test_no_check_needs_what_could_not_be_read(check: Check, tmp_path: Path) -> None:
    """A file that is broken is reported by reading; checks say what they can of the rest."""
    copy = Copy.of(TESTLAND, tmp_path / "testland")
    for path in sorted(copy.root.rglob("*.yaml")):
        whole = path.read_bytes()
        path.write_bytes(b"a: [")
        corpus = read_corpus(copy.root)
        path.write_bytes(whole)

        alone = replace(corpus, problems=())
        assert list(find_problems(alone, checks=(check,))) == []


def test_problems_are_reported_by_place(testland: Copy) -> None:
    """Whichever check found them, and those of reading among them."""
    testland.replace("organizations.yaml", "parent: riverside", "parent: hillside")
    testland.replace("labels/en.yaml", '"Resolution No {number}"', '"Resolution No"')
    testland.replace("labels/en.yaml", "  home: Home\n", "")
    testland.replace("websites.yaml", "owner: council", "owner: counsil")

    places = [problem.location for problem in testland.problems()]

    assert len(places) > 2
    assert places == sorted(places)


def test_decrees_can_be_checked_one_at_a_time(testland: Copy) -> None:
    """Together with what they share, the same is found as in all at once."""
    testland.replace("websites.yaml", "owner: council", "owner: counsil")
    testland.replace("decrees/2031-03-14-7/decree.yaml", "id: 2031-7\n", "id: 2028-44\n")
    testland.replace("decrees/2031-03-14-7/bee-yard.yaml", "text: a permit\n", "text: a zebra\n")
    testland.replace("decrees/2028-09-02-44/1-ferry.yaml", "id: annex-2\n", "id: annex-1\n")
    corpus = read_corpus(testland.root)
    shared = replace(corpus, decrees=())

    alone = [
        list(decree_problems(replace(corpus, decrees=(folder,)), folder))
        for folder in corpus.decrees
    ]
    apart = [list(decree_problems(shared, folder)) for folder in corpus.decrees]
    twice = list(decrees_distinct(folder.decree for folder in corpus.decrees))

    assert [len(found) for found in apart] == [1, 1]
    assert apart == alone
    assert [problem.code for problem in twice] == ["ids-unique"]
    assert sorted([*shared_problems(shared), *twice]) == list(shared_problems(corpus))
    assert sorted([*shared_problems(corpus), *chain(*apart)]) == list(find_problems(corpus))


def test_a_warning_does_not_stop_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error does, and carries everything that was found."""
    note = Problem(Location("a.yaml"), "note", "look here", severity=Severity.NOTE)
    error = Problem(Location("b.yaml"), "error", "wrong")
    _find(monkeypatch, note)
    content = load_content(TESTLAND)
    _find(monkeypatch, note, error)

    assert content.language == "en"
    with pytest.raises(ContentError) as refusal:
        load_content(TESTLAND)
    assert refusal.value.problems == (note, error)


def test_who_finds_nothing_asks_for_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """To know places a file is read a second time, which would double what checking costs."""
    asked: list[object] = []
    monkeypatch.setattr(Marks, "_nearest", lambda *way: asked.append(way))
    corpus = read_corpus(CONTENT)

    found = [problem for folder in corpus.decrees for problem in decree_problems(corpus, folder)]

    assert (found, asked) == ([], [])


def _find(monkeypatch: pytest.MonkeyPatch, *found: Problem) -> None:
    """Let the checks find exactly these problems."""
    monkeypatch.setattr("generator.checks.loading.shared_problems", lambda *_, **__: found)


@pytest.mark.parametrize("name", [f"{order}-*.yaml" for order in range(1, 8)])
def test_a_regulation_that_cannot_be_read_is_the_only_problem(act: Copy, name: str) -> None:
    """What is odd among the others need not be so among all."""
    (path,) = act.root.glob(f"decrees/*/{name}")
    path.write_bytes(b"a: [")

    assert {one.location.path for one in act.problems()} == {path.as_posix()}
