"""Copy a content folder, change one thing in it, and hear what is said of it."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.checks.registry import find_problems
from generator.corpus.reader import read_corpus
from generator.corpus.strict_yaml import parse_yaml
from generator.errors import Problem
from tests.support.repository import ROOT

CONTENT = ROOT / "content"
TESTLAND = ROOT / "tests/data/testland"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a content folder, to be changed."""

    root: Path

    @classmethod
    def of(cls, source: Path, root: Path) -> Copy:
        """Copy the folder `source` to the new folder `root`."""
        shutil.copytree(source, root)
        return cls(root)

    def replace(self, file: str, old: str, new: str) -> None:
        """Replace `old`, which must stand exactly once in `file`."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} holds {old!r} {text.count(old)} times"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def reword(self, file: str, old: str, new: str) -> None:
        """Replace the words `old` wherever they stand in `file`, however their lines are broken."""
        path = self.root / file
        pattern = r"\s+".join(map(re.escape, old.split(" ")))
        text, count = re.subn(pattern, lambda _: new, path.read_text(encoding="utf-8"))
        assert count, f"{file} does not hold {old!r}"
        path.write_text(text, encoding="utf-8")

    def write(self, file: str, content: bytes | str) -> None:
        """Write a whole file."""
        data = content.encode("utf-8") if isinstance(content, str) else content
        (self.root / file).write_bytes(data)

    def place(self, file: str, text: str) -> str:
        """Where `text`, which must stand exactly once in `file`, begins: `file:line:column`."""
        whole = (self.root / file).read_text(encoding="utf-8")
        assert whole.count(text) == 1, f"{file} holds {text!r} {whole.count(text)} times"
        before = whole[: whole.index(text)]
        column = len(before) - (before.rfind("\n") + 1) + 1
        return f"{file}:{before.count(chr(10)) + 1}:{column}"

    def at(self, file: str, *way: str | int) -> str:
        """Where the value at the end of `way` begins: `file:line:column`."""
        text = (self.root / file).read_text(encoding="utf-8")
        location = parse_yaml(Path(file), text).marks.value(*way)
        return str(location)

    def problems(self) -> list[Problem]:
        """Everything that reading and the checks find."""
        return list(find_problems(read_corpus(self.root)))

    def said(self) -> list[str]:
        """Each problem as `file:line:column [code] message`, by place."""
        return [self.line(problem) for problem in self.problems()]

    def said_by(self, *checks: str) -> list[str]:
        """The same, of these checks alone."""
        return [self.line(problem) for problem in self.problems() if problem.code in checks]

    def spoken(self) -> list[str]:
        """Each problem as `file:line:column [code]`, by place."""
        return [f"{self._location(problem)} [{problem.code}]" for problem in self.problems()]

    def line(self, problem: Problem) -> str:
        """A problem as `file:line:column [code] message`, its file named from the copy's root."""
        return f"{self._location(problem)} [{problem.code}] {problem.message}"

    def _location(self, problem: Problem) -> str:
        return str(problem.location).removeprefix(f"{self.root.as_posix()}/")
