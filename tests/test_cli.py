"""Prove what the command says and does, as a person meets it: in a process of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.repository import ROOT

TESTLAND = ROOT / "tests/data/testland"


def run(
    *arguments: str | Path, folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run `reglament` in `folder`, as on no one's CI unless `environment` says so."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "GITHUB_ACTIONS": "", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that has nothing but a copy of testland as its content."""
    shutil.copytree(TESTLAND, tmp_path / "content")
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def spoil(folder: Path) -> None:
    """Make two faults in two files."""
    websites = folder / "content/websites.yaml"
    websites.write_text(
        websites.read_text(encoding="utf-8").replace("owner:", "ownr:", 1), encoding="utf-8"
    )
    (folder / "content/organizations.yaml").write_bytes(
        "имя: қала".encode("windows-1251", "ignore")
    )


def test_good_content_is_said_to_be_good(folder: Path) -> None:
    """Exit code 0, and where the content lies."""
    done = run("check", folder=folder)

    assert (done.returncode, done.stdout) == (0, "")
    assert re.fullmatch(r"content: no problems; \d+ acknowledged\n", done.stderr)


def test_every_problem_is_printed_with_its_place_and_what_to_do(folder: Path) -> None:
    """All of a run at once, exit code 1, no traceback."""
    spoil(folder)

    done = run("check", folder=folder)

    assert done.returncode == 1
    assert "content/organizations.yaml:1:1: error: byte 0xe8 is not UTF-8 [encoding]" in done.stdout
    assert "error: the key 'ownr' is not known here [unknown-key]" in done.stdout
    assert "  hint: did you mean 'owner'?" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "command", [("build",), ("render", "--to", "out"), ("diagrams", "--to", "out")], ids="/".join
)
def test_wrong_content_writes_nothing(folder: Path, command: tuple[str, ...]) -> None:
    """What was there before stays as it was."""
    assert run(*command, folder=folder).returncode == 0
    spoil(folder)
    before = files(folder)

    done = run(*command, folder=folder)

    assert done.returncode == 1
    assert "did you mean 'owner'?" in done.stderr
    assert "Traceback" not in done.stderr
    assert files(folder) == before


def test_a_missing_content_folder_is_named(tmp_path: Path) -> None:
    """Not a traceback, and not a site without pages."""
    for command in (("check",), ("build",), ("render", "--to", "out"), ("diagrams",)):
        done = run(*command, folder=tmp_path)

        assert done.returncode == 1
        assert "content:1:1: error: there is no such folder" in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_build_says_where_the_site_lies(folder: Path) -> None:
    """Plain lines where there is no terminal."""
    done = run("build", folder=folder)

    assert done.returncode == 0, done.stderr
    said = done.stderr.splitlines()
    assert said[0] == "building: reading the content"
    assert said[-1].startswith("open site/")
    assert (folder / said[-1].removeprefix("open ")).is_file()
    assert "\x1b" not in done.stderr


def test_an_unknown_website_is_named_with_those_that_are_known(folder: Path) -> None:
    """A slip of the keyboard is no traceback."""
    done = run("build", "--website", "nowhere", folder=folder)

    assert done.returncode == 1
    assert "there is no website 'nowhere'; websites.yaml has: " in done.stderr


def test_markdown_is_not_written_over_files_of_others(folder: Path) -> None:
    """The folder of content itself, for one."""
    before = files(folder)

    done = run("render", "--to", "content", folder=folder)

    assert done.returncode == 1
    assert "error: content: holds files that are not ours" in done.stderr
    assert files(folder) == before


def test_all_websites_are_built_by_one_call(folder: Path) -> None:
    """Each in its folder, told one by one; the regulations are read and drawn once."""
    done = run("build", "--all", "--cache", "kept", folder=folder)

    assert done.returncode == 0, done.stderr
    built = sorted(path.name for path in (folder / "site").iterdir())
    assert built == ["riverside", "riverside.headers", "services", "services.headers"]
    said = done.stderr.splitlines()
    assert said.count("building: making 2028-44/1-ferry") == 1
    assert said[-3].endswith(" pages in site/services".replace("/", os.sep))
    assert said[-2].endswith(" pages in site/riverside".replace("/", os.sep))
    assert (folder / "kept").is_dir()
    assert not (folder / ".cache").exists()


def test_an_offline_copy_is_built_beside_the_site(folder: Path) -> None:
    """Its name says what it is, and the last line what to open."""
    done = run("build", "--offline", folder=folder)

    assert done.returncode == 0, done.stderr
    place = done.stderr.splitlines()[-1].removeprefix("open ")
    assert Path(place) == Path("site/services-offline/index.html")
    assert 'href="about/index.html"' in (folder / place).read_text(encoding="utf-8")


@pytest.mark.parametrize("option", [("--to", "out"), ("--website", "riverside")], ids=" ".join)
def test_all_websites_have_no_one_place(folder: Path, option: tuple[str, str]) -> None:
    """A wrong call: exit code 2, and nothing is written."""
    before = files(folder)

    done = run("build", "--all", *option, folder=folder)

    assert done.returncode == 2
    assert "no --website, no --to" in done.stderr
    assert files(folder) == before


