"""List every check, in the order in which they run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from generator.checks import (
    arrows_fit,
    corrections_fit,
    ends_reached,
    gateways_worded,
    ids_legal,
    ids_unique,
    label_slots,
    lanes_single,
    language_known,
    nodes_complete,
    procedures_shown,
    processes_told_apart,
    quotes_found,
    references_resolve,
    table_matches_golden,
    text_matches_source,
    ways_meet,
)
from generator.corpus.corpus import Corpus, DecreeFolder
from generator.errors import Problem

__all__ = ["CHECKS", "Check", "decree_problems", "find_problems", "shared_problems"]


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its name, its manual, and what it looks at.

    `of_decree` sees one decree beside what all share (labels, bodies); decrees can thus be checked
    one at a time, however many there are. `of_shared` sees what no decree holds alone.
    """

    id: str
    manual: str
    of_shared: Callable[[Corpus], Iterable[Problem]] | None
    of_decree: Callable[[Corpus, DecreeFolder], Iterable[Problem]] | None

    def run(self, corpus: Corpus) -> Iterator[Problem]:
        """Everything that it finds in `corpus`."""
        if self.of_shared:
            yield from self.of_shared(corpus)
        if self.of_decree:
            for folder in corpus.decrees:
                yield from self.of_decree(corpus, folder)


CHECKS: tuple[Check, ...] = tuple(
    Check(
        id=module.ID,
        manual=module.__doc__ or "",
        of_shared=getattr(module, "check_shared", None),
        of_decree=getattr(module, "check_decree", None),
    )
    for module in (
        ids_unique,
        ids_legal,
        references_resolve,
        nodes_complete,
        lanes_single,
        arrows_fit,
        ends_reached,
        gateways_worded,
        ways_meet,
        procedures_shown,
        processes_told_apart,
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


def shared_problems(corpus: Corpus) -> Iterator[Problem]:
    """Everything that checks find outside single decrees, by place.

    Of the decrees themselves only the names are looked at, which no two may share; whoever does not
    hold them all at once compares them by `ids_unique.decrees_distinct`.
    """
    found = (check.of_shared(corpus) for check in CHECKS if check.of_shared)
    yield from sorted(chain.from_iterable(found))


def decree_problems(corpus: Corpus, folder: DecreeFolder) -> Iterator[Problem]:
    """Everything that checks find in one decree, by place.

    `corpus` gives what all decrees share; `folder` need not be among its decrees.
    """
    found = (check.of_decree(corpus, folder) for check in CHECKS if check.of_decree)
    yield from sorted(chain.from_iterable(found))
