"""Hold what one round of measurements works on: one content in every form a builder needs."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from bench.measure import measure

__all__ = ["PAGES_ONLY", "ROOT", "Case", "fresh", "markdown", "prepare", "tool"]

ROOT = Path(__file__).parents[1]
"""The project's folder."""


PAGES_ONLY = (sys.executable, "-m", "bench.pages_only")
"""Our own command without files beside drawings; run where Python finds this package."""


@dataclass(frozen=True, slots=True)
class Case:
    """A content of `regulations` regulations, below a folder of its own that may be filled."""

    regulations: int
    folder: Path

    @property
    def content(self) -> Path:
        """The content folder, which only our own builder reads."""
        return self.folder / "content"


def prepare(regulations: int, folder: Path) -> Case:
    """Make the content; nothing here is measured."""
    case = Case(regulations, folder)
    folder.mkdir(parents=True)
    synthetic = [sys.executable, "-m", "bench.synthetic", str(regulations), "--content"]
    measure([*synthetic, ROOT / "content", "--to", case.content], folder=ROOT)
    return case


def markdown(case: Case) -> Path:
    """The same pages as Markdown with their drawings, rendered when first asked for."""
    folder = case.folder / "markdown"
    if not folder.exists():
        command = ("render", "--content", case.content, "--to", folder)
        measure([*PAGES_ONLY, *command], folder=ROOT)
    return folder


def fresh(case: Case, name: str) -> Path:
    """A new empty folder of the case, for one build."""
    folder = case.folder / name
    folder.mkdir()
    return folder


def tool(name: str) -> Path:
    """The program `name` of this Python's environment."""
    return Path(sys.executable).parent / name
