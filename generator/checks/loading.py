"""Load content and refuse it whole if any check finds an error: the one way in for rendering."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from generator.checks.registry import CHECKS, Check, Judgement, judge_decree, shared_problems
from generator.checks.structure import ids_unique
from generator.corpus.corpus import Corpus
from generator.corpus.reader import decree_paths, read_corpus, read_decree, read_shared
from generator.errors import ContentError, Problem, Severity
from generator.model.content import Content

__all__ = [
    "Verdict",
    "check_content",
    "examine_content",
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
    judged = [(folder, judge_decree(corpus, folder)) for folder in corpus.decrees]
    found = chain(*(judgement.problems for _, judgement in judged))
    refuse_errors((*corpus.problems, *shared_problems(corpus), *found))
    decrees = tuple(judgement.upon(folder) for folder, judgement in judged)
    return replace(corpus, decrees=decrees).content()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the checks say of a whole content folder."""

    problems: tuple[Problem, ...]
    """What is wrong, by place; what is acknowledged only if that was asked for."""
    known: int
    """How many findings are acknowledged."""


def check_content(root: Path) -> tuple[Problem, ...]:
    """Everything wrong with the content folder `root`, in order of place; never raises for it."""
    return examine_content(root).problems


def examine_content(
    root: Path, *, checks: tuple[Check, ...] = CHECKS, acknowledged: bool = False
) -> Verdict:
    """Everything wrong with the content folder `root`, and how much is acknowledged.

    Args:
        root: the content folder.
        checks: those to run; what cannot be read is always told.
        acknowledged: whether to tell what is acknowledged, too; its places cost a second reading.
    """
    shared, found = load_shared(root, checks=checks)
    problems, known, named = set(found), 0, []
    for path in decree_paths(root):
        corpus, judged = _judge(shared, path, checks)
        problems |= {*corpus.problems, *(one for each in judged for one in each.problems)}
        said = tuple(chain(*(each.accepted for each in judged)))
        known += len(said)
        if acknowledged:
            problems |= {one.finding.problem(accepted=one.reason) for one in said}
        named += [folder.decree for folder in corpus.decrees]
    if any(check.id == ids_unique.ID for check in checks):
        problems |= set(ids_unique.decrees_distinct(named))
    return Verdict(tuple(sorted(problems)), known)


def load_shared(
    root: Path, *, checks: tuple[Check, ...] = CHECKS
) -> tuple[Corpus, tuple[Problem, ...]]:
    """What all decrees of the folder `root` share, and everything that is wrong with that."""
    shared = read_shared(root)
    return shared, (*shared.problems, *shared_problems(shared, checks=checks))


def load_decree(shared: Corpus, path: Path) -> tuple[Corpus, tuple[Problem, ...]]:
    """The decree in the folder `path` with what is `shared`, and what is wrong with the decree.

    What is known to be inconsistent in it stands in the decree's folder.
    """
    corpus, judged = _judge(shared, path, CHECKS)
    found = chain(*(judgement.problems for judgement in judged))
    pairs = zip(corpus.decrees, judged, strict=True)
    decrees = tuple(judgement.upon(folder) for folder, judgement in pairs)
    return replace(corpus, decrees=decrees), (*corpus.problems, *found)


def _judge(shared: Corpus, path: Path, checks: tuple[Check, ...]) -> tuple[Corpus, list[Judgement]]:
    corpus = read_decree(shared, path)
    return corpus, [judge_decree(corpus, folder, checks=checks) for folder in corpus.decrees]


def refuse_errors(problems: Iterable[Problem]) -> None:
    """Raise ContentError with all `problems` if any of them is an error."""
    found = tuple(problems)
    if has_errors(found):
        raise ContentError(found)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of `problems` is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)
