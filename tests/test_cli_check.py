"""`reglament check` as a person, GitHub and other programs meet it: in a process of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.checks.registry import CHECKS, OFFICIAL
from tests.support.contents import CONTENT, TESTLAND, Copy
from tests.support.golden import Golden
from tests.test_cli import run

LABELS = "labels/en.yaml"


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A copy of testland as the content of a folder."""
    return Copy.of(TESTLAND, tmp_path / "content")


@pytest.fixture
def wrong(copy: Copy) -> Copy:
    """The same with two errors in two files, found by two checks."""
    copy.replace(LABELS, '"Resolution No {number}"', '"Resolution No"')
    copy.replace("websites.yaml", "owner: council", "owner: counsil")
    return copy


def test_the_decree_has_no_open_problem(tmp_path: Path) -> None:
    """Its official errors are acknowledged, and counted."""
    done = run("check", "--strict", "--content", CONTENT, folder=tmp_path)

    assert (done.returncode, done.stdout) == (0, "")
    assert ": no problems; " in done.stderr
    assert done.stderr.endswith(" acknowledged\n")


def test_what_is_acknowledged_is_told_if_asked_for(tmp_path: Path) -> None:
    """Each with its reason, and as many as are counted; it still fails nothing."""
    done = run("check", "--strict", "--acknowledged", "--content", CONTENT, folder=tmp_path)
    count = int(done.stderr.rpartition("; ")[2].split()[0])

    assert done.returncode == 0
    assert done.stdout.count("\n  acknowledged: ") == count > 0


def test_problems_go_one_way_and_the_summary_another(wrong: Copy) -> None:
    """Standard output is data; exit code 1."""
    done = run("check", folder=wrong.root.parent)

    assert done.returncode == 1
    assert [line for line in done.stdout.splitlines() if " error: " in line] == [
        line for line in done.stdout.splitlines() if not line.startswith("  ")
    ]
    assert done.stdout.count(" error: ") == 2
    assert done.stderr.startswith("content: 2 errors; ")


def test_github_is_answered_in_its_own_form(wrong: Copy) -> None:
    """Where its variable says that it is listening, unless another format is asked for."""
    folder = wrong.root.parent
    usual = run("check", folder=folder, GITHUB_ACTIONS="true")
    asked = run("check", "--format", "text", folder=folder, GITHUB_ACTIONS="true")

    assert usual.returncode == asked.returncode == 1
    assert [line.partition(",")[0] for line in usual.stdout.splitlines()] == [
        f"::error file=content/{LABELS}",
        "::error file=content/websites.yaml",
    ]
    assert "::" not in asked.stdout
    assert usual.stderr == asked.stderr


def test_a_json_report_is_standard_output_whole(wrong: Copy) -> None:
    """A program may read it as it is."""
    done = run("check", "--format", "json", folder=wrong.root.parent)
    document = json.loads(done.stdout)

    assert done.returncode == 1
    assert [one["check"] for one in document["problems"]] == ["label-slots", "references-resolve"]
    assert [one["path"] for one in document["problems"]] == [
        f"content/{LABELS}",
        "content/websites.yaml",
    ]
    assert done.stderr.startswith("content: 2 errors; ")


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_a_document_is_one_without_problems_too(copy: Copy, form: str) -> None:
    """And without content."""
    good = run("check", "--format", form, folder=copy.root.parent)
    absent = run("check", "--format", form, "--content", "nowhere", folder=copy.root.parent)

    assert (good.returncode, absent.returncode) == (0, 1)
    assert json.loads(good.stdout)["version"] in {1, "2.1.0"}
    assert "no-folder" in json.dumps(json.loads(absent.stdout))
    assert absent.stderr == "nowhere: 1 error\n"


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_a_document_is_utf_8_on_every_terminal(copy: Copy, form: str) -> None:
    """Its letters are those of the content, whatever code page a terminal has."""
    copy.replace("websites.yaml", "owner: council", "owner: қала")
    folder = copy.root.parent
    usual = run("check", "--format", form, folder=folder)
    old = run("check", "--format", form, folder=folder, PYTHONIOENCODING="cp1251")

    assert "қала" in usual.stdout
    assert old.stdout == usual.stdout


