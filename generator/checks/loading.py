"""Load content and refuse it whole if any check finds an error: the one way in for rendering."""

from __future__ import annotations

from pathlib import Path

from generator.checks.registry import find_problems
from generator.corpus.reader import read_corpus
from generator.errors import ContentError, Problem, Severity
from generator.model.content import Content

__all__ = ["check_content", "load_content"]


def load_content(root: Path) -> Content:
    """The content in the folder `root`, read and checked.

    Raises:
        ContentError: holds everything that is wrong, in order of place.
    """
    corpus = read_corpus(root)
    problems = tuple(find_problems(corpus))
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise ContentError(problems)
    return corpus.content()


def check_content(root: Path) -> tuple[Problem, ...]:
    """Everything wrong with the content folder `root`, in order of place; never raises for it."""
    return tuple(find_problems(read_corpus(root)))
