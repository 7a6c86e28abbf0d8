"""A content folder is read whole, and every file in it is named by another or by this project."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.corpus.reader import read_corpus
from generator.errors import ContentError
from tests.support.contents import TESTLAND, Copy

FERRY = "decrees/2028-09-02-44"


def test_good_content_is_read_without_a_problem() -> None:
    """And gives what the pages are made of."""
    content = read_corpus(TESTLAND).content()

    assert [approved.decree.id for approved in content.decrees] == ["2028-44", "2031-7"]
    assert [regulation.id for regulation in content.decrees[1].regulations] == [
        "bee-yard",
        "archive-extract",
        "road-sign-advice",
    ]
    assert content.language == "en"


def test_paths_are_shown_as_a_person_types_them(
    testland: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the current folder; above it, whole."""
    testland.replace("websites.yaml", "default: services\n", "")
    monkeypatch.chdir(testland.root.parent)
    relative = read_corpus(Path("testland")).problems
    monkeypatch.chdir(testland.root / "labels")
    above = read_corpus(testland.root).problems

    assert [problem.location.path for problem in relative] == ["testland/websites.yaml"]
    assert [problem.location.path for problem in above] == [
        (testland.root / "websites.yaml").as_posix()
    ]


def test_an_unknown_folder_is_one_problem(tmp_path: Path) -> None:
    """And not one for each file that is not in it."""
    assert [problem.message for problem in read_corpus(tmp_path / "nowhere").problems] == [
        "there is no such folder"
    ]


def test_an_empty_folder_asks_for_each_file(tmp_path: Path) -> None:
    """Labels are asked for once their language is known."""
    assert sorted(Path(p.location.path).name for p in read_corpus(tmp_path).problems) == [
        "decrees",
        "jurisdiction.yaml",
        "organizations.yaml",
        "websites.yaml",
    ]


def test_labels_of_the_first_language_are_asked_for(testland: Copy) -> None:
    """The first language is the one that pages are written in."""
    testland.replace("jurisdiction.yaml", "languages: [en, qtl]", "languages: [kk, en]")

    assert testland.said()[0].startswith("jurisdiction.yaml") is False
    assert "labels/kk.yaml:1:1 [file] there is no such file" in testland.said()


def test_a_decrees_folder_without_decree_yaml_is_not_passed_over(testland: Copy) -> None:
    """A misspelt name must not make a whole decree vanish."""
    (testland.root / FERRY / "decree.yaml").rename(testland.root / FERRY / "decre.yaml")

    assert testland.spoken()[-1] == f"{FERRY}/decree.yaml:1:1 [file]"


def test_a_broken_decree_hides_no_other_file(testland: Copy) -> None:
    """Without decree.yaml every other file is taken for what its name says."""
    testland.write(f"{FERRY}/decree.yaml", "id: [\n")
    testland.replace(f"{FERRY}/1-ferry.yaml", "order: 1\n", "ordre: 1\n")
    testland.replace(f"{FERRY}/corrections.yaml", "  - line: 9\n", "  - line: nine\n")

    assert testland.spoken() == [
        f"{FERRY}/1-ferry.yaml:2:1 [missing-key]",
        f"{FERRY}/1-ferry.yaml:3:1 [unknown-key]",
        f"{FERRY}/corrections.yaml:7:11 [wrong-type]",
        f"{FERRY}/decree.yaml:2:1 [yaml-syntax]",
    ]


def test_a_file_that_no_decree_names_is_named(testland: Copy) -> None:
    """A regulation that is not published by mistake is a loss."""
    testland.replace(f"{FERRY}/decree.yaml", "  - 1-ferry\n", "  - 1-fery\n")

    assert testland.said() == [
        f"{FERRY}/1-ferry.yaml:1:1 [unnamed-file] decree.yaml does not name this file",
        f"{FERRY}/1-fery.yaml:1:1 [file] there is no such file",
    ]


@pytest.mark.parametrize("file", ["1-ferry", "corrections"])
def test_a_text_that_is_not_whole_is_not_compared(testland: Copy, file: str) -> None:
    """One broken file is one problem, and not one for each word that it would have held."""
    testland.write(f"{FERRY}/{file}.yaml", "a: [\n")

    assert testland.spoken() == [f"{FERRY}/{file}.yaml:2:1 [yaml-syntax]"]


def test_a_source_that_is_not_there_is_named(testland: Copy) -> None:
    """decree.yaml says which file it is."""
    (testland.root / FERRY / "source.en.txt").unlink()

    assert testland.said() == [f"{FERRY}/source.en.txt:1:1 [file] there is no such file"]


@pytest.mark.parametrize("name", ["../../websites.yaml", "/etc/hosts", "a/b.txt", '"a\\0b"'])
def test_a_source_stands_beside_its_decree(testland: Copy, name: str) -> None:
    """No other file is opened in its place."""
    testland.replace(f"{FERRY}/decree.yaml", "file: source.en.txt", f"file: {name}")

    assert [line.split("[")[1] for line in testland.spoken()] == ["wrong-form]"]


def test_a_refused_value_is_not_also_of_the_wrong_type(testland: Copy) -> None:
    """One fault, one problem."""
    testland.replace("websites.yaml", "owner: council", "owner: *c")

    assert testland.spoken() == ["websites.yaml:5:12 [alias]"]


def test_content_that_is_wrong_is_refused_whole(testland: Copy) -> None:
    """The refusal carries every problem and reads like a report."""
    testland.replace("websites.yaml", "default: services\n", "")
    testland.replace("organizations.yaml", "type: council", "type: counsel")

    with pytest.raises(ContentError) as refusal:
        read_corpus(testland.root).content()

    assert [problem.code for problem in refusal.value.problems] == ["wrong-value", "missing-key"]
    assert str(refusal.value).count("\n  hint: ") == 2
