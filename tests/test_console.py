"""People are told in plain lines, or on a terminal in colours and one changing line."""

from __future__ import annotations

import sys

import pytest

from generator.console import Console


@pytest.fixture(autouse=True)
def _no_wishes(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


def test_a_file_gets_plain_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """However long, and with brackets as they stand."""
    console = Console()
    with console.progress("building") as tell:
        tell("one [bold]page[/bold]")
    console.done(f"{'long ' * 40}line")
    console.error("2 errors")

    assert capsys.readouterr() == (
        "",
        f"building: one [bold]page[/bold]\n{'long ' * 40}line\n2 errors\n",
    )


def test_a_terminal_gets_colours(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the same words."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")

    Console().error("2 errors [in all]")

    said = capsys.readouterr().err
    assert "\x1b[" in said
    assert "2 errors [in all]" in said


def test_colours_can_be_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no terminal is seen, as by those who show logs in colours."""
    monkeypatch.setenv("FORCE_COLOR", "1")

    Console().error("2 errors")

    assert "\x1b[" in capsys.readouterr().err
