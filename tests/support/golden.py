"""Compare text with an expected file, and rewrite that file when told to."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class Golden:
    """Expected files under `folder`; `update` rewrites them in place of comparing."""

    folder: Path
    update: bool = False

    def __call__(self, name: str, actual: str) -> None:
        """Fail with a unified diff unless the file `name` holds `actual`, letter for letter."""
        path = self.folder / name
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(actual, encoding="utf-8", newline="\n")
            return
        if not path.is_file():
            pytest.fail(f"{name}: no such golden file; `make goldens` writes it", pytrace=False)
        expected = path.read_bytes().decode("utf-8")
        if actual != expected:
            pytest.fail(_difference(name, expected, actual), pytrace=False)


def _difference(name: str, expected: str, actual: str) -> str:
    lines = difflib.unified_diff(
        expected.splitlines(keepends=True),
        actual.splitlines(keepends=True),
        f"expected {name}",
        "actual",
    )
    marked = (line if line.endswith("\n") else f"{line}\n\\ no line break\n" for line in lines)
    return f"{name} differs; if that is right, `make goldens`\n{''.join(marked)}"
