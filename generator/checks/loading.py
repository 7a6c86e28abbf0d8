"""Load content and refuse it whole if any check finds an error: the one way in for rendering."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.checks.ids_unique import decrees_distinct
from generator.checks.registry import decree_problems, find_problems, shared_problems
from generator.corpus.corpus import Corpus
from generator.corpus.reader import decree_paths, read_corpus, read_decree, read_shared
from generator.errors import ContentError, Problem, Severity
from generator.model.content import Content

__all__ = [
    "check_content",
    "has_errors",
    "load_content",
    "load_decree",
    "load_shared",
    "refuse_errors",
]


def load_content(root: Path) -> Content:
    """The content in the folder `root`, read and checked, all of it in memory.

    Raises:
        ContentError: holds everything that is wrong, in order of place.
    """
    corpus = read_corpus(root)
    refuse_errors(find_problems(corpus))
    return corpus.content()


def check_content(root: Path) -> tuple[Problem, ...]:
    """Everything wrong with the content folder `root`, in order of place; never raises for it."""
    shared, found = load_shared(root)
    problems, named = set(found), []
    for path in decree_paths(root):
        corpus, found = load_decree(shared, path)
        problems |= set(found)
        named += [
            (folder.decree.record.id, folder.decree.marks.value("id")) for folder in corpus.decrees
        ]
    return tuple(sorted(problems | set(decrees_distinct(named))))


def load_shared(root: Path) -> tuple[Corpus, tuple[Problem, ...]]:
    """What all decrees of the folder `root` share, and everything that is wrong with that."""
    shared = read_shared(root)
    return shared, (*shared.problems, *shared_problems(shared))


def load_decree(shared: Corpus, path: Path) -> tuple[Corpus, tuple[Problem, ...]]:
    """The decree in the folder `path` with what is `shared`, and what is wrong with the decree."""
    corpus = read_decree(shared, path)
    found = (problem for folder in corpus.decrees for problem in decree_problems(corpus, folder))
    return corpus, (*corpus.problems, *found)


def refuse_errors(problems: Iterable[Problem]) -> None:
    """Raise ContentError with all `problems` if any of them is an error."""
    found = tuple(problems)
    if has_errors(found):
        raise ContentError(found)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of `problems` is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)
