"""The one door to Graphviz: which program, in which order, and what is said when it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import ProgramError
from generator.render.diagrams import program
from generator.render.diagrams.program import OVERRIDE, draw_svg, find_program

DRAWING = 'digraph sample {\n  graph [layout=nop2]\n  a [pos="10,10"]\n}\n'


def test_the_environment_comes_first(tmp_path: Path) -> None:
    """Whoever names a program gets it."""
    other = _program(tmp_path / "other")

    assert find_program({OVERRIDE: str(other)}) == other


def test_the_bundled_program_comes_before_the_systems(tmp_path: Path) -> None:
    """A drawing must not depend on the machine."""
    _program(tmp_path / "dot")

    assert find_program({"PATH": str(tmp_path)}).stem == "graphviz-pure"


def test_the_systems_program_is_used_where_none_is_bundled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine for which no wheel exists still draws."""
    monkeypatch.setattr(program, "_beside_python", tuple)
    system = _program(tmp_path / "dot")

    assert find_program({"PATH": str(tmp_path)}) == system


def test_no_program_is_an_error_that_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And names the package to install."""
    monkeypatch.setattr(program, "_beside_python", tuple)

    with pytest.raises(ProgramError, match=r"install the package graphviz-pure"):
        find_program({"PATH": str(tmp_path)})


def test_a_named_program_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """It is not replaced silently by another."""
    with pytest.raises(ProgramError, match=OVERRIDE):
        draw_svg([DRAWING], environment={OVERRIDE: str(tmp_path / "missing")})


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("echo no such font >&2; exit 3", "failed with code 3 on digraph sample: no such font"),
        ("cat >/dev/null", "gave 0 drawings for one"),
        ("cat >/dev/null; printf '\\377\\376'", "not SVG"),
    ],
)
def test_a_failing_program_is_an_error_that_says_which_drawing(
    tmp_path: Path, script: str, message: str
) -> None:
    """A crash, silence and bytes that are no text are all told apart."""
    broken = _program(tmp_path / "broken", script)

    with pytest.raises(ProgramError, match=message):
        draw_svg([DRAWING], environment={OVERRIDE: str(broken)})


def test_a_program_that_cannot_be_started_is_an_error(tmp_path: Path) -> None:
    """A file of another machine, for instance."""
    alien = _program(tmp_path / "alien")
    alien.write_bytes(b"\x01\x02")

    with pytest.raises(ProgramError, match="cannot be used: Exec format error"):
        draw_svg([DRAWING], environment={OVERRIDE: str(alien)})


def test_a_program_that_hangs_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while; it is not tried again for each drawing."""
    monkeypatch.setattr(program, "PATIENCE", 0.2)
    calls = tmp_path / "calls"
    hanging = _program(tmp_path / "hanging", f"echo >>{calls}; exec sleep 30")

    with pytest.raises(ProgramError, match=r"gave no answer within 0\.2 seconds"):
        draw_svg([DRAWING, DRAWING], environment={OVERRIDE: str(hanging)})

    assert calls.read_text(encoding="utf-8") == "\n"


def test_many_drawings_are_drawn_in_order() -> None:
    """One run of the program draws them all."""
    sources = [DRAWING.replace("sample", f"sample{number}") for number in range(3)]
    documents = draw_svg(sources)

    assert [f"<title>sample{number}</title>" in documents[number] for number in range(3)] == [
        True
    ] * 3


def test_nothing_is_drawn_of_nothing() -> None:
    """Not even the program is looked for."""
    assert draw_svg([], environment={OVERRIDE: "/missing"}) == ()


def test_a_source_with_an_error_is_named() -> None:
    """The good ones of the same run do not hide it."""
    with pytest.raises(ProgramError, match=r"digraph wrong.*syntax error"):
        draw_svg([DRAWING, "digraph wrong { a [", DRAWING])


def _program(path: Path, script: str = "exit 0") -> Path:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path