def test_stale_sources_of_drawings_are_reported(folder: Path) -> None:
    """CI refuses a change of content whose drawings were not written again."""
    assert run("diagrams", folder=folder).returncode == 0
    assert run("diagrams", "--check", folder=folder).returncode == 0
    source = next((folder / "diagrams").rglob("*.gv"))
    source.unlink()
    name = source.relative_to(folder).as_posix()

    done = run("diagrams", "--check", folder=folder)

    assert done.returncode == 1
    assert done.stdout.startswith(
        f"{name}:1:1: error: this file is stale [stale-file]\n  hint: run"
    )
    assert not source.exists()


@pytest.mark.parametrize("option", [(), ("--check",)])
def test_a_source_changed_by_hand_is_reported_and_kept(
    folder: Path, option: tuple[str, ...]
) -> None:
    """What to do stands in the hint."""
    assert run("diagrams", folder=folder).returncode == 0
    source = next((folder / "diagrams").rglob("*.gv"))
    source.write_text("digraph {}", encoding="utf-8")
    name = source.relative_to(folder).as_posix()

    done = run("diagrams", *option, folder=folder)

    assert done.returncode == 1
    assert f"{name}:1:1: error: this file was changed by hand [edited-file]" in done.stdout
    assert "reglament diagrams --overwrite" in done.stdout
    assert source.read_text(encoding="utf-8") == "digraph {}"
    assert run("diagrams", "--overwrite", folder=folder).returncode == 0
    assert source.read_text(encoding="utf-8") != "digraph {}"


def test_a_source_of_no_drawing_is_reported_and_kept(folder: Path) -> None:
    """It may be somebody's own."""
    (folder / "diagrams").mkdir()
    (folder / "diagrams/mine.gv").write_text("digraph {}", encoding="utf-8")

    done = run("diagrams", folder=folder)

    assert done.returncode == 1
    assert "diagrams/mine.gv:1:1: error: no drawing has this source [orphan-file]" in done.stdout
    assert (folder / "diagrams/mine.gv").exists()


def test_schemas_are_written_and_checked(tmp_path: Path) -> None:
    """Into any folder, needing no content."""
    assert run("schema", "--check", folder=tmp_path).returncode == 1
    assert run("schema", folder=tmp_path).returncode == 0
    assert run("schema", "--check", folder=tmp_path).returncode == 0
    assert (tmp_path / "schemas/regulation.schema.json").is_file()


def test_a_wrong_call_says_how_to_call(tmp_path: Path) -> None:
    """Exit code 2, as of any command of its kind."""
    done = run("render", folder=tmp_path)

    assert done.returncode == 2
    assert "Missing option '--to'" in done.stderr


@pytest.mark.parametrize(
    "command", [("build", "--to"), ("render", "--to"), ("diagrams", "--to"), ("schema", "--to")]
)
def test_a_place_that_cannot_be_written_is_named(folder: Path, command: tuple[str, ...]) -> None:
    """A file stands where a folder should be; it stays."""
    (folder / "file").write_text("mine", encoding="utf-8")

    done = run(*command, "file/out", folder=folder)

    assert done.returncode == 1
    assert re.search("cannot be (read or )?written: ", done.stdout + done.stderr)
    assert "Traceback" not in done.stderr
    assert (folder / "file").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("command", [("check",), ("render", "--to", "out")], ids="/".join)
def test_a_letter_that_a_terminal_lacks_is_shown_as_its_number(
    folder: Path, command: tuple[str, ...]
) -> None:
    """The code page of Russian Windows has no letters of Kazakh."""
    websites = folder / "content/websites.yaml"
    websites.write_text("қала: 1\n" + websites.read_text(encoding="utf-8"), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "generator", *command],
        cwd=folder,
        env={**os.environ, "PYTHONIOENCODING": "cp1251"},
        capture_output=True,
        check=False,
    )

    assert done.returncode == 1
    assert rb"the key '\u049b\xe0\xeb\xe0' is not known".replace(
        rb"\xe0\xeb\xe0", "ала".encode("cp1251")
    ) in (done.stdout + done.stderr)


def test_a_program_of_its_own_ends_with_its_exit_code_and_all_it_wrote() -> None:
    """Though it ends at once; what asked to be called at the end is called."""
    program = (
        "import atexit, sys\n"
        "from generator.leaving import run_and_leave\n"
        "atexit.register(lambda: print('last'))\n"
        "def main():\n"
        "    print('x' * 300_000)\n"
        "    sys.exit({code!r})\n"
        "run_and_leave(main)\n"
    )
    for code, status, said in ((None, 0, ""), (3, 3, ""), ("no", 1, "no\n")):
        result = subprocess.run(
            [sys.executable, "-c", program.format(code=code)],
            capture_output=True,
            encoding="utf-8",
            check=False,
            cwd=ROOT,
        )
        assert (result.returncode, result.stderr) == (status, said)
        assert result.stdout == f"{'x' * 300_000}\nlast\n"


def test_a_program_whose_reader_has_left_ends_without_a_traceback() -> None:
    """As when its output goes to `head`."""
    command = f"{sys.executable} -m generator check --explain titles-agree | true"
    result = subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, encoding="utf-8", check=False, cwd=ROOT
    )

    assert (result.returncode, result.stderr) == (0, "")
