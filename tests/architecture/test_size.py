"""Files and functions stay small enough to be read at once, and every file says what it does."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.support.repository import ROOT, shown

MODULE_LINES = 400
FUNCTION_LINES = 55
PUBLIC_FACE_LINES = 40

SOURCES = sorted((ROOT / "generator").rglob("*.py"))
TEST_SOURCES = sorted((ROOT / "tests").rglob("*.py"))


def test_no_module_is_longer_than_can_be_read_at_once() -> None:
    """At most 400 lines; most have 70 to 250."""
    assert [shown(path) for path in SOURCES if _line_count(path) > MODULE_LINES] == []


def test_no_function_is_longer_than_a_screen() -> None:
    """At most 55 lines with its docstring; most have 5 to 30."""
    assert [place for path in SOURCES for place in _long_functions(path, FUNCTION_LINES)] == []


def test_the_public_face_is_a_short_list() -> None:
    """`generator/__init__.py` says what may be used from outside, and holds no logic."""
    assert _line_count(ROOT / "generator/__init__.py") <= PUBLIC_FACE_LINES


def test_every_module_says_what_it_does() -> None:
    """The first thing in each file is a docstring that begins with one full sentence."""
    assert [shown(path) for path in (*SOURCES, *TEST_SOURCES) if not _opens_well(path)] == []


def test_a_long_function_is_found(tmp_path: Path) -> None:
    """Methods count as well, and so do their docstrings."""
    path = tmp_path / "long.py"
    path.write_text("class A:\n    def f(self):\n        '''D.'''\n        return 1\n", "utf-8")

    assert list(_long_functions(path, 2)) == [f"{path.name}:2: f has 3 lines"]


def _line_count(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _long_functions(path: Path, limit: int) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > limit:
                yield f"{path.name}:{node.lineno}: {node.name} has {lines} lines"


def _opens_well(path: Path) -> bool:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0].endswith((".", ":", "::"))
