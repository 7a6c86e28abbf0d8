"""`reglament check --trace` tells the ways through processes, of wrong content too."""

from __future__ import annotations

from pathlib import Path

from tests.support.contents import TESTLAND, Copy
from tests.test_cli import run


def test_a_trace_follows_good_content(tmp_path: Path) -> None:
    """Exit code 0; lanes and steps on standard output."""
    done = run(
        "check", "--trace", "--content", TESTLAND, "--regulation", "1-ferry", folder=tmp_path
    )

    assert done.returncode == 0
    assert done.stdout.startswith("1-ferry: Ferry\n  main\n    Who takes part?\n")
    assert "\n      2. the ferryman: takes the recipient over or refuses" in done.stdout
    assert "bee" not in done.stdout


def test_problems_come_before_the_trace(tmp_path: Path) -> None:
    """Exit code 1, and the ways that are left."""
    copy = Copy.of(TESTLAND, tmp_path / "content")
    copy.replace(
        "decrees/2028-09-02-44/1-ferry.yaml", "      - {source: carry, target: over}\n", ""
    )

    done = run("check", "--trace", folder=tmp_path)

    assert done.returncode == 1
    assert " nothing follows the procedure 'carry', which is no end [arrows-fit]\n" in done.stdout
    assert done.stdout.index("[arrows-fit]") < done.stdout.index("1-ferry: Ferry")
    assert "      ! it stops before an end\n" in done.stdout
    assert "1-bee-yard: Bee yard permit\n" in done.stdout


def test_what_cannot_be_traced_is_said(tmp_path: Path) -> None:
    """An unknown regulation with those there are; a choice of one without a trace."""
    unknown = run("check", "--trace", "--content", TESTLAND, "--regulation", "x", folder=tmp_path)
    alone = run("check", "--content", TESTLAND, "--regulation", "1-ferry", folder=tmp_path)

    assert (unknown.returncode, alone.returncode) == (1, 2)
    assert "error: no regulation is called 'x'; known: 1-ferry, " in unknown.stderr
    assert "add --trace" in alone.stderr
