"""List every check, in the order in which they run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.checks import (
    corrections_fit,
    ids_unique,
    label_slots,
    language_known,
    nodes_complete,
    quotes_found,
    references_resolve,
    table_matches_golden,
    text_matches_source,
)
from generator.corpus.corpus import Corpus
from generator.errors import Problem

__all__ = ["CHECKS", "Check", "find_problems"]


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its name, what it does, and its manual."""

    id: str
    run: Callable[[Corpus], Iterable[Problem]]
    manual: str


CHECKS: tuple[Check, ...] = tuple(
    Check(module.ID, module.check, module.__doc__ or "")
    for module in (
        ids_unique,
        references_resolve,
        nodes_complete,
        language_known,
        label_slots,
        quotes_found,
        corrections_fit,
        text_matches_source,
        table_matches_golden,
    )
)
"""Every check there is; a new one is one file and one line here."""


def find_problems(corpus: Corpus, *, checks: Iterable[Check] = CHECKS) -> Iterator[Problem]:
    """Everything wrong with `corpus`: what reading found, then what each check finds, by place."""
    found = [*corpus.problems, *(problem for check in checks for problem in check.run(corpus))]
    yield from sorted(found)