def test_sarif_always_holds_what_is_acknowledged(tmp_path: Path) -> None:
    """As suppressed: whoever shows alerts shows none of them, and forgets none."""
    done = run("check", "--format", "sarif", "--content", CONTENT, folder=tmp_path)
    count = int(done.stderr.rpartition("; ")[2].split()[0])
    results = json.loads(done.stdout)["runs"][0]["results"]

    assert done.returncode == 0
    assert [len(one["suppressions"]) for one in results] == [1] * count


def test_the_same_content_gives_the_same_bytes(wrong: Copy) -> None:
    """However Python orders its sets."""
    folder = wrong.root.parent
    for form in ("text", "github", "json", "sarif"):
        one, two = (
            run("check", "--format", form, folder=folder, PYTHONHASHSEED=seed) for seed in "12"
        )

        assert one.stdout == two.stdout != ""


def test_chosen_checks_run_alone(wrong: Copy) -> None:
    """Chosen one by one or with commas between."""
    folder = wrong.root.parent
    one = run("check", "--only", "label-slots", folder=folder)
    two = run("check", "--only", "label-slots,references-resolve", folder=folder)
    same = run("check", "--only", "references-resolve", "--only", "label-slots", folder=folder)
    none = run("check", "--only", "ids-unique", folder=folder)

    assert one.stdout.count("[label-slots]") == one.stdout.count(" error: ") == 1
    assert two.stdout.count(" error: ") == 2
    assert same.stdout == two.stdout
    assert (none.returncode, none.stdout, none.stderr) == (0, "", "content: no problems\n")


def test_what_cannot_be_read_is_told_whatever_is_chosen(copy: Copy) -> None:
    """Nobody may think that a check has seen it."""
    copy.write("websites.yaml", "a: [")

    done = run("check", "--only", "ids-unique", folder=copy.root.parent)

    assert done.returncode == 1
    assert "[yaml-syntax]" in done.stdout


def test_acknowledgements_of_checks_that_did_not_run_are_left_alone(tmp_path: Path) -> None:
    """What these would find is not known, so nothing can be said to be idle."""
    for check in (OFFICIAL[0], OFFICIAL[-1]):
        only = f"{check.id},acknowledgements-fit"
        done = run("check", "--strict", "--only", only, "--content", CONTENT, folder=tmp_path)

        assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("option", ["--only", "--explain"])
def test_an_unknown_check_is_a_wrong_call(copy: Copy, option: str) -> None:
    """Exit code 2, with the name that was meant and with all names."""
    near = run("check", option, "arrow-fit", folder=copy.root.parent)
    far = run("check", option, "zzz", folder=copy.root.parent)

    assert (near.returncode, far.returncode) == (2, 2)
    assert "no check is called 'arrow-fit'; did you mean 'arrows-fit'?" in near.stderr
    assert all(check.id in near.stderr and check.id in far.stderr for check in CHECKS)
    assert near.stdout + far.stdout == ""


def test_an_explanation_needs_no_content(tmp_path: Path) -> None:
    """The manual, as it stands in the check's own file."""
    done = run("check", "--explain", "arrows-fit", folder=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("arrows-fit: error\n\nCheck that arrows leave and reach")


def test_a_trace_is_for_people(copy: Copy) -> None:
    """It would spoil a document."""
    done = run("check", "--trace", "--format", "json", folder=copy.root.parent)

    assert done.returncode == 2
    assert "not with --format json" in done.stderr


def test_the_options_are_explained(golden: Golden, tmp_path: Path) -> None:
    """On a terminal of usual width."""
    done = run("check", "--help", folder=tmp_path, COLUMNS="80")

    golden("checks/help.txt", done.stdout)


def test_the_manual_is_written_and_checked(tmp_path: Path) -> None:
    """Into any file, needing no content."""
    assert run("manual", "--check", folder=tmp_path).returncode == 1
    assert list(tmp_path.iterdir()) == []
    assert run("manual", folder=tmp_path).returncode == 0
    assert run("manual", "--check", folder=tmp_path).returncode == 0
    assert (tmp_path / "docs/checks.md").read_text(encoding="utf-8").startswith("# Checks\n")
